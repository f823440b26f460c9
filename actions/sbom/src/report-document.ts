import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import type { Gap } from '@tier3/sbom/lock-facts'
import { countComponents } from '@tier3/sbom/gates/judge'
import type { Made } from './make-document.ts'

/** What a report says of a document that was made, whatever it was made for. */
export const documentBody = ({
  commit,
  complete,
  document,
  filled,
  gaps,
  hits,
  inventoryFailed,
}: Made): JsonObject => ({
  serialNumber: document.serialNumber ?? '',
  ...(commit === undefined ? {} : { commit }),
  components: countComponents(document),
  complete,
  gaps: gaps.map(gapBody),
  ...(filled.length === 0 ? {} : { filled: filled.map(gapBody) }),
  scrubbed: hits.map(({ kind, place }) => ({ kind, place })),
  ...(inventoryFailed.length === 0 ? {} : { inventoryFailed: [...inventoryFailed] }),
})

const gapBody = ({ kind, file, meaning, fix }: Gap): JsonObject => ({ kind, file, meaning, fix })

/** What let the document be less than it could be, without a demand being missed. */
export function documentWarnings({ failure, hits, inventoryFailed }: Made): readonly string[] {
  const why = failure === undefined ? '' : ` (${failure.current}${causeOf(failure.cause)})`
  return [
    ...(inventoryFailed.length === 0
      ? []
      : [
          `the inventory tool could not read the files of ${inventoryFailed.join(', ')}${why}: what is listed of them is what our own readers found`,
        ]),
    ...(hits.length === 0
      ? []
      : [
          `${hits.length} credential${hits.length === 1 ? ' or local path was' : 's or local paths were'} taken out, the first at ${displayText(hits[0]?.place ?? '', 200)}: remove credentials from the files themselves, and revoke them`,
        ]),
  ]
}

const causeOf = (cause: string | undefined): string =>
  cause === undefined ? '' : `: ${displayText(cause, 200)}`

/** What the build's own BOMs fill, and what of them was left out. */
export const buildNotices = ({ filled, mergeNotes }: Made): readonly string[] =>
  filled.length === 0
    ? mergeNotes
    : [...mergeNotes, `the BOMs of the build say what no lockfile says for ${filledFiles(filled).join(', ')}`]

function filledFiles(filled: readonly Gap[]): readonly string[] {
  const files = [...new Set(filled.map(({ file }) => displayText(file, 200)))]
  return files.length > 5 ? [...files.slice(0, 5), `${files.length - 5} more`] : files
}
