import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ArchiveEntry } from './entry.ts'

/**
 * Every reason why a link must not be stored. A link may lead to an entry of the same archive only, by a relative way
 * that stays in it and goes through no other link: an archive must not make its reader write or read elsewhere.
 */
export function linkProblems(entries: readonly ArchiveEntry[], prefix: string): readonly Problem[] {
  const links = new Map(
    entries.flatMap((entry) => (entry.kind === 'link' ? [[entry.name, entry.target]] : [])),
  )
  if (links.size === 0) return []
  const others = new Set<string>()
  for (const { kind, name } of entries) {
    if (kind !== 'link') others.add(name)
    for (let at = name.lastIndexOf('/'); at > 0; at = name.lastIndexOf('/', at - 1))
      others.add(name.slice(0, at))
  }
  return [...links].flatMap(([name, target]) => {
    const reason = refusal(name, links, others, prefix)
    return reason === undefined ? [] : [refused(name, target, reason)]
  })
}

type Refusal = { readonly escapes: boolean; readonly reason: string }

function refusal(
  name: string,
  links: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
  prefix: string,
): Refusal | undefined {
  const passed = new Set<string>()
  for (let at = name; ;) {
    if (passed.has(at)) return { escapes: false, reason: 'it leads to itself' }
    passed.add(at)
    const next = follow(at, links.get(at) ?? '', links)
    if (typeof next !== 'string') return next
    if (prefix !== '' && next !== prefix && !next.startsWith(`${prefix}/`)) return OUT
    if (others.has(next)) return undefined
    if (!links.has(next)) return { escapes: false, reason: 'what it leads to is not in the archive' }
    at = next
  }
}

const OUT: Refusal = { escapes: true, reason: 'it leads out of the archive' }

/** The name that a link leads to, by the text alone. */
function follow(name: string, target: string, links: ReadonlyMap<string, string>): string | Refusal {
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  if (target === '' || /[\u0000-\u001f\u007f\\]/.test(target)) {
    return { escapes: true, reason: 'its target has characters that no portable path has' }
  }
  if (target.startsWith('/') || /^[A-Za-z]:/.test(target))
    return { escapes: true, reason: 'its target is an absolute path' }
  const way = name.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '' || part === '.') continue
    // Where `..` leads behind a link only the file system knows.
    if (links.has(way.join('/'))) return { escapes: true, reason: 'its way goes through another link' }
    if (part !== '..') way.push(part)
    else if (way.pop() === undefined) return OUT
  }
  return way.length === 0 ? OUT : way.join('/')
}

const refused = (name: string, target: string, { escapes, reason }: Refusal): Problem =>
  problem(escapes ? 'input/path-escape' : 'input/not-a-file', {
    attempted: `store the link ${quoted(name)} to ${quoted(target)}`,
    current: reason,
    desired: 'a link must lead to an entry of the same archive',
    fix: 'Exclude the link with `!`, or set `symlinks: follow` to store the file behind it.',
  })
