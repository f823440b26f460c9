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
import { judge, type CheckConclusion, type ChecksumsConclusion } from './conclude.ts'
import type { ChecksumsPlan } from './plan.ts'
import { formatManifest, type WriteEvidence } from './write.ts'

export function report(plan: ChecksumsPlan, conclusion: ChecksumsConclusion): Report {
  if (conclusion.mode === 'check') return checkReport(conclusion)
  if (plan.mode !== 'write') throw new Error('a plan to check ended in written files')
  return writeReport(plan.subjectsFile ?? '', manifestPath(plan), conclusion)
}

function manifestPath(plan: ChecksumsPlan & { readonly mode: 'write' }): string {
  const manifest = plan.manifests.sha256 ?? Object.values(plan.manifests)[0]
  return manifest === undefined ? '' : pathBelow(plan.base, manifest)
}

function writeReport(subjectsFile: string, manifest: string, evidence: WriteEvidence): Report {
  const { artifacts, written, passedOver } = evidence
  const { outputs, notices } = fitOutputs(
    {
      subjects: formatBase64(formatUtf8(formatManifest(artifacts, 'sha256'))),
      'subjects-file': subjectsFile,
      manifest,
      digests: JSON.stringify(Object.fromEntries(artifacts.map((a) => [a.name, a.digest]))),
      count: String(artifacts.length),
    },
    '"subjects-file" or the report',
  )
  return {
    exitCode: 0,
    title: `${count(artifacts.length)} hashed`,
    outputs,
    lines: artifacts.map((a) => `✓ ${displayText(a.name)}  sha256:${a.digest.sha256.slice(0, 16)}…`),
    summary: [artifactTable(artifacts)],
    findings: [],
    notices: [...describePassedOver(passedOver, 'hashed'), ...notices],
    body: {
      mode: 'write',
      artifacts: artifacts.map((a) => ({
        name: a.name,
        size: a.size,
        digest: { ...a.digest },
        verdict: 'hashed',
      })),
      written: [...written],
    },
  }
}

function artifactTable(artifacts: NonEmpty<HashedArtifact>): Report['summary'][number] {
  return {
    kind: 'table',
    columns: ['artifact', 'bytes', 'sha256'],
    rows: artifacts.map((a) => [{ code: a.name }, String(a.size), { code: a.digest.sha256 }]),
  }
}

function checkReport(conclusion: CheckConclusion): Report {
  const { lines, findings } = conclusion
  const verdictOf = (line: (typeof lines)[number]): 'verified' | 'rejected' =>
    judge(line).length === 0 ? 'verified' : 'rejected'
  // One artifact may be named by several lines: by several checksum files, or for several algorithms.
  const files = distinctFiles(lines)
  const bad = distinctFiles(lines.filter((line) => verdictOf(line) === 'rejected'))
  return {
    exitCode: bad === 0 ? 0 : 1,
    title: bad === 0 ? `${count(files)} verified` : `${bad} of ${count(files)} rejected`,
    outputs: { subjects: '', 'subjects-file': '', manifest: '', digests: '', count: String(files) },
    lines: lines.map(
      (line) => `${verdictOf(line) === 'verified' ? '✓' : '✗'} ${displayText(line.name)}  ${reasonOf(line)}`,
    ),
    summary: [
      {
        kind: 'table',
        columns: ['artifact', 'verdict', 'digest', 'why'],
        rows: lines.map((l) => [
          { code: l.name },
          verdictOf(l),
          { code: `${l.algorithm}:${l.demanded}` },
          reasonOf(l),
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
        verdict: verdictOf(l),
      })),
      written: [],
    },
  }
}

const distinctFiles = (lines: readonly CheckedLine[]): number =>
  new Set(lines.map(({ artifact, base, name }) => artifact?.path ?? pathBelow(base, name))).size

function reasonOf(line: CheckConclusion['lines'][number]): string {
  const [finding] = judge(line)
  return finding === undefined ? `has its ${line.algorithm} digest` : finding.seen
}

const count = (n: number): string => `${n} artifact${n === 1 ? '' : 's'}`
