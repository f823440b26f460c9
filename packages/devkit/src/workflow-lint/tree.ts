import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** Where something stands in a file; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A part of a YAML file that knows where it stands; what a kind does not have is empty. */
export interface Branch {
  readonly kind: 'map' | 'list' | 'scalar'
  readonly at: Position
  /** Where its key stands; its own place when it has none. */
  readonly keyAt: Position
  readonly scalar: unknown
  /** The scalar as text. */
  readonly text: string
  /** What is written behind it, without the `#`. */
  readonly comment: string
  readonly entries: ReadonlyMap<string, Branch>
  readonly items: readonly Branch[]
}

export interface ParsedYaml {
  readonly tree: Branch
  /** What the file breaks of YAML itself: syntax, duplicate keys. */
  readonly faults: readonly { readonly at: Position; readonly message: string }[]
}

/** Deeper than any workflow: an alias that holds itself ends here. */
const MOST_DEPTH = 60
const START: Position = { line: 1, column: 1 }

/** Parses YAML and keeps every position. */
export function parseYaml(text: string): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true })
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const faults = [...document.errors, ...document.warnings].map((fault) => ({
    at: place(fault.pos[0]),
    message: fault.message.split('\n')[0] ?? '',
  }))
  return { tree: branchOf(document, document.contents, place, 0), faults }
}

function branchOf(
  document: Document,
  given: unknown,
  place: (offset: number) => Position,
  depth: number,
  keyAt?: Position,
): Branch {
  const written = given as Node | null
  const node = isAlias(written) ? written.resolve(document) : written
  const at = written?.range ? place(written.range[0]) : (keyAt ?? START)
  const base = {
    at,
    keyAt: keyAt ?? at,
    scalar: undefined,
    text: '',
    comment: '',
    entries: new Map(),
    items: [],
  }
  if (depth > MOST_DEPTH) return { ...base, kind: 'scalar' }
  if (isMap(node)) {
    const entries = new Map<string, Branch>()
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const start = key.range ? place(key.range[0]) : at
      entries.set(String(key.value), branchOf(document, value, place, depth + 1, start))
    }
    return { ...base, kind: 'map', entries }
  }
  if (isSeq(node))
    return {
      ...base,
      kind: 'list',
      items: node.items.map((item) => branchOf(document, item, place, depth + 1)),
    }
  if (!isScalar(node)) return { ...base, kind: 'scalar', scalar: null }
  const { value } = node
  const text = typeof value === 'string' ? value : isPlain(value) ? String(value) : ''
  return { ...base, kind: 'scalar', scalar: value, text, comment: node.comment?.trim() ?? '' }
}

const isPlain = (value: unknown): value is number | boolean | bigint =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint'

/** The part at a path of keys. */
export const child = (branch: Branch | undefined, ...keys: readonly string[]): Branch | undefined =>
  keys.reduce<Branch | undefined>((found, key) => found?.entries.get(key), branch)

/** Every scalar below, with the key that it stands under. */
export function* scalars(
  branch: Branch,
  key = '',
): Generator<{ readonly key: string; readonly branch: Branch }> {
  if (branch.kind === 'scalar') yield { key, branch }
  for (const [name, entry] of branch.entries) yield* scalars(entry, name)
  for (const item of branch.items) yield* scalars(item, key)
}
