import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fencedBlocks } from '../docs-check/fenced-blocks.ts'
import { ROOT } from '../gen/project.ts'

const blocks = fencedBlocks(readFileSync(join(ROOT, 'docs/migration.md'), 'utf8')).filter(
  ({ words }) => words.join(' ') === 'yaml',
)

/** The examples of docs/migration.md that somebody copies: a workflow, steps of a build action, and jobs. */
export function migrationExamples(): {
  readonly workflow: string
  readonly buildSteps: string
  readonly jobs: string
} {
  const [workflow, buildSteps, jobs, ...more] = blocks.map(({ text }) => text)
  if (workflow === undefined || buildSteps === undefined || jobs === undefined || more.length > 0)
    throw new Error(`docs/migration.md has ${blocks.length} examples to copy`)
  return { workflow, buildSteps, jobs }
}

/** Jobs as a workflow that runs on version tags. */
export const onTags = (jobs: string): string =>
  `name: release\non:\n  push:\n    tags: ['v*']\n\npermissions: {}\n\n${jobs}\n`

/** The steps of a build action in place of those of the starter. */
export const withSteps = (action: string, steps: string): string =>
  `${action.slice(0, action.indexOf('  steps:'))}  steps:\n${steps.replaceAll(/^(?=.)/gm, '    ')}\n`
