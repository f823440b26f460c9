import { quoted } from '@tier3/model/display'
import type { Component, SbomDocument } from '../document.ts'
import { BSI_2_1 } from './bsi-2.1.ts'
import { CISA_2025 } from './cisa-2025.ts'
import { declaredOpen } from './component-facts.ts'
import { NTIA } from './ntia.ts'
import type {
  Profile,
  ProfileElement,
  ProfileName,
  ProfileResult,
  ProfileRow,
  UnknownElement,
} from './profile.ts'
import { declaredUnknown, judgedComponents } from './unknown-counts.ts'

const PROFILES: { readonly [name in ProfileName]: Profile } = {
  ntia: NTIA,
  'cisa-2025': CISA_2025,
  'bsi-2.1': BSI_2_1,
}
const MOST_EXAMPLES = 5

/** Holds the document against a set of minimum elements, one row per element in the order of its text. */
export function scoreProfile(document: SbomDocument, name: ProfileName): ProfileResult {
  const { title, elements } = PROFILES[name]
  const rows = elements.map((element) => scoreElement(document, element))
  return {
    profile: name,
    title,
    rows,
    passed: rows.every((row) => row.status !== 'missing' || row.level === 'if-available'),
  }
}

/** One line: how many elements are in which state. */
export function describeProfile({ title, rows, passed }: ProfileResult): string {
  const missing = rows.filter((row) => row.status === 'missing' && row.level === 'required')
  const names = missing.map(({ element }) => quoted(element)).join(', ')
  return passed ? `${title}: every required element is met or declared unknown` : `${title}: missing ${names}`
}

function scoreElement(document: SbomDocument, element: ProfileElement): ProfileRow {
  const row = {
    element: element.element,
    clause: element.clause,
    level: element.level,
    ...(element.note === undefined ? {} : { note: element.note }),
  }
  if (element.scope === 'document') {
    const holds = element.holds(document)
    return { ...row, status: holds ? 'met' : 'missing', met: holds ? 1 : 0, of: 1, examples: [] }
  }
  const judged = judgedComponents(document)
  const lacking = judged.filter((component) => !element.holds(component, document))
  return {
    ...row,
    // Nothing to look at proves nothing.
    status: statusOf(document, judged.length, lacking, element.unknown),
    met: judged.length - lacking.length,
    of: judged.length,
    examples: lacking.slice(0, MOST_EXAMPLES).map(({ ref }) => ref),
  }
}

function statusOf(
  document: SbomDocument,
  judged: number,
  lacking: readonly Component[],
  unknown: UnknownElement | undefined,
): ProfileRow['status'] {
  if (judged === 0) return 'missing'
  if (lacking.length === 0) return 'met'
  if (unknown === undefined) return 'missing'
  if (declaredUnknown(document, unknown) === lacking.length) return 'known-unknown'
  const open = declaredOpen(document)
  return unknown === 'dependencies' && lacking.every(({ ref }) => open.has(ref)) ? 'known-unknown' : 'missing'
}
