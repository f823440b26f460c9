import { compared, summary } from '../comparing.fixture.ts'
import { text } from './archives.fixture.ts'

export const content = text('content of a file\n')
export const a = { name: 'a', content }
export const b = { name: 'b', content: text('other') }

export interface Case {
  readonly name: string
  readonly left: Uint8Array
  readonly right: Uint8Array
  readonly verdict: 'equivalent' | 'different'
  readonly kinds: readonly string[]
  readonly passes?: readonly string[]
}

export const found = (file: string, { left, right }: Case) => summary(compared(file, left, right))

export const expected = ({ verdict, kinds, passes = [] }: Case) => ({ verdict, kinds, passes })
