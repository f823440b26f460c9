import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Document } from './documents.ts'
import { withoutBlocks } from './fenced-blocks.ts'

/** Relative links that lead to no file, or to no heading of it. Addresses elsewhere are not asked. */
export function brokenLinks(root: string, document: Document): readonly string[] {
  const findings: string[] = []
  const text = withoutBlocks(document.text).replaceAll(/`[^`\n]*`/g, (code) => '·'.repeat(code.length))
  for (const [index, line] of text.split('\n').entries()) {
    for (const [, target = ''] of line.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target)) continue
      const reason = reasonOf(root, document, target)
      if (reason !== undefined) findings.push(`${document.path}:${index + 1} links to ${target}: ${reason}`)
    }
  }
  return findings
}

function reasonOf(root: string, { path, text }: Document, target: string): string | undefined {
  const [file = '', anchor] = target.split('#')
  const place = file === '' ? path : posix.join(posix.dirname(path), file)
  if (file !== '' && (place.startsWith('..') || !existsSync(join(root, place))))
    return 'there is no such file'
  if (anchor === undefined) return undefined
  if (file !== '' && statSync(join(root, place)).isDirectory()) return 'a folder has no headings'
  const there = file === '' ? text : readFileSync(join(root, place), 'utf8')
  return anchorsOf(there).has(anchor) ? undefined : 'it has no such heading'
}

/** Anchors that GitHub gives to the headings of a document, and those that are set by hand. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const headings = [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = '']) =>
    title
      .replaceAll(/<[^>]*>|`/g, '')
      .trim()
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)])
}
