import { describe, expect, it } from 'vitest'
import { STARTER_FILES } from '../cli/init/starter-files.gen.ts'
import { GO_SYSTEMS, RUST_TARGETS } from './templates-stage.fixture.ts'
import { describeRelease } from './templates-suite.fixture.ts'
import { missingTool } from './templates-tools.fixture.ts'

describe('what is made smaller for a test', () => {
  it('stands in the templates', () => {
    expect(STARTER_FILES['release-build/go/action.yml']).toContain(`for system in ${GO_SYSTEMS}; do`)
    expect(STARTER_FILES['release-rust.yml']).toContain(`targets: ${RUST_TARGETS}`)
  })
})

describe('release-go.yml, for one system', () => {
  describeRelease({
    kind: 'go',
    level: 3,
    artifacts: ['tool-1.2.3-linux-amd64'],
    missing: missingTool('go', ['version']),
  })
})

describe('release-rust.yml, for one system', () => {
  describeRelease({
    kind: 'rust',
    level: 3,
    artifacts: ['tool-1.2.3-linux.tar.gz'],
    missing: missingTool('cargo'),
  })
})
