import type { HashedArtifact, Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { matchOutputs } from '@tier3/release/rebuild/match-outputs'
import { compareFiles } from './compare-files.ts'
import type { ComparedEvidence, Sensitivity } from './evidence.ts'
import type { RebuiltPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import { hasOtherContent } from './sensitivity.ts'
import { isIgnored, readShipped } from './shipped-files.ts'

interface FolderFiles {
  readonly from: string
  readonly files: readonly HashedArtifact[]
  /** Name of the output by that of the shipped file. */
  readonly pairs: ReadonlyMap<string, string>
  readonly unshipped: readonly string[]
}

/** Compares what ships with rebuilds of other machines; a folder may hold the files of one platform only. */
export async function performRebuilt(
  plan: RebuiltPlan,
  ports: ReproducePorts,
  progress: Progress,
): Promise<Result<ComparedEvidence, readonly Problem[]>> {
  const shipped = await readShipped(plan, ports, progress)
  if (!shipped.ok) return shipped
  const { files, ignored } = shipped.value
  const names = files.map(({ name }) => name)
  const folders: FolderFiles[] = []
  for (const folder of plan.folders) {
    const read = await readFolder(folder, names, plan, ports)
    if (!read.ok) return read
    folders.push(read.value)
  }
  const changed = plan.changed === undefined ? undefined : await readFolder(plan.changed, names, plan, ports)
  if (changed?.ok === false) return changed
  const all = changed === undefined ? folders : [...folders, changed.value]
  const stale = await linkedFiles(files, all, ports)
  const unmade = names.filter((name) => folders.every(({ pairs }) => !pairs.has(name)))
  const compared = await compareFiles(
    plan,
    {
      files,
      pairs: names.filter((name) => !unmade.includes(name)).map((name) => ({ shipped: name, output: name })),
      rebuilds: folders.map(underShippedNames),
      builder: undefined,
    },
    ports,
  )
  return ok({
    mode: 'rebuilt',
    commit: undefined,
    platform: undefined,
    sourceDateEpoch: undefined,
    passed: [],
    shared: [],
    variations: undefined,
    builds: [],
    ...compared,
    ignored,
    unmatched: { unmade, unshipped: [...new Set(folders.flatMap(({ unshipped }) => unshipped))] },
    stale,
    guilt: undefined,
    sensitivity: await judgeChanged(files, changed?.value, plan.accept, ports),
    notices: files
      .filter(({ size }) => size === 0)
      .map(({ name }) => `the shipped file ${quoted(name)} has no byte`),
    losses: ['the rebuilds were made elsewhere: what was different around them is not known here'],
  })
}

async function readFolder(
  folder: string,
  shipped: readonly string[],
  { ignore }: RebuiltPlan,
  { artifacts }: ReproducePorts,
): Promise<Result<FolderFiles, readonly Problem[]>> {
  const from = folder.replace(/\/+$/, '')
  const found = await artifacts.find({ patterns: [`${from}/**`], base: from })
  if (!found.ok) return found
  const hashed = await artifacts.hash(found.value, ['sha256'])
  if (!hashed.ok) return hashed
  const files = hashed.value.filter(({ name }) => !isIgnored(name, ignore))
  const matched = matchOutputs(
    shipped,
    files.map(({ name }) => name),
  )
  const [twice] = matched.ambiguous
  if (twice !== undefined) return failed([ambiguous(from, twice.name, twice.candidates)])
  return ok({
    from,
    files,
    pairs: new Map(matched.pairs.map(({ output, shipped: name }) => [name, output])),
    unshipped: matched.unshipped.map((name) => `${from}/${name}`),
  })
}

const underShippedNames = ({ files, from, pairs }: FolderFiles) => ({
  from,
  outputs: [...pairs].flatMap(([name, output]) =>
    files
      .filter((file) => file.name === output)
      .map(({ digest, path }) => ({ name, path, sha256: digest.sha256 })),
  ),
})

/** A rebuild that is the shipped file itself, or that of another folder, was compared with itself. */
async function linkedFiles(
  shipped: readonly HashedArtifact[],
  folders: readonly FolderFiles[],
  { stage }: ReproducePorts,
): Promise<ComparedEvidence['stale']> {
  const stale: { readonly name: string; readonly why: string }[] = []
  const before = shipped.map(({ path }) => path)
  for (const { files } of folders) {
    const paths = files.map(({ path }) => path)
    for (const [other, path] of await stage.sameFiles(before, paths)) {
      stale.push({ name: path, why: `it is the file ${quoted(other)} itself` })
    }
    before.push(...paths)
  }
  return stale
}

async function judgeChanged(
  shipped: readonly HashedArtifact[],
  changed: FolderFiles | undefined,
  accept: RebuiltPlan['accept'],
  ports: ReproducePorts,
): Promise<Sensitivity> {
  if (changed === undefined) return { state: 'not shown', why: '`sensitivity` is off', changed: [] }
  const side = (name: string, { digest, path }: HashedArtifact) => ({ name, path, sha256: digest.sha256 })
  const others = shipped.flatMap((one) => {
    const output = changed.pairs.get(one.name)
    const file = changed.files.find(({ name }) => name === output)
    return file === undefined || file.digest.sha256 === one.digest.sha256 ? [] : [side(one.name, file)]
  })
  const before = shipped.map((one) => side(one.name, one))
  const differs = others.length > 0 && (await hasOtherContent(before, others, accept, ports))
  return differs
    ? { state: 'yes', why: 'the build with a change on purpose gave other bytes', changed: [changed.from] }
    : {
        state: 'no',
        why:
          others.length > 0
            ? 'the files of the build with a change on purpose are equivalent to those that ship, which passes here'
            : 'no file of the build with a change on purpose has other bytes than the one that ships',
        changed: [changed.from],
      }
}

const ambiguous = (folder: string, name: string, candidates: readonly string[]): Problem =>
  problem('input/duplicate-name', {
    attempted: `find out which file of ${quoted(folder)} ships as ${quoted(name)}`,
    current: `several files have that name: ${candidates.slice(0, 8).join(', ')}`,
    desired: 'every shipped file must have exactly one partner in a folder',
    fix: 'Set `base` so that shipped files have the paths of the rebuilds, or take files out with `ignore`.',
  })
