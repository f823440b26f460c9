import type { Ecosystem } from '../lock-facts.ts'
import { readBunLock } from './bun-lock.ts'
import { readCargoLock } from './cargo-lock.ts'
import { readComposeFile } from './compose-file.ts'
import { readComposerLock } from './composer-lock.ts'
import { readDockerfile } from './dockerfile.ts'
import { baseName } from './folder.ts'
import { readGemfileLock } from './gemfile-lock.ts'
import { readGoModules } from './go-modules.ts'
import { readGradleLock } from './gradle-lock.ts'
import { readMavenPom } from './maven-pom.ts'
import { readNpmLock } from './npm-lock.ts'
import { readNugetLock } from './nuget-lock.ts'
import { readPackagesConfig } from './nuget-packages-config.ts'
import { readPdmLock } from './pdm-lock.ts'
import { readPipfileLock } from './pipfile-lock.ts'
import { readPnpmLock } from './pnpm-lock.ts'
import { readPoetryLock } from './poetry-lock.ts'
import { readPylock } from './pylock.ts'
import type { LockReader } from './reading.ts'
import { readRequirements } from './requirements.ts'
import { readUvLock } from './uv-lock.ts'
import { readWorkflow } from './workflow-uses.ts'
import { readYarnLock } from './yarn-lock.ts'

export interface FileKind {
  readonly ecosystem: Ecosystem
  readonly read: LockReader
  /** Set for lockfiles of which a folder can follow only one. */
  readonly manager?: string
}

const BY_NAME = new Map<string, FileKind>([
  ['package-lock.json', { ecosystem: 'npm', read: readNpmLock, manager: 'npm' }],
  ['npm-shrinkwrap.json', { ecosystem: 'npm', read: readNpmLock, manager: 'npm' }],
  ['pnpm-lock.yaml', { ecosystem: 'npm', read: readPnpmLock, manager: 'pnpm' }],
  ['yarn.lock', { ecosystem: 'npm', read: readYarnLock, manager: 'yarn' }],
  ['bun.lock', { ecosystem: 'npm', read: readBunLock, manager: 'bun' }],
  ['poetry.lock', { ecosystem: 'python', read: readPoetryLock, manager: 'poetry' }],
  ['uv.lock', { ecosystem: 'python', read: readUvLock, manager: 'uv' }],
  ['pdm.lock', { ecosystem: 'python', read: readPdmLock, manager: 'pdm' }],
  ['Pipfile.lock', { ecosystem: 'python', read: readPipfileLock, manager: 'pipenv' }],
  ['Cargo.lock', { ecosystem: 'cargo', read: readCargoLock }],
  ['go.mod', { ecosystem: 'go', read: readGoModules }],
  ['pom.xml', { ecosystem: 'maven', read: readMavenPom }],
  ['Gemfile.lock', { ecosystem: 'rubygems', read: readGemfileLock }],
  ['gems.locked', { ecosystem: 'rubygems', read: readGemfileLock }],
  ['composer.lock', { ecosystem: 'composer', read: readComposerLock }],
  ['packages.lock.json', { ecosystem: 'nuget', read: readNugetLock }],
  ['packages.config', { ecosystem: 'nuget', read: readPackagesConfig }],
])

const BY_PATTERN: readonly (readonly [RegExp, FileKind])[] = [
  [/^pylock(?:\.[A-Za-z0-9_-]+)?\.toml$/, { ecosystem: 'python', read: readPylock }],
  [/^(?:[\w.-]*[_.-])?requirements(?:[_.-][\w.-]*)?\.txt$/, { ecosystem: 'python', read: readRequirements }],
  [/.\.lockfile$/, { ecosystem: 'gradle', read: readGradleLock }],
  [/^(?:docker-)?compose(?:[_.-][\w.-]+)?\.ya?ml$/, { ecosystem: 'container', read: readComposeFile }],
  [
    /^(?:Dockerfile|Containerfile)(?:[_.-].+)?$|.\.(?:[Dd]ockerfile|[Cc]ontainerfile)$/,
    { ecosystem: 'container', read: readDockerfile },
  ],
]

/** How a file is read, by its name; undefined for manifests that only stand beside a lockfile. */
export function fileKind(path: string): FileKind | undefined {
  const name = baseName(path)
  if (/(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^action\.ya?ml$/.test(name)) {
    return { ecosystem: 'github-actions', read: readWorkflow }
  }
  if (/(?:^|\/)requirements\/[^/]+\.txt$/.test(path)) return { ecosystem: 'python', read: readRequirements }
  return BY_NAME.get(name) ?? BY_PATTERN.find(([pattern]) => pattern.test(name))?.[1]
}
