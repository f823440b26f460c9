import { writeFile } from 'node:fs/promises'
import { runProgram } from '../bundle/child-process.ts'
import { OFFLINE } from './offline.ts'

export const GH_VARIABLE = 'TIER3_GH'

export interface GhDemand {
  readonly file: string
  /** Its name must end in `.json` or `.jsonl`. */
  readonly bundle: string
  /** As {@link writeRootLines} writes it. */
  readonly rootLines: string
  readonly repository: string
  readonly identity: string
  readonly issuer: string
  readonly type: string
}

/** Whether `gh attestation verify` of a user who is logged in nowhere accepts a bundle. */
export async function judgeWithGh(program: string, demand: GhDemand, folder: string): Promise<boolean> {
  const args = [
    ['attestation', 'verify', demand.file, '--bundle', demand.bundle],
    ['--custom-trusted-root', demand.rootLines, '--repo', demand.repository],
    ['--cert-identity', demand.identity, '--cert-oidc-issuer', demand.issuer],
    ['--predicate-type', demand.type, '--deny-self-hosted-runners'],
  ].flat()
  const env = { ...OFFLINE, HOME: folder, PATH: '', TZ: 'UTC', GH_NO_UPDATE_NOTIFIER: '1' }
  return (await runProgram(program, args, { cwd: folder, env })).status === 0
}

/** A trusted root as it takes one: on one line, with a line feed at the end. */
export async function writeRootLines(file: string, trustedRoot: string): Promise<string> {
  await writeFile(file, `${JSON.stringify(JSON.parse(trustedRoot))}\n`)
  return file
}
