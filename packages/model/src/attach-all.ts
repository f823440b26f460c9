import type { Progress } from './artifacts.ts'
import type { AttachedBundle, ImageSink, ImageSource, PushedArtifact } from './image-ports.ts'
import { formatPinnedImage, type PinnedImage } from './image-reference.ts'
import type { Problem } from './problem.ts'
import { failed, ok, type Result } from './result.ts'

/**
 * Problems for images that their registries do not show, found before anything is signed: what is signed stands in a public log
 * for ever, even when there is nothing to attach it to.
 */
export async function missingImages(
  images: readonly PinnedImage[],
  source: ImageSource,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { registry, repository, sha256 } of images) {
    const found = await source.resolve({ registry, repository, at: { kind: 'digest', sha256 } })
    if (!found.ok) problems.push(found.problem)
  }
  return problems
}

/** Attaches each bundle to its image, one after the other, since lists of referrers may have no lock; stops at a problem, and says how far it came. */
export async function attachAll(
  pairs: readonly { readonly image: PinnedImage; readonly bundle: AttachedBundle }[],
  sink: ImageSink,
  progress: Progress,
): Promise<Result<readonly PushedArtifact[], readonly Problem[]>> {
  const pushed: PushedArtifact[] = []
  for (const { image, bundle } of pairs) {
    const one = await sink.attach(image, bundle)
    if (!one.ok) {
      const { current } = one.problem
      const before = `${pushed.length} of ${pairs.length} were attached before this one`
      return failed([{ ...one.problem, current: pairs.length === 1 ? current : `${current}; ${before}` }])
    }
    pushed.push(one.value)
    progress(pushed.length, pairs.length, formatPinnedImage(image))
  }
  return ok(pushed)
}
