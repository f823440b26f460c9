import { existsSync } from 'node:fs'
import process from 'node:process'
import type { ExitCode } from '@tier3/model/problem'

// From here, and from the bundle dist/cli/index.js.
const PLACES = ['../workflow-runner/dev-run.ts', '../../packages/devkit/src/workflow-runner/dev-run.ts']

/**
 * Runs a workflow on this machine. The runner is no part of any bundle: it executes whatever a workflow says, and brings
 * GitHub's own parser along. It needs a checkout of this project with its dependencies.
 */
export async function devRun(args: readonly string[]): Promise<ExitCode> {
  const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url))
  if (place === undefined) return missing()
  const specifier: string = place.href
  const runner = (await import(/* webpackIgnore: true */ specifier)) as {
    readonly devRun: (args: readonly string[]) => Promise<ExitCode>
  }
  return runner.devRun(args)
}

function missing(): ExitCode {
  process.stderr.write(
    'The workflow runner is part of the sources only. In a checkout of tier3: npm run tier3 -- dev run <workflow>\n',
  )
  return 2
}
