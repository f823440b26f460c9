import { describe, expect, it } from 'vitest'
import { describeRelease } from './templates-suite.fixture.ts'
import { BUILD } from './templates-stage.fixture.ts'

describe('release-node.yml', () => {
  const proven = describeRelease({ kind: 'node', level: 3, artifacts: ['tool-1.2.3.tgz'] })

  it('is what `tier3 init` finds for a project with a package.json, unchanged', () => {
    expect(proven.stage().files[BUILD]).toContain('npm pack --ignore-scripts --pack-destination "$OUTPUT"')
  })
})
