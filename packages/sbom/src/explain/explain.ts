import { quoted } from '@tier3/model/display'
import type { Json, JsonObject } from '@tier3/model/json'
import { canonicalDocument } from '../cyclonedx/canonical.ts'
import { cycloneDxJson } from '../cyclonedx/format.ts'
import { isReleasedFile } from '../diff/package-state.ts'
import type { Component, SbomDocument } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { changedFields, compareComponents, isSame, type ComponentChanges } from './component-changes.ts'
import { explanation, type Explanation } from './explanation.ts'
import { describeTexts } from './text-changes.ts'

/**
 * Why a published document and the one made again from the tree are not the same bytes, the most probable cause first.
 * Empty for equal texts, and never empty otherwise.
 */
export function explainDifference(
  published: SbomDocument,
  regenerated: SbomDocument,
  publishedText: string,
  regeneratedText: string,
): readonly Explanation[] {
  if (publishedText === regeneratedText) return []
  const [a, b] = [canonicalDocument(published), canonicalDocument(regenerated)]
  const causes = [
    explainSpecVersion(a, b),
    explainTools(a, b),
    explainTime(a, b),
    explainSubject(a, b),
    explainFiles(a, b),
    ...explainPackages(a, b),
    explainMetadata(a, b),
  ].filter((cause) => cause !== undefined)
  if (causes.length > 0) return causes
  return [explainSerialNumber(a, b) ?? explainText(publishedText, regeneratedText)]
}

function explainSpecVersion(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  if (a.specVersion === b.specVersion) return undefined
  return explanation(
    'spec-version',
    `The published SBOM is CycloneDX ${quoted(a.specVersion, 20)}, this one is ${quoted(b.specVersion, 20)}.`,
    [],
    `Check with \`spec-version: ${a.specVersion}\`.`,
  )
}

function explainTools(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  const [before, after] = [a, b].map(({ tools }) => sortedTexts(tools.map(toolName)))
  const [former, latter] = [new Set(before), new Set(after)]
  const details = [
    ...[...former].filter((tool) => !latter.has(tool)).map((tool) => `published: ${tool}`),
    ...[...latter].filter((tool) => !former.has(tool)).map((tool) => `now: ${tool}`),
  ]
  if (details.length === 0) return undefined
  return explanation(
    'tool',
    'Other tools, or other versions of them, made the published SBOM.',
    details,
    'Check with the version of tier3 that made it: pin the action to the commit that the release used.',
  )
}

const toolName = ({ group, name, version }: Component): string =>
  `${group === undefined ? '' : `${group}/`}${name} ${version ?? 'of an unknown version'}`

function explainTime(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  if (a.timestamp === b.timestamp) return undefined
  return explanation(
    'time',
    `The published SBOM is of ${a.timestamp ?? 'no time'}, this one of ${b.timestamp ?? 'no time'}: it was made of another commit, or with another SOURCE_DATE_EPOCH.`,
    [],
    'Check out the commit of the release, and set SOURCE_DATE_EPOCH only if the release did.',
  )
}

function explainSubject(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  const [before, after] = [a, b].map(({ root }) => (root === undefined ? [] : [{ ...root, ref: 'subject' }]))
  const { changed, added, removed } = compareComponents(before ?? [], after ?? [])
  const ref =
    a.root?.ref === b.root?.ref ? [] : [`published: ${a.root?.ref ?? 'none'}; now: ${b.root?.ref ?? 'none'}`]
  if (changed.length + added.length + removed.length + ref.length === 0) return undefined
  return explanation(
    'subject',
    'The documents describe another subject, or describe it differently.',
    [...ref, ...changed],
    'Give the repository, version and supplier that the release gave.',
  )
}

function explainFiles(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  const [before, after] = [a, b].map(({ components }) => components.filter(isReleasedFile))
  const changes = compareComponents(before ?? [], after ?? [])
  const details = describeChanges(changes)
  if (details.length === 0) return undefined
  const none = after?.length === 0
  return explanation(
    'files',
    none ? 'The published SBOM lists released files, this one none.' : 'The released files differ.',
    details,
    none
      ? 'Give the released files as `artifacts`, as the release did.'
      : 'Give exactly the files of the release as `artifacts`; a file with other hashes is not the released one.',
  )
}

