import { chmod, cp, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { evilFiles, type EvilAims } from './evil-files.ts'
import { sbomFixture } from './fixtures.ts'
import { commitAll, git } from './git-repository.ts'
import { PLANTED_FILES, PLANTED_REMOTE } from './planted-credentials.ts'

/** Bytes of the lockfile that is too large to be read. */
export const HUGE_LOCKFILE = 50 * 1024 * 1024

/** Fills an empty folder with the files of a bad repository and commits them; gives the commit. */
type Maker = (folder: string) => Promise<string>

/** Credentials in manifests, lockfiles, settings and the remote: `plantedSpellings` names all of them. */
export const leakyRepository: Maker = async (folder) => {
  for (const [path, text] of Object.entries(PLANTED_FILES)) await put(folder, path, text)
  const commit = await commitAll(folder)
  await git(folder, 'remote', 'add', 'origin', PLANTED_REMOTE)
  return commit
}

/** Build files, scripts, settings and programs that leave a file or call a server when anything of them runs. */
export async function evilRepository(folder: string, aims: EvilAims): Promise<string> {
  for (const { path, text, executable } of evilFiles(aims)) {
    await put(folder, path, text)
    if (executable === true) await chmod(join(folder, path), 0o755)
  }
  const commit = await commitAll(folder)
  // What a tool of git's runs when it is asked for the state of the work tree.
  await git(folder, 'config', 'core.fsmonitor', join(folder, 'mvnw'))
  await git(folder, 'config', 'core.hooksPath', join(folder, 'bin'))
  return commit
}

/** A lockfile and a folder that are links to what lies outside of the tree; `outside` is an absolute folder. */
export async function linkedRepository(folder: string, outside: string): Promise<string> {
  await mkdir(join(outside, 'secrets'), { recursive: true })
  await writeFile(join(outside, 'package-lock.json'), OUTSIDE_LOCK)
  await writeFile(join(outside, 'secrets', 'package-lock.json'), OUTSIDE_LOCK)
  await put(folder, 'package.json', '{"name":"linked","version":"1.0.0"}\n')
  await symlink(join(outside, 'package-lock.json'), join(folder, 'package-lock.json'))
  await symlink(join(outside, 'secrets'), join(folder, 'below'))
  await symlink('..', join(folder, 'loop'))
  await symlink(join(outside, 'nowhere'), join(folder, 'Cargo.lock'))
  return commitAll(folder)
}

/** The name that only files outside of the linked repository have. */
export const OUTSIDE_NAME = 'outside-secret'
const OUTSIDE_LOCK = `${JSON.stringify({
  name: 'linked',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'linked', version: '1.0.0', dependencies: { [OUTSIDE_NAME]: '1.0.0' } },
    [`node_modules/${OUTSIDE_NAME}`]: { version: '6.6.6' },
  },
})}\n`

/** A lockfile of 50 MB that begins like a real one. */
export const hugeRepository: Maker = async (folder) => {
  await put(folder, 'package.json', '{"name":"huge","version":"1.0.0","dependencies":{"left":"1.0.0"}}\n')
  await put(folder, 'package-lock.json', '{"lockfileVersion":3,"packages":{"":{"name":"huge"}},"rest":"')
  await truncate(join(folder, 'package-lock.json'), HUGE_LOCKFILE)
  return commitAll(folder)
}

/** Lockfiles that can be cut so that no reader may take the rest for the whole, by fixture. */
export const CUT_LOCKFILES = {
  npm: 'package-lock.json',
  'pnpm-workspace': 'pnpm-lock.yaml',
  'yarn-1': 'yarn.lock',
  'yarn-4': 'yarn.lock',
  poetry: 'poetry.lock',
  uv: 'uv.lock',
  cargo: 'Cargo.lock',
  go: 'go.sum',
  gradle: 'gradle.lockfile',
} as const

/** A fixture whose lockfile ends in the middle of a line, as an upload that broke off leaves it. */
export async function cutRepository(folder: string, fixture: keyof typeof CUT_LOCKFILES): Promise<string> {
  await cp(sbomFixture(fixture).folder, folder, { recursive: true })
  const path = join(folder, CUT_LOCKFILES[fixture])
  const text = await readFile(path, 'utf8')
  const middle = text.slice(0, Math.floor(text.length / 2))
  // In the middle of a line: a text of whole lines is a lockfile of fewer packages for some formats.
  await writeFile(path, middle.endsWith('\n') ? middle.slice(0, -3) : middle)
  return commitAll(folder)
}

/** A package.json with two lockfiles that do not say the same. */
export const twoLocksRepository: Maker = async (folder) => {
  await cp(sbomFixture('yarn-1').folder, folder, { recursive: true })
  const lock = join(sbomFixture('npm').folder, 'package-lock.json')
  await cp(lock, join(folder, 'package-lock.json'))
  return commitAll(folder)
}

/** A commit without any file. */
export const bareRepository: Maker = (folder) => commitAll(folder)

/** Names that mean something else to whoever prints, joins or looks them up. */
export const HOSTILE_NAMES = [
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  'a\nb',
  '<script>alert(1)</script>',
  '](https://evil.example)',
  '::error::no',
  '\u202Egnp.exe',
  '\u001B[2J',
  'pkg:npm/other@1.0.0',
  'x'.repeat(5000),
] as const

/** A lockfile whose packages have hostile names. */
export const hostileNamesRepository: Maker = async (folder) => {
  const packages = HOSTILE_NAMES.map((name) => [`node_modules/${name}`, { version: '1.0.0' }] as const)
  const lock = {
    name: 'hostile',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: { '': { name: 'hostile', version: '1.0.0' }, ...Object.fromEntries(packages) },
  }
  await put(folder, 'package.json', '{"name":"hostile","version":"1.0.0"}\n')
  await put(folder, 'package-lock.json', JSON.stringify(lock))
  return commitAll(folder)
}

async function put(folder: string, path: string, text: string): Promise<void> {
  const target = join(folder, path)
  await mkdir(dirname(target), { recursive: true })
  await writeFile(target, text)
}
