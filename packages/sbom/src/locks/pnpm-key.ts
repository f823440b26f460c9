/**
 * Name and version of a key of pnpm's `packages`: `name@1.0.0(peer@2.0.0)` since version 9, with a leading `/` in 6,
 * `/name/1.0.0_peer@2.0.0` in 5. The version is left out where a URL stands in its place.
 */
export function packageOfKey(key: string): { readonly name: string; readonly version?: string } | undefined {
  const peers = key.indexOf('(')
  const plain = (peers === -1 ? key : key.slice(0, peers)).replace(/^\//, '')
  const old = /^((?:@[^/@]+\/)?[^/@]+)\/(\d[^/_]*)(?:[_/].*)?$/.exec(plain)
  if (old !== null) return { name: old[1] ?? '', version: old[2] ?? '' }
  const at = plain.indexOf('@', 1)
  if (at === -1) return undefined
  const version = plain.slice(at + 1)
  return isVersion(version) ? { name: plain.slice(0, at), version } : { name: plain.slice(0, at) }
}

/** Keys that a reference may stand for, in every version of the format; at most one of them is there. */
export const dependencyKeys = (name: string, reference: string): readonly string[] => [
  `${name}@${reference}`,
  `/${name}@${reference}`,
  `/${name}/${reference}`,
  reference,
]

const isVersion = (text: string): boolean => /^\d+\.\d+\.\d+(?:[-+][\w.+-]*)?$/.test(text)
