import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { OFFLINE } from './offline.ts'

export const SIGSTORE_PYTHON_VARIABLE = 'TIER3_SIGSTORE_PYTHON'

export interface PythonDemand {
  /** Path of the artifact, or `sha256:<hex>`. */
  readonly artifact: string
  readonly bundle: string
  /** Client trust configuration, as {@link writeTrustConfig} writes it. */
  readonly trustConfig: string
  readonly identity: string
  readonly issuer: string
}

// Its command line, once for all: a process for each would take a hundred times as long.
const DRIVER = `
import contextlib, io, json, sys
from sigstore._cli import main
accepted = []
for arguments in json.load(sys.stdin):
    code = 0
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        try:
            main(arguments)
        except SystemExit as ended:
            code = ended.code
        except Exception:
            code = 1
    accepted.append(code in (None, 0))
json.dump(accepted, sys.stdout)
`

/** Which of the demands `sigstore verify identity --offline` of that installation finds met. */
export async function judgeWithPython(
  program: string,
  demands: readonly PythonDemand[],
  folder: string,
): Promise<readonly boolean[]> {
  const lines = demands.map(({ artifact, bundle, trustConfig, identity, issuer }) =>
    [
      ['--trust-config', trustConfig, 'verify', 'identity', '--offline', '--bundle', bundle],
      ['--cert-identity', identity, '--cert-oidc-issuer', issuer, artifact],
    ].flat(),
  )
  const env = { ...OFFLINE, HOME: folder, PATH: '', TZ: 'UTC' }
  const child = spawn(join(dirname(program), 'python'), ['-c', DRIVER], { cwd: folder, env })
  child.stdin.end(JSON.stringify(lines))
  const ended = new Promise((done, fail) => child.once('error', fail).once('close', done))
  const [code, said, errors] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  if (code !== 0) throw new Error(`sigstore-python cannot be run: ${errors}`)
  return JSON.parse(said) as readonly boolean[]
}

/** Wraps a trusted root for it; verification uses nothing else of the configuration. */
export async function writeTrustConfig(file: string, trustedRoot: string): Promise<string> {
  const validFor = { start: '2020-01-01T00:00:00Z' }
  const log = { url: 'http://127.0.0.1:9', majorApiVersion: 1, validFor, operator: 'nobody' }
  const config = {
    mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
    trustedRoot: JSON.parse(trustedRoot) as unknown,
    signingConfig: {
      mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
      rekorTlogUrls: [log],
      rekorTlogConfig: { selector: 'ANY' },
      tsaConfig: { selector: 'ANY' },
    },
  }
  await writeFile(file, JSON.stringify(config))
  return file
}
