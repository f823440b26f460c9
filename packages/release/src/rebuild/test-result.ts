import type { JsonObject } from '@tier3/model/json'
import type { JudgedFile, ReproductionVerdict } from './judgement.ts'

/** Predicate type of the result of a test (in-toto attestation, spec/predicates/test-result.md). */
export const TEST_RESULT_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'

export interface TestResultFacts {
  readonly verdict: ReproductionVerdict
  /** Whether the whole step passed. */
  readonly passed: boolean
  readonly files: readonly JudgedFile[]
  /** `yes`, `no`, or `not shown` where nobody tried. */
  readonly sensitive: 'yes' | 'no' | 'not shown'
  readonly commit: string | undefined
  readonly repositoryUrl: string | undefined
  readonly runUrl: string | undefined
  readonly command: { readonly sha256: string } | undefined
  readonly varied: readonly string[]
  readonly same: readonly string[]
}

/**
 * The predicate `test-result/v0.1`: one test for each file, and one for the sensitivity of the comparison. An equivalent
 * file is a warned test, never a passed one. It says nothing of SLSA: one platform cannot reproduce for itself.
 */
export function testResultPredicate(facts: TestResultFacts): JsonObject {
  const { files, passed, sensitive, verdict } = facts
  const named = (wanted: JudgedFile['verdict']): readonly string[] =>
    files.filter((file) => file.verdict === wanted).map(({ name }) => `reproduced: ${name}`)
  const test = 'sensitivity'
  const clean = passed && verdict === 'identical' && sensitive === 'yes'
  return {
    result: clean ? 'PASSED' : passed ? 'WARNED' : 'FAILED',
    configuration: configuration(facts),
    ...(facts.runUrl === undefined ? {} : { url: facts.runUrl }),
    passedTests: [...named('identical'), ...(sensitive === 'yes' ? [test] : [])],
    warnedTests: [...named('equivalent'), ...(sensitive === 'not shown' ? [test] : [])],
    failedTests: [...named('different'), ...(sensitive === 'no' ? [test] : [])],
  }
}

function configuration(facts: TestResultFacts): readonly JsonObject[] {
  const { command, commit, repositoryUrl, same, varied } = facts
  return [
    ...(commit === undefined
      ? []
      : [
          {
            name: 'source',
            ...(repositoryUrl === undefined ? {} : { uri: `git+${repositoryUrl}` }),
            digest: { gitCommit: commit },
          },
        ]),
    {
      name: 'rebuild',
      ...(command === undefined ? {} : { digest: command }),
      annotations: { varied, notVaried: same },
    },
  ]
}
