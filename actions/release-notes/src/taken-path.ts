import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseNotesPlan } from './plan.ts'

/**
 * A problem when the notes would replace a file that is read: `output-path: CHANGELOG.md` must not cost the changelog. Other files of
 * that name are notes of an earlier run, or were named by whoever wants them replaced.
 */
export async function takenProblem(
  { changelog, sbomDiff, output }: Pick<ReleaseNotesPlan, 'changelog' | 'sbomDiff' | 'output'>,
  files: FileSource,
): Promise<Problem | undefined> {
  const same = [changelog, sbomDiff].find((path) => path !== undefined && normal(path) === normal(output))
  if (same !== undefined) return taken(output, 'it is read to make them')
  if (/\.(?:md|markdown|txt)$/i.test(output)) return undefined
  const slash = output.lastIndexOf('/')
  const names = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : output.slice(0, slash))
  if (!names.ok || !names.value.includes(output.slice(slash + 1))) return undefined
  return taken(output, 'a file of that name is there, and it is not named like text')
}

const normal = (path: string): string =>
  path
    .split('/')
    .filter((part, index) => part !== '.' && (part !== '' || index === 0))
    .join('/')

const taken = (output: string, current: string): Problem =>
  problem('input/conflict', {
    attempted: `write the notes to ${quoted(output)}`,
    current,
    desired: 'nothing but earlier notes may be replaced',
    fix: 'Name another file in `output-path`.',
  })
