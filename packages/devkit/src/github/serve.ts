import process from 'node:process'
import { parseArgs } from 'node:util'

import type { ExitCode } from '@tier3/model/problem'

import { startGitHub } from './server.ts'

const USAGE = `usage: tier3 dev github [--port PORT] [--repository OWNER/NAME] [--immutable-releases] [--quiet]

Starts an emulated GitHub on 127.0.0.1 with one repository and one job, prints the variables of that job for a shell,
and runs until it is interrupted.
  --port PORT              a fixed port (default: any free one)
  --repository OWNER/NAME  the repository that is there (default: octo-org/demo)
  --immutable-releases     nobody can change a release of it once published
  --quiet                  no line for each request
`

/** Runs an emulated GitHub with one demo repository until SIGINT or SIGTERM; gives the exit code. */
export async function serveGitHub(argv: readonly string[]): Promise<ExitCode> {
  const settings = parseSettings(argv)
  if (settings === undefined) {
    process.stderr.write(USAGE)
    return 2
  }
  if (settings === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  const { port, owner, name, immutableReleases, quiet } = settings
  const log = quiet ? {} : { log: (line: string) => void process.stderr.write(`${line}\n`) }
  const github = await startGitHub({ port, ...log })
  const repository = github.createRepository({ owner, name, immutableReleases })
  repository.tag('v1.0.0')
  const job = github.startJob({
    repository,
    workflowRef: `${repository.slug}/.github/workflows/release.yml@refs/tags/v1.0.0`,
    ref: 'refs/tags/v1.0.0',
    sha: repository.head,
    eventName: 'push',
    permissions: { contents: 'write', attestations: 'write', 'id-token': 'write' },
  })
  const variables = { ...job.env, GITHUB_TOKEN: job.token }
  const lines = Object.entries(variables).map(([key, value]) => `export ${key}='${value}'`)
  process.stdout.write(
    `# emulated GitHub: ${github.apiUrl}, repository ${repository.slug}\n${lines.join('\n')}\n`,
  )
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  try {
    await github.close()
    return 0
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

interface Settings {
  readonly port: number
  readonly owner: string
  readonly name: string
  readonly immutableReleases: boolean
  readonly quiet: boolean
}

function parseSettings(argv: readonly string[]): Settings | 'help' | undefined {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string', default: '0' },
        repository: { type: 'string', default: 'octo-org/demo' },
        'immutable-releases': { type: 'boolean', default: false },
        quiet: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const [, owner, name] = /^([\w.-]{1,39})\/([\w.-]{1,100})$/.exec(values.repository) ?? []
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : -1
    if (owner === undefined || name === undefined || port < 0 || port > 65_535) return undefined
    return { port, owner, name, immutableReleases: values['immutable-releases'], quiet: values.quiet }
  } catch {
    return undefined
  }
}
