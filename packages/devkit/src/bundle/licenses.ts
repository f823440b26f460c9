import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { iscText, mitText, REVIEWED_LICENSES } from './reviewed-licenses.ts'

interface Package {
  readonly folder: string
  readonly name: string
  readonly version: string
  readonly license: string
  /** The licence files it ships, together; empty when it ships none. */
  readonly text: string
}

/**
 * The licences of everything in a bundle, made from the list of its modules: name, version, licence and its text of
 * each package, sorted. A package without a licence text is an error until somebody reviewed it.
 */
export async function formatLicenses(modules: readonly string[], bundler: string): Promise<string> {
  const folders = new Set([bundler])
  for (const module of modules) {
    if (module.includes(`${sep}node_modules${sep}`)) folders.add(packageFolder(module))
  }
  const packages = await Promise.all([...folders].map(readPackage))
  // Two folders may hold the same version: pnpm keeps one per set of peers.
  const unique = new Map(packages.map((pack) => [`${pack.name}@${pack.version}`, pack]))
  const sections = [...unique]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, pack]) => `${title}\n${pack.license}\n\n${licenseText(pack, packages)}\n`)
  return `${HEADER}\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`
}

const HEADER = `Third-party software in this folder's bundles, with its licences.
Generated from the list of bundled modules; the run time of the bundler itself is part of every bundle.
${'='.repeat(80)}
`

/** The folder of the package that a module is part of: the nearest one whose package.json has a name and a version. */
export function packageFolder(module: string): string {
  for (let folder = dirname(module); ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && isNamed(manifest)) return folder
    if (dirname(folder) === folder) throw new Error(`${module} belongs to no package`)
  }
}

// Some packages have nested package.json files that only say "type": they are no packages of their own.
function isNamed(manifest: string): boolean {
  const { name, version } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly name?: unknown
    readonly version?: unknown
  }
  return typeof name === 'string' && typeof version === 'string'
}

async function readPackage(folder: string): Promise<Package> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(file))
  const texts = await Promise.all(files.toSorted().map((file) => readFile(join(folder, file), 'utf8')))
  const { name, version, license } = manifest
  if (license === undefined) throw new Error(`${name} ${version} declares no licence`)
  return { folder, name, version, license, text: texts.map(normal).join('\n\n') }
}

function licenseText(pack: Package, packages: readonly Package[]): string {
  if (pack.text !== '') return pack.text
  const { name, version, license } = pack
  const reviewed = REVIEWED_LICENSES[name]
  if (reviewed === undefined || reviewed.license !== license) {
    throw new Error(
      `${name} ${version} (${license}) ships no licence text; review it in reviewed-licenses.ts`,
    )
  }
  if ('copyright' in reviewed) {
    return normal((reviewed.license === 'MIT' ? mitText : iscText)(reviewed.copyright))
  }
  if ('file' in reviewed) return normal(readFileSync(join(pack.folder, reviewed.file), 'utf8'))
  const same = packages.find((other) => other.name === reviewed.sameAs && other.license === license)
  if (same === undefined || same.text === '') {
    throw new Error(
      `${name} ${version} was reviewed to be licensed as ${reviewed.sameAs}, which is not bundled`,
    )
  }
  return same.text
}

const normal = (text: string): string => text.replaceAll('\r\n', '\n').trim()
