import { describe, expect, it } from 'vitest'
import { isComplete } from '../gates/completeness.ts'
import type { Hash } from '../hash.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { scoreProfile } from '../profiles/score.ts'
import { document } from '../diff/documents.fixture.ts'
import { component, facts, gap, locked, project, run, SHA256 } from './finalize.fixture.ts'
import type { FinalizeInput } from './input.ts'

/** Choices that follow from one number, so that what fails can be made again. */
function choices(seed: number) {
  let state = seed
  return <T>(...from: readonly [T, ...T[]]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return from[(state >>> 16) % from.length] ?? from[0]
  }
}

const SHA1: Hash = { algorithm: 'SHA-1', content: 'e'.repeat(40) }
const [A, B] = ['pkg:npm/a@1', 'pkg:npm/b@1'] as const
/** Each package is as likely as all that are not locked together. */
const NEEDS = [A, A, B, B, A, B, 'pkg:npm/b', 'pkg:golang/h.example/m@v1.0.0'] as const

function inputOf(seed: number): Partial<FinalizeInput> {
  const pick = choices(seed)
  const aLock = (purl: string): LockedPackage => {
    const { dependsOn: _, ...silent } = locked(purl, { hashes: pick([], [SHA1], [SHA256]) })
    return {
      ...silent,
      ...pick({}, { license: 'MIT' }, { license: 'Own' }),
      ...pick({ dependsOn: [] }, { dependsOn: [] }, {}, { dependsOn: [pick(...NEEDS)] }),
    }
  }
  const built = document({
    root: component('pkg:npm/app@1', pick({}, { publisher: 'P' }, { authors: [{ email: 'a@b.example' }] })),
    components: [
      component(undefined, { ref: 'u', ...pick({}, { cpe: 'cpe:2.3:a:b:c:1' }, { version: '1' }) }),
    ],
    dependencies: new Map(pick([], [['pkg:npm/app@1', ['u']]], [['u', []]])),
    compositions: [
      {
        aggregate: pick('complete', 'incomplete', 'unknown', 'not_specified'),
        assemblies: pick([], ['pkg:npm/app@1']),
        dependencies: pick([], ['u']),
      },
    ],
  })
  return {
    facts: [
      facts({
        packages: [aLock(A), aLock(B)],
        projects: [project({ folder: pick('', 'web'), dependsOn: [A, B, ...pick([], [pick(...NEEDS)])] })],
        exhaustive: pick(true, false),
      }),
    ],
    gaps: pick([], [gap]),
    builds: pick([], [built]),
    inventory: document({
      components: pick([], [], [component('pkg:pypi/p@1', { hashes: pick([], [SHA1], [SHA256]) })]),
      dependencies: new Map(pick([], [['pkg:pypi/p@1', []]])),
    }),
    files: pick([], [{ name: 'a', size: 1, sha256: 'a'.repeat(64), sha512: 'b'.repeat(128) }]),
    root: {
      name: 'tool',
      ...pick({}, { version: '1.0.0' }),
      ...pick({}, { repository: 'acme/tool' }),
      ...pick({}, { licenses: ['MIT'] }),
      producer: { name: 'Acme' },
    },
  }
}

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed)

/** Elements of BSI that a document can declare; of others its text knows no "unknown". */
const DECLARABLE = ['Dependencies on other components', 'Format CycloneDX 1.6 or later', 'Timestamp']

describe('finalize, what is not known', () => {
  it('is declared so that no profile finds missing what a document can declare', () => {
    for (const seed of SEEDS) {
      const { document: made } = run(inputOf(seed))
      const rows = [
        ...scoreProfile(made, 'ntia').rows,
        ...scoreProfile(made, 'cisa-2025').rows,
        ...scoreProfile(made, 'bsi-2.1').rows.filter(({ element }) => DECLARABLE.includes(element)),
      ]
      const missing = rows.filter(({ status }) => status === 'missing').map(({ element }) => element)
      expect({ seed, missing }).toEqual({ seed, missing: [] })
    }
  })

  it('keeps the document from being complete, and nothing else does', () => {
    const seen = new Set<boolean>()
    for (const seed of SEEDS) {
      const input = inputOf(seed)
      const { document: made, complete } = run(input)
      expect({ seed, complete }).toEqual({ seed, complete: isComplete(made, input.gaps ?? []) })
      seen.add(complete)
    }
    expect(seen.size).toBe(2)
  })
})
