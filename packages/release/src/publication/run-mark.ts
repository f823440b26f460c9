/** What a draft is for. Only a run for the same three things goes on with it. */
export interface Purpose {
  readonly repository: string
  readonly tag: string
  readonly commit: string
}

const PREFIX = '<!-- tier3:publish-release '

/** Whether notes hold something that reads like a mark; they must not, or the draft would have two. */
export const holdsMark = (text: string): boolean => text.includes(PREFIX.trimEnd())

/**
 * The comment that a run leaves at the end of the notes. A tag may hold `-->`, and is encoded so that it cannot end the
 * comment. The mark is no secret and no proof: whoever may write drafts can copy it, and the barrier judges the assets anyway.
 */
export const formatMark = ({ repository, tag, commit }: Purpose): string =>
  `${PREFIX}${repository} ${encodeURIComponent(tag)} ${commit} -->`

export const withMark = (notes: string, purpose: Purpose): string =>
  `${notes.trimEnd()}\n\n${formatMark(purpose)}`

/** Whether notes end in the mark of this purpose. GitHub may hand line ends back as CRLF. */
export const hasMark = (body: string | undefined, purpose: Purpose): boolean =>
  (body ?? '').trimEnd().endsWith(`\n${formatMark(purpose)}`)

/** The commit of another mark for the same tag, when there is one: the tag was moved, or the mark was copied. */
export function otherCommit(body: string | undefined, purpose: Purpose): string | undefined {
  const last = (body ?? '').trimEnd().split('\n').at(-1) ?? ''
  const start = `${PREFIX}${purpose.repository} ${encodeURIComponent(purpose.tag)} `
  return last.startsWith(start) ? /^([0-9a-f]{40,64}) -->$/.exec(last.slice(start.length))?.[1] : undefined
}
