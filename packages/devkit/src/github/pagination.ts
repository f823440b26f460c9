import { notFound } from './errors.ts'

export interface Page<Item> {
  readonly items: readonly Item[]
  /** The `link` header when there is another page, otherwise nothing. */
  readonly headers: Readonly<Record<string, string>>
}

const DEFAULT_PER_PAGE = 30
const MAX_PER_PAGE = 100
const MAX_PAGE = 1_000_000

/** GitHub clamps instead of refusing: nonsense is the default, too much is the maximum. */
function wholeNumber(text: string | null, fallback: number, maximum: number): number {
  const value = text !== null && /^\d{1,9}$/.test(text) ? Number(text) : fallback
  return value < 1 ? fallback : Math.min(value, maximum)
}

const perPageOf = (address: URL): number =>
  wholeNumber(address.searchParams.get('per_page'), DEFAULT_PER_PAGE, MAX_PER_PAGE)

function linkTo(
  address: URL,
  changes: Readonly<Record<string, string | undefined>>,
  relation: string,
): string {
  const target = new URL(address)
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) target.searchParams.delete(name)
    else target.searchParams.set(name, value)
  }
  return `<${target.href}>; rel="${relation}"`
}

const linkHeader = (links: readonly string[]): Readonly<Record<string, string>> =>
  links.length === 0 ? {} : { link: links.join(', ') }

/** Numbered pages (`page`, `per_page`) with `prev`, `next`, `last` and `first` links. */
export function numberedPage<Item>(address: URL, all: readonly Item[]): Page<Item> {
  const size = perPageOf(address)
  const page = wholeNumber(address.searchParams.get('page'), 1, MAX_PAGE)
  const last = Math.max(1, Math.ceil(all.length / size))
  const to = (target: number, relation: string): string => linkTo(address, { page: String(target) }, relation)
  const back = page > 1 ? [to(Math.min(page - 1, last), 'prev')] : []
  const forth = page < last ? [to(page + 1, 'next'), to(last, 'last')] : []
  const first = page > 1 ? [to(1, 'first')] : []
  return {
    items: all.slice((page - 1) * size, page * size),
    headers: linkHeader([...back, ...forth, ...first]),
  }
}

const toCursor = (id: number): string => Buffer.from(`cursor:${id}`).toString('base64url')

function fromCursor(text: string): number {
  const match = /^cursor:(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString('utf8'))
  if (match?.[1] === undefined) throw notFound()
  return Number(match[1])
}

/** Cursor pages (`before`, `after`, `per_page`) with `prev` and `next` links, over items in descending id order. */
export function cursorPage<Item extends { readonly id: number }>(
  address: URL,
  all: readonly Item[],
): Page<Item> {
  const size = perPageOf(address)
  const after = address.searchParams.get('after')
  const before = address.searchParams.get('before')
  const older = after === null ? all : all.filter(({ id }) => id < fromCursor(after))
  const between = before === null ? older : older.filter(({ id }) => id > fromCursor(before))
  // `before` alone walks backwards: the page nearest to the cursor, not the first page of the list
  const items = before !== null && after === null ? between.slice(-size) : between.slice(0, size)
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined) return { items, headers: {} }
  const newer = all.some(({ id }) => id > first.id)
  const further = all.some(({ id }) => id < last.id)
  const prev = newer ? [linkTo(address, { before: toCursor(first.id), after: undefined }, 'prev')] : []
  const next = further ? [linkTo(address, { after: toCursor(last.id), before: undefined }, 'next')] : []
  return { items, headers: linkHeader([...prev, ...next]) }
}

/** The path parameter of an id, or 404 when it cannot be one. */
export function numericId(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text)) throw notFound()
  return Number(text)
}
