import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { DiffNoteKind, NamedPackage, RehashedPackage, Relation, SbomDiff } from './sbom-diff.ts'

/** One cell; `code` is shown in fixed width. Hostile text: whoever renders it makes it safe. */
export type DiffCell = string | { readonly code: string }

/** One kind of change as a table for people. */
export interface DiffTable {
  readonly title: string
  /** Whether it is shown before everything else, unfolded. */
  readonly alarm: boolean
  readonly columns: readonly string[]
  readonly rows: readonly (readonly DiffCell[])[]
}

/** The comparison in tables, alarms first; kinds of change that did not happen are left out. */
export const describeDiff = (diff: SbomDiff): readonly DiffTable[] =>
  [
    rehashed(diff),
    added(diff),
    bumped(diff),
    removed(diff),
    relicensed(diff),
    other(diff),
    files(diff),
  ].filter(({ rows }) => rows.length > 0)

/** One finding for each package whose bytes changed under an unchanged version. */
export const diffFindings = (diff: SbomDiff): readonly Finding[] =>
  diff.rehashed.map((item) => ({
    code: 'integrity/rehashed',
    subject: `${item.name}@${item.version}`,
    demand: 'a version of a package keeps its bytes',
    seen: describeHashes(item),
    fix: 'Do not release before you know who replaced the package: versions of a registry do not change.',
  }))

function describeHashes({ hashes }: RehashedPackage): string {
  const [first] = hashes
  if (first === undefined) return 'no hash in common'
  const list = (values: readonly string[]): string => {
    const shown = values.slice(0, 2).join(', ')
    return values.length > 2 ? `${shown} and ${values.length - 2} more` : shown
  }
  return displayText(`${first.algorithm} was ${list(first.before)}, is ${list(first.after)}`, 1_000)
}

const rehashed = (diff: SbomDiff): DiffTable => ({
  title: 'Same version, other bytes',
  alarm: true,
  columns: ['package', 'version', 'algorithm', 'before', 'after'],
  rows: diff.rehashed.map((item) => [
    nameCell(item),
    versionCell(item.version),
    item.hashes.map(({ algorithm }) => algorithm).join(', '),
    hashCell(item.hashes[0]?.before ?? []),
    hashCell(item.hashes[0]?.after ?? []),
  ]),
})

const added = (diff: SbomDiff): DiffTable => ({
  title: 'Added',
  alarm: false,
  columns: ['package', 'version', 'needed', 'licence'],
  rows: diff.added.map((item) => [
    nameCell(item),
    versionsCell(item.versions),
    item.scope === 'required' ? item.relation : `${item.relation}, ${item.scope}`,
    listCell(item.licenses, 'unknown'),
  ]),
})

const bumped = (diff: SbomDiff): DiffTable => ({
  title: 'Other version',
  alarm: false,
  columns: ['package', 'from', 'to', 'change', 'needed'],
  rows: diff.bumped.map((item) => [
    nameCell(item),
    versionsCell(item.from.length === 0 ? item.kept : item.from),
    versionsCell(item.to.length === 0 ? item.kept : item.to),
    DIRECTIONS[item.direction],
    item.relation.after,
  ]),
})

const DIRECTIONS: { readonly [direction in SbomDiff['bumped'][number]['direction']]: string } = {
  upgrade: 'upgrade',
  downgrade: 'downgrade',
  sidegrade: 'same version, written differently',
  mixed: 'up and down',
  unknown: 'changed',
  another: 'one more version',
  fewer: 'one version fewer',
}

const removed = (diff: SbomDiff): DiffTable => ({
  title: 'Removed',
  alarm: false,
  columns: ['package', 'version', 'was needed'],
  rows: diff.removed.map((item) => [nameCell(item), versionsCell(item.versions), item.relation]),
})

const relicensed = (diff: SbomDiff): DiffTable => ({
  title: 'Other licence',
  alarm: false,
  columns: ['package', 'before', 'after'],
  rows: diff.relicensed.map((item) => [
    nameCell(item),
    listCell(item.licenses.before, 'unknown'),
    listCell(item.licenses.after, 'unknown'),
  ]),
})

const other = (diff: SbomDiff): DiffTable => ({
  title: 'Worth knowing',
  alarm: false,
  columns: ['package', 'version', 'what'],
  rows: [
    ...diff.rescoped.map((item) => [
      nameCell(item),
      '',
      `scope: ${item.scope.before}, now ${item.scope.after}`,
    ]),
    ...diff.related.map((item) => [
      nameCell(item),
      '',
      `was ${RELATIONS[item.relation.before]}, is ${RELATIONS[item.relation.after]}`,
    ]),
    ...diff.notes.map((item) => [nameCell(item), versionCell(item.version), NOTES[item.kind]]),
  ],
})

const RELATIONS: { readonly [relation in Relation]: string } = {
  direct: 'needed directly',
  transitive: 'needed by others only',
  unknown: 'needed by nobody known',
}

const NOTES: { readonly [kind in DiffNoteKind]: string } = {
  moved: 'comes from another place',
  'hashes-changed-in-part': 'some of its files were replaced',
  'hashes-lost': 'has no hash any more',
  'hashes-fewer': 'has fewer files',
  'hashes-other-algorithm': 'hashes of other algorithms: cannot be compared',
  'hashes-known': 'has a hash now',
  'hashes-more': 'has more files',
  'license-lost': 'has no licence any more',
  'license-known': 'has a licence now',
}

const files = (diff: SbomDiff): DiffTable => ({
  title: 'Released files',
  alarm: false,
  columns: ['file', 'change'],
  rows: [
    ...diff.files.added.map((name) => [{ code: name }, 'new']),
    ...diff.files.removed.map((name) => [{ code: name }, 'gone']),
    ...diff.files.changed.map((name) => [{ code: name }, 'other bytes']),
  ],
})

const nameCell = ({ ecosystem, name }: NamedPackage): DiffCell => ({ code: `${ecosystem} ${name}` })

const versionCell = (version: string): DiffCell => (version === '' ? 'none' : { code: version })

function versionsCell(versions: readonly string[]): DiffCell {
  const [only] = versions
  return versions.length === 1 && only !== undefined
    ? versionCell(only)
    : listCell(
        versions.map((version) => (version === '' ? 'none' : version)),
        'none',
      )
}

/** Lists in cells are short: a package of many versions or licences must not push the table off the page. */
function listCell(texts: readonly string[], none: string): DiffCell {
  const shown = texts.slice(0, LONGEST_LIST).join(', ')
  if (texts.length === 0) return none
  return texts.length > LONGEST_LIST ? `${shown} and ${texts.length - LONGEST_LIST} more` : shown
}

const LONGEST_LIST = 5

/** The first digits tell hashes apart well enough for a person; the documents have all of them. */
function hashCell(hashes: readonly string[]): DiffCell {
  const [first] = hashes
  if (first === undefined) return 'none'
  const more = hashes.length > 1 ? ` +${hashes.length - 1}` : ''
  return { code: `${first.slice(0, 16)}…${more}` }
}
