import { expressionsIn } from '../expressions.ts'
import type { Deviation, Rule } from '../rule.ts'
import { type Branch, child } from '../tree.ts'
import { isPublished, type Job, jobsOf } from '../workflow-view.ts'

/** Machines of GitHub, each with its release: what `-latest` means changes under a release. */
export const HOSTED_LABELS: readonly string[] = [
  'ubuntu-22.04',
  'ubuntu-22.04-arm',
  'ubuntu-24.04',
  'ubuntu-24.04-arm',
  'windows-2022',
  'windows-2025',
  'windows-11-arm',
  'macos-14',
  'macos-15',
  'macos-15-intel',
  'macos-26',
]

export const hostedRunner: Rule = {
  id: 'hosted-runner',
  why: 'on a machine of the caller the build can be changed, and SLSA Build L3 is a claim that nobody can keep.',
  *check(file) {
    if (!isPublished(file)) return
    for (const job of jobsOf(file)) {
      const label = child(job.node, 'runs-on')
      if (label === undefined) continue
      const key = /^\$\{\{\s*matrix\.([\w-]+)(?:\.([\w-]+))?\s*\}\}$/.exec(label.text)
      if (key !== null) yield* matrixFindings(job, label, key[1] ?? '', key[2])
      else yield* labelFindings(label)
    }
  },
}

function* labelFindings(label: Branch): Generator<Deviation> {
  if (label.kind === 'scalar' && HOSTED_LABELS.includes(label.text)) return
  yield {
    at: label.at,
    message: `${label.text === '' ? 'that' : label.text} is no label of a hosted machine with its release`,
    fix: `write one of ${HOSTED_LABELS.join(', ')}`,
  }
}

/** Values of a matrix are labels themselves, or come from a job that checked them; never straight from an input. */
function* matrixFindings(
  job: Job,
  label: Branch,
  key: string,
  part: string | undefined,
): Generator<Deviation> {
  const matrix = child(job.node, 'strategy', 'matrix')
  const axis = child(matrix, key)
  const included = (child(matrix, 'include')?.items ?? []).map((item) => child(item, key))
  const values = [...(axis?.items ?? []), ...included]
    .map((value) => (part === undefined ? value : child(value, part)))
    .filter((value) => value !== undefined)
  for (const value of values) yield* labelFindings(value)
  if (values.length > 0) return
  const sources = matrix === undefined ? [] : [...expressionsIn(matrix)].map(({ text }) => text.trim())
  const isChecked =
    sources.length > 0 &&
    sources.every((text) => /^fromJSON\(\s*needs\.[\w-]+\.outputs\.[\w-]+\s*\)$/i.test(text))
  if (!isChecked)
    yield {
      at: label.at,
      message: `${label.text} can be any machine`,
      fix: 'list the labels in the matrix, or take it from the output of a job that checks them',
    }
}
