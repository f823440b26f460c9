import { describe, expect, it } from 'vitest'
import { STARTER_FILES } from '../cli/init/starter-files.gen.ts'
import { describeRelease } from './templates-suite.fixture.ts'
import { missingPython, WHEELS_VARIABLE } from './templates-tools.fixture.ts'

describe('release-python.yml', () => {
  describeRelease({
    kind: 'python',
    level: 3,
    artifacts: ['tool-1.2.3-py3-none-any.whl', 'tool-1.2.3.tar.gz'],
    missing: missingPython(process.env),
    run: { machineEnv: { PIP_NO_INDEX: '1', PIP_FIND_LINKS: process.env[WHEELS_VARIABLE] ?? '' } },
  })

  it('builds with a release of `build` that is named', () => {
    expect(STARTER_FILES['release-build/python/action.yml']).toMatch(
      /pip install [^\n]* build==\d+\.\d+\.\d+\n/,
    )
  })
})
