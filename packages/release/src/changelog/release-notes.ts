import { failed, ok, type Result } from '@tier3/model/result'
import { problem, type Problem } from '@tier3/model/problem'
import { quoted } from '@tier3/model/display'
import { fileUrl, type TaggedFile } from './link-target.ts'
import type { MarkdownText } from './markdown-line.ts'
import type { Section } from './outline.ts'
import { countCharacters } from './plain-text.ts'
import { takeSection } from './section-body.ts'

/** The longest body of a release that GitHub takes ("body is too long (maximum is 125000 characters)"). */
export const LONGEST_BODY = 125_000

export interface ReleaseNotes {
  readonly text: string
  readonly characters: number
  readonly truncated: boolean
  /** Links that were turned into text, with the reason. */
  readonly refused: readonly string[]
  /** What the section left open and had to be closed. */
  readonly closed: readonly string[]
}

/**
 * The notes of a release: the section of the changelog, then what is appended. Too long a section is cut between two of its
 * blocks and links to the whole; what is appended is never cut.
 */
export function composeNotes(
  changelog: MarkdownText,
  section: Section,
  place: TaggedFile,
  appended: readonly string[],
  limit = LONGEST_BODY,
): Result<ReleaseNotes, Problem> {
  const body = takeSection(changelog, section.from, section.to, place)
  const tail = appended.map((part) => `\n\n${part}`).join('')
  const whole = body.cuts.length - 1
  const made = new Map<number, { readonly text: string; readonly closed: readonly string[] } | undefined>()
  const at = (index: number) => {
    if (made.has(index)) return made.get(index)
    const closed = body.upTo(body.cuts[index] ?? 0)
    const more = index === whole ? '' : `\n\n${continuation(section, place)}`
    const notes =
      closed === undefined
        ? undefined
        : { text: `${`${closed.text}${more}${tail}`.trim()}\n`, closed: closed.closed }
    made.set(index, notes)
    return notes
  }
  const fits = (index: number): boolean => {
    const notes = at(index)
    return notes !== undefined && countCharacters(notes.text) <= limit
  }
  const end = fits(whole) ? whole : lastThatFits(-1, whole, fits)
  const notes = at(end)
  if (notes === undefined || at(whole) === undefined) return failed(unclosed(section, place))
  const characters = countCharacters(notes.text)
  if (characters > limit) return failed(tooLong(place, limit))
  return ok({ ...notes, characters, truncated: end !== whole, refused: body.refused })
}

/** The last index in front of `end` that fits, or `from`, which stands for no line of the section at all. */
function lastThatFits(from: number, end: number, fits: (index: number) => boolean): number {
  let [low, high] = [from, end]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fits(middle)) low = middle
    else high = middle
  }
  return low
}

function continuation({ heading, to }: Section, place: TaggedFile): string {
  const url = `${fileUrl(place, place.file)}?plain=1#L${heading.first + 1}-L${to}`
  return `The notes go on: they are too long for a release. [The whole section](${url}) stands in the changelog.`
}

const unclosed = ({ heading }: Section, { file }: TaggedFile): Problem =>
  problem('input/changelog-malformed', {
    attempted: `take the section out of ${quoted(file)}`,
    current: 'its HTML cannot be closed so that nothing behind it is swallowed',
    desired: 'every tag and comment of it must end',
    at: { file, line: heading.first + 1 },
  })

const tooLong = ({ file }: TaggedFile, limit: number): Problem =>
  problem('input/too-large', {
    attempted: `write notes from ${quoted(file)}`,
    current: `what is to be appended leaves no room: GitHub takes ${limit} characters`,
    desired: 'the comparison and the instructions must fit',
    fix: 'Leave `sbom-diff` out, and attach the comparison as a file of the release.',
  })
