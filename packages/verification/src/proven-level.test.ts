import { describe, expect, it } from 'vitest'
import { evaluate } from './evaluate.ts'
import type { Policy } from './policy.ts'
import {
  evidence,
  found,
  policy,
  provenance,
  signedBy,
  type BundleChanges,
} from './verified-bundle.fixture.ts'

const OWN = 'OWNER/tier3/.github/workflows/release.yml'
const levelOf = (demand: Policy, changes: BundleChanges): readonly unknown[] => {
  const { level, subjects } = evaluate(demand, [evidence([found(changes)])])
  return [level, subjects[0].verdict.kind, subjects[0].levelReasons.length > 0]
}

describe('provenLevel', () => {
  it.each<{ name: string; demand: Policy; bundle: BundleChanges; expected: readonly unknown[] }>([
    { name: 'a plain workflow', demand: policy(), bundle: {}, expected: [2, 'verified', true] },
    {
      name: 'our reusable workflow at a tag',
      demand: policy({ signerWorkflow: OWN }),
      bundle: signedBy(`https://github.com/${OWN}@refs/tags/v1`),
      expected: [3, 'verified', true],
    },
    {
      name: 'our reusable workflow at a branch',
      demand: policy({ signerWorkflow: OWN }),
      bundle: signedBy(`https://github.com/${OWN}@refs/heads/main`),
      expected: [2, 'verified', true],
    },
    {
      name: 'an accepted self-hosted runner',
      demand: policy({ allowSelfHosted: true }),
      bundle: {
        facts: { runnerEnvironment: 'self-hosted' },
        statement: { predicate: provenance({ runner_environment: 'self-hosted' }) },
      },
      expected: [1, 'verified', true],
    },
    {
      name: 'no provenance',
      demand: policy({ predicateTypes: ['cyclonedx'] }),
      bundle: { statement: { predicateType: 'https://cyclonedx.org/bom', predicate: {} } },
      expected: [0, 'verified', true],
    },
    {
      name: 'a rejected artifact',
      demand: policy({ predicateTypes: ['provenance', 'cyclonedx'] }),
      bundle: {},
      expected: [0, 'rejected', true],
    },
  ])('of $name', ({ demand, bundle, expected }) => expect(levelOf(demand, bundle)).toEqual(expected))
})
