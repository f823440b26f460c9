import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

import type { ExitCode } from '@tier3/model/problem'

import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore } from './embedded.ts'
import type { EmbeddedSigstore, SigstoreConfigPaths } from './embedded.ts'

const USAGE = `usage: tier3 dev sigstore [--out DIR] [--port PORT] [--log]

Starts a Sigstore instance on 127.0.0.1 and runs until it is interrupted.
  --out DIR    where the trusted root and the signing configurations are written (default: sigstore-dev)
  --port PORT  a fixed port (default: any free one)
  --log        one line for each request
`

/** Serves an instance until SIGINT or SIGTERM; gives the exit code. */
export async function serveSigstore(argv: readonly string[]): Promise<ExitCode> {
  const settings = parseSettings(argv)
  if (settings === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  if (settings === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  const log = settings.log ? { log: (line: string) => void process.stderr.write(`${line}\n`) } : {}
  await using sigstore = await startSigstore({ port: settings.port, ...log })
  const paths = await sigstore.writeConfig(settings.out)
  process.stdout.write(describeInstance(sigstore, paths))
  await interrupted()
  process.stdout.write('\nstopped\n')
  return 0
}

interface Settings {
  readonly out: string
  readonly port: number
  readonly log: boolean
}

function parseSettings(argv: readonly string[]): Settings | 'help' | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        out: { type: 'string', default: 'sigstore-dev' },
        port: { type: 'string', default: '0' },
        log: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1
    return port < 0 || port > 65_535 ? undefined : { out: values.out, port, log: values.log }
  } catch {
    return undefined
  }
}

/** What a person needs to use the instance by hand: addresses, files and lines to copy. */
export function describeInstance(sigstore: EmbeddedSigstore, paths: SigstoreConfigPaths): string {
  const short = (file: string): string => {
    const relative = path.relative('', file)
    return relative.startsWith('..') ? file : relative
  }
  const claims = githubClaims()
  const trusted = `--trusted-root ${short(paths.trustedRoot)}`
  const who = `--certificate-identity https://github.com/${claims.job_workflow_ref} \\
    --certificate-oidc-issuer ${claims.iss}`
  const signing = `--signing-config ${short(paths.signingConfig)} ${trusted} --identity-token "$TOKEN" --yes`
  return `Sigstore for development at ${sigstore.url}
  issuer           ${sigstore.issuer.issuer}
  tokens           ${sigstore.url}/token?audience=sigstore   (&repository= &ref= &environment= ... set claims)
  TUF repository   ${sigstore.tuf.url}
  trusted root     ${short(paths.trustedRoot)}
  signing config   ${short(paths.signingConfig)}   (Rekor v1 and timestamp)
                   ${short(paths.signingConfigRekor2)}   (Rekor v2 and timestamp)
  TUF root         ${short(paths.tufRoot)}

Sign and verify a file with cosign 3:
  TOKEN=$(curl -s '${sigstore.url}/token?audience=sigstore' | sed 's/.*"value":"\\([^"]*\\)".*/\\1/')
  echo hello > hello.txt
  cosign sign-blob ${signing} \\
    --bundle hello.txt.sigstore.json hello.txt
  cosign verify-blob ${trusted} ${who} \\
    --bundle hello.txt.sigstore.json hello.txt

Attest a predicate and verify it:
  echo '{"checked":true}' > predicate.json
  cosign attest-blob ${signing} \\
    --predicate predicate.json --type https://example.com/check/v1 --bundle hello.txt.intoto.json hello.txt
  cosign verify-blob-attestation ${trusted} ${who} \\
    --type https://example.com/check/v1 --bundle hello.txt.intoto.json hello.txt

Make a service fail, and heal it:
  curl -s ${sigstore.url}/__faults -d '{"set":{"rekor1.create":{"kind":"status","status":503,"times":2}}}'
  curl -s ${sigstore.url}/__faults -d '{"clear":true}'

These keys exist only while this process runs; nothing signed here is worth anything elsewhere. Stop with Ctrl-C.
`
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = (): void => {
      process.off('SIGINT', stop)
      process.off('SIGTERM', stop)
      resolve()
    }
    process.on('SIGINT', stop)
    process.on('SIGTERM', stop)
  })
