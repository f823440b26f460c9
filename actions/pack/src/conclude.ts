import type { Finding } from '@tier3/model/finding'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { PackEvidence, ScannedFile } from './evidence.ts'
import type { PackPlan } from './plan.ts'
import { unallowedSecrets, unusedExceptions } from './scan-exceptions.ts'

export interface PackConclusion {
  readonly evidence: PackEvidence
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
}

export function conclude(plan: PackPlan, evidence: PackEvidence): PackConclusion {
  const secrets = evidence.scanned.flatMap((file) => secretFindings(file, plan))
  const forbidden = evidence.kind === 'packed' ? [] : evidence.forbidden
  const findings = [
    ...forbidden.map(({ name, reason }): Finding => ({
      code: 'policy/forbidden-path',
      subject: name,
      demand: 'no file that must not ship goes into the archive',
      seen: reason,
      fix: PROBLEM_REGISTRY['policy/forbidden-path'].fix,
    })),
    ...secrets,
  ]
  return {
    evidence,
    findings,
    notices: [...evidence.notices, ...machinePathNotices(evidence.scanned), ...unused(plan, evidence)],
  }
}

function secretFindings(file: ScannedFile, plan: PackPlan): readonly Finding[] {
  return unallowedSecrets(file, plan.allowSecrets).map(({ kind, line, shown }): Finding => ({
    code: 'policy/secret-text',
    subject: file.name,
    demand: 'no credential goes into the archive',
    seen: `line ${line} has a text of the form of a ${kind}${shown === '' ? '' : `, which begins with "${shown}"`}`,
    fix: `${PROBLEM_REGISTRY['policy/secret-text'].fix} This one is \`${file.name}:${kind}\`.`,
    at: { file: file.path, line },
  }))
}

/** Paths of this machine in what ships: the bytes will differ on the next one. */
function machinePathNotices(scanned: readonly ScannedFile[]): readonly string[] {
  const files = scanned.filter(({ scan }) => scan.machinePaths.length > 0)
  const shown = files.slice(0, 10).map(({ name, scan: { machinePaths } }) => {
    const [first] = machinePaths
    return `${name} holds the path ${first?.path ?? ''} of this machine (line ${first?.line ?? 0}), so that another machine will not give the same bytes`
  })
  return files.length > shown.length
    ? [...shown, `${files.length - shown.length} more files hold paths of this machine`]
    : shown
}

function unused(plan: PackPlan, evidence: PackEvidence): readonly string[] {
  if (evidence.kind !== 'packed') return []
  const skip = plan.prefix === '' ? 0 : plan.prefix.length + 1
  const names = new Set(evidence.entries.map(({ entry }) => entry.name.slice(skip)))
  return unusedExceptions(plan, names, evidence.scanned)
}
