import type { HashedArtifact } from '@tier3/model/artifacts'
import { pathBelow } from '@tier3/model/artifact-name'
import { formatBase64 } from '@tier3/model/base64'
import { describePassedOver } from '@tier3/model/companion-files'
import { displayText } from '@tier3/model/display'
import type { NonEmpty } from '@tier3/model/non-empty'
import { formatUtf8 } from '@tier3/model/utf8'
import { fitOutputs } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { CheckedLine } from './check.ts'
import { resultOf, type CheckConclusion, type ChecksumsConclusion } from './conclude.ts'
import type { ChecksumsPlan, WritePlan } from './plan.ts'
import { formatManifest, type WriteEvidence } from './write.ts'

export function report(plan: ChecksumsPlan, conclusion: ChecksumsConclusion): Report {
  if (conclusion.mode === 'check') return checkReport(conclusion)
  if (plan.mode !== 'write') throw new Error('a plan to check ended in written files')
  return writeReport(plan, conclusion)
}

function writeReport(plan: WritePlan, evidence: WriteEvidence): Report {
  const { artifacts, written, passedOver } = evidence
  const manifests = manifestPaths(plan)
  const { outputs, notices } = fitOutputs(
    {
      subjects: formatBase64(formatUtf8(formatManifest(artifacts, 'sha256'))),
      'subjects-file': plan.subjectsFile ?? '',
      manifest: manifests[0] ?? '',
      digests: JSON.stringify(Object.fromEntries(artifacts.map((a) => [a.name, a.digest]))),
      count: String(artifacts.length),
    },
    '"subjects-file" or the report',
  )
  return {
    exitCode: 0,
    title: `${count(artifacts.length)} hashed`,
    outputs,
    lines: [
      ...artifacts.map((a) => `✓ ${displayText(a.name)}  sha256:${shortened(a.digest.sha256)}`),
      ...describeWritten(plan, manifests, artifacts.length),
    ],
    summary: [artifactTable(artifacts)],
    findings: [],
    notices: [...describePassedOver(passedOver, 'hashed'), ...notices],
    body: {
      mode: 'write',
      artifacts: artifacts.map((a) => ({
        name: a.name,
        size: a.size,
        digest: { ...a.digest },
        result: 'hashed',
      })),
      written: [...written],
    },
  }
}

/** Paths of the checksum files over all files: sha256 first, else in the user's order. */
function manifestPaths(plan: WritePlan): readonly string[] {
  const first = plan.manifests.sha256
  const names = Object.values(plan.manifests)
  const ordered = first === undefined ? names : [first, ...names.filter((name) => name !== first)]
  return ordered.map((name) => pathBelow(plan.base, name))
}

function describeWritten(
  plan: WritePlan,
  manifests: readonly string[],
  artifacts: number,
): readonly string[] {
  const sidecars = plan.sidecars ? artifacts * plan.algorithms.length : 0
  const parts = [
    ...manifests.map((path) => displayText(path)),
    ...(sidecars === 0 ? [] : [`${sidecars} sidecar${sidecars === 1 ? '' : 's'}`]),
  ]
  return parts.length === 0 ? [] : [`wrote ${enumeration(parts)}`]
}

const enumeration = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`

function artifactTable(artifacts: NonEmpty<HashedArtifact>): Report['summary'][number] {
  return {
    kind: 'table',
    columns: ['artifact', 'bytes', 'sha256'],
    rows: artifacts.map((a) => [{ code: a.name }, String(a.size), { code: a.digest.sha256 }]),
  }
}

function checkReport(conclusion: CheckConclusion): Report {
  const { lines, findings } = conclusion
  // One artifact may be named by several lines: by several checksum files, or for several algorithms.
  const files = distinctFiles(lines)
  const bad = distinctFiles(lines.filter((line) => resultOf(line) !== 'match'))
  return {
    exitCode: bad === 0 ? 0 : 1,
    title: checkTitle(files, bad),
    outputs: { subjects: '', 'subjects-file': '', manifest: '', digests: '', count: String(files) },
    lines: lines.map(
      (line) =>
        `${resultOf(line) === 'match' ? '✓' : '✗'} ${displayText(line.name)}  ${demandedOf(line)}${seenBehind(line)}`,
    ),
    summary: [
      {
        kind: 'table',
        columns: ['artifact', 'result', 'demanded', 'seen'],
        rows: lines.map((line) => [
          { code: line.name },
          resultOf(line),
          { code: demandedOf(line) },
          line.artifact === undefined ? 'no such file' : { code: seenOf(line) },
        ]),
      },
    ],
    findings,
    notices: [],
    body: {
      mode: 'check',
      artifacts: lines.map((l) => ({
        name: l.name,
        ...(l.artifact === undefined ? {} : { size: l.artifact.size }),
        digest: { [l.algorithm]: l.demanded },
        result: resultOf(l),
      })),
      written: [],
    },
  }
}

function checkTitle(files: number, bad: number): string {
  const ending = (n: number, one: string, many: string): string => (n === 1 ? one : many)
  return bad === 0
    ? `${count(files)} ${ending(files, 'has its digest', 'have their digests')}`
    : `${bad} of ${count(files)} ${ending(bad, 'does not have its digest', 'do not have their digests')}`
}

const distinctFiles = (lines: readonly CheckedLine[]): number =>
  new Set(lines.map(({ artifact, base, name }) => artifact?.path ?? pathBelow(base, name))).size

const demandedOf = (line: CheckedLine): string => `${line.algorithm}:${shortened(line.demanded)}`

const seenOf = (line: CheckedLine): string => shortened(line.artifact?.digest[line.algorithm] ?? 'no digest')

const seenBehind = (line: CheckedLine): string =>
  ({ match: '', mismatch: `, seen ${seenOf(line)}`, missing: ', there is no such file' })[resultOf(line)]

const shortened = (hex: string): string => (hex.length > 16 ? `${hex.slice(0, 16)}…` : hex)

const count = (n: number): string => `${n} artifact${n === 1 ? '' : 's'}`
