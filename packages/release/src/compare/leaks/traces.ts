import { formatBase64 } from '@tier3/model/base64'
import { formatUtf8 } from '@tier3/model/utf8'
import { latin1 } from '../bytes.ts'
import type { ComparisonContext } from '../comparison.ts'
import type { LeakKind } from './leak.ts'
import { timeTraces } from './times.ts'

export interface Trace {
  readonly kind: LeakKind
  readonly text: string
}

const MOST_TRACES = 200

/** Traces of the surroundings in one text of bytes (one character each), without repetitions. */
export function tracesIn(text: string, context: ComparisonContext): readonly Trace[] {
  const found = new Map<string, Trace>()
  const add = (kind: LeakKind, trace: string) => {
    if (found.size < MOST_TRACES) found.set(`${kind}\0${trace}`, { kind, text: trace })
  }
  // Windows programs hold UTF-16: every second byte is zero.
  const flat = text.includes('\0') ? `${text}\n${text.replaceAll('\0', '')}` : text
  for (const path of context.paths)
    for (const form of formsOf(path)) if (flat.includes(form)) add('build-path', form)
  for (const path of context.homes)
    for (const form of formsOf(path)) if (flat.includes(form)) add('home', form)
  for (const path of [...context.paths, ...context.homes]) {
    if (path.length >= 6 && base64Forms(path).some((form) => text.includes(form))) add('encoded-path', path)
  }
  for (const name of context.users) if (hasWord(flat, name)) add('user', name)
  for (const name of context.hosts) if (hasWord(flat, name)) add('host', name)
  for (const [kind, pattern] of PATTERNS) for (const [trace] of text.matchAll(pattern)) add(kind, trace)
  for (const { kind, text: trace } of timeTraces(text, context.buildTimes)) add(kind, trace)
  return [...found.values()]
}

/** The path as it stands in text, in Windows text, in JSON or C text, and in URLs. */
const formsOf = (path: string): readonly string[] =>
  path.length < 4
    ? []
    : [
        ...new Set([
          latin1(formatUtf8(path)),
          path.replaceAll('\\', '/'),
          path.replaceAll('\\', '\\\\'),
          path.replaceAll('/', '\\'),
          encodeURI(path.toWellFormed()),
        ]),
      ]

/** Base64 has three forms of a text within another, by the place where it begins; the ends depend on neighbours. */
function base64Forms(path: string): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = formatBase64(formatUtf8(`${'\0'.repeat(shift)}${path}`)).replace(/=+$/, '')
    const stable = encoded.slice(shift === 0 ? 0 : shift + 1)
    return stable.slice(0, Math.max(6, stable.length - 1))
  })
}

/** Whether the name stands alone; names of less than three letters would be found everywhere. */
export function hasWord(text: string, name: string): boolean {
  if (name.length < 3) return false
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true
  }
  return false
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z0-9_]/.test(character)

const PATTERNS: readonly (readonly [LeakKind, RegExp])[] = [
  ['uuid', /[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}/g],
  ['temporary-name', /\/(?:var\/folders\/[\w+/]{1,80}|(?:private\/)?(?:var\/)?tmp\/[\w.+-]{2,80})/g],
  ['temporary-name', /\\(?:Temp|tmp)\\[\w.+-]{2,80}/gi],
  ['temporary-name', /\b(?:tmp|temp|cc|rustc|go-build)[-_.]?(?=[A-Za-z]*\d)[A-Za-z0-9_]{6,12}\b/g],
  ['random-hex', /(?<![0-9A-Za-z-])(?=[0-9a-f]*[a-f])(?=[a-f]*\d)[0-9a-f]{16,128}(?![0-9A-Za-z-])/g],
]
