// Runs a script of this repository with its pinned tools: `node .ci/with-tools.mjs <script> [arguments]`.
// Needs nothing but Node >= 20 with npm: it installs the dependencies from the lockfile when they are not there or not
// those of the lockfile, and runs the script with the Node 24 among them. The script is named from the repository's
// root and runs there; the folder it was called from stands in INIT_CWD.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamp = join(root, 'node_modules', '.tier3-installed')
const OLDEST_NODE = '24.15.0'

const [script, ...args] = process.argv.slice(2)
if (script === undefined) stop('Usage: node .ci/with-tools.mjs <script> [arguments]')

const wanted = digestOfManifests()
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) install()
run(findNode())

/** sha256 over everything that decides what gets installed. */
function digestOfManifests() {
  const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml']
  for (const folder of ['actions', 'packages']) {
    const names = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).toSorted() : []
    manifests.push(...names.map((name) => join(folder, name, 'package.json')))
  }
  const hash = createHash('sha256')
  for (const name of manifests.filter((n) => existsSync(join(root, n)))) {
    const bytes = readFileSync(join(root, name))
    hash.update(`${name} ${bytes.length}\n`).update(bytes)
  }
  return `${hash.digest('hex')} ${process.platform}-${process.arch}\n`
}

function install() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const pnpm = /^pnpm@\d+\.\d+\.\d+/.exec(packageManager)?.[0]
  if (pnpm === undefined)
    stop(`packageManager in package.json is "${packageManager}", not an exact pnpm version`)
  say(`installing the dependencies of the lockfile with ${pnpm} (only when they change)`)
  const started = Date.now()
  const outcome = spawnSync(
    'npx',
    ['--yes', pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      // CI: pnpm must never ask. The rest keeps npm's advertising out of the log.
      env: {
        ...process.env,
        CI: 'true',
        npm_config_loglevel: 'error',
        npm_config_update_notifier: 'false',
        npm_config_fund: 'false',
        npm_config_audit: 'false',
      },
    },
  )
  if (outcome.error !== undefined)
    stop(`npx cannot be started (${outcome.error.message}); npm must be installed`)
  if (outcome.status !== 0) {
    stop(
      `the installation failed; the lines above say why. When the lockfile is out of date: npx ${pnpm} install`,
    )
  }
  writeFileSync(stamp, wanted)
  say(`installed in ${((Date.now() - started) / 1000).toFixed(1)} s`)
}

/** The Node that the lockfile brings for this platform; else the one that runs this, when it is new enough. */
function findNode() {
  const found = []
  for (const name of readdirSync(join(root, 'node_modules')).toSorted()) {
    const manifest = join(root, 'node_modules', name, 'package.json')
    if (!name.startsWith('node-') || !existsSync(manifest)) continue
    const { version, bin } = JSON.parse(readFileSync(manifest, 'utf8'))
    const path = typeof bin?.node === 'string' ? join(dirname(manifest), bin.node) : ''
    if (existsSync(path)) found.push({ version, path: realpathSync(path) })
  }
  found.push({ version: process.versions.node, path: process.execPath })
  const best = found.find((node) => isAtLeast(node.version, OLDEST_NODE))
  if (best !== undefined) return best.path
  return stop(
    `Node >= ${OLDEST_NODE} is needed and the lockfile has none for ${process.platform}-${process.arch} ` +
      `(this is ${process.versions.node}). Install Node 24, and run the same command with it`,
  )
}

function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number))
  for (let i = 0; i < 3; i++) if (a[i] !== b[i]) return a[i] > b[i]
  return true
}

function run(node) {
  const path = existsSync(resolve(root, script)) ? resolve(root, script) : resolve(script)
  const bin = join(root, 'node_modules', '.bin')
  const child = spawn(node, [path, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      // The folder of this Node goes first: children that start `node` must get the same one.
      PATH: [bin, dirname(node), process.env.PATH].filter(Boolean).join(delimiter),
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => stop(`${node} cannot be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)))
}

function say(line) {
  process.stderr.write(`tier3: ${line}\n`)
}

function stop(line) {
  say(line)
  process.exit(2)
}
