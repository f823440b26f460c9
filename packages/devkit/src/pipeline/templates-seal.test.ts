import { describe, expect, it } from 'vitest'
import { jobOf, stepOf } from '../workflow-runner/result.ts'
import { RELEASE } from './release-run.fixture.ts'
import { migrationExamples, onTags } from './templates-migration.fixture.ts'
import { describeRelease } from './templates-suite.fixture.ts'

const WORKFLOW = 'octo/app/.github/workflows/release.yml'

describe('docs/migration.md: from softprops/action-gh-release, with seal', () => {
  const proven = describeRelease({
    kind: 'node',
    templates: [],
    level: 2,
    signer: () => ({ workflow: WORKFLOW, ref: 'refs/tags/v1.2.3' }),
    artifacts: ['tool-1.2.3.tgz'],
    sbom: 'sbom.cdx.json',
    edit: (files, pinned) => {
      files[RELEASE.workflow] = pinned(onTags(migrationExamples().jobs))
      files['NOTES.md'] = 'Greets whoever is named.\n'
      files['Makefile'] = 'dist:\n\tmkdir -p dist\n\tnpm pack --ignore-scripts --pack-destination dist\n'
    },
  })

  it('has outputs of seal that say what was sealed, and are what publish-release takes', () => {
    const { steps } = jobOf(proven.released().run, 'seal')
    const name = steps.find((step) => step.depth === 0 && step.name.includes('/actions/seal@'))?.name ?? ''
    const { outputs } = stepOf(jobOf(proven.released().run, 'seal'), name)
    const { subjects = '', ...others } = outputs
    expect(others).toEqual({
      files: 'dist/**',
      base: 'dist',
      checksums: 'dist/SHA256SUMS',
      'sbom-path': 'dist/sbom.cdx.json',
      level: '2',
      verdict: 'verified',
      'signer-workflow': WORKFLOW,
    })
    const digests = proven.stranger().assets
    expect(Buffer.from(subjects, 'base64').toString('utf8').trimEnd().split('\n').toSorted()).toEqual(
      ['sbom.cdx.json', 'tool-1.2.3.tgz'].map((file) => `${digests.get(file)}  ${file}`).toSorted(),
    )
  })
})
