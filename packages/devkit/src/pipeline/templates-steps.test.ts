import { describe } from 'vitest'
import { describeRelease } from './templates-suite.fixture.ts'

/** What `make dist` stands for in the templates that are spelled out. */
const MAKEFILE = 'dist:\n\tmkdir -p dist\n\tnpm pack --ignore-scripts --pack-destination dist\n'

describe('release-steps.yml', () => {
  describeRelease({
    kind: 'node',
    templates: ['steps'],
    level: 2,
    signer: () => ({ workflow: 'octo/app/.github/workflows/release.yml', ref: 'refs/tags/v1.2.3' }),
    artifacts: ['tool-1.2.3.tgz'],
    sbom: 'sbom.cdx.json',
    edit: (files) => {
      files['Makefile'] = MAKEFILE
    },
  })
})
