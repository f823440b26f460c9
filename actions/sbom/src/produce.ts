import type { Progress } from '@tier3/model/artifacts'
import type { Finding } from '@tier3/model/finding'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { compareSboms } from '@tier3/sbom/diff/compare'
import { diffFindings } from '@tier3/sbom/diff/describe'
import { formatDiffMarkdown } from '@tier3/sbom/diff/format-markdown'
import type { SbomDiff } from '@tier3/sbom/diff/sbom-diff'
import type { Conflict } from '@tier3/sbom/finalize/input'
import { judge, type Judgement } from '@tier3/sbom/gates/judge'
import { scoreProfile } from '@tier3/sbom/profiles/score'
import type { ProfileResult } from '@tier3/sbom/profiles/profile'
import { formatSpdx, toSpdx23 } from '@tier3/sbom/spdx/convert'
import { composeDocument, PRODUCER, type Made } from './make-document.ts'
import { documentName, documentPaths, type DocumentPaths } from './document-paths.ts'
import { gather } from './gather.ts'
import type { SbomPlan } from './plan.ts'
import type { SbomPorts } from './ports.ts'
import { readPrevious, type Previous } from './previous.ts'
import { hashReleased } from './released-files.ts'
import { spdxProblems } from './soundness.ts'
import { documentFiles, writeDocuments } from './write-documents.ts'

export interface Comparison {
  readonly previous: Previous
  readonly diff: SbomDiff | undefined
  readonly markdown: string
}

export interface Produced {
  readonly mode: 'make'
  readonly made: Made
  readonly judgement: Judgement
  readonly profiles: readonly ProfileResult[]
  readonly comparison: Comparison | undefined
  readonly paths: DocumentPaths
  readonly digest: string
  /** Files that were written; none when a demand is not met. */
  readonly written: readonly string[]
  readonly passedOver: readonly string[]
}

/** Makes, judges and compares the document, and writes it only when every demand is met. */
export async function produce(
  plan: SbomPlan,
  ports: SbomPorts,
  progress: Progress,
): Promise<Result<Produced, readonly Problem[]>> {
  const { buildBoms, identity, source, specVersion } = plan
  const epoch = ports.sourceDateEpoch
  const [released, gathered] = await Promise.all([
    hashReleased(plan.released, ports, progress),
    gather({ source, buildBoms, epoch }, ports, progress),
  ])
  // The released files come first: what they are is nearer to the user than what the tree says.
  if (!released.ok) return released
  if (!gathered.ok) return gathered
  const { files } = released.value
  const made = await composeDocument(
    { source, identity, buildBoms, files, specVersion, producer: PRODUCER, epoch },
    gathered.value,
    ports,
    progress,
  )
  if (!made.ok) return made
  const { document, text } = made.value
  const name = documentName(document)
  const paths = documentPaths(plan, name)
  const comparison = await compare(plan, name, made.value, ports)
  if (!comparison.ok) return failed([comparison.problem])
  const judgement = judgeAll(plan, made.value, comparison.value)
  const digest = ports.sha256(formatUtf8(text))
  const spdx = plan.spdx ? toSpdx23(document, { namespaceBase: namespaceBase(plan) }) : undefined
  const faults = spdx === undefined ? [] : await spdxProblems(spdx)
  if (faults.length > 0) return failed(faults)
  const refused = judgement.findings.length > 0
  const written = refused
    ? ok([])
    : await writeDocuments(
        documentFiles(paths, text, spdx === undefined ? undefined : formatSpdx(spdx), ports.sha256),
        comparison.value === undefined || plan.diffPath === undefined
          ? undefined
          : { path: plan.diffPath, markdown: comparison.value.markdown },
        ports,
      )
  if (!written.ok) return written
  return ok({
    mode: 'make',
    made: made.value,
    judgement,
    profiles: plan.gates.profiles.map((profile) => scoreProfile(document, profile)),
    comparison: comparison.value,
    paths,
    digest,
    written: written.value,
    passedOver: released.value.passedOver,
  })
}

async function compare(
  plan: SbomPlan,
  name: string,
  { document }: Made,
  ports: SbomPorts,
): Promise<Result<Comparison | undefined, Problem>> {
  if (plan.compareWith === undefined) return ok(undefined)
  const previous = await readPrevious(plan.compareWith, plan.identity.tag, name, ports)
  if (!previous.ok) return previous
  const to = document.root?.version ?? name
  if (previous.value.kind === 'none')
    return ok({ previous: previous.value, diff: undefined, markdown: formatDiffMarkdown(undefined, { to }) })
  const diff = compareSboms(previous.value.document, document)
  const markdown = formatDiffMarkdown(diff, { from: previous.value.label, to })
  return ok({ previous: previous.value, diff, markdown })
}

function judgeAll({ gates }: SbomPlan, made: Made, comparison: Comparison | undefined): Judgement {
  const judgement = judge(made.document, made.gaps, {
    profiles: gates.profiles,
    licenses: {
      missing: gates.missingLicenses,
      ...(gates.allowLicenses === undefined ? {} : { allow: gates.allowLicenses }),
      ...(gates.denyLicenses === undefined ? {} : { deny: gates.denyLicenses }),
    },
    minComponents: gates.minComponents,
    requireLock: gates.requireLock,
    requireComplete: gates.requireComplete,
  })
  const alarms = comparison?.diff === undefined ? [] : diffFindings(comparison.diff)
  return {
    ...judgement,
    findings: [...made.conflicts.map(conflictFinding), ...alarms, ...judgement.findings],
  }
}

/** Two sources of one commit that share no digest of a package: the same alarm as between two releases. */
const conflictFinding = ({ algorithm, contents, ref }: Conflict): Finding => ({
  code: 'integrity/rehashed',
  subject: ref,
  demand: 'all sources give a version of a package the same bytes',
  seen: `${algorithm} ${contents.slice(0, 2).join(' and ')}`,
  fix: 'Find out which lockfile or BOM names other bytes, and who replaced the package.',
})

/** Namespaces of SPDX documents are web addresses that need not answer (SPDX 2.3, clause 6.5). */
const namespaceBase = ({ identity }: SbomPlan): string =>
  identity.repository === undefined
    ? 'https://spdx.org/spdxdocs'
    : `${identity.serverUrl}/${identity.repository}/sbom`
