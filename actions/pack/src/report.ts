import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { modeOf, type ArchiveEntry } from '@tier3/release/archive/entry'
import type { PackedEntry } from '@tier3/release/archive/read-back'
import type { Report, SummaryBlock } from '@tier3/runner/define/report'
import type { PackConclusion } from './conclude.ts'
import type { PackedEvidence } from './evidence.ts'
import type { PackPlan } from './plan.ts'

/** So many entries are shown to people; the report has all of them. */
const SHOWN = 200

export function report(plan: PackPlan, { evidence, findings, notices }: PackConclusion): Report {
  const body = { output: plan.output, format: plan.format, time: evidence.time }
  if (evidence.kind === 'packed') return packedReport(plan, evidence, notices, body)
  return {
    exitCode: 1,
    title: `nothing was packed: ${findings.length} finding${findings.length === 1 ? '' : 's'}`,
    outputs: { path: '', sha256: '', size: '', count: '' },
    lines: findings.map(({ subject, seen }) => `✗ ${displayText(subject)}: ${displayText(seen)}`),
    summary: [
      {
        kind: 'table',
        columns: ['file', 'why it must not ship'],
        rows: findings.slice(0, SHOWN).map(({ subject, seen }) => [{ code: subject }, seen]),
      },
    ],
    findings,
    notices,
    body: { ...body, entries: evidence.entries.map(({ entry }) => entryJson(entry, undefined)) },
  }
}

function packedReport(
  plan: PackPlan,
  evidence: PackedEvidence,
  notices: readonly string[],
  body: JsonObject,
): Report {
  const { entries, sha256, size, written } = evidence
  return {
    exitCode: 0,
    title: `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} packed into ${displayText(plan.output)}`,
    outputs: { path: plan.output, sha256, size: String(size), count: String(entries.length) },
    lines: [
      ...entries.slice(0, SHOWN).map(({ entry }) => `  ${octalMode(entry)} ${displayText(entry.name)}`),
      ...(entries.length > SHOWN ? [`  and ${entries.length - SHOWN} more, which the report lists`] : []),
      `✓ ${displayText(plan.output)}  ${size} bytes  sha256:${sha256}`,
      written === 'new'
        ? 'read back: entries, modes, times, sizes and digests are those that went in'
        : 'it was there already, with the same bytes; it was left as it is',
    ],
    summary: [
      {
        kind: 'table',
        columns: ['archive', 'entries', 'bytes', 'sha256'],
        rows: [[{ code: plan.output }, String(entries.length), String(size), { code: sha256 }]],
      },
      entryTable(entries),
    ],
    findings: [],
    notices,
    body: {
      ...body,
      archive: { sha256, size, written },
      entries: entries.map((item) => entryJson(item.entry, item.sha256)),
    },
  }
}

const entryTable = (entries: readonly PackedEntry[]): SummaryBlock => ({
  kind: 'details',
  title: entries.length > SHOWN ? `The first ${SHOWN} entries` : 'Entries',
  blocks: [
    {
      kind: 'table',
      columns: ['entry', 'mode', 'bytes', 'sha256'],
      rows: entries
        .slice(0, SHOWN)
        .map(({ entry, sha256 }) => [
          { code: entry.name },
          octalMode(entry),
          entry.kind === 'file' ? String(entry.size) : entry.kind,
          sha256 === undefined ? '' : { code: sha256 },
        ]),
    },
  ],
})

function entryJson(entry: ArchiveEntry, sha256: string | undefined): JsonObject {
  return {
    name: entry.name,
    kind: entry.kind,
    mode: octalMode(entry),
    ...(entry.kind === 'file' ? { size: entry.size } : {}),
    ...(entry.kind === 'link' ? { target: entry.target } : {}),
    ...(sha256 === undefined ? {} : { sha256 }),
  }
}

const octalMode = (entry: ArchiveEntry): string => `0${modeOf(entry).toString(8)}`
