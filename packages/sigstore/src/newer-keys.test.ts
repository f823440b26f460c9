import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import { describe, expect, it } from 'vitest'
import { withNewerKeys } from './newer-keys.ts'

const refusal = failed(
  problem('integrity/log-entry', {
    attempted: 'verify',
    current: 'a log that is not trusted',
    desired: 'a trusted one',
  }),
)
const check = (text: string) => ({
  bundle: { text, origin: text },
  artifact: { algorithm: 'sha256', hex: '0'.repeat(64) } as const,
})

/** Accepts the bundles with one of these texts, and counts what it is asked. */
function accepting(...texts: readonly string[]) {
  const asked: string[][] = []
  const verifier: BundleVerifier = {
    verify(checks) {
      asked.push(checks.map(({ bundle }) => bundle.text))
      return Promise.resolve(
        checks.map(({ bundle }) =>
          texts.includes(bundle.text) ? ok({ mediaType: bundle.text } as VerifiedBundle) : refusal,
        ),
      )
    },
  }
  return { verifier, asked }
}

const accepted = async (verifier: BundleVerifier, ...texts: readonly string[]) =>
  (await verifier.verify(texts.map(check))).map((answer) =>
    answer.ok ? answer.value.mediaType : answer.problem.code,
  )

const never = (): never => {
  throw new Error('told of newer keys')
}

describe('withNewerKeys', () => {
  it('fetches nothing when the built-in keys suffice', async () => {
    const verifier = withNewerKeys(accepting('a').verifier, () => Promise.reject(new Error('fetched')), never)
    expect(await accepted(verifier, 'a')).toEqual(['a'])
  })

  it('asks again only what was refused, and fetches once', async () => {
    const newer = accepting('b')
    let fetches = 0
    let told = 0
    const verifier = withNewerKeys(
      accepting('a').verifier,
      () => {
        fetches += 1
        return Promise.resolve(ok(newer.verifier))
      },
      () => (told += 1),
    )
    expect(await accepted(verifier, 'a', 'b', 'c')).toEqual(['a', 'b', 'integrity/log-entry'])
    expect(await accepted(verifier, 'b')).toEqual(['b'])
    expect([newer.asked, fetches, told]).toEqual([[['b', 'c'], ['b']], 1, 2])
  })

  it('lets the refusal stand when the newest keys cannot be had', async () => {
    const verifier = withNewerKeys(accepting('a').verifier, () => Promise.resolve(refusal), never)
    expect(await accepted(verifier, 'b')).toEqual(['integrity/log-entry'])
    const [answer] = await verifier.verify([check('b')])
    expect(answer?.ok === false && answer.problem.cause).toContain('newer keys could not be had')
  })
})
