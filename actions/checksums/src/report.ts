import type { HashedArtifact } from '@tier3/model/artifacts'
import { pathBelow } from '@tier3/model/artifact-name'
import { formatBase64 } from '@tier3/model/base64'
import { describePassedOver } from '@tier3/model/companion-files'
import { displayText } from '@tier3/model/display'
import type { NonEmpty } from '@tier3/model/non-empty'
import { formatUtf8 } from '@tier3/model/utf8'
import type { Report } from '@tier3/runner/define/report'
import { judge, type CheckConclusion, type ChecksumsConclusion } from './conclude.ts'
import type { ChecksumsPlan } from './plan.ts'
import { formatManifest, type WriteEvidence } from './write.ts'

/** GitHub carries 1 MB of outputs per job; larger values stay in files. */
const OUTPUT_LIMIT = 400_000

export function report(plan: ChecksumsPlan, conclusion: ChecksumsConclusion): Report {
  if (conclusion.mode === 'check') return checkReport(conclusion)
  if (plan.mode !== 'write') throw new Error('a plan to check ended in written files')
  return writeReport(plan.subjectsFile, manifestPath(plan), conclusion)
}

function manifestPath(plan: ChecksumsPlan & { readonly mode: 'write' }): string {
  const manifest = plan.manifests.sha256 ?? Object.values(plan.manifests)[0]
  return manifest === undefined ? '' : pathBelow(plan.base, manifest)
}

function writeReport(subjectsFile: string, manifest: string, evidence: WriteEvidence): Report {
  const { artifacts, written, passedOver } = evidence
  const notices = [...describePassedOver(passedOver, 'hashed')]
  const fit = (name: string, text: string): string => {
    if (text.length <= OUTPUT_LIMIT) return text
    notices.push(`the output "${name}" would be too large and is left empty; use "subjects-file"`)
    return ''
  }
  const subjects = fit('subjects', formatBase64(formatUtf8(formatManifest(artifacts, 'sha256'))))
  const digests = fit('digests', JSON.stringify(Object.fromEntries(artifacts.map((a) => [a.name, a.digest]))))
  return {
    exitCode: 0,
    title: `${count(artifacts.length)} hashed`,
    outputs: { subjects, 'subjects-file': subjectsFile, manifest, digests, count: String(artifacts.length) },
    lines: artifacts.map((a) => `✓ ${displayText(a.name)}  sha256:${a.digest.sha256.slice(0, 16)}…`),
    summary: [artifactTable(artifacts)],
    findings: [],
    notices,
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
  const bad = lines.filter((line) => verdictOf(line) === 'rejected').length
  return {
    exitCode: bad === 0 ? 0 : 1,
    title: bad === 0 ? `${count(lines.length)} verified` : `${bad} of ${count(lines.length)} rejected`,
    outputs: { subjects: '', 'subjects-file': '', manifest: '', digests: '', count: String(lines.length) },
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

function reasonOf(line: CheckConclusion['lines'][number]): string {
  const [finding] = judge(line)
  return finding === undefined ? `has its ${line.algorithm} digest` : finding.seen
}

const count = (n: number): string => `${n} artifact${n === 1 ? '' : 's'}`
