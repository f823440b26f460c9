import { findSection, type FoundSection, type SectionRequest } from './find-section.ts'
import type { TaggedFile } from './link-target.ts'
import { plainText } from './plain-text.ts'
import { composeNotes, LONGEST_BODY, type ReleaseNotes } from './release-notes.ts'
import { scanBlocks } from './scan-blocks.ts'

export const PLACE: TaggedFile = {
  server: 'https://github.com',
  repository: 'octo/app',
  tag: 'v1.2.3',
  file: 'CHANGELOG.md',
}

export interface NotesRequest extends Partial<SectionRequest> {
  readonly place?: Partial<TaggedFile>
  readonly appended?: readonly string[]
  readonly limit?: number
}

/** Notes with what their heading says; or the code of a problem and what is the case. */
export interface MadeNotes
  extends Partial<ReleaseNotes>, Partial<Pick<FoundSection, 'version' | 'date' | 'yanked' | 'choice'>> {
  readonly code?: string
  readonly current?: string
}

/** What a changelog gives for a version, 1.2.3 unless told: the notes, or the code and the words of the problem. */
export function notesOf(text: string, request: NotesRequest = {}): MadeNotes {
  const { place, appended = [], limit = LONGEST_BODY, ...demands } = request
  const changelog = scanBlocks(plainText(text).text)
  const found = findSection(changelog, {
    version: '1.2.3',
    prereleaseSection: ['exact', 'stable'],
    allowYanked: false,
    file: 'CHANGELOG.md',
    ...demands,
  })
  if (!found.ok) return { code: found.problem.code, current: found.problem.current }
  const notes = composeNotes(changelog, found.value.section, { ...PLACE, ...place }, appended, limit)
  if (!notes.ok) return { code: notes.problem.code, current: notes.problem.current }
  const { version, date, yanked, choice } = found.value
  return { version, date, yanked, choice, ...notes.value }
}

/** The notes of a changelog that has them. */
export function textOf(text: string, request: NotesRequest = {}): string {
  const notes = notesOf(text, request)
  if (notes.text === undefined) throw new Error(`${notes.code ?? ''}: ${notes.current ?? ''}`)
  return notes.text
}
