import type { Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import type { SbomDocument } from '@tier3/sbom/document'
import { explainDifference } from '@tier3/sbom/explain/explain'
import type { Explanation } from '@tier3/sbom/explain/explanation'
import { createScrubber } from '@tier3/sbom/scrub/document'
import { gather } from './gather.ts'
import { composeDocument, folderOf, PRODUCER, type Made } from './make-document.ts'
import type { SbomPlan } from './plan.ts'
import type { SbomPorts } from './ports.ts'
import { hashReleased } from './released-files.ts'
import { notRepeatable } from './not-repeatable.ts'
import { settingsOf } from './published-settings.ts'
import { readDocument } from './document-file.ts'

export interface Checked {
  readonly mode: 'check'
  readonly path: string
  readonly published: SbomDocument
  readonly made: Made
  readonly publishedDigest: string
  readonly madeDigest: string
  readonly findings: readonly Finding[]
  /** The most probable cause first; empty when the bytes are equal. */
  readonly causes: readonly Explanation[]
  /** What was taken from the published document since no tree says it: it is repeated, not confirmed. */
  readonly taken: readonly string[]
}

/**
 * Makes the document again from the tree, with what the published one says of itself where no tree can say it, and
 * compares bytes. Equal bytes prove the list; they do not prove what `taken` names.
 */
export async function checkPublished(
  path: string,
  plan: SbomPlan,
  ports: SbomPorts,
  progress: Progress,
): Promise<Result<Checked, readonly Problem[]>> {
  const file = await readDocument(path, ports.files)
  if (!file.ok) return failed([file.problem])
  const published = file.value.document
  const settings = settingsOf(published, plan)
  if (!settings.ok) return failed([settings.problem])
  const epoch = settings.value.epoch ?? ports.sourceDateEpoch
  const [released, gathered] = await Promise.all([
    hashReleased(plan.released, ports, progress),
    gather({ ...settings.value.making, epoch }, ports, progress),
  ])
  if (!released.ok) return released
  if (!gathered.ok) return gathered
  if (folderOf(settings.value.making, gathered.value.origin) !== settings.value.folder)
    return failed([otherFolder(path, settings.value.folder)])
  const made = await composeDocument(
    {
      ...settings.value.making,
      files: plan.released === undefined ? settings.value.statedFiles : released.value.files,
      producer: PRODUCER,
      epoch,
    },
    gathered.value,
    ports,
    progress,
  )
  if (!made.ok) return made
  const publishedDigest = ports.sha256(file.value.bytes)
  const madeDigest = ports.sha256(formatUtf8(made.value.text))
  // What somebody put into the published document must not get into a log or report because of the check.
  const scrubber = createScrubber()
  const causes =
    publishedDigest === madeDigest
      ? []
      : scrubber.clean(
          explainDifference(
            scrubber.cleanDocument(published),
            made.value.document,
            file.value.text,
            made.value.text,
          ),
          'explanation',
        )
  return ok({
    mode: 'check',
    path,
    published,
    made: made.value,
    publishedDigest,
    madeDigest,
    findings: publishedDigest === madeDigest ? [] : [differs(path, publishedDigest, madeDigest, causes[0])],
    causes,
    taken: scrubber.clean(settings.value.taken, 'taken'),
  })
}

const otherFolder = (path: string, folder: string): Problem =>
  notRepeatable(
    path,
    `it is of the folder ${quoted(folder, 200)} of the tree, and another one is given`,
    folder === '.' ? 'Leave `path` out.' : 'Give that folder as `path`.',
  )

const differs = (path: string, published: string, made: string, cause: Explanation | undefined): Finding => ({
  code: 'integrity/sbom-differs',
  subject: path,
  demand: `the bytes that this tree gives, sha256:${made}`,
  seen: `sha256:${published}; ${cause?.says ?? 'the reason is not known'}`,
  fix: cause?.fix ?? 'Find out how the published SBOM was made.',
})
