import type { SourceEdit } from '@tier3/model/rebuild-stage'
import type { ChangePlan, ChangeSource } from './change.ts'
import { splice, tomlString, tomlTable } from './toml-table.ts'

/**
 * Build metadata behind the version: it goes into the hashes of all symbols and into CARGO_PKG_VERSION, and requirements
 * on the version pass it over. The lockfile says the same, or `--locked` would refuse to build.
 */
export function planCargoChange(source: ChangeSource & { readonly at?: string }): ChangePlan | undefined {
  const manifests = source.at === undefined ? source.paths.filter((path) => MANIFEST.test(path)) : [source.at]
  if (source.at === undefined && !source.paths.includes('Cargo.toml')) return undefined
  const edits: SourceEdit[] = []
  const changed: { readonly name: string; readonly version: string }[] = []
  let inherited: string | undefined
  for (const path of manifests) {
    const text = source.text(path)
    if (text === undefined) continue
    const edit = bumped(text, '[package]') ?? bumped(text, '[workspace.package]')
    if (edit === undefined) continue
    const table = tomlTable(text, '[package]')
    const name = table === undefined ? undefined : tomlString(text, table, 'name')
    if (name === undefined) inherited = edit.version
    else changed.push({ name: name.value, version: edit.version })
    edits.push({ path, content: edit.text })
  }
  if (edits.length === 0) return undefined
  const lock = nearestLock(source)
  const lockText = lock === undefined ? undefined : source.text(lock)
  if (lock !== undefined && lockText !== undefined)
    edits.push({ path: lock, content: lockWith(lockText, changed, inherited) })
  return { edits, says: edits.map(({ path }) => `the version in ${path}`) }
}

const MANIFEST = /(?:^|\/)Cargo\.toml$/
const SUFFIX = '+changed.on.purpose'

function bumped(
  text: string,
  header: string,
): { readonly text: string; readonly version: string } | undefined {
  const table = tomlTable(text, header)
  const version = table === undefined ? undefined : tomlString(text, table, 'version')
  if (version === undefined || !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(version.value)) return undefined
  return {
    text: splice(text, version.start, version.end, `"${version.value}${SUFFIX}"`),
    version: version.value,
  }
}

function nearestLock({ at, paths }: ChangeSource & { readonly at?: string }): string | undefined {
  const beside = at?.replace(/Cargo\.toml$/, 'Cargo.lock')
  return [beside, 'Cargo.lock'].find((path) => path !== undefined && paths.includes(path))
}

/** Packages without a source are those of the repository itself. */
function lockWith(
  text: string,
  changed: readonly { readonly name: string; readonly version: string }[],
  inherited: string | undefined,
): string {
  return text
    .split(/(?=^\[\[package\]\]$)/m)
    .map((block) => {
      const whole = { start: 0, end: block.length }
      const [name, version] = [tomlString(block, whole, 'name'), tomlString(block, whole, 'version')]
      if (name === undefined || version === undefined || /^source[ \t]*=/m.test(block)) return block
      const own = changed.some((one) => one.name === name.value && one.version === version.value)
      return own || version.value === inherited
        ? splice(block, version.start, version.end, `"${version.value}${SUFFIX}"`)
        : block
    })
    .join('')
}
