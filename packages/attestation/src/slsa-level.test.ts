import { expect, it } from 'vitest'
import { JOB_CLAIMS } from './job-claims.fixture.ts'
import { decodeJobClaims } from './job-claims.ts'
import { computeBuildLevel } from './slsa-level.ts'

const own = 'OWNER/tier3/.github/workflows/release.yml'
const reusable = { job_workflow_ref: `${own}@refs/tags/v1.0.0` }

function level(
  changes: { readonly [claim: string]: string },
  server = 'https://github.com',
): readonly unknown[] {
  const claims = decodeJobClaims({ ...JOB_CLAIMS, ...changes })
  if (!claims.ok) throw new Error(claims.problem[0]?.current)
  const { level: number, reasons } = computeBuildLevel(claims.value, server)
  return [number, ...reasons.map((reason) => reason.split(' ').slice(0, 5).join(' '))]
}
const carried = 'Built and attested by a'
const foreign = 'The signing job is not'
const uncalled = 'The workflow was not called'
const branch = 'The signing workflow was called'

it.each([
  { name: 'own workflow at a release tag', changes: reusable, expected: [3, carried] },
  {
    name: 'own workflow at a commit',
    changes: { job_workflow_ref: `${own}@${'2'.repeat(40)}` },
    expected: [3, carried],
  },
  {
    name: 'own workflow in another case',
    changes: { job_workflow_ref: `${own.replace('OWNER', 'owner')}@refs/tags/v1` },
    expected: [3, carried],
  },
  {
    name: 'own workflow at a branch',
    changes: { job_workflow_ref: `${own}@refs/heads/main` },
    expected: [2, branch],
  },
  {
    name: 'own workflow at a tag in a folder',
    changes: { job_workflow_ref: `${own}@refs/tags/v1/evil` },
    expected: [2, branch],
  },
  {
    name: 'another path of ours',
    changes: { job_workflow_ref: 'OWNER/tier3/.github/workflows/ci-x.yml@refs/tags/v1' },
    expected: [2, foreign],
  },
  {
    name: 'a look-alike of ours',
    changes: { job_workflow_ref: `x${own}@refs/tags/v1` },
    expected: [2, foreign],
  },
  {
    name: 'own workflow run as the top-level one',
    changes: { ...reusable, workflow_ref: reusable.job_workflow_ref, repository: 'OWNER/tier3' },
    expected: [2, `${uncalled} as`.split(' ').slice(0, 5).join(' ')],
  },
  { name: 'a plain workflow', changes: {}, expected: [2, foreign, 'The workflow was not called'] },
  {
    name: 'a self-hosted runner',
    changes: { ...reusable, runner_environment: 'self-hosted' },
    expected: [1, 'The runner is self-hosted: only'],
  },
])('computeBuildLevel of $name', ({ changes, expected }) => expect(level(changes)).toEqual(expected))

it('computeBuildLevel knows own workflows on the public server only', () => {
  expect(level(reusable, 'https://acme.ghe.com')).toEqual([2, foreign])
})
