import { readAttestationFile } from '@tier3/attestation/formats/attestation-file'
import { pathBelow } from '@tier3/model/artifact-name'
import type { FileSource } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleCollection, BundleSource, CollectedBundle } from '@tier3/verification/ports'
import { refusedBundle } from './detached-signatures.ts'

/** A JSON Lines file may carry the attestations of a whole release. */
const FILE_LIMIT = 256 * 1024 * 1024

/**
 * Reads every bundle of the given files once. A file that is no list of bundles stands as one bundle, which the verifier
 * then refuses: what was found and could not be understood must be judged, and not be passed over.
 */
export async function readBundleFiles(
  paths: readonly string[],
  files: FileSource,
): Promise<Result<readonly CollectedBundle[], Problem>> {
  const bundles: CollectedBundle[] = []
  for (const path of paths) {
    const bytes = await files.read(path, FILE_LIMIT)
    if (!bytes.ok) return bytes
    const text = parseUtf8(bytes.value) ?? NOT_TEXT
    const split = readAttestationFile(text, path)
    // One text of many bundles would be refused for its form, which is not what is wrong with it.
    if (!split.ok && split.problem.code === 'input/too-many') return split
    const found = split.ok ? split.value : [{ origin: path, text: ok(text) }]
    bundles.push(
      ...found.map((one) =>
        one.text.ok
          ? { text: one.text.value, origin: one.origin }
          : refusedBundle(one.origin, one.text.problem),
      ),
    )
  }
  return ok(bundles)
}

/** Stands for bytes that are not UTF-8; no bundle reads so. */
const NOT_TEXT = '\ufffd'

/**
 * Bundles from the same files for every subject: which of them speak of it is for the evaluation to say. What stands beside
 * one artifact alone comes from `beside`.
 */
export function fixedBundleSource(shared: readonly CollectedBundle[], beside?: BundleSource): BundleSource {
  return {
    async collect(subject) {
      const own = await beside?.collect(subject)
      return { bundles: own?.bundles ?? [], shared, gaps: own?.gaps ?? [] }
    },
  }
}

/** What of a folder is for everybody, and the files in it, to tell whether a sidecar is there. */
interface FolderBundles {
  readonly shared: readonly CollectedBundle[]
  readonly files: ReadonlySet<string>
  readonly gaps: readonly Problem[]
}

/**
 * Bundles beside an artifact: `<file>.sigstore.json`, with `summaries` also `<file>.vsa.sigstore.json`, and every
 * `*.intoto.jsonl` in its folder and in the base. A file that cannot be read is a gap, so that it can end in `indeterminate`
 * but never in silence. Each folder is listed, and each file read, once.
 */
export function besideBundleSource(base: string, files: FileSource, summaries = false): BundleSource {
  const folderBundles = once(async (folder: string): Promise<FolderBundles> => {
    const names = await files.list(folder)
    if (!names.ok) return { shared: [], files: new Set(), gaps: [names.problem] }
    const shared: CollectedBundle[] = []
    const gaps: Problem[] = []
    for (const name of names.value.filter((n) => n.endsWith('.intoto.jsonl'))) {
      const found = await readBundleFiles([pathBelow(folder, name)], files)
      if (found.ok) shared.push(...found.value)
      else gaps.push(found.problem)
    }
    return { shared, files: new Set(names.value), gaps }
  })
  const sidecarBundles = once((path: string) => readBundleFiles([path], files))
  // One array for all subjects of a folder, also where it is put together from two.
  const sharedOf = once(async (folder: string): Promise<readonly CollectedBundle[]> => {
    const [own, below] = [await folderBundles(folder), await folderBundles(base)]
    return folder === base ? own.shared : [...own.shared, ...below.shared]
  })
  return {
    async collect(subject: SubjectToVerify): Promise<BundleCollection> {
      const bundles: CollectedBundle[] = []
      const gaps: Problem[] = []
      const places = placesOf(subject, base, summaries)
      for (const { folder, sidecars } of places) {
        const found = await folderBundles(folder)
        gaps.push(...found.gaps)
        for (const sidecar of sidecars.filter((name) => found.files.has(name))) {
          const own = await sidecarBundles(pathBelow(folder, sidecar))
          if (own.ok) bundles.push(...own.value)
          else gaps.push(own.problem)
        }
      }
      const [{ folder }] = places
      return { bundles, shared: await sharedOf(folder), gaps }
    },
  }
}

/** A question that is asked once for each key; the answer is kept. */
function once<T>(ask: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const answer = known.get(key) ?? ask(key)
    known.set(key, answer)
    return answer
  }
}

interface Place {
  readonly folder: string
  /** The sidecars to take from there: those of a file of the same name in another folder are not this one's. */
  readonly sidecars: readonly string[]
}

/** The folder of a file and the base, each once and written in one way: a bundle must not be found twice. */
function placesOf({ name, path }: SubjectToVerify, base: string, summaries: boolean): NonEmpty<Place> {
  const slash = name.lastIndexOf('/')
  const own = name.slice(slash + 1)
  const endings = ['.sigstore.json', ...(summaries ? ['.vsa.sigstore.json'] : [])]
  const sidecars = own === '' ? [] : endings.map((ending) => `${own}${ending}`)
  return path === undefined || slash < 0
    ? [{ folder: base, sidecars }]
    : [
        { folder: pathBelow(base, name.slice(0, slash)), sidecars },
        { folder: base, sidecars: [] },
      ]
}
