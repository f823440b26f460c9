import type { Artifact } from './artifacts.ts'
import { displayText } from './display.ts'

/** Endings of the files that describe an artifact and stand beside it under its name. */
export const COMPANION_ENDINGS = [
  '.sha256',
  '.sha384',
  '.sha512',
  '.sigstore.json',
  '.intoto.jsonl',
  '.sig',
  '.pem',
] as const

/** Endings of bundles: whatever they stand beside, they are never what a release is about. */
const BUNDLE_ENDINGS = ['.sigstore.json', '.intoto.jsonl'] as const

/** Whether a name ends like that of a bundle; what is in the file is another question. */
export const isBundleName = (name: string): boolean => BUNDLE_ENDINGS.some((ending) => name.endsWith(ending))

/**
 * Takes out of a set all bundles, and the files that only describe another file of the set (`app.tgz.sha256` beside `app.tgz`), and
 * those of the given names. A second run over `dist/*` finds what the first one wrote; without this, each run would
 * describe the descriptions of the one before. A file that was named exactly stays: whoever names `app.sig` means it, and
 * a download that is called so must not slip past a check. Only `alsoNamed` (what this run itself replaces) goes before that.
 */
export function separateCompanions<A extends Pick<Artifact, 'name' | 'named'>>(
  artifacts: readonly A[],
  alsoNamed: ReadonlySet<string> = new Set(),
): { readonly artifacts: readonly A[]; readonly companions: readonly A[] } {
  const names = new Set(artifacts.map((artifact) => artifact.name))
  const describes = (name: string): boolean =>
    COMPANION_ENDINGS.some((ending) => name.endsWith(ending) && names.has(name.slice(0, -ending.length)))
  const isCompanion = ({ name, named = false }: A): boolean =>
    alsoNamed.has(name) || (!named && (isBundleName(name) || describes(name)))
  return { artifacts: artifacts.filter((a) => !isCompanion(a)), companions: artifacts.filter(isCompanion) }
}

/** One notice for all files that were passed over; none when there are none. */
export function describePassedOver(names: readonly string[], verb: string): readonly string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, 5).map((name) => displayText(name, 100))
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : ''
  const words =
    names.length === 1 ? 'only describes another file and was' : 'only describe other files and were'
  return [`${shown.join(', ')}${more} ${words} not ${verb}`]
}
