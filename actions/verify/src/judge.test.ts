import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import type { BundleCheck, BundleVerifier } from '@tier3/verification/ports'
import { describe, expect, it } from 'vitest'
import { bundle } from '../../../packages/verification/src/verified-bundle.fixture.ts'
import { signatureText, statementText } from './bundle-text.fixture.ts'
import { memoizedJudge } from './judge.ts'

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)] as const

/** Remembers what it is asked, and answers each text with an outcome of its own. */
function recorder() {
  const asked: BundleCheck[] = []
  const verifier: BundleVerifier = {
    verify: async (checks) => {
      asked.push(...checks)
      return checks.map(({ bundle: { text } }) =>
        text === 'bad'
          ? failed(problem('integrity/signature', { attempted: 'a', current: 'b', desired: 'c' }))
          : ok(bundle({ payload: text })),
      )
    },
  }
  return { asked, verifier }
}

const question = (text: string, hex: string, origin = 'o'): BundleCheck => ({
  bundle: { text, origin },
  artifact: { algorithm: 'sha256', hex },
})

describe('memoizedJudge', () => {
  it('asks once for one statement over many artifacts, in one call or in several', async () => {
    const { asked, verifier } = recorder()
    const judge = memoizedJudge(verifier)
    const text = statementText('x')
    const first = await judge.answers([question(text, A), question(text, B), question(text, A, 'elsewhere')])
    const second = await judge.answers([question(text, B)])
    expect(asked).toHaveLength(1)
    expect(new Set([...first, ...second]).size).toBe(1)
  })

  it('asks for a signature once for each artifact', async () => {
    const { asked, verifier } = recorder()
    const text = signatureText(A)
    await memoizedJudge(verifier).answers([question(text, A), question(text, B), question(text, A)])
    expect(asked.map(({ artifact }) => artifact.hex)).toEqual([A, B])
  })

  it('does not answer for the document of a signature with what it knows of another one', async () => {
    const { asked, verifier } = recorder()
    const { artifact, bundle: plain } = question(signatureText(A), B)
    const [own, evil] = [new Uint8Array([1]), new Uint8Array([2])]
    const documents = [evil, own, undefined, own]
    await memoizedJudge(verifier).answers(
      documents.map((document) => ({
        artifact,
        bundle: document === undefined ? plain : { ...plain, document },
      })),
    )
    expect(asked.map((check) => check.bundle.document)).toEqual([evil, own, undefined])
  })

  it('tells statements of different text apart', async () => {
    const { asked, verifier } = recorder()
    const text = statementText('x')
    await memoizedJudge(verifier).answers([question(text, A), question(` ${text}`, A)])
    expect(asked).toHaveLength(2)
  })

  it('answers in the order of the questions, refusals as well', async () => {
    const answers = await memoizedJudge(recorder().verifier).answers([
      question('bad', A),
      question(statementText('x'), A),
      question('bad', B),
    ])
    expect(answers.map(({ ok: holds }) => holds)).toEqual([false, true, false])
  })

  it('does not take a missing answer for a good one', async () => {
    const judge = memoizedJudge({ verify: async () => [] })
    await expect(judge.answers([question(statementText('x'), A)])).rejects.toThrow('without an answer')
  })

  const statement = (subjects: readonly object[]): string =>
    statementText(
      JSON.stringify({
        _type: 'https://in-toto.io/Statement/v1',
        predicateType: 'https://example.com/x/v1',
        predicate: {},
        subject: subjects,
      }),
    )

  it.each([
    ['a signature', signatureText(A), { digests: [A], names: [] }],
    [
      'a statement',
      statement([
        { name: 'dist/app', digest: { sha256: A } },
        { name: 'notes', digest: { sha256: B } },
      ]),
      { digests: [A, B], names: ['app', 'notes'] },
    ],
    [
      'a statement with a subject that has no sha256',
      statement([{ name: 'x', digest: { sha1: 'ab' } }]),
      undefined,
    ],
    ['a payload that is no statement', statementText('x'), undefined],
    ['something else', 'bad', undefined],
  ])('tells what %s claims to be about', (_, text, expected) => {
    const claimed = memoizedJudge(recorder().verifier).claimed({ text, origin: 'o' })
    const lists = claimed && { digests: [...claimed.digests], names: [...claimed.names] }
    expect(lists).toEqual(expected)
  })
})