function explainPackages(a: SbomDocument, b: SbomDocument): readonly (Explanation | undefined)[] {
  const [before, after] = [a, b].map(({ components }) => components.filter((c) => !isReleasedFile(c)))
  const changes = compareComponents(before ?? [], after ?? [])
  const { added, removed, changed } = changes
  const subjects = a.root?.ref === b.root?.ref ? [] : [a.root?.ref ?? '', b.root?.ref ?? '']
  const needs = describeNeeds(a, b, new Set([...added, ...removed, ...subjects]))
  return [
    added.length + removed.length === 0
      ? undefined
      : explanation(
          'packages',
          `${removed.length} packages are in the published SBOM only, ${added.length} only in this one.`,
          describeChanges({ added, removed, changed: [] }),
          'Check out the commit of the release, with the same `sbom-inputs`: other manifests or lockfiles were read.',
        ),
    needs.length === 0
      ? undefined
      : explanation(
          'needs',
          'What needs what, or how completely that is known, differs.',
          needs,
          'Check out the commit of the release, with the same `sbom-inputs`: other lockfiles were read.',
        ),
    changed.length === 0
      ? undefined
      : explanation(
          'fields',
          `${changed.length} packages are described differently.`,
          changed,
          'Find out who changed the published SBOM, or what it was made of: other hashes mean other packages.',
        ),
  ]
}

const describeChanges = ({ added, removed, changed }: ComponentChanges): readonly string[] => [
  ...removed.map((ref) => `only in the published one: ${ref}`),
  ...added.map((ref) => `only when made again: ${ref}`),
  ...changed,
]

/** Needs of what both documents list; those of packages that only one has differ because of that. */
function describeNeeds(a: SbomDocument, b: SbomDocument, gone: ReadonlySet<string>): readonly string[] {
  const isCommon = (ref: string): boolean => !gone.has(ref) && !ref.startsWith('file:')
  const refs = sortedTexts([...a.dependencies.keys(), ...b.dependencies.keys()]).filter(isCommon)
  const edges = refs.flatMap((ref) => {
    const [before, after] = [a, b].map(
      ({ dependencies }) => new Set((dependencies.get(ref) ?? []).filter(isCommon)),
    )
    const line = (need: string): string => `${quoted(ref, 120)} needs ${quoted(need, 120)}`
    return [
      ...[...(before ?? [])]
        .filter((need) => after?.has(need) === false)
        .map((need) => `only in the published one: ${line(need)}`),
      ...[...(after ?? [])]
        .filter((need) => before?.has(need) === false)
        .map((need) => `only when made again: ${line(need)}`),
    ]
  })
  if (edges.length > 0 || gone.size > 0) return edges
  const known = (document: SbomDocument): Json =>
    document.compositions.map((c) => ({
      aggregate: c.aggregate,
      assemblies: c.assemblies.filter(isCommon),
      dependencies: c.dependencies.filter(isCommon),
    }))
  return isSame(known(a), known(b)) ? [] : ['how completely the needs are known (`compositions`)']
}

const json = (document: SbomDocument): JsonObject => cycloneDxJson(document, '1.7')

function explainMetadata(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  const fields = (
    ['lifecycles', 'authors', 'manufacturer', 'supplier', 'licenses', 'properties'] as const
  ).filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
  const [before, after] = [a, b].map((document): JsonObject => {
    const metadata = json({ ...document, tools: [] })['metadata']
    return Object.fromEntries(
      Object.entries((metadata ?? {}) as JsonObject).filter(([key]) => fields.some((f) => f === key)),
    )
  })
  const version = a.version === b.version ? [] : [`version ${a.version} published, ${b.version} now`]
  const details = [...changedFields(before ?? {}, after ?? {}), ...version]
  if (details.length === 0) return undefined
  return explanation(
    'metadata',
    'What is said of the document itself differs.',
    details,
    'Give the same inputs as the release: its makers, phases and what it declares not to know stand there.',
  )
}

function explainSerialNumber(a: SbomDocument, b: SbomDocument): Explanation | undefined {
  if (a.serialNumber === b.serialNumber) return undefined
  return explanation(
    'serial-number',
    `The content is the same, and the serial number is another: ${a.serialNumber ?? 'none'} published, ${b.serialNumber ?? 'none'} now.`,
    [],
    'The serial number follows from the content: the published SBOM was changed after it was made.',
  )
}

const explainText = (published: string, regenerated: string): Explanation =>
  explanation(
    'text',
    'The documents say the same in what is compared, and their bytes differ.',
    describeTexts(published, regenerated),
    'Publish the file as it was written: nothing may format it, change its line ends or add to it.',
  )
