import type { Ecosystem } from '../lock-facts.ts'

/** What a file is by its name: a manifest says what is wanted, a lock what that came to. */
export interface ManifestKind {
  readonly ecosystem: Ecosystem
  readonly role: 'manifest' | 'lock'
}

/**
 * The kind of a path (relative, with `/`), undefined for every file that is not read. Only files on this list ever reach
 * the inventory: no script, no settings of a tool, no file with credentials of a package manager.
 */
export function manifestKind(path: string): ManifestKind | undefined {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  const folders = parts.slice(0, -1)
  if (folders.some(isForeignFolder)) return undefined
  return EXACT.get(name) ?? PATTERNS.find(([pattern]) => pattern.test(name))?.[1] ?? placed(folders, name)
}

/** Folders of code and data that others wrote and tools put there, never of the project's own manifests. */
export const isForeignFolder = (name: string): boolean => FOREIGN.has(name)

const FOREIGN: ReadonlySet<string> = new Set([
  '.git',
  '.gradle',
  '.nox',
  '.pnpm-store',
  '.tox',
  '.venv',
  '.yarn',
  'bower_components',
  'node_modules',
  'site-packages',
  'vendor',
  'venv',
])

const kinds = (
  ecosystem: Ecosystem,
  names: { readonly manifest: readonly string[]; readonly lock: readonly string[] },
): readonly (readonly [string, ManifestKind])[] => [
  ...names.manifest.map((name) => [name, { ecosystem, role: 'manifest' }] as const),
  ...names.lock.map((name) => [name, { ecosystem, role: 'lock' }] as const),
]

const EXACT: ReadonlyMap<string, ManifestKind> = new Map([
  ...kinds('npm', {
    manifest: ['package.json', 'pnpm-workspace.yaml'],
    lock: ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
  }),
  ...kinds('python', {
    manifest: ['pyproject.toml', 'Pipfile', 'setup.py', 'setup.cfg'],
    lock: ['poetry.lock', 'uv.lock', 'pdm.lock', 'Pipfile.lock', 'pylock.toml'],
  }),
  ...kinds('cargo', { manifest: ['Cargo.toml'], lock: ['Cargo.lock'] }),
  ...kinds('go', { manifest: ['go.mod', 'go.work'], lock: ['go.sum', 'go.work.sum'] }),
  ...kinds('maven', { manifest: ['pom.xml'], lock: [] }),
  ...kinds('gradle', {
    manifest: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
    lock: ['gradle.lockfile', 'buildscript-gradle.lockfile', 'settings-gradle.lockfile'],
  }),
  ...kinds('github-actions', { manifest: ['action.yml', 'action.yaml'], lock: [] }),
  ...kinds('rubygems', { manifest: ['Gemfile', 'gems.rb'], lock: ['Gemfile.lock', 'gems.locked'] }),
  ...kinds('composer', { manifest: ['composer.json'], lock: ['composer.lock'] }),
  ...kinds('nuget', {
    manifest: ['Directory.Packages.props', 'Directory.Build.props', 'packages.config'],
    lock: ['packages.lock.json'],
  }),
])

const PATTERNS: readonly (readonly [RegExp, ManifestKind])[] = [
  [/^(?:[\w.-]*[_.-])?requirements(?:[_.-][\w.-]*)?\.txt$/, { ecosystem: 'python', role: 'manifest' }],
  [/^pylock\.[\w-]+\.toml$/, { ecosystem: 'python', role: 'lock' }],
  [/^(?:Dockerfile|Containerfile)(?:[_.-].+)?$/, { ecosystem: 'container', role: 'manifest' }],
  [/.\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/, { ecosystem: 'container', role: 'manifest' }],
  [/^(?:docker-)?compose(?:[_.-][\w.-]+)?\.ya?ml$/, { ecosystem: 'container', role: 'manifest' }],
  [/.\.gemspec$/, { ecosystem: 'rubygems', role: 'manifest' }],
  [/.\.(?:cs|fs|vb)proj$/, { ecosystem: 'nuget', role: 'manifest' }],
]

/** Names that mean something in one folder only. */
function placed(folders: readonly string[], name: string): ManifestKind | undefined {
  const folder = folders.at(-1)
  if (folder === 'workflows' && folders.length === 2 && folders[0] === '.github' && /.\.ya?ml$/.test(name)) {
    return { ecosystem: 'github-actions', role: 'manifest' }
  }
  if (folder === 'gradle' && /.\.versions\.toml$/.test(name)) return { ecosystem: 'gradle', role: 'manifest' }
  if (folder === 'dependency-locks' && folders.at(-2) === 'gradle' && /.\.lockfile$/.test(name)) {
    return { ecosystem: 'gradle', role: 'lock' }
  }
  if (folder === 'requirements' && /.\.txt$/.test(name)) return { ecosystem: 'python', role: 'manifest' }
  return undefined
}

/** Whether it is a manifest or lockfile of a package manager that no reader here knows. */
export function isUnreadKind(path: string): boolean {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  return !parts.some(isForeignFolder) && (UNREAD.has(name) || /.\.cabal$/.test(name))
}

const UNREAD: ReadonlySet<string> = new Set([
  'Cartfile.resolved',
  'MODULE.bazel.lock',
  'Package.resolved',
  'Package.swift',
  'Podfile',
  'Podfile.lock',
  'build.sbt',
  'cabal.project.freeze',
  'conan.lock',
  'conanfile.py',
  'conanfile.txt',
  'conda-lock.yml',
  'deno.lock',
  'elm.json',
  'environment.yaml',
  'environment.yml',
  'flake.lock',
  'mix.exs',
  'mix.lock',
  'pixi.lock',
  'pubspec.lock',
  'pubspec.yaml',
  'rebar.lock',
  'renv.lock',
  'stack.yaml.lock',
  'vcpkg.json',
])
