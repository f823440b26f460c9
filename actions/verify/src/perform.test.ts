import type { DigestSet } from '@tier3/model/digest'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { evaluate } from '@tier3/verification/evaluate'
import type { BundleCheck, CollectedBundle } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../../../packages/devkit/src/testing/memory-workspace.ts'
import { bundle, policy, subjectOf } from '../../../packages/verification/src/verified-bundle.fixture.ts'
import { signatureText, statementText } from './bundle-text.fixture.ts'
import { perform, type VerifyPorts } from './perform.ts'
import type { VerifyPlan } from './plan.ts'

// sha256 of "one" and "two", and sha512 of "one".
const ONE = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed'
const TWO = '3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3'
const ONE_512 =
  '05f70341078acf6a06d423d21720f9643d5f953626d88a02636dc3a9e79582aeb0c820857fd3f8dc502aa8360d2c8fa97a985fda5b629b809cad18ffb62d3899'

const over = (...subjects: readonly { readonly name: string; readonly digest: DigestSet }[]) =>
  bundle({ statement: { subject: subjects.map(subjectOf) } })
const one = { name: 'one', digest: { sha256: ONE } }
const two = { name: 'two', digest: { sha256: TWO } }

interface World {
  readonly files?: Readonly<Record<string, string>>
  /** What the verifier makes of a text; other texts are refused. */
  readonly verified?: Readonly<Record<string, VerifiedBundle>>
  readonly store?: readonly CollectedBundle[] | 'out'
}

function world({ files = {}, verified = {}, store = [] }: World) {
  const memory = createMemoryWorkspace()
  for (const [path, content] of Object.entries({ one: 'one', two: 'two', ...files }))
    memory.put(path, content)
  const asked: string[] = []
  const questions: BundleCheck[] = []
  const hashed: string[] = []
  const outage = problem('service/github-unavailable', { attempted: 'a', current: 'b', desired: 'c' })
  const refusal = problem('integrity/signature', { attempted: 'a', current: 'b', desired: 'c' })
  const ports: VerifyPorts = {
    files: memory.source,
    artifacts: {
      ...memory.artifacts,
      hash: (artifacts, algorithms, progress) => {
        hashed.push(...artifacts.map(({ name }) => `${name} ${algorithms.join()}`))
        return memory.artifacts.hash(artifacts, algorithms, progress)
      },
    },
    images: { resolve: () => Promise.reject(new Error('no image was meant')) },
    attached: { collect: () => Promise.reject(new Error('no image was meant')) },
    trustedRoot: { origin: 'root.json', sha256: 'f'.repeat(64) },
    sha256: (text) => `digest of ${text.length}`,
    verifier: {
      verify: async (checks) => {
        questions.push(...checks)
        return checks.map(({ bundle: { text } }) => {
          const found = verified[text]
          return found === undefined ? failed(refusal) : ok(found)
        })
      },
    },
    entries: unasked() as VerifyPorts['entries'],
    releases: unasked() as VerifyPorts['releases'],
    archives: unasked() as VerifyPorts['archives'],
    store: {
      collect: async ({ name }) => {
        asked.push(name)
        return store === 'out' ? { bundles: [], gaps: [outage] } : { bundles: store, gaps: [] }
      },
    },
  }
  return { ports, asked, questions, hashed, memory }
}

/** A port that these cases have no use for: reaching for anything of it fails the test. */
const unasked = (): object =>
  new Proxy(
    {},
    {
      get: (_, name) => {
        throw new Error(`${String(name)} was asked for`)
      },
    },
  )

const filesOf = (patterns: readonly string[]) => ({ kind: 'files', patterns }) as const

const planOf = (patterns: readonly string[], changes: Partial<VerifyPlan> = {}): VerifyPlan => ({
  subjects: { kind: 'files', patterns, base: '.' },
  base: '.',
  bundles: { kind: 'auto' },
  trustedRoot: 'built in',
  keys: [],
  lookup: false,
  policy: policy(),
  ...changes,
})

async function run(plan: VerifyPlan, parts: World) {
  const made = world(parts)
  const evidence = await perform(plan, made.ports, () => {})
  if (!evidence.ok) throw new Error(evidence.problem.map(({ code, current }) => `${code} ${current}`).join())
  const { subjects } = evaluate(plan.policy ?? policy(), evidence.value.subjects)
  return { ...made, evidence: evidence.value, verdicts: subjects.map(({ verdict }) => verdict.kind) }
}

const [S1, S2, BOTH] = [statementText('1'), statementText('2'), statementText('both')]

