import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { inputVariable } from '../actions-runner/action-manifest.ts'
import { ROOT } from '../gen/project.ts'
import type { BenchSetting } from './group.ts'
import type { TimedProcess } from './timed-process.ts'

/** The file that runs an action: its bundle, or its source where nothing has been bundled. */
export function actionEntry(
  { dist }: Pick<BenchSetting, 'dist'>,
  name: string,
): { readonly path: string; readonly bundled: boolean } {
  const bundle = join(dist, name, 'index.js')
  return existsSync(bundle)
    ? { path: bundle, bundled: true }
    : { path: join(ROOT, 'actions', name, 'src', 'main.ts'), bundled: false }
}

/** Where an action works, and the variables that it needs beyond those of every runner. */
export interface ActionPlace {
  /** Absolute. */
  readonly workspace: string
  readonly variables?: { readonly [name: string]: string }
}

/** An action as a process in the runner's environment, with empty files for what it hands over. */
export async function actionProcess(
  setting: Pick<BenchSetting, 'dist'>,
  name: string,
  inputs: { readonly [name: string]: string },
  { workspace, variables = {} }: ActionPlace,
): Promise<TimedProcess> {
  const temp = join(workspace, '.runner')
  await mkdir(temp, { recursive: true })
  const files = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
  for (const file of Object.values(files)) await writeFile(file, '')
  const given = Object.entries(inputs).map(([input, value]) => [inputVariable(input), value])
  return {
    program: process.execPath,
    args: [actionEntry(setting, name).path],
    cwd: workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: temp,
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: temp,
      ...files,
      ...variables,
      ...(Object.fromEntries(given) as { [name: string]: string }),
    },
  }
}
