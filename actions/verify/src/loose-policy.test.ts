import { expect, it } from 'vitest'
import { COMMIT, policy } from '../../../packages/verification/src/verified-bundle.fixture.ts'
import { describeLoosePolicy } from './loose-policy.ts'

const WORKFLOW = '.github/workflows/release.yml'

it.each([
  { name: 'nothing demanded', given: {}, expected: ['any workflow', 'any branch'] },
  { name: 'a workflow', given: { signerWorkflow: WORKFLOW }, expected: ['any branch'] },
  { name: 'a workflow at a ref', given: { signerWorkflow: `${WORKFLOW}@refs/tags/v*` }, expected: [] },
  { name: 'a workflow at a commit', given: { signerWorkflow: `${WORKFLOW}@${COMMIT}` }, expected: [] },
  { name: 'a source ref', given: { sourceRef: 'refs/tags/v1' }, expected: ['any workflow'] },
  { name: 'a source commit', given: { sourceDigest: COMMIT }, expected: ['any workflow'] },
])('describeLoosePolicy of $name', ({ given, expected }) => {
  expect(describeLoosePolicy(policy(given)).map((hint) => hint.split(' ').slice(0, 2).join(' '))).toEqual(
    expected,
  )
})
