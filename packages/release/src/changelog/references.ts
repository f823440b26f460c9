import type { Definition, MarkdownText } from './markdown-line.ts'
import { pinTarget, type TaggedFile } from './link-target.ts'

/** What the whole changelog defines for links and footnotes; of two with one label the first counts (CommonMark 0.31, 4.7). */
export interface References {
  readonly definitions: ReadonlyMap<string, Definition>
  /** Lines by index, `to` behind the last. */
  readonly footnotes: ReadonlyMap<string, { readonly from: number; readonly to: number }>
}

export function collectReferences({ lines }: MarkdownText): References {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, { from: number; to: number }>()
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (line?.definition !== undefined && !definitions.has(line.definition.label)) {
      definitions.set(line.definition.label, line.definition)
    }
    if (line?.footnote === undefined || footnotes.has(line.footnote)) continue
    let to = index + 1
    while (lines[to]?.footnote === line.footnote) to++
    footnotes.set(line.footnote, { from: index, to })
  }
  return { definitions, footnotes }
}

const bareTarget = ({ target }: Definition): string =>
  target.startsWith('<') && target.endsWith('>') ? target.slice(1, -1) : target

/** Why a definition must not be used; undefined when it may. */
export function definitionFault(definition: Definition, place: TaggedFile): string | undefined {
  const pinned = pinTarget(bareTarget(definition), place, 'blob')
  return pinned.ok ? undefined : pinned.problem
}

/** The definition in one line with its target pinned. */
export function formatDefinition(definition: Definition, place: TaggedFile, as: 'blob' | 'raw'): string {
  const { written, target, rest } = definition
  const pinned = pinTarget(bareTarget(definition), place, as)
  return `[${written}]: ${(pinned.ok ? pinned.value : undefined) ?? target}${rest === '' ? '' : ` ${rest}`}`
}
