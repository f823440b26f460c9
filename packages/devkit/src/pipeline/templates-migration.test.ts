import { describe } from 'vitest'
import { RELEASE, replaceIn } from './release-run.fixture.ts'
import { STUBS } from './templates-generator.fixture.ts'
import { migrationExamples, withSteps } from './templates-migration.fixture.ts'
import { BUILD } from './templates-stage.fixture.ts'
import { describeRelease } from './templates-suite.fixture.ts'

const { workflow, buildSteps } = migrationExamples()

describe('docs/migration.md: from a pipeline of jobs written by hand', () => {
  describeRelease({
    kind: 'node',
    level: 3,
    artifacts: ['tool-1.2.3-linux.tgz', 'tool-1.2.3-macos.tgz'],
    edit: (files, pinned) => {
      files[RELEASE.workflow] = pinned(workflow)
      // Each machine ships a file of its own.
      replaceIn(
        files,
        BUILD,
        '--pack-destination "$OUTPUT"',
        '--pack-destination "$OUTPUT"\n        mv "$OUTPUT/tool-1.2.3.tgz" "$OUTPUT/tool-1.2.3-$TARGET.tgz"',
      )
      replaceIn(files, BUILD, '      env:\n', '      env:\n        TARGET: ${{ inputs.target }}\n')
    },
  })
})

describe('docs/migration.md: from GoReleaser', () => {
  describeRelease({
    kind: 'go',
    level: 3,
    artifacts: ['tool_1.2.3_darwin_arm64.tar.gz', 'tool_1.2.3_linux_amd64.tar.gz'],
    world: { stubs: [STUBS] },
    edit: (files) => {
      files[BUILD] = withSteps(files[BUILD] ?? '', buildSteps)
    },
  })
})
