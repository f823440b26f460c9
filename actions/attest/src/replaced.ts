import { splitBundles } from '@tier3/attestation/bundle-list'
import { decodeBundle } from '@tier3/attestation/bundle-view'
import { decodeStatement } from '@tier3/attestation/statement'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { replaceableProblems } from '@tier3/model/replaceable-files'
import { parseUtf8 } from '@tier3/model/utf8'
import type { Draft } from './layout.ts'

const LIMIT = 64 * 1024 * 1024

/**
 * Problems for files that would be lost: a file that is no bundle, or one whose attestations speak of other artifacts or say
 * something of another kind. Attestations of the same kind over the same names are those of an earlier run.
 */
export async function replacedProblems(
  drafts: readonly Draft[],
  predicateType: string,
  files: FileSource,
): Promise<readonly Problem[]> {
  const paths = [...new Set(drafts.map(({ path }) => path))]
  const problems = [...(await replaceableProblems(paths, files))]
  if (problems.length > 0) return problems
  for (const path of paths) {
    const slash = path.lastIndexOf('/')
    const names = await files.list(slash < 0 ? '.' : path.slice(0, slash))
    if (!names.ok || !names.value.includes(path.slice(slash + 1))) continue
    const bytes = await files.read(path, LIMIT)
    if (!bytes.ok) return [bytes.problem]
    const own = drafts.filter((draft) => draft.path === path).flatMap((draft) => draft.subjects)
    const ownNames = new Set(own.map(({ name }) => name))
    if (!isEarlierRun(parseUtf8(bytes.value) ?? '', predicateType, ownNames)) problems.push(taken(path))
  }
  return problems
}

function isEarlierRun(text: string, predicateType: string, own: ReadonlySet<string>): boolean {
  if (text.trim() === '') return true
  const bundles = splitBundles(text, '')
  if (!bundles.ok) return false
  return bundles.value.every((bundle) => {
    const view = decodeBundle(bundle)
    if (!view.ok || view.value.content.kind !== 'envelope') return false
    const statement = decodeStatement(view.value.content.payload)
    return (
      statement.ok &&
      statement.value.predicateType === predicateType &&
      statement.value.subjects.every(({ name }) => own.has(name))
    )
  })
}

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write the attestations ${quoted(path)}`,
    current: 'attestations of other artifacts or of another kind are in that file',
    desired: 'they must not be lost',
    fix: 'Give these attestations another file with `name`, or another folder with `output-dir`.',
  })
