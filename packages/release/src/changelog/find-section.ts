import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { MarkdownLine, MarkdownText } from './markdown-line.ts'
import { describeNearMisses } from './near-misses.ts'
import { outline, type Section } from './outline.ts'
import { saysNothing } from './placeholder.ts'
import { parseReleaseTitle, type ReleaseTitle } from './release-title.ts'
import { versionKey } from './version-key.ts'

/** Which section serves a prerelease: its own, that of the stable version it leads to, or the one of what is unreleased. */
export const SECTION_CHOICES = ['exact', 'stable', 'unreleased'] as const
export type SectionChoice = (typeof SECTION_CHOICES)[number]

export interface SectionRequest {
  /** With or without a `v`. */
  readonly version: string
  /** Name of the package, for a changelog of several. */
  readonly package?: string
  /** In the order of preference; it counts for prereleases only. */
  readonly prereleaseSection: readonly SectionChoice[]
  readonly allowYanked: boolean
  /** Path of the file, for messages. */
  readonly file: string
}

export interface FoundSection {
  readonly section: Section
  readonly choice: SectionChoice
  /** The version of the heading; `Unreleased` for that section. */
  readonly version: string
  /** `YYYY-MM-DD`; empty when the heading tells no day. */
  readonly date: string
  readonly yanked: boolean
}

/** The one section for a version; missing, double, empty and yanked ones are problems that name the lines. */
export function findSection(text: MarkdownText, request: SectionRequest): Result<FoundSection, Problem> {
  const sections = outline(text, request.package)
  const version = request.version.replace(/^v(?=\d)/, '')
  const isPrerelease = versionKey(version)?.prerelease === true
  for (const choice of isPrerelease ? request.prereleaseSection : (['exact'] as const)) {
    const matches = candidates(sections, version, choice, request.package)
    const [match, ...others] = matches
    if (match === undefined) continue
    if (others.length > 0) return failed(duplicate(request, matches))
    return checked(text, request, choice, match)
  }
  return failed(missing(text, sections, request, version))
}

function candidates(
  sections: readonly Section[],
  version: string,
  choice: SectionChoice,
  packageName: string | undefined,
): readonly Section[] {
  if (choice === 'unreleased') return sections.filter(({ title }) => title.kind === 'unreleased')
  const key = versionKey(version)
  const wanted = choice === 'stable' ? key?.stable : key?.key
  const text = choice === 'stable' ? wanted : version
  const usable = sections.filter(
    ({ title }) =>
      title.kind === 'release' && (choice === 'stable' || !title.unreleased) && title.key.key === wanted,
  )
  const ofPackage = preferred(
    usable,
    ({ package: name }) => name === packageName,
    ({ package: name }) => packageName !== undefined && name === undefined,
    () => packageName === undefined,
  )
  return preferred(
    ofPackage,
    (title) => title.version === text,
    () => true,
  )
}

/** The sections of the first test that any of them meets. */
function preferred(
  sections: readonly Section[],
  ...tests: readonly ((title: ReleaseTitle) => boolean)[]
): readonly Section[] {
  for (const test of tests) {
    const matching = sections.filter(({ title }) => title.kind === 'release' && test(title))
    if (matching.length > 0) return matching
  }
  return []
}

function checked(
  text: MarkdownText,
  request: SectionRequest,
  choice: SectionChoice,
  section: Section,
): Result<FoundSection, Problem> {
  const { title } = section
  const release = title.kind === 'release' ? title : undefined
  const at = { file: request.file, line: section.heading.first + 1 }
  if (release?.yanked === true && !request.allowYanked) {
    return failed(
      problem('policy/version-yanked', {
        attempted: attemptedFor(request),
        current: `line ${at.line} says that ${quoted(release.version)} was yanked`,
        desired: 'a version that is released must not be yanked',
        at,
      }),
    )
  }
  const taken = takenHeading(text, section)
  if (taken !== undefined) return failed(unclosed(request, taken))
  if (saysNothing(text.lines.slice(section.from, section.to))) {
    return failed(
      problem('input/changelog-empty', {
        attempted: attemptedFor(request),
        current: `the section in line ${at.line} says nothing`,
        desired: 'it must say what changed',
        at,
      }),
    )
  }
  return ok({
    section,
    choice,
    version: release?.version ?? 'Unreleased',
    date: release?.date?.iso ?? '',
    yanked: release?.yanked ?? false,
  })
}

/**
 * The first heading of a release in code or a comment that is never closed: what was meant to stand behind the section is part of it
 * then, and nobody sees it in the file.
 */
function takenHeading({ lines, open }: MarkdownText, { from, to }: Section): MarkdownLine | undefined {
  if (open === undefined || to < lines.length) return undefined
  const block = lines.at(-1)?.block
  return lines.slice(from).find(({ block: own, text }, index) => {
    if (own !== block || text.length > 500) return false
    const atx = /^ {0,3}#{1,6}[ \t]+(\S.*)$/.exec(text)?.[1]
    const isUnderlined = /^(?:={3,}|-{3,})[ \t]*$/.test(lines[from + index + 1]?.text ?? '')
    const title = parseReleaseTitle(atx ?? (isUnderlined ? text : ''))
    return title?.kind === 'release' && title.strict
  })
}

const unclosed = (request: SectionRequest, { number, text }: MarkdownLine): Problem =>
  problem('input/changelog-malformed', {
    attempted: attemptedFor(request),
    current: `code or a comment of the section is never closed, and takes in line ${number} ${quoted(text.trim(), 80)}`,
    desired: 'what follows the section must not be part of it',
    fix: 'Close it in front of the next heading.',
    at: { file: request.file, line: number },
  })

const attemptedFor = ({ version, file, package: name }: SectionRequest): string =>
  `find the section of ${quoted(version, 100)}${name === undefined ? '' : ` of ${quoted(name, 100)}`} in ${quoted(file)}`

const duplicate = (request: SectionRequest, matches: readonly Section[]): Problem =>
  problem('input/changelog-duplicate', {
    attempted: attemptedFor(request),
    current: `${matches.length} headings are of it: ${lineNumbers(matches)}`,
    desired: 'there must be one',
    at: { file: request.file, line: (matches[1]?.heading.first ?? 0) + 1 },
  })

const lineNumbers = (matches: readonly Section[]): string =>
  matches
    .slice(0, 5)
    .map(({ heading }) => `line ${heading.first + 1} ${quoted(heading.text, 80)}`)
    .join(', ')

const missing = (
  text: MarkdownText,
  sections: readonly Section[],
  request: SectionRequest,
  version: string,
): Problem =>
  problem('input/changelog-missing', {
    attempted: attemptedFor(request),
    current: describeNearMisses(text, sections, version),
    desired: 'there must be a heading with this version',
  })
