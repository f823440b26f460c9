import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { findSection, type FoundSection } from '@tier3/release/changelog/find-section'
import { decodePlainText } from '@tier3/release/changelog/plain-text'
import { composeNotes, type ReleaseNotes } from '@tier3/release/changelog/release-notes'
import { formatSbomChanges } from '@tier3/release/changelog/sbom-changes'
import { scanBlocks } from '@tier3/release/changelog/scan-blocks'
import type { ReleaseNotesPlan } from './plan.ts'
import type { ReleaseNotesPorts } from './ports.ts'
import { takenProblem } from './taken-path.ts'

const CHANGELOG_LIMIT = 8 * 1024 * 1024
const REPORT_LIMIT = 16 * 1024 * 1024

/** A heading of reStructuredText where Markdown begins code, which would take in the headings of other releases. */
const UNDERLINE = /^[^\s~].*\n~{3,}[ \t]*$/m

export interface Evidence {
  readonly found: FoundSection
  readonly notes: ReleaseNotes
  readonly escaped: number
}

export async function perform(
  plan: ReleaseNotesPlan,
  ports: ReleaseNotesPorts,
): Promise<Result<Evidence, readonly Problem[]>> {
  const bytes = await ports.files.read(plan.changelog, CHANGELOG_LIMIT)
  if (!bytes.ok) return failed([bytes.problem])
  const plain = decodePlainText(bytes.value)
  if (plain === undefined) return failed([notText(plan.changelog)])
  if (/\.rst$/i.test(plan.changelog) && UNDERLINE.test(plain.text))
    return failed([notMarkdown(plan.changelog)])
  const changelog = scanBlocks(plain.text)
  const found = findSection(changelog, {
    version: plan.version,
    ...(plan.package === undefined ? {} : { package: plan.package }),
    prereleaseSection: plan.prereleaseSection,
    allowYanked: plan.allowYanked,
    file: plan.changelog,
  })
  const changes = await sbomChanges(plan.sbomDiff, ports)
  const problems = [found, changes].flatMap((one) => (one.ok ? [] : [one.problem]))
  if (!found.ok || !changes.ok) return failed(problems)
  const appended = [changes.value, plan.verification].filter((part) => part !== undefined)
  const place = { ...plan, file: plan.changelog }
  const notes = composeNotes(changelog, found.value.section, place, appended)
  if (!notes.ok) return failed([notes.problem])
  const taken = await takenProblem(plan, ports.files)
  if (taken !== undefined) return failed([taken])
  const written = await ports.sink.writeAll([{ path: plan.output, content: notes.value.text }])
  return written.ok ? ok({ found: found.value, notes: notes.value, escaped: plain.escaped }) : written
}

async function sbomChanges(
  path: string | undefined,
  { files }: ReleaseNotesPorts,
): Promise<Result<string | undefined, Problem>> {
  if (path === undefined) return ok(undefined)
  const bytes = await files.read(path, REPORT_LIMIT)
  if (!bytes.ok) return bytes
  const text = decodePlainText(bytes.value)?.text
  const changes = text === undefined ? failed('it is not UTF-8') : formatSbomChanges(text)
  if (changes.ok) return changes
  return failed(
    problem('input/malformed', {
      attempted: `append the comparison in ${quoted(path)}`,
      current: changes.problem,
      desired: 'it must be what the action `sbom` writes to `diff-path`, or its report',
    }),
  )
}

const notText = (file: string): Problem =>
  problem('input/changelog-malformed', {
    attempted: `read ${quoted(file)}`,
    current: 'it is not UTF-8',
    desired: 'it must be text in UTF-8',
    at: { file },
  })

const notMarkdown = (file: string): Problem =>
  problem('input/changelog-malformed', {
    attempted: `read ${quoted(file)}`,
    current: 'it is reStructuredText with headings that are underlined with "~", where Markdown begins code',
    desired:
      'it must be Markdown, which the notes of a release are; of reStructuredText only "=" and "-" mean the same',
    fix: 'Underline with "=" and "-" only, or keep a changelog in Markdown.',
    at: { file },
  })
