import type { Progress } from '@tier3/model/artifacts'
import { OWN_VERSION } from '@tier3/model/own-version.gen'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import type { Property, WrittenVersion } from '@tier3/sbom/document'
import { finalize } from '@tier3/sbom/finalize/finalize'
import type { Finalized, ReleasedFile } from '@tier3/sbom/finalize/input'
import type { Gap } from '@tier3/sbom/lock-facts'
import type { SourceOrigin } from '@tier3/sbom/source-tree'
import { createScrubber } from '@tier3/sbom/scrub/document'
import { gather, STEPS, type Gathered } from './gather.ts'
import type { IdentityRequest } from './identity.ts'
import type { SourceRequest } from './plan.ts'
import type { SbomPorts } from './ports.ts'
import { settleIdentity } from './settle-identity.ts'
import { soundnessProblems } from './soundness.ts'

/** Everything that the bytes of a document follow from, but the tree itself. */
export interface Making {
  readonly source: SourceRequest
  readonly identity: IdentityRequest
  readonly buildBoms: readonly string[]
  readonly files: readonly ReleasedFile[]
  readonly specVersion: WrittenVersion
  /** The program that writes the document. */
  readonly producer: { readonly name: string; readonly version: string }
  /** Text in place of the environment's, for making a document again. */
  readonly epoch: string | undefined
}

export interface Made extends Finalized {
  readonly text: string
  readonly gaps: readonly Gap[]
  /** Gaps that a BOM of the build fills: they stand in no document. */
  readonly filled: readonly Gap[]
  /** Why the inventory tool gave no answer. */
  readonly failure: Problem | undefined
  /** What was left out of the BOMs of the build. */
  readonly mergeNotes: readonly string[]
  readonly commit: string | undefined
  /** Manifests and lockfiles that were read. */
  readonly filesRead: number
}

/** This program, as documents name it. */
export const PRODUCER = { name: 'tier3', version: OWN_VERSION } as const

/** Gathers what the document is made of, joins it, and holds the result against its schema. */
export async function makeDocument(
  making: Making,
  ports: SbomPorts,
  progress: Progress,
): Promise<Result<Made, readonly Problem[]>> {
  const gathered = await gather(making, ports, progress)
  return gathered.ok ? composeDocument(making, gathered.value, ports, progress) : gathered
}

/** Joins what was gathered to one document, and holds it against its schema. */
export async function composeDocument(
  making: Making,
  gathered: Gathered,
  ports: Pick<SbomPorts, 'inventory' | 'sha256'>,
  progress: Progress,
): Promise<Result<Made, readonly Problem[]>> {
  const { builds, filesRead, filled, gaps, inventory, locks, origin, time } = gathered
  const identity = settleIdentity(making.identity, locks.projects, origin)
  if (!identity.ok) return failed([identity.problem])
  const finalized = finalize({
    ...(inventory.document === undefined ? {} : { inventory: inventory.document }),
    facts: locks.facts,
    projects: locks.projects,
    gaps,
    inventoryFailed: inventory.unread,
    builds: [],
    ...(builds === undefined ? {} : { merged: builds.merged }),
    files: making.files,
    root: identity.value,
    ...(origin.commit === undefined ? {} : { commit: origin.commit }),
    timestamp: time.seconds,
    // A tool that gave nothing made nothing of the document.
    tools: inventory.document === undefined ? [making.producer] : [making.producer, ports.inventory.tool],
    specVersion: making.specVersion,
    notes: notes(making, gathered),
    sha256: ports.sha256,
  })
  const text = formatCycloneDx(finalized.document, making.specVersion)
  progress(3, STEPS, `${finalized.document.components.length} components`)
  const problems = await soundnessProblems(text, finalized.document, making.specVersion)
  if (problems.length > 0) return failed(problems)
  progress(STEPS, STEPS, 'validated')
  // The document's own gaps are clean already; these go into the report.
  const scrubber = createScrubber()
  return ok({
    ...finalized,
    text,
    gaps: scrubber.clean(gaps, 'gaps'),
    filled: scrubber.clean(filled, 'gaps'),
    failure: inventory.failure,
    mergeNotes: builds?.merged.notes ?? [],
    commit: origin.commit,
    filesRead,
  })
}

/** Settings that change what the document says stand in it, so that it can be made again from it and the tree alone. */
const notes = (making: Making, { builds, origin, time }: Gathered): readonly Property[] => [
  ...making.source.exclude.map((pattern) => ({ name: 'tier3:exclude', value: pattern })),
  ...folderNote(folderOf(making, origin)),
  { name: 'tier3:time-from', value: time.from },
  ...(builds?.sha256 ?? []).map((hex) => ({ name: 'tier3:build-bom', value: `sha256:${hex}` })),
]

/** The folder of the repository that is listed: where the checkout lies, and where the run started, must not show. */
export const folderOf = ({ source }: Pick<Making, 'source'>, { commit, folder }: SourceOrigin): string =>
  folder ?? (commit === undefined ? source.path : '.')

const folderNote = (folder: string): readonly Property[] =>
  folder === '.' ? [] : [{ name: 'tier3:path', value: folder }]
