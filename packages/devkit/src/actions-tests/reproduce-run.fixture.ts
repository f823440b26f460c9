import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { reproduce } from '@tier3/action-reproduce/reproduce'
import type { JsonObject } from '@tier3/model/json'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { createCheckoutEditor } from '@tier3/workspace/rebuild/checkout-editor'
import { createRebuildStage } from '@tier3/workspace/rebuild/rebuild-stage'
import { createSourceTree } from '@tier3/workspace/source-tree'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { commitAll } from '../sbom-corpus/git-repository.ts'
import { runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder, type Folder } from './release-stage.fixture.ts'

type Texts = Readonly<Record<string, string>>

/** As the action is wired, but for the pause between builds, which only clocks of whole seconds need. */
const wired = wire(reproduce, ({ config, context, variable, say }) => {
  const { temp, workspace } = context
  const folder = config.mode.kind === 'change' ? config.mode.value : config.path
  const tree = { kind: 'commit', workspace, folder } as const
  return Promise.resolve(
    ok({
      stage: createRebuildStage({ workspace, folder, temporary: temp, say, apart: 0 }),
      source: createSourceTree(config.ref === undefined ? tree : { ...tree, revision: config.ref }),
      editor: createCheckoutEditor({ workspace, folder, temporary: temp }),
      artifacts: createArtifactSource({ workspace }),
      files: createFileSource({ workspace }),
      sink: createFileSink({ workspace, allow: [temp] }),
      variable,
      sha256: sha256OfBytes,
    }),
  )
})

/** The build of every sample: it compiles `main.txt` with the script `compile`, and names `dist/app` as its output. */
export const COMMAND = '. ./compile'

/** What an honest compiler makes of the sample. */
export const COMPILED = 'compiled\nhello\n'

const HONEST = 'mkdir -p dist\n{ echo compiled; cat main.txt; } > dist/app\n'

export interface Sample {
  /** Text of the compiler; an honest one when missing. */
  readonly compile?: string
  readonly files?: Texts
  /** What ships, by path below `ship`; what the honest compiler makes when missing. */
  readonly shipped?: Texts
  readonly inputs?: Texts
  readonly variables?: Texts
  readonly prepare?: (folder: Folder) => void | Promise<void>
  /** Called before the folder is removed. */
  readonly after?: (folder: Folder) => void | Promise<void>
}

export interface Reproduced extends Ended {
  readonly body: JsonObject
  /** Files that were left in the temporary folder, but for logs and reports. */
  readonly left: readonly string[]
  /** Text of each log of a build, by name. */
  readonly logs: Texts
  readonly diff: string
  readonly builds: readonly string[]
}

/** Commits the sample, puts what ships beside it, and runs the action with real git and real builds. */
export async function runReproduce(sample: Sample = {}): Promise<Reproduced> {
  using folder = makeFolder({ compile: sample.compile ?? HONEST, 'main.txt': 'hello\n', ...sample.files })
  await commitAll(folder.workspace)
  for (const [name, text] of Object.entries(sample.shipped ?? { app: COMPILED }))
    folder.put(`ship/${name}`, text)
  await sample.prepare?.(folder)
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: {
      command: COMMAND,
      shipped: 'ship/',
      outputs: 'dist/*',
      sensitivity: 'main.txt',
      ...sample.inputs,
    },
    variables: { HOME: process.env['HOME'] ?? '/', ...sample.variables },
  })
  const body = ended.report.body ?? {}
  await sample.after?.(folder)
  const diffPath = ended.outputs['diff-path'] ?? ''
  return {
    ...ended,
    body,
    left: readdirSync(folder.temp).filter((name) => !OURS.test(name)),
    logs: logsIn(folder.temp),
    diff: existsSync(diffPath) ? readFileSync(diffPath, 'utf8') : '',
    builds: (body['builds'] as readonly { readonly id: string }[] | undefined)?.map(({ id }) => id) ?? [],
  }
}

/** The folder of reports, the logs of the builds, and the differences. */
const OURS = /^(?:tier3|tier3-reproduce-logs-.*|tier3-reproduce-unique\.md)$/

/** Inputs of a run that compares with rebuilds made elsewhere. */
export const withoutCommand = (inputs: Texts): Texts => ({
  command: '',
  outputs: '',
  sensitivity: '',
  ...inputs,
})

export const below = (folder: Folder, path: string): string => join(folder.workspace, path)

function logsIn(temp: string): Texts {
  const folders = readdirSync(temp).filter((name) => name.startsWith('tier3-reproduce-logs-'))
  const files = folders.flatMap((folder) =>
    readdirSync(join(temp, folder)).map((name) => [name, join(temp, folder, name)] as const),
  )
  return Object.fromEntries(files.map(([name, path]) => [name, readFileSync(path, 'utf8')]))
}
