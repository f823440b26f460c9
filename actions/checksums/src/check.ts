import type { ArtifactSource, FileSource, HashedArtifact, Progress } from '@tier3/model/artifacts'
import type { DigestAlgorithm } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { folderOf, readChecksumFiles } from '@tier3/model/subject-request'
import type { CheckPlan } from './plan.ts'

/** One demand of a checksum file and what is on disk in its place. */
export interface CheckedLine {
  readonly name: string
  readonly algorithm: DigestAlgorithm
  readonly demanded: string
  readonly file: string
  /** Folder that the name is relative to. */
  readonly base: string
  /** undefined when there is no such artifact. */
  readonly artifact: HashedArtifact | undefined
}

export interface CheckEvidence {
  readonly mode: 'check'
  readonly lines: NonEmpty<CheckedLine>
}

export interface CheckPorts {
  readonly artifacts: ArtifactSource
  readonly files: FileSource
}

type Demand = Omit<CheckedLine, 'artifact'>

export async function check(
  plan: CheckPlan,
  ports: CheckPorts,
  progress: Progress,
): Promise<Result<CheckEvidence, readonly Problem[]>> {
  const demands = await readDemands(plan, ports.files)
  if (!demands.ok) return demands
  const lines: CheckedLine[] = []
  const problems: Problem[] = []
  for (const [index, demand] of demands.value.entries()) {
    const found = await ports.artifacts.locate(demand.name, demand.base)
    if (!found.ok) problems.push(found.problem)
    else if (found.value === undefined) lines.push({ ...demand, artifact: undefined })
    else {
      const hashed = await ports.artifacts.hash([found.value], [demand.algorithm])
      if (hashed.ok) lines.push({ ...demand, artifact: hashed.value[0] })
      else problems.push(...hashed.problem)
    }
    progress(index + 1, demands.value.length, demand.name)
  }
  if (problems.length > 0) return failed(problems)
  if (!isNonEmpty(lines)) throw new Error('a checksum file without a line was read')
  return ok({ mode: 'check', lines })
}

async function readDemands(
  plan: CheckPlan,
  files: FileSource,
): Promise<Result<readonly Demand[], readonly Problem[]>> {
  const lines = await readChecksumFiles(plan.patterns, files)
  if (!lines.ok) return lines
  const demands = new Map<string, Demand>()
  const problems: Problem[] = []
  for (const { name, algorithm, hex, file } of lines.value) {
    const base = plan.base ?? folderOf(file)
    const key = JSON.stringify([base, name, algorithm])
    const known = demands.get(key)
    if (known !== undefined && known.demanded !== hex) problems.push(contradiction(name, known.file, file))
    demands.set(key, { name, algorithm, demanded: hex, file, base })
  }
  return problems.length > 0 ? failed(problems) : ok([...demands.values()])
}

const contradiction = (name: string, one: string, other: string): Problem =>
  problem('input/duplicate-name', {
    attempted: `check ${quoted(name)}`,
    current: `${quoted(one)} and ${quoted(other)} give it different digests`,
    desired: 'each name must have one digest',
    fix: 'Find out which checksum file is the right one, and check only that one.',
  })
