/**
 * How far a ref is within git's rules (`git check-ref-format`), one character at a time: whether a part of the name is
 * open, what the last character was, and how much of `.lock` stands at the end. No sample breaks these rules.
 */
export interface RefState {
  readonly last: 'slash' | 'dot' | 'at' | 'other'
  readonly lock: number
}

export const PART_START: RefState = { last: 'slash', lock: 0 }

const LOCK = '.lock'

/** The state behind one more character, or undefined when git refuses such a ref. */
export function stepRef(state: RefState, character: string): RefState | undefined {
  if (!isRefCharacter(character)) return undefined
  if (character === '/') {
    return state.last === 'slash' || state.lock === LOCK.length ? undefined : PART_START
  }
  const lock = character === LOCK[state.lock] ? state.lock + 1 : character === '.' ? 1 : 0
  if (character === '.') {
    return state.last === 'slash' || state.last === 'dot' ? undefined : { last: 'dot', lock }
  }
  if (character === '{' && state.last === 'at') return undefined
  return { last: character === '@' ? 'at' : 'other', lock }
}

/** Whether a ref may end here. */
export const mayEnd = (state: RefState): boolean =>
  state.last !== 'slash' && state.last !== 'dot' && state.lock !== LOCK.length

/** Whether git allows the character in a ref at all. */
export const isRefCharacter = (character: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- git forbids control characters in refs
  !/[\u0000-\u0020\u007f~^:?*[\\\ud800-\udfff]/u.test(character)
