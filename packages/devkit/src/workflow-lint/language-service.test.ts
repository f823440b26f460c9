import { describe, expect, it } from 'vitest'
import { BROKEN_FILES } from './cases/broken-files.ts'
import { caseProject, COMPOSITE, composite, REUSABLE, steps, TEMPLATE, workflow } from './cases/rule-case.ts'
import { languageFindings } from './language-service.ts'

async function foundIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const project = caseProject(files)
  const found: string[] = []
  for (const file of project.files) {
    for (const { at, message } of await languageFindings(file, project))
      found.push(`${file.path}:${at.line}:${at.column} ${message}`)
  }
  return found
}

describe('languageFindings', () => {
  it.each(BROKEN_FILES)('languageFindings finds $name', async ({ files, expected }) => {
    expect(await foundIn(files)).toEqual(expected)
  })

  it('languageFindings accepts siblings, `$default-branch`, schedules of templates and what `job` says of a workflow', async () => {
    const files = {
      [REUSABLE]: steps(
        ['- uses: $/actions/sign', '  with: { files: "${{ job.workflow_sha }}" }', '- uses: $/actions/c'],
        '{}',
        'workflow_call',
      ).replace('    permissions: {}', '    runs-on: ubuntu-24.04\n    permissions: {}'),
      [COMPOSITE]: composite(['- id: s', '  uses: $/actions/sign'], '${{ steps.s.outputs.bundles }}'),
      [TEMPLATE]: workflow(
        ['runs-on: ubuntu-24.04', 'steps: [{ run: x }]'],
        '{ push: { branches: [$default-branch] }, schedule: [{ cron: $cron-daily }, { cron: $cron-weekly }] }',
      ),
    }
    expect(await foundIn(files)).toEqual([])
  })

  it('languageFindings judges the same path anew', async () => {
    const good = { [REUSABLE]: workflow(['runs-on: ubuntu-24.04', 'steps: [{ run: x }]']) }
    const bad = { [REUSABLE]: workflow(['runs-on: ubuntu-24.04', 'steps: [{ uses: $/actions/none }]']) }
    const counts: number[] = []
    for (const files of [good, bad, good]) counts.push((await foundIn(files)).length)
    expect(counts).toEqual([0, 1, 0])
  })
})
