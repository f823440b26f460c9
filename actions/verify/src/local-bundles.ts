import { splitBundles } from '@tier3/attestation/bundle-list'
import { pathBelow } from '@tier3/model/artifact-name'
import type { FileSource } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleCollection, BundleSource, CollectedBundle } from '@tier3/verification/ports'

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
    const split = splitBundles(text, path)
    // One text of many bundles would be refused for its form, which is not what is wrong with it.
    if (!split.ok && split.problem.code === 'input/too-many') return split
    const texts = split.ok ? split.value : [text]
    bundles.push(...texts.map((t, i) => ({ text: t, origin: texts.length > 1 ? `${path}:${i + 1}` : path })))
  }
  return ok(bundles)
}

/** Stands for bytes that are not UTF-8; no bundle reads so. */
const NOT_TEXT = '\ufffd'

/** Bundles from the same files for every subject: which of them speak of it is for the evaluation to say. */
export function fixedBundleSource(bundles: readonly CollectedBundle[]): BundleSource {
  return { collect: () => Promise.resolve({ bundles, gaps: [] }) }
}

/**
 * Bundles beside an artifact: `<file>.sigstore.json`, and every `*.intoto.jsonl` in its folder and in the base. A file that
 * cannot be read is a gap, so that it can end in `indeterminate` but never in silence.
 */
export function besideBundleSource(base: string, files: FileSource): BundleSource {
  const known = new Map<string, Promise<Result<readonly CollectedBundle[], Problem>>>()
  const read = (path: string): Promise<Result<readonly CollectedBundle[], Problem>> => {
    const reading = known.get(path) ?? readBundleFiles([path], files)
    known.set(path, reading)
    return reading
  }
  return {
    async collect(subject: SubjectToVerify): Promise<BundleCollection> {
      const bundles: CollectedBundle[] = []
      const gaps: Problem[] = []
      for (const { folder, sidecar } of placesOf(subject, base)) {
        const names = await files.list(folder)
        if (!names.ok) {
          gaps.push(names.problem)
          continue
        }
        for (const name of names.value.filter((n) => n.endsWith('.intoto.jsonl') || n === sidecar)) {
          const found = await read(pathBelow(folder, name))
          if (found.ok) bundles.push(...found.value)
          else gaps.push(found.problem)
        }
      }
      return { bundles, gaps }
    },
  }
}

interface Place {
  readonly folder: string
  /** The sidecar to take from there: that of a file of the same name in another folder is not this one's. */
  readonly sidecar?: string
}

/** The folder of a file and the base, each once and written in one way: a bundle must not be found twice. */
function placesOf({ name, path }: SubjectToVerify, base: string): readonly Place[] {
  const slash = name.lastIndexOf('/')
  const own = name.slice(slash + 1)
  const sidecar = own === '' ? {} : { sidecar: `${own}.sigstore.json` }
  return path === undefined || slash < 0
    ? [{ folder: base, ...sidecar }]
    : [{ folder: pathBelow(base, name.slice(0, slash)), ...sidecar }, { folder: base }]
}
