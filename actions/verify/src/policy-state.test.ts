import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../../../packages/devkit/src/testing/memory-workspace.ts'
import { raiseMarks, readMarks, type Marks } from './policy-state.ts'

function state(text?: string) {
  const memory = createMemoryWorkspace()
  if (text !== undefined) memory.put('s.json', text)
  return memory
}

describe('readMarks', () => {
  it('reads the record', async () => {
    const { source } = state('{"version":1,"marks":{"a":"1.2.3"}}')
    expect(await readMarks('s.json', source)).toEqual({ ok: true, value: { a: '1.2.3' } })
  })

  it.each([
    { text: undefined },
    { text: '' },
    { text: '{"version":1}' },
    { text: '{"version":2,"marks":{}}' },
    { text: '{"version":1,"marks":{"a":1}}' },
    { text: '{"version":1,"marks":{"a":"v1"}}' },
    { text: '{"version":1,"marks":{"a":"1.2.3","a":"0.0.1"}}' },
  ])('refuses $text', async ({ text }) => {
    expect(await readMarks('s.json', state(text).source)).toMatchObject({ ok: false })
  })
})

interface Row {
  readonly name: string
  readonly before: Marks
  readonly now: Marks
  readonly written: Marks | undefined
}
const rows: readonly Row[] = [
  { name: 'raises', before: { a: '1.2.3' }, now: { a: '1.3.0' }, written: { a: '1.3.0' } },
  { name: 'keeps others', before: { b: '2.0.0' }, now: { a: '1.3.0' }, written: { a: '1.3.0', b: '2.0.0' } },
  { name: 'never lowers', before: { a: '1.3.0' }, now: { a: '1.2.3' }, written: undefined },
  { name: 'leaves what is the same', before: { a: '1.3.0' }, now: { a: '1.3.0' }, written: undefined },
  {
    name: 'knows a series that every object has',
    before: {},
    now: { valueOf: '1.0.0' },
    written: { valueOf: '1.0.0' },
  },
]

describe('raiseMarks', () => {
  it.each(rows)('$name', async ({ before, now, written }) => {
    const memory = state()
    const raised = await raiseMarks('s.json', before, now, memory.sink)
    expect(raised).toEqual({ ok: true, value: undefined })
    const text = memory.contents()['s.json']
    expect(text === undefined ? undefined : (JSON.parse(text) as unknown)).toEqual(
      written === undefined ? undefined : { version: 1, marks: written },
    )
  })
})
