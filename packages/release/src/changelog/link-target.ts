import { failed, ok, type Result } from '@tier3/model/result'

/** Where a changelog stands, and at which tag its links are to lead. */
export interface TaggedFile {
  /** Scheme and host, such as `https://github.com`. */
  readonly server: string
  readonly repository: string
  readonly tag: string
  /** Path of the changelog below the root of the repository, with `/`. */
  readonly file: string
}

/** Parts of a repository's address that people reach by climbing out of the tree of files: `../../issues/1`. */
const FEATURES =
  /^(?:issues|pull|pulls|compare|commit|commits|releases|tree|blob|raw|discussions|wiki|milestone|security|tags|labels|actions)(?:\/|$)/

const encoded = (segment: string): string =>
  encodeURIComponent(segment).replace(/['()*!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

const encodedPath = (path: string): string =>
  path
    .split('/')
    .map((part) => encoded(part))
    .join('/')

/** The page of a file at the tag, or its bytes. */
export const fileUrl = (
  { server, repository, tag }: TaggedFile,
  path: string,
  as: 'blob' | 'raw' = 'blob',
): string => `${server}/${repository}/${as}/${encodedPath(tag)}/${encodedPath(path)}`

/**
 * The target of a link as it must be outside of the repository: relative ones are pinned to the tag (images as bytes), web and mail
 * addresses stay as they are (undefined). Fails for what must not be a link: a script, or a path that leaves the repository.
 * `written` is the text in the source, with escapes and character references.
 */
export function pinTarget(
  written: string,
  place: TaggedFile,
  as: 'blob' | 'raw',
): Result<string | undefined, string> {
  const target = withoutReferences(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'))
  if (target === undefined) return failed('it has a character reference that is not known')
  // browsers leave these out of addresses, so that they could hide a scheme
  const address = target.replace(/[\t\n\r]/g, '').trim()
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined) {
    return ['http', 'https', 'mailto'].includes(scheme) ? ok(undefined) : failed(`its scheme is "${scheme}"`)
  }
  if (address === '' || /^[\\/]{2}/.test(address)) return ok(undefined)
  const [, path = '', tail = ''] = /^([^?#]*)([^]*)$/.exec(address) ?? []
  const resolved = resolve(path.replaceAll('\\', '/'), place)
  return resolved.ok ? ok(`${urlOf(resolved.value, place, as)}${safeTail(tail)}`) : resolved
}

interface Resolved {
  readonly tree: 'files' | 'repository'
  readonly parts: readonly string[]
  readonly folder: boolean
}

function resolve(path: string, { file }: TaggedFile): Result<Resolved, string> {
  if (path === '') return ok({ tree: 'files', parts: file.split('/'), folder: false })
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1)
  let climbed = 0
  for (const written of path.split('/')) {
    const part = decoded(written)
    if (part.includes('/') || part.includes('\0')) return failed('it hides a slash')
    if (part === '..') {
      if (parts.pop() === undefined) climbed++
      else if (climbed > 0) return failed('it leaves the repository')
    } else if (part !== '' && part !== '.') parts.push(part)
  }
  const folder = /(?:^|\/)\.{0,2}$/.test(path)
  if (climbed === 0) return ok({ tree: 'files', parts, folder })
  return climbed === 2 && !path.startsWith('/') && FEATURES.test(parts.join('/'))
    ? ok({ tree: 'repository', parts, folder: false })
    : failed('it leaves the repository')
}

function urlOf({ tree, parts, folder }: Resolved, place: TaggedFile, as: 'blob' | 'raw'): string {
  const path = parts.map((part) => encoded(part)).join('/')
  if (tree === 'repository') return `${place.server}/${place.repository}/${path.replace(/%3A/g, ':')}`
  const root = `${place.server}/${place.repository}/${folder ? 'tree' : as}/${encodedPath(place.tag)}`
  return path === '' ? root : `${root}/${path}`
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const safeTail = (tail: string): string =>
  tail.replace(/%(?![0-9A-Fa-f]{2})|[^!#$%&*+,./0-9:;=?@A-Z_a-z~-]/gu, (c) => encoded(c))

const NAMED: { readonly [name: string]: string } = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  colon: ':',
  sol: '/',
  bsol: '\\',
  num: '#',
  quest: '?',
  period: '.',
  lpar: '(',
  rpar: ')',
  lsqb: '[',
  rsqb: ']',
  Tab: '\t',
  NewLine: '\n',
  nbsp: '\u00a0',
  commat: '@',
  equals: '=',
  percnt: '%',
}

/** Character references put in; undefined when there is one that is not known, and could be anything. */
function withoutReferences(text: string): string | undefined {
  let unknown = false
  const plain = text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/g,
    (all, dec: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        unknown ||= NAMED[name] === undefined
        return NAMED[name] ?? all
      }
      const code = dec === undefined ? Number.parseInt(hex ?? '', 16) : Number(dec)
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)
        ? '\ufffd'
        : String.fromCodePoint(code)
    },
  )
  return unknown ? undefined : plain
}
