import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runProgram } from '../bundle/child-process.ts'
import type { LintedFile } from './lint-project.ts'
import type { PeerFinding } from './peer-findings.ts'
import { filledText } from './template-places.ts'
import { isManifest } from './workflow-view.ts'

/** Names the linters of choice; no other ones are looked for. */
export const ZIZMOR_VARIABLE = 'TIER3_ZIZMOR'
export const ACTIONLINT_VARIABLE = 'TIER3_ACTIONLINT'

/** The commit that stands for the one that the reader of a template fills in. */
const SOME_COMMIT = '0'.repeat(39) + '1'

/** Runs a linter in a folder of its own with these files only: no settings, no token and no history of this repository. */
async function inFolder(
  files: readonly LintedFile[],
  run: (folder: string) => Promise<readonly PeerFinding[]>,
): Promise<readonly PeerFinding[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tier3-lint-'))
  try {
    for (const file of files) {
      const place = join(folder, file.path)
      await mkdir(dirname(place), { recursive: true })
      await writeFile(place, filledText(file).replaceAll('@<commit>', `@${SOME_COMMIT}`))
    }
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface ZizmorFinding {
  readonly ident: string
  readonly ignored: boolean
  readonly locations: readonly {
    readonly symbolic: {
      readonly kind: string
      readonly key: { readonly Local?: { readonly verbatim_path: string } }
    }
    readonly concrete: {
      readonly feature: string
      readonly location: { readonly start_point: { readonly row: number } }
    }
  }[]
}

/** What zizmor finds in workflows and manifests, its strictest persona and no network; the message is the text it is about. */
export const runZizmor = (program: string, files: readonly LintedFile[]): Promise<readonly PeerFinding[]> =>
  inFolder(files, async (folder) => {
    const options = ['--offline', '--persona=pedantic', '--format=json-v1', '--no-progress', '--no-config']
    const paths = files.map(({ path }) => path)
    const { status, stdout, stderr } = await runProgram(
      program,
      [...options, '--strict-collection', '--no-exit-codes', ...paths],
      { cwd: folder, env: { PATH: '', HOME: folder } },
    )
    if (status !== 0) throw new Error(`zizmor ended with ${status}: ${stderr}`)
    return (JSON.parse(stdout) as readonly ZizmorFinding[])
      .filter(({ ignored }) => !ignored)
      .map(({ ident, locations }) => {
        const place = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0]
        return {
          file: place?.symbolic.key.Local?.verbatim_path ?? '',
          line: (place?.concrete.location.start_point.row ?? 0) + 1,
          rule: ident,
          message: place?.concrete.feature.trim() ?? '',
        }
      })
  })

interface ActionlintFinding {
  readonly filepath: string
  readonly line: number
  readonly kind: string
  readonly message: string
}

/** What actionlint finds in workflows; it reads manifests only where a workflow uses them. */
export const runActionlint = (
  program: string,
  files: readonly LintedFile[],
): Promise<readonly PeerFinding[]> =>
  inFolder(files, async (folder) => {
    const paths = files.filter((file) => !isManifest(file)).map(({ path }) => path)
    const { status, stdout, stderr } = await runProgram(
      program,
      // Other programs that happen to be there must not decide what is found.
      ['-no-color', '-shellcheck=', '-pyflakes=', '-format', '{{json .}}', ...paths],
      { cwd: folder, env: { PATH: '', HOME: folder } },
    )
    if (status > 1) throw new Error(`actionlint ended with ${status}: ${stderr}`)
    return (JSON.parse(stdout) as readonly ActionlintFinding[]).map(({ filepath, line, kind, message }) => ({
      file: filepath,
      line,
      rule: kind,
      message,
    }))
  })
