import { mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { wired } from '@tier3/action-verify/wire'
import type { Annotation } from '@tier3/runner/run/annotations'
import type { Face } from '@tier3/runner/run/face'
import type { ReportDocument } from '@tier3/runner/run/report-document'
import { runWired } from '@tier3/runner/run/run-loop'
import type { EmulatedGitHub } from '../github/server.ts'
import type { Inputs, Scene, SceneFile } from './attack.ts'
import { ARTIFACT, TRUSTED_ROOT, type Stage } from './stage.ts'

/** Everything that a run of the action left behind. */
export interface SceneOutcome {
  readonly exitCode: number
  readonly outputs: Inputs
  readonly report: ReportDocument
  readonly said: readonly string[]
  readonly annotations: readonly Annotation[]
  readonly summary: string
}

/** The demand of a careful consumer of the honest release. */
export const USUAL_INPUTS: Inputs = {
  files: ARTIFACT,
  bundles: '*.intoto.jsonl\n*.sigstore.json',
  repository: 'acme/app',
  'signer-workflow': 'acme/app/.github/workflows/release.yml@refs/tags/v*',
  'source-ref': 'refs/tags/v1.0.0',
  'trust-domain': 'custom',
  'trusted-root': TRUSTED_ROOT,
  // An outage is to be seen at once.
  'max-wait': '0s',
}

/** Runs the action on the honest release as the scene changes it. */
export async function runScene(stage: Stage, scene: Scene, github?: EmulatedGitHub): Promise<SceneOutcome> {
  if (scene.store !== undefined) {
    if (github === undefined) throw new Error('the scene has a store, and there is no GitHub')
    scene.store(github)
  }
  return runVerify({
    files: {
      [ARTIFACT]: stage.bytes,
      [TRUSTED_ROOT]: JSON.stringify(stage.forge.domain.trustedRoot),
      ...scene.files,
    },
    inputs: { ...USUAL_INPUTS, ...(scene.store === undefined ? {} : { bundles: 'auto' }), ...scene.inputs },
    variables: github === undefined ? {} : { GITHUB_API_URL: github.apiUrl },
  })
}

/** Runs the verify action in this process on real files in a folder that is gone afterwards. */
export async function runVerify({
  files,
  inputs,
  variables = {},
}: {
  readonly files: { readonly [path: string]: SceneFile }
  readonly inputs: Inputs
  readonly variables?: Inputs
}): Promise<SceneOutcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tier3-corpus-'))
  try {
    const workspace = path.join(folder, 'workspace')
    await placeAll(workspace, files)
    return await run(inputs, { ...variables, GITHUB_WORKSPACE: workspace, RUNNER_TEMP: folder })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function placeAll(folder: string, files: { readonly [path: string]: SceneFile }): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, file] of Object.entries(files)) await place(path.join(folder, name), file)
}

async function place(target: string, file: SceneFile): Promise<void> {
  if (file === null) return
  await mkdir(path.dirname(target), { recursive: true })
  if (typeof file === 'string' || file instanceof Uint8Array) await writeFile(target, file)
  else if ('link' in file) await symlink(file.link, target)
  else {
    await writeFile(target, '')
    await truncate(target, file.size)
  }
}

async function run(inputs: Inputs, variables: Inputs): Promise<SceneOutcome> {
  const said: string[] = []
  const annotations: Annotation[] = []
  const outputs: { [name: string]: string } = {}
  let summary = ''
  const face: Face = {
    kind: 'action',
    input: (name) => inputs[name] ?? '',
    variable: (name) => variables[name],
    mask: () => {},
    say: (line) => void said.push(line),
    progress: (line) => void said.push(line),
    annotate: (annotation) => void annotations.push(annotation),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    summary: async (markdown) => {
      summary += markdown
      return true
    },
    emitReport: () => {},
  }
  const fallback = { workspace: '/nowhere', temp: '/nowhere', unique: 'corpus' }
  const exitCode = await runWired(wired, face, fallback)
  const { 'report-path': reportPath = '', ...rest } = outputs
  // The action wrote it a moment ago, and its schema is checked by the tests.
  const report = JSON.parse(await readFile(reportPath, 'utf8')) as ReportDocument
  return { exitCode, outputs: rest, report, said, annotations, summary }
}
