import { formatUtf8 } from '@tier3/model/utf8'
import { textReading, type Part, type Reading } from '../reading.ts'
import { textOf } from './text.ts'

/** Attributes of jar manifests that name the build and nothing that a program reads. */
const BUILD_ATTRIBUTES: ReadonlySet<string> = new Set([
  'bnd-lastmodified',
  'build-date',
  'build-date-iso-8601',
  'build-host',
  'build-jdk',
  'build-jdk-spec',
  'build-os',
  'build-time',
  'build-timestamp',
  'built-at',
  'built-by',
  'built-date',
  'built-on',
  'created-by',
  'tool',
])

/** `META-INF/MANIFEST.MF` (JAR specification): sections of attributes, with long lines folded. */
export function readManifest({ bytes }: Part): Reading | undefined {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  const lines = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\n ', '')
  const sections = lines.split(/\n{2,}/).map((section) => section.split('\n').filter((line) => line !== ''))
  const [main = [], ...others] = sections.filter((section) => section.length > 0)
  const isBuild = (line: string) => BUILD_ATTRIBUTES.has((line.split(':')[0] ?? '').toLowerCase())
  // Of what stands twice the last counts, and a blank line in front makes the main section an empty one.
  const namesOf = (section: readonly string[]) =>
    section.map((line) => (line.split(':')[0] ?? '').toLowerCase())
  const isTwice = (names: readonly string[]) => new Set(names).size !== names.length
  if ([main, ...others].some((section) => isTwice(namesOf(section)))) return undefined
  if (isTwice(others.map(([first = '']) => first)) || lines.startsWith('\n')) return undefined
  const normal = [
    main.filter((line) => !isBuild(line)).toSorted(),
    ...others.map((section) => [...section.slice(0, 1), ...section.slice(1).toSorted()]),
  ]
  const rest = normal.slice(1).map((section) => section.join('\n'))
  const joined = [(normal[0] ?? []).join('\n'), ...rest.toSorted()].join('\n\n')
  return textReading('jar manifest', bytes, 'jar.manifest', 'jar-manifest', formatUtf8(joined))
}

/** Java properties: the comment with the date that `Properties.store` writes says nothing to a program. */
export function readProperties({ bytes }: Part): Reading | undefined {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  const lines = text.split('\n')
  // A comment can only be taken away where the line before does not go on with a backslash.
  const kept = lines.filter(
    (line, i) => !DATE_COMMENT.test(line) || (lines[i - 1] ?? '').replace(/\r$/, '').endsWith('\\'),
  )
  return textReading('properties', bytes, 'properties.date', 'properties-date', formatUtf8(kept.join('\n')))
}

const DATE_COMMENT =
  /^#(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} \d\d \d\d:\d\d:\d\d [\w:+-]{1,12} \d{4}\r?$/

/**
 * `*.dist-info/RECORD` of a wheel (PEP 376, PEP 427): its digests and sizes are those of files that are compared themselves, and an
 * installer checks them.
 */
export function readWheelRecord({ bytes }: Part): Reading | undefined {
  const text = textOf(bytes)
  if (text === undefined) return undefined
  const rows = text.split(/\r?\n/).filter((row) => row !== '')
  const names = rows.map((row) => /^(.*),(?:[a-z0-9]+=[\w-]{1,128})?,\d{0,15}$/.exec(row)?.[1])
  if (names.some((name) => name === undefined)) return undefined
  const normal = names.map(String).toSorted().join('\n')
  return textReading('wheel record', bytes, 'wheel.record', 'wheel-record', formatUtf8(normal))
}
