import { releaseNotes } from '@tier3/action-release-notes/release-notes'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

type Texts = Readonly<Record<string, string>>

export const CHANGELOG = [
  '# Changelog',
  '',
  '## [Unreleased]',
  '',
  '## [1.2.3] - 2024-01-31',
  '',
  '### Fixed',
  '',
  '- a hole, see [the page](docs/hole.md) and [#7]',
  '',
  '## [1.2.2] - 2024-01-01',
  '',
  '- older',
  '',
  '[1.2.3]: https://github.com/octo/app/compare/v1.2.2...v1.2.3',
  '[#7]: https://github.com/octo/app/issues/7',
  '',
].join('\n')

export const NOTES = [
  '### Fixed',
  '',
  '- a hole, see [the page](https://github.com/octo/app/blob/v1.2.3/docs/hole.md) and [#7]',
  '',
  '[#7]: https://github.com/octo/app/issues/7',
  '',
].join('\n')

/** Runs the action over a workspace in memory, in a run of the tag v1.2.3; notes are written into the workspace unless told. */
export async function runReleaseNotes(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Texts = {},
  variables: Texts = {},
): Promise<Ended & { readonly files: Texts }> {
  const workspace = createMemoryWorkspace()
  for (const [path, content] of Object.entries(files)) workspace.put(path, content)
  const wired = wire(releaseNotes, () =>
    Promise.resolve(ok({ files: workspace.source, sink: workspace.sink })),
  )
  using folder = makeFolder()
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: { version: '1.2.3', 'output-path': 'notes.md', ...inputs },
    variables: { GITHUB_REPOSITORY: 'octo/app', GITHUB_REF: 'refs/tags/v1.2.3', ...variables },
  })
  return { ...ended, files: workspace.contents() }
}