describe('perform', () => {
  it('does not ask the store when local bundles suffice', async () => {
    const { asked, verdicts } = await run(planOf(['one']), {
      files: { 'x.intoto.jsonl': S1 },
      verified: { [S1]: over(one) },
      store: 'out',
    })
    expect([asked, verdicts]).toEqual([[], ['verified']])
  })

  it('asks the store for what is not proven, and for nothing else', async () => {
    const { asked, verdicts, evidence } = await run(planOf(['one', 'two']), {
      files: { 'x.intoto.jsonl': S1 },
      verified: { [S1]: over(one), [S2]: over(two) },
      store: [{ text: S2, origin: 'store' }],
    })
    expect([asked, verdicts]).toEqual([['two'], ['verified', 'verified']])
    expect(evidence.subjects.map(({ bundles }) => bundles.map(({ origin }) => origin))).toEqual([
      ['x.intoto.jsonl'],
      ['x.intoto.jsonl', 'store'],
    ])
  })

  it('never asks the store where bundles are named', async () => {
    const { asked, verdicts } = await run(planOf(['one'], { bundles: filesOf(['*.jsonl']) }), {
      store: 'out',
    })
    expect([asked, verdicts]).toEqual([[], ['rejected']])
  })

  it('keeps an outage of the store as a gap', async () => {
    const { verdicts, evidence } = await run(planOf(['one']), { store: 'out' })
    expect(verdicts).toEqual(['indeterminate'])
    expect(evidence.subjects[0].gaps.map(({ code }) => code)).toEqual(['service/github-unavailable'])
  })

  it('asks the verifier once for a bundle over many artifacts, found in many places', async () => {
    const { questions, verdicts } = await run(planOf(['one', 'two']), {
      files: { 'x.intoto.jsonl': BOTH, 'y.intoto.jsonl': BOTH },
      verified: { [BOTH]: over(one, two) },
    })
    expect([questions.length, verdicts]).toEqual([1, ['verified', 'verified']])
  })

  it('passes over signatures of other artifacts of the run, and judges those of none', async () => {
    const [own, other, foreign] = [signatureText(ONE), signatureText(TWO), signatureText('a'.repeat(64))]
    const { questions } = await run(
      planOf(['one', 'two'], {
        bundles: filesOf(['*.sigstore.json']),
        policy: policy({ predicateTypes: ['signature'] }),
      }),
      { files: { 'a.sigstore.json': own, 'b.sigstore.json': other, 'c.sigstore.json': foreign } },
    )
    const pairs = questions.map(({ bundle: { origin }, artifact }) => [
      origin.at(-15),
      artifact.hex === ONE ? 1 : 2,
    ])
    expect(pairs).toHaveLength(4)
    expect(
      questions.filter(({ bundle: { text } }) => text === own).map(({ artifact }) => artifact.hex),
    ).toEqual([ONE])
    expect(
      questions.filter(({ bundle: { text } }) => text === other).map(({ artifact }) => artifact.hex),
    ).toEqual([TWO])
  })

  it('hashes again only with algorithms that a statement of the artifact names', async () => {
    const strong = { name: 'one', digest: { sha256: ONE, sha512: ONE_512 } }
    const { hashed, verdicts } = await run(planOf(['one', 'two'], { bundles: filesOf(['*.jsonl']) }), {
      files: { 'x.intoto.jsonl': `${S1}\n${S2}` },
      verified: { [S1]: over(strong), [S2]: over(two) },
    })
    expect(hashed).toEqual(['one sha256', 'two sha256', 'one sha512'])
    expect(verdicts).toEqual(['verified', 'verified'])
  })

  it('refuses a digest set that is right in sha256 and wrong in another, also from the store', async () => {
    const torn = { name: 'one', digest: { sha256: ONE, sha384: 'a'.repeat(96) } }
    const { verdicts, evidence } = await run(planOf(['one']), {
      verified: { [S1]: over(torn) },
      store: [{ text: S1, origin: 'store' }],
    })
    expect(verdicts).toEqual(['rejected'])
    expect(Object.keys(evidence.subjects[0].subject.digest)).toEqual(['sha256', 'sha384'])
  })

  it('stops when the artifact changes before it is hashed again', async () => {
    const made = world({
      files: { 'x.intoto.jsonl': S1 },
      verified: { [S1]: over({ name: 'one', digest: { sha256: ONE, sha512: ONE_512 } }) },
    })
    const verify = made.ports.verifier.verify.bind(made.ports.verifier)
    const ports: VerifyPorts = {
      ...made.ports,
      verifier: {
        verify: (checks) => {
          made.memory.put('one', 'two')
          return verify(checks)
        },
      },
    }
    const evidence = await perform(planOf(['one']), ports, () => {})
    expect(evidence).toMatchObject({ ok: false, problem: [{ code: 'integrity/file-changed' }] })
  })

  it('gives the digest of the policy, the keys and what was passed over', async () => {
    const { evidence } = await run(planOf(['*']), { files: { 'one.sha256': 'x', 'x.intoto.jsonl': S1 } })
    expect(evidence.policyDigest).toMatch(/^digest of \d+$/)
    expect(evidence.trustedRoot).toEqual({ origin: 'root.json', sha256: 'f'.repeat(64) })
    expect(evidence.passedOver).toEqual(['one.sha256', 'x.intoto.jsonl'])
  })

  it.each([
    ['no artifact', planOf(['nothing']), 'input/unmatched-glob'],
    ['a pattern that leads out', planOf(['one'], { bundles: filesOf(['../*']) }), 'input/path-escape'],
  ])('fails for %s', async (_, plan, code) => {
    expect(await perform(plan, world({}).ports, () => {})).toMatchObject({ ok: false, problem: [{ code }] })
  })
})
