import { formatUtf8 } from '@tier3/model/utf8'
import { compileLiterals, type LiteralHit } from './literal-search.ts'
import { createWideText } from './wide-text.ts'
import { isPlaceholder, SECRET_RULES, type SecretKind } from './secret-rules.ts'

/** A text of the form of a credential. The text itself is never kept: only what its first characters are. */
export interface SecretHit {
  readonly kind: SecretKind
  readonly line: number
  /** The first four characters, which are the mark of the kind and nothing of the secret. */
  readonly shown: string
}

export interface ScanResult {
  readonly secrets: readonly SecretHit[]
  /** First line of each path of the machine that stands in the file. */
  readonly machinePaths: readonly { readonly path: string; readonly line: number }[]
}

/** Looks through one file. */
export interface FileScan {
  feed(bytes: Uint8Array): void
  end(): ScanResult
}

export interface TextScanner {
  scan(name: string): FileScan
}

/** So many findings of one kind tell enough of one file. More of an allowed kind must not hide another one. */
const MOST_OF_KIND = 20

/**
 * Looks for credentials and for paths of the machine in any bytes, text or not. Memory is that of one chunk and the longest rule;
 * a text that stands across two chunks, or in UTF-16, is found like any other.
 */
export function createTextScanner(machinePaths: readonly string[]): TextScanner {
  const rules = SECRET_RULES.flatMap((rule) => rule.literals.map((literal) => ({ rule, literal })))
  const paths = machinePaths.flatMap((path) => spellings(path).map((literal) => ({ path, literal })))
  const literals = [...rules, ...paths].map(({ literal }) => formatUtf8(literal))
  const set = compileLiterals(literals)
  // What must be kept for a text that the next chunk ends, with the character in front.
  const longest =
    2 + Math.max(...SECRET_RULES.map(({ within }) => within), ...literals.map(({ length }) => length))
  return {
    scan(name) {
      const [plain, wide, narrow] = [scanBytes(name), scanBytes(name), createWideText()]
      return {
        feed(bytes) {
          plain.feed(bytes)
          const narrowed = narrow.feed(bytes)
          if (narrowed.length > 0) wide.feed(narrowed)
        },
        end() {
          wide.feed(narrow.end())
          const [one, other] = [plain.end(), wide.end()]
          const more = other.machinePaths.filter(
            ({ path }) => !one.machinePaths.some((known) => known.path === path),
          )
          return {
            secrets: [...one.secrets, ...other.secrets].toSorted((a, b) => a.line - b.line),
            machinePaths: [...one.machinePaths, ...more],
          }
        },
      }
    },
  }

  function scanBytes(name: string): FileScan {
    const search = set.search()
    const secrets: SecretHit[] = []
    const counts = new Map<SecretKind, number>()
    const places = new Map<string, number>()
    let held: Uint8Array = new Uint8Array(0)
    let heldFrom = 0
    let open: LiteralHit[] = []
    /** Judges one hit when enough of what follows is there; false when it must wait. */
    const judge = (hit: LiteralHit, last: boolean): boolean => {
      const at = hit.start - heldFrom
      const found = rules[hit.literal]
      const length = literals[hit.literal]?.length ?? 0
      const need = found?.rule.within ?? length + 1
      if (!last && held.length < at + need) return false
      if (found === undefined) {
        const path = paths[hit.literal - rules.length]?.path
        const behind = held[at + length]
        if (path !== undefined && !places.has(path) && !isWord(behind)) places.set(path, hit.line)
        return true
      }
      const { rule } = found
      const isNew =
        (counts.get(rule.kind) ?? 0) < MOST_OF_KIND && (rule.files === undefined || rule.files.test(name))
      if (!isNew || (rule.word && at > 0 && isWord(held[at - 1]))) return true
      const end = rule.word ? wordEnd(held, at, at + need) : at + need
      const text = latin1(held.subarray(at, end))
      const match = rule.form.exec(text)?.[0]
      if (match !== undefined && !isPlaceholder(match)) {
        counts.set(rule.kind, (counts.get(rule.kind) ?? 0) + 1)
        secrets.push({
          kind: rule.kind,
          line: hit.line,
          shown: rule.kind === 'password' ? '' : match.slice(0, 4),
        })
      }
      return true
    }
    const settle = (last: boolean): void => {
      open = open.filter((hit) => !judge(hit, last))
    }
    return {
      feed(bytes) {
        const from = Math.max(0, held.length - longest)
        heldFrom += from
        const joined = new Uint8Array(held.length - from + bytes.length)
        joined.set(held.subarray(from))
        joined.set(bytes, held.length - from)
        held = joined
        for (const hit of search.feed(bytes)) open.push(hit)
        settle(false)
      },
      end() {
        settle(true)
        held = new Uint8Array(0)
        const found = [...places].map(([path, line]) => ({ path, line }))
        // The home folder stands in front of the workspace: one place, one notice.
        const isPart = (one: string, line: number): boolean =>
          found.some((other) => other.line === line && other.path !== one && other.path.startsWith(one))
        return { secrets, machinePaths: found.filter(({ path, line }) => !isPart(path, line)) }
      },
    }
  }
}

/** A path as programs write it: as it is, with the other slash, and with backslashes escaped. */
function spellings(path: string): readonly string[] {
  const bare = path.replace(/[\\/]+$/, '')
  // The root, a drive or a single folder such as `/tmp` stands in many texts that have nothing to do with this machine.
  if (bare.split(/[\\/]+/).filter((part) => part !== '' && !/^[A-Za-z]:$/.test(part)).length < 2) return []
  return [...new Set([bare, bare.replaceAll('\\', '/'), bare.replaceAll('\\', '\\\\')])]
}

/** Characters of tokens. The dot is one: a web token must not be looked at once for each of its parts. */
const WORD = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w.-]/.test(String.fromCharCode(byte)) ? 1 : 0))

const isWord = (byte: number | undefined): boolean => byte !== undefined && WORD[byte] === 1

/** Where the word ends that is read from here on: what no form can match is not even decoded. */
function wordEnd(bytes: Uint8Array, from: number, limit: number): number {
  let end = from
  while (end < limit && isWord(bytes[end])) end++
  return Math.min(end, limit)
}

/** One character for each byte. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 1024)
    text += String.fromCharCode(...bytes.subarray(at, at + 1024))
  return text
}
