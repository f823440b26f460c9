/** Versions of one name that edges are drawn to. Real lockfiles hold a few; a made-up one must not cost their square. */
const LIMIT = 30

/** Values by name, in order. */
export interface Namesakes<T> {
  add(name: string, value: T): void
  /** The first values of the name; none when the name is not there. */
  get(name: string): readonly T[]
  has(name: string): boolean
}

export function namesakes<T>(): Namesakes<T> {
  const lists = new Map<string, T[]>()
  return {
    add(name, value) {
      const list = lists.get(name)
      if (list === undefined) lists.set(name, [value])
      else if (list.length < LIMIT) list.push(value)
    },
    get: (name) => lists.get(name) ?? [],
    has: (name) => lists.has(name),
  }
}
