import type { Artifact, HashedArtifact, Progress } from '@tier3/model/artifacts'
import { parseChecksumFile } from '@tier3/model/checksum-file'
import type { DigestAlgorithm } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { assetProblems } from '@tier3/release/publication/asset-name'
import { fileBarrier, type FileDigests } from '@tier3/release/publication/file-barrier'
import { assignRoles, type ReleaseFile } from '@tier3/release/publication/release-file'
import type { BundleText } from './bundle-check.ts'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'

const TEXT_LIMIT = 16 * 1024 * 1024
/** A JSON Lines file may carry the attestations of a whole release. */
export const BUNDLE_LIMIT = 256 * 1024 * 1024

/** The files of a release as they lie on this disk. */
export interface LocalFiles {
  readonly files: NonEmpty<ReleaseFile>
  /** Where the bytes of each are, by its name. */
  readonly artifacts: ReadonlyMap<string, Artifact>
  readonly bundles: readonly BundleText[]
}

/** Finds, names, hashes and reads the files, and holds them against each other. Nothing has been sent yet. */
export async function gatherFiles(
  plan: PublishPlan,
  ports: PublishPorts,
  progress: Progress,
): Promise<Result<LocalFiles, readonly Problem[]>> {
  const { patterns, base, bundles, bundlesBase, manifests } = plan.files
  const found = await ports.artifacts.find({ patterns, base })
  const more =
    bundles === undefined ? undefined : await ports.artifacts.find({ patterns: bundles, base: bundlesBase })
  const refused = [...(found.ok ? [] : found.problem), ...(more?.ok === false ? more.problem : [])]
  if (!found.ok || refused.length > 0) return failed(refused)
  const all = new Map(
    [...found.value, ...(more?.ok === true ? more.value : [])].map((file) => [file.path, file]),
  )
  const named = [...all.values()].map((file) => ({ ...file, asset: assetName(file.name) }))
  const unfit = assetProblems(named.map(({ asset, size }) => ({ name: asset, size })))
  if (unfit.length > 0) return failed(unfit)

  const read = await readTexts(named, new Set(manifests), ports)
  if (!read.ok) return read
  const sources: readonly Artifact[] = [...all.values()]
  if (!isNonEmpty(sources)) throw new Error('a find without a file is a problem')
  const hashed = await ports.artifacts.hash(sources, algorithmsOf(read.value), progress)
  if (!hashed.ok) return hashed
  const files = assignRoles(hashed.value.map(expected), new Set(manifests))
  const problems = [
    ...fileBarrier(files, read.value, digestsOf(hashed.value), new Set(plan.demands)),
    ...changedTexts(hashed.value, read.value, ports),
  ]
  if (problems.length > 0) return failed(problems)
  if (!isNonEmpty(files)) throw new Error('as many as were hashed')
  const texts = files.flatMap((file): readonly BundleText[] => {
    const text = read.value.get(file.name)
    const isBundle = file.role.kind === 'signature' || file.role.kind === 'statements'
    return isBundle && text !== undefined ? [{ name: file.name, role: file.role, text }] : []
  })
  return ok({ files, artifacts: new Map(named.map((file) => [file.asset, file])), bundles: texts })
}

/** Assets have no folders. */
const assetName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

const expected = ({ name, size, digest }: HashedArtifact) => ({
  name: assetName(name),
  size,
  sha256: digest.sha256,
})

const digestsOf = (hashed: readonly HashedArtifact[]): FileDigests =>
  new Map(hashed.map(({ name, digest }) => [assetName(name), { ...digest }]))

/** The texts that say something of other files, by asset name. */
async function readTexts(
  files: readonly (Artifact & { readonly asset: string })[],
  manifests: ReadonlySet<string>,
  ports: PublishPorts,
): Promise<Result<ReadonlyMap<string, string>, readonly Problem[]>> {
  const roles = assignRoles(
    files.map(({ asset, size }) => ({ name: asset, size, sha256: '' })),
    manifests,
  )
  const texts = new Map<string, string>()
  const problems: Problem[] = []
  for (const [index, { name, role }] of roles.entries()) {
    const isBundle = role.kind === 'signature' || role.kind === 'statements'
    const path = files[index]?.path
    if (path === undefined || !(isBundle || role.kind === 'manifest' || role.kind === 'sidecar')) continue
    const bytes = await ports.files.read(path, isBundle ? BUNDLE_LIMIT : TEXT_LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else {
      const text = parseUtf8(bytes.value)
      if (text === undefined) problems.push(noText(name))
      else texts.set(name, text)
    }
  }
  return problems.length > 0 ? failed(problems) : ok(texts)
}

/** What the checksum files use beside sha256; a file that cannot be read is told by the barrier. */
function algorithmsOf(texts: ReadonlyMap<string, string>): readonly DigestAlgorithm[] {
  const used = [...texts].flatMap(([name, text]) => {
    const lines = /\.(?:sigstore\.json|intoto\.jsonl)$/.test(name) ? undefined : parseChecksumFile(text, name)
    return lines?.ok === true ? lines.value.map(({ algorithm }) => algorithm) : []
  })
  return [...new Set<DigestAlgorithm>(['sha256', ...used])]
}

/** The texts were read before the files were hashed; what was read must be what ships. */
function changedTexts(
  hashed: readonly HashedArtifact[],
  texts: ReadonlyMap<string, string>,
  ports: Pick<PublishPorts, 'sha256'>,
): readonly Problem[] {
  return hashed.flatMap(({ name, digest }) => {
    const text = texts.get(assetName(name))
    if (text === undefined || ports.sha256(text) === digest.sha256) return []
    return [
      problem('integrity/file-changed', {
        attempted: `read ${quoted(name)}`,
        current: 'it has other bytes than before',
        desired: 'it must stay as it is until this step ends',
      }),
    ]
  })
}

const noText = (name: string): Problem =>
  problem(
    /\.(?:sigstore\.json|intoto\.jsonl)$/.test(name) ? 'integrity/bundle-malformed' : 'input/checksum-syntax',
    {
      attempted: `read ${quoted(name)}`,
      current: 'it is not UTF-8',
      desired: 'it must be text in UTF-8',
    },
  )
