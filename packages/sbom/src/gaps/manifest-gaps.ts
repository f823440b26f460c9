import type { Ecosystem, Gap, LocalProject, LockFacts } from '../lock-facts.ts'
import { cargoNeeds, cargoProject } from '../locks/cargo-manifest.ts'
import { licenseOf } from '../locks/composer-lock.ts'
import { field, keysOf, textField } from '../locks/fields.ts'
import { baseName, fileIn, folderOf, isWithin } from '../locks/folder.ts'
import { specifierKind } from '../locks/npm-source.ts'
import { npmProject, packageJsonNeeds } from '../locks/package-json.ts'
import { packageUrl } from '../locks/package-url.ts'
import { pyprojectNeeds, pythonProject } from '../locks/pyproject.ts'
import { localProject } from '../locks/reading.ts'
import type { SourceFiles } from '../locks/source-files.ts'
import { elementsOf } from '../locks/xml.ts'

interface Manifest {
  readonly ecosystem: Ecosystem
  readonly lock: string
  /** Whether it needs anything from outside; undefined when that cannot be read from it. */
  readonly hasNeeds: (files: SourceFiles, path: string) => boolean
  readonly project: (files: SourceFiles, folder: string) => LocalProject
}

/**
 * Manifests with needs from outside that no lockfile governs: neither one that names their folder as a project of its own,
 * nor one in the same folder. Without this, such a tree would give an SBOM that is empty and looks whole.
 */
export function manifestGaps(
  files: SourceFiles,
  facts: readonly LockFacts[],
): { readonly gaps: Gap[]; readonly projects: LocalProject[] } {
  const governed = new Set(
    facts.filter(isLock).flatMap((one) => one.projects.map(({ folder }) => `${one.ecosystem} ${folder}`)),
  )
  const gaps: Gap[] = []
  const projects: LocalProject[] = []
  for (const path of files.paths) {
    const manifest = manifestOf(path)
    if (manifest === undefined || governed.has(`${manifest.ecosystem} ${folderOf(path)}`)) continue
    if (manifest.ecosystem === 'gradle' && governedByOldLocks(files, folderOf(path))) continue
    projects.push(manifest.project(files, folderOf(path)))
    if (!manifest.hasNeeds(files, path)) continue
    gaps.push({
      kind: 'manifest-without-lock',
      ecosystem: manifest.ecosystem,
      file: path,
      meaning:
        'It names needs that no lockfile fixes, so which packages and versions will be used is not known.',
      fix: manifest.lock,
    })
  }
  return { gaps, projects }
}

/** A list of requirements that is not whole is no lock of the manifest beside it. */
const isLock = (one: LockFacts): boolean => one.exhaustive || !one.file.endsWith('.txt')

