import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** The folders of one job: a fresh machine, but for the tools that are installed on this one. */
export interface Machine {
  readonly root: string
  readonly home: string
  readonly workspace: string
  readonly temp: string
  readonly eventPath: string
  readonly env: { readonly [name: string]: string }
  remove(): Promise<void>
}

/** Variables by which tools find themselves and the registries that can be reached from here. */
const TOOL_VARIABLES = [
  'CARGO_HOME',
  'GOFLAGS',
  'GONOSUMDB',
  'GONOSUMCHECK',
  'GOPROXY',
  'GOSUMDB',
  'GOTOOLCHAIN',
  'JAVA_HOME',
  'NODE_EXTRA_CA_CERTS',
  'NPM_CONFIG_REGISTRY',
  'PIP_CONFIG_FILE',
  'PIP_INDEX_URL',
  'PYENV_ROOT',
  'RUSTUP_HOME',
  'SSL_CERT_FILE',
  'npm_config_registry',
]

/** The same for tools that look into the home folder of whoever runs this. */
const TOOL_FOLDERS: { readonly [variable: string]: string } = {
  CARGO_HOME: '.cargo',
  RUSTUP_HOME: '.rustup',
  PYENV_ROOT: '.pyenv',
  NPM_CONFIG_USERCONFIG: '.npmrc',
  PIP_CONFIG_FILE: '.config/pip/pip.conf',
}

/** Makes the folders of a job; its git fetches the emulated repositories where it is told of GitHub. */
export async function createMachine(options: {
  readonly folder: string
  readonly repository: string
  readonly gitRoot: string
  readonly event: unknown
  readonly env: { readonly [name: string]: string }
}): Promise<Machine> {
  const root = await mkdtemp(join(options.folder, 'job-'))
  const name = options.repository.split('/')[1] ?? 'work'
  const [home, temp] = [join(root, 'home'), join(root, 'temp')]
  const workspace = join(root, 'work', name, name)
  const eventPath = join(temp, '_github_workflow', 'event.json')
  for (const folder of [home, temp, workspace, dirname(eventPath)]) await mkdir(folder, { recursive: true })
  await writeFile(eventPath, JSON.stringify(options.event))
  await writeFile(join(home, '.gitconfig'), gitConfig(options.gitRoot))
  return {
    root,
    home,
    workspace,
    temp,
    eventPath,
    env: {
      ...toolEnv(),
      PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
      ...options.env,
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  }
}

const gitConfig = (gitRoot: string): string => `[url "file://${gitRoot}/"]
\tinsteadOf = https://github.com/
[protocol "file"]
\tallow = always
[safe]
\tdirectory = *
[init]
\tdefaultBranch = main
[advice]
\tdetachedHead = false
`

function toolEnv(): { readonly [name: string]: string } {
  const folders = Object.entries(TOOL_FOLDERS)
    .map(([name, path]) => [name, join(homedir(), path)] as const)
    .filter(([, path]) => existsSync(path))
  const known = TOOL_VARIABLES.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries([...folders, ...known])
}
