import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram, type Outcome } from '../bundle/child-process.ts'

/** A stock cosign with a home of its own, so that it neither finds nor leaves anything on the machine. */
export interface Cosign {
  run(args: readonly string[]): Promise<Outcome>
  /** Signs or attests one file against the services of a signing config; throws with its words when it does not. */
  make(request: CosignRequest): Promise<void>
  /** True when it accepts; what it says stands in `words`. */
  verify(demand: CosignDemand): Promise<{ readonly accepted: boolean; readonly words: string }>
}

export interface CosignRequest {
  readonly file: string
  readonly bundle: string
  readonly signingConfig: string
  readonly trustedRoot: string
  readonly token: string
  /** Makes an attestation instead of a signature. */
  readonly predicate?: { readonly path: string; readonly type: string }
}

export interface CosignDemand {
  readonly file: string
  readonly bundle: string
  readonly trustedRoot: string
  readonly identity: string
  readonly issuer: string
  /** Demands an attestation of this type instead of a signature. */
  readonly type?: string
  readonly more?: readonly string[]
}

export async function createCosign(path: string, folder: string): Promise<Cosign> {
  const home = join(folder, 'cosign-home')
  await mkdir(home, { recursive: true })
  const run = (args: readonly string[]): Promise<Outcome> =>
    runProgram(path, args, { cwd: folder, env: { HOME: home, PATH: '', TZ: 'UTC' } })
  return {
    run,
    async make({ file, bundle, signingConfig, trustedRoot, token, predicate }) {
      const args = [
        predicate === undefined ? 'sign-blob' : 'attest-blob',
        '--signing-config',
        signingConfig,
        '--trusted-root',
        trustedRoot,
        '--identity-token',
        token,
        ...(predicate === undefined ? [] : ['--predicate', predicate.path, '--type', predicate.type]),
        '--yes',
        '--bundle',
        bundle,
        file,
      ]
      const { status, stderr } = await run(args)
      if (status !== 0) throw new Error(`cosign cannot sign: ${stderr}`)
    },
    async verify({ file, bundle, trustedRoot, identity, issuer, type, more = [] }) {
      const { status, stdout, stderr } = await run([
        type === undefined ? 'verify-blob' : 'verify-blob-attestation',
        ...(type === undefined ? [] : ['--type', type]),
        '--bundle',
        bundle,
        '--trusted-root',
        trustedRoot,
        '--certificate-identity',
        identity,
        '--certificate-oidc-issuer',
        issuer,
        ...more,
        file,
      ])
      return { accepted: status === 0, words: `${stdout}${stderr}`.trim() }
    },
  }
}