const MANIFESTS = new Map<string, Manifest>([
  [
    'package.json',
    {
      ecosystem: 'npm',
      lock: 'Commit the lockfile that `npm install --package-lock-only` (or pnpm, Yarn, Bun) makes.',
      hasNeeds: (files, path) =>
        packageJsonNeeds(files.json(path)).some(({ range }) => specifierKind(range) !== 'file'),
      project: (files, folder) => npmProject(files, folder, undefined),
    },
  ],
  [
    'pyproject.toml',
    {
      ecosystem: 'python',
      lock: 'Commit the lockfile that `uv lock` or `poetry lock` makes.',
      hasNeeds: (files, path) => pyprojectNeeds(files.toml(path)).length > 0,
      project: (files, folder) => pythonProject(files, folder, undefined),
    },
  ],
  [
    'Pipfile',
    {
      ecosystem: 'python',
      lock: 'Commit the Pipfile.lock that `pipenv lock` makes.',
      hasNeeds: (files, path) =>
        ['packages', 'dev-packages'].some((table) => keysOf(field(files.toml(path), table)).length > 0),
      project: (files, folder) => pythonProject(files, folder, undefined),
    },
  ],
  ...['setup.py', 'setup.cfg'].map((name): [string, Manifest] => [
    name,
    {
      ecosystem: 'python',
      lock: 'Move the needs to pyproject.toml, and commit the lockfile that `uv lock` makes.',
      // A program is not run to learn what it needs: the word alone tells that it needs something.
      hasNeeds: (files, path) => /\b(?:install_requires|extras_require)\b/.test(files.text(path) ?? ''),
      project: (files, folder) => pythonProject(files, folder, undefined),
    },
  ]),
  [
    'Cargo.toml',
    {
      ecosystem: 'cargo',
      lock: 'Commit the Cargo.lock that `cargo generate-lockfile` makes.',
      hasNeeds: (files, path) => cargoNeeds(files.toml(path)).length > 0,
      project: (files, folder) => cargoProject(files, folder, undefined),
    },
  ],
  [
    'composer.json',
    {
      ecosystem: 'composer',
      lock: 'Commit the composer.lock that `composer update --no-install` makes.',
      hasNeeds: (files, path) =>
        ['require', 'require-dev'].some((group) =>
          keysOf(field(files.json(path), group)).some((name) => name.includes('/')),
        ),
      project: composerProject,
    },
  ],
  ...['Gemfile', 'gems.rb'].map((name): [string, Manifest] => [
    name,
    {
      ecosystem: 'rubygems',
      lock: 'Commit the Gemfile.lock that `bundle lock` makes.',
      hasNeeds: (files, path) => /^[ \t]*(?:gem\s*\(?\s*["']|gemspec\b)/m.test(files.text(path) ?? ''),
      project: (_, folder) => localProject({ ecosystem: 'rubygems', folder }),
    },
  ]),
  ...['build.gradle', 'build.gradle.kts'].map((name): [string, Manifest] => [
    name,
    {
      ecosystem: 'gradle',
      lock: 'Lock with `dependencyLocking` and `gradle dependencies --write-locks`, or pass a BOM of the build in `sbom-inputs`.',
      // Only running the build would tell what it needs: a plugin may bring dependencies by itself.
      hasNeeds: (files, path) => withoutComments(files.text(path) ?? '').trim() !== '',
      project: (_, folder) => localProject({ ecosystem: 'gradle', folder }),
    },
  ]),
])

const PROJECT_FILE: Manifest = {
  ecosystem: 'nuget',
  lock: 'Set `RestorePackagesWithLockFile`, and commit the packages.lock.json that `dotnet restore` makes.',
  hasNeeds: (files, path) => {
    const parsed = files.xml(path)
    return parsed === undefined || elementsOf(parsed, 'PackageReference').length > 0
  },
  project: (files, folder) => {
    const names = files.paths.filter((path) => folderOf(path) === folder && isProjectFile(path))
    const name = names.length === 1 ? baseName(names[0] ?? '').replace(/\.[a-z]+$/, '') : undefined
    return localProject({ ecosystem: 'nuget', folder, name })
  },
}

const isProjectFile = (path: string): boolean => /\.(?:cs|fs|vb)proj$/.test(path)

const manifestOf = (path: string): Manifest | undefined =>
  path.includes('node_modules/')
    ? undefined
    : isProjectFile(path)
      ? PROJECT_FILE
      : MANIFESTS.get(baseName(path))

function composerProject(files: SourceFiles, folder: string): LocalProject {
  const manifest = files.json(fileIn(folder, 'composer.json'))
  const name = textField(manifest, 'name')
  const version = textField(manifest, 'version')
  const purl = name === undefined ? undefined : packageUrl({ type: 'composer', name, version })
  return localProject({ ecosystem: 'composer', folder, name, version, license: licenseOf(manifest), purl })
}

const governedByOldLocks = (files: SourceFiles, folder: string): boolean =>
  files.paths.some((path) => isWithin(path, fileIn(folder, 'gradle/dependency-locks')))

/** Without block comments and lines of comment; a mark inside of a string only makes less of it. */
function withoutComments(text: string): string {
  const parts: string[] = []
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('/*', at)
    parts.push(text.slice(at, start === -1 ? text.length : start))
    const end = start === -1 ? -1 : text.indexOf('*/', start + 2)
    at = start === -1 || end === -1 ? text.length : end + 2
  }
  return parts.join('').replace(/^[ \t]*\/\/.*$/gm, '')
}
