import { runProgram } from '../bundle/child-process.ts'
import { OFFLINE } from './offline.ts'

export const SLSA_VERIFIER_VARIABLE = 'TIER3_SLSA_VERIFIER'

export interface SummaryDemand {
  /** Path of the envelope. */
  readonly summary: string
  /** `<algorithm>:<value>`. */
  readonly subject: string
  readonly verifier: string
  readonly resource: string
  readonly levels: readonly string[]
  /** PEM file. */
  readonly keyFile: string
  readonly keyId: string
}

export interface SlsaVerifier {
  summary(demand: SummaryDemand): Promise<{ readonly accepted: boolean; readonly words: string }>
  provenance(
    file: string,
    bundle: string,
    source: string,
  ): Promise<{ readonly accepted: boolean; readonly words: string }>
}

export function createSlsaVerifier(program: string, folder: string): SlsaVerifier {
  const run = async (args: readonly string[]) => {
    const env = { ...OFFLINE, HOME: folder, PATH: '', TZ: 'UTC' }
    const { status, stdout, stderr } = await runProgram(program, args, { cwd: folder, env })
    return { accepted: status === 0, words: `${stdout}${stderr}` }
  }
  return {
    summary: ({ summary, subject, verifier, resource, levels, keyFile, keyId }) =>
      run(
        [
          ['verify-vsa', '--attestation-path', summary, '--subject-digest', subject],
          ['--verifier-id', verifier, '--resource-uri', resource],
          levels.flatMap((level) => ['--verified-level', level]),
          ['--public-key-path', keyFile, '--public-key-id', keyId],
        ].flat(),
      ),
    provenance: (file, bundle, source) =>
      run(['verify-artifact', file, '--provenance-path', bundle, '--source-uri', source]),
  }
}
