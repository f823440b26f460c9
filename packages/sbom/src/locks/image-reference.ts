import { packageUrl } from './package-url.ts'

export interface ImageReference {
  readonly purl: string
  /** Whether a digest fixes the bytes: a tag can be moved. */
  readonly isPinned: boolean
}

/**
 * Reads `[host/]path[:tag][@algorithm:hex]`. The first part is a host when it has a dot or a port or is `localhost`, as
 * Docker decides it; without a tag Docker takes `latest`.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  const [named = '', digest] = text.split('@')
  if (digest !== undefined && !/^sha(?:256:[0-9a-f]{64}|512:[0-9a-f]{128})$/.test(digest)) return undefined
  const slash = named.indexOf('/')
  const first = slash === -1 ? '' : named.slice(0, slash)
  const isHost = /[.:]/.test(first) || first === 'localhost'
  const rest = isHost ? named.slice(slash + 1) : named
  const colon = rest.lastIndexOf(':')
  const path = colon === -1 ? rest : rest.slice(0, colon)
  const tag = colon === -1 ? 'latest' : rest.slice(colon + 1)
  if (!/^[a-z0-9]+(?:[._/-]+[a-z0-9]+)*$/.test(path) || !/^[\w][\w.-]{0,127}$/.test(tag)) return undefined
  const purl = packageUrl({
    type: 'docker',
    name: path,
    version: digest ?? tag,
    qualifiers: { repository_url: isHost ? first : undefined },
  })
  return purl === undefined ? undefined : { purl, isPinned: digest !== undefined }
}
