import { displayText, quoted } from '@tier3/model/display'
import type { Report } from '@tier3/runner/define/report'
import type { Evidence } from './perform.ts'
import type { ReleaseNotesPlan } from './plan.ts'

/** Lines of the notes that the summary shows. */
const HEAD = 40
const SHOWN = 5

export function report(plan: ReleaseNotesPlan, { found, notes, escaped }: Evidence): Report {
  const { section, choice, version, date, yanked } = found
  const first = section.heading.first + 1
  const heading = displayText(section.heading.text, 1000)
  const appended = [
    ...(plan.sbomDiff === undefined ? [] : ['sbom-diff']),
    ...(plan.verification === undefined ? [] : ['verification']),
  ]
  const where = `${plan.changelog}, lines ${first} to ${section.to}`
  return {
    exitCode: 0,
    title: `notes of ${displayText(plan.version, 100)} from the section of ${displayText(version, 100)}${notes.truncated ? ', cut' : ''}`,
    outputs: {
      path: plan.output,
      heading,
      date,
      yanked: String(yanked),
      truncated: String(notes.truncated),
      section: version,
    },
    lines: [
      `✓ ${quoted(heading, 200)} (${displayText(where)})`,
      ...(appended.length === 0 ? [] : [`appended: ${appended.join(', ')}`]),
      `wrote ${displayText(plan.output)}, ${notes.characters} characters`,
    ],
    summary: [
      {
        kind: 'table',
        columns: ['section', 'date', 'from', 'characters'],
        rows: [[heading, date === '' ? 'none' : date, where, String(notes.characters)]],
      },
      {
        kind: 'details',
        title: 'the notes, as they begin',
        open: true,
        blocks: [{ kind: 'code', language: 'markdown', text: headOf(notes.text) }],
      },
    ],
    findings: [],
    warnings: [...warnings(found, notes), ...otherSource(plan)],
    notices: [
      ...(choice === 'exact' ? [] : [`the notes of ${plan.version} are those of ${version}`]),
      ...(escaped === 0
        ? []
        : [`${escaped} control or direction characters of the changelog are shown as escapes`]),
      ...(notes.closed.length === 0
        ? []
        : [`the section left open, and was closed with: ${notes.closed.join(' ')}`]),
    ].map((text) => displayText(text, 500)),
    body: {
      path: plan.output,
      changelog: plan.changelog,
      version: plan.version,
      section: version,
      choice,
      heading,
      lines: [first, section.to],
      date,
      yanked,
      truncated: notes.truncated,
      characters: notes.characters,
      escaped,
      refusedLinks: notes.refused.map((text) => displayText(text, 500)),
      closed: [...notes.closed],
      appended,
    },
  }
}

function warnings(
  { yanked, version }: Evidence['found'],
  { refused, truncated }: Evidence['notes'],
): readonly string[] {
  const more = refused.length > SHOWN ? ` and ${refused.length - SHOWN} more` : ''
  return [
    ...(yanked ? [`the section says that ${displayText(version, 100)} was yanked`] : []),
    ...(truncated ? ['the section is too long for a release: it was cut, and links to the whole'] : []),
    ...(refused.length === 0
      ? []
      : [
          `links that must not be followed are text now: ${refused
            .slice(0, SHOWN)
            .map((one) => displayText(one, 150))
            .join('; ')}${more}`,
        ]),
  ]
}

/** Files that are signed in a run of a branch do not come from the tag, and the instructions demand that they do. */
function otherSource({ verification, runRef, tag }: ReleaseNotesPlan): readonly string[] {
  if (verification === undefined || runRef === undefined || runRef === `refs/tags/${tag}`) return []
  return [
    `the instructions demand files from refs/tags/${tag}, and this run is of ${displayText(runRef, 200)}: what is signed in it will not pass`,
  ]
}

function headOf(text: string): string {
  const lines = text.trimEnd().split('\n')
  const head = lines.slice(0, HEAD).map((line) => displayText(line, 400))
  return [...head, ...(lines.length > HEAD ? [`… ${lines.length - HEAD} more lines`] : [])].join('\n')
}
