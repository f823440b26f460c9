import { describe, expect, it } from 'vitest'
import { judgeFile } from './judgement.ts'
import { TEST_RESULT_TYPE, testResultPredicate, type TestResultFacts } from './test-result.ts'

const file = (name: string, rebuilt: string, structure?: 'equivalent' | 'different') =>
  judgeFile({
    name,
    output: name,
    size: 1,
    sha256: 'a',
    rebuilds: [{ from: 'rebuild-1', sha256: rebuilt, ...(structure === undefined ? {} : { structure }) }],
  })

const FACTS: TestResultFacts = {
  verdict: 'identical',
  passed: true,
  files: [file('app', 'a')],
  sensitive: 'yes',
  commit: 'c'.repeat(40),
  repositoryUrl: 'https://github.com/octo/app',
  runUrl: 'https://github.com/octo/app/actions/runs/1',
  command: { sha256: 'd' },
  varied: ['umask'],
  same: ['clock'],
}

describe('testResultPredicate', () => {
  it('has the type and the members of test-result v0.1', () => {
    expect(TEST_RESULT_TYPE).toBe('https://in-toto.io/attestation/test-result/v0.1')
    expect(testResultPredicate(FACTS)).toEqual({
      result: 'PASSED',
      configuration: [
        { name: 'source', uri: 'git+https://github.com/octo/app', digest: { gitCommit: 'c'.repeat(40) } },
        {
          name: 'rebuild',
          digest: { sha256: 'd' },
          annotations: { varied: ['umask'], notVaried: ['clock'] },
        },
      ],
      url: 'https://github.com/octo/app/actions/runs/1',
      passedTests: ['reproduced: app', 'sensitivity'],
      warnedTests: [],
      failedTests: [],
    })
  })

  it.each([
    ['not shown to be sensitive', { sensitive: 'not shown' }, 'WARNED'],
    ['not sensitive', { sensitive: 'no', passed: false }, 'FAILED'],
    ['equivalent and accepted', { verdict: 'equivalent', files: [file('app', 'b', 'equivalent')] }, 'WARNED'],
    ['different', { verdict: 'different', passed: false, files: [file('app', 'b', 'different')] }, 'FAILED'],
  ] as const)('%s', (_, changes, result) => {
    expect(testResultPredicate({ ...FACTS, ...changes })['result']).toBe(result)
  })

  it('an equivalent file is a warned test, never a passed one', () => {
    const predicate = testResultPredicate({
      ...FACTS,
      verdict: 'equivalent',
      files: [file('app', 'b', 'equivalent')],
    })
    expect([predicate['passedTests'], predicate['warnedTests']]).toEqual([
      ['sensitivity'],
      ['reproduced: app'],
    ])
  })
})
