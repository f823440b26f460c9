import type { Difference } from '../comparison.ts'
import type { Ecosystem } from './cause.ts'

const BY_NAME: readonly (readonly [RegExp, readonly Ecosystem[]])[] = [
  [/\.(?:jar|war|ear|aar|apk)$|\.class$/i, ['java']],
  [/\.(?:whl|pyc|pyz)$|\.dist-info\//i, ['python']],
  [/\.crate$/i, ['rust']],
  [/\.(?:nupkg|snupkg)$/i, ['dotnet']],
  [/\.gem$/i, ['ruby']],
  [/\.vsix$|(?:^|\/)package\/package\.json$/i, ['npm']],
  [/\.(?:tar|tgz|tar\.gz|deb)$/i, ['tar', 'gzip']],
  [/\.gz$/i, ['gzip']],
  [/\.zip$/i, ['zip']],
  [/\.(?:exe|dll)$/i, ['msvc']],
  [/\.(?:dylib|dmg)$/i, ['apple']],
  [/\.(?:a|so|deb)$/i, ['c']],
]

const BY_KIND: readonly (readonly [RegExp, readonly Ecosystem[]])[] = [
  [/^tar\./, ['tar']],
  [/^zip\./, ['zip']],
  [/^gzip\./, ['gzip']],
  [/^ar\./, ['c']],
  [/^go\.|^elf\.go/, ['go']],
  [/^rust\./, ['rust']],
  [/^pe\./, ['msvc', 'c']],
  [/^mach-o\./, ['apple']],
  [/^java\.|^jar\.|^properties\./, ['java']],
  [/^pyc\.|^wheel\./, ['python']],
]

/** The ecosystems that the names and the findings speak of: their fixes are shown. */
export function ecosystemsOf(
  names: readonly string[],
  differences: readonly Difference[],
): ReadonlySet<Ecosystem> {
  const found = new Set<Ecosystem>()
  const steps = new Set([...names, ...differences.flatMap(({ path }) => path.split(' > '))])
  for (const [pattern, ecosystems] of BY_NAME) {
    if ([...steps].some((name) => pattern.test(name)))
      for (const ecosystem of ecosystems) found.add(ecosystem)
  }
  for (const [pattern, ecosystems] of BY_KIND) {
    if (differences.some(({ kind }) => pattern.test(kind)))
      for (const ecosystem of ecosystems) found.add(ecosystem)
  }
  for (const { path, left = '', right = '' } of differences) {
    if (/section (?:\.go|\.gopclntab|__gopclntab)/.test(path)) found.add('go')
    if (/\/rustc\/|\.rs\b|_ZN4core/.test(`${left}${right}`)) found.add('rust')
    if (/section \.(?:text|rodata|data|comment|debug)/.test(path)) found.add('c')
  }
  return found
}
