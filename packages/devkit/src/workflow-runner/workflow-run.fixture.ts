import type { SnapshotFiles } from '../github/git-objects.ts'
import type { RunResult } from './result.ts'
import type { RunOptions } from './run-options.ts'
import type { World } from './world.ts'

let count = 0

export const WORKFLOW = '.github/workflows/ci.yml'

/** Puts a workflow into a repository of its own, and runs it. */
export async function runText(
  world: World,
  text: string,
  options: Partial<RunOptions> & { readonly files?: SnapshotFiles } = {},
): Promise<RunResult> {
  const { files, ...rest } = options
  const slug = await addWorkflow(world, text, files)
  return world.run({ workflow: WORKFLOW, repository: slug, ...rest })
}

export async function addWorkflow(world: World, text: string, files: SnapshotFiles = {}): Promise<string> {
  count += 1
  const { slug } = await world.addRepository({
    slug: `octo/app-${count}`,
    files: { ...files, [WORKFLOW]: text },
  })
  return slug
}

/** A workflow of one job with these steps, given as the lines below `steps:`. */
export const stepsOf = (steps: string, job = ''): string => `on: push
jobs:
  job:
    runs-on: ubuntu-24.04
${indent(job, 4)}    steps:
${indent(steps, 6)}`

export const indent = (text: string, spaces: number): string =>
  text === ''
    ? ''
    : `${text
        .trim()
        .split('\n')
        .map((line) => ' '.repeat(spaces) + line)
        .join('\n')}\n`
