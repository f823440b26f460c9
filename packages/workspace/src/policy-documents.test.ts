import { failed, ok } from '@tier3/model/result'
import { problem } from '@tier3/model/problem'
import { formatUtf8 } from '@tier3/model/utf8'
import { expect, it } from 'vitest'
import { createPolicyDocuments } from './policy-documents.ts'

const missing = problem('input/unmatched-glob', { attempted: 'a', current: 'b', desired: 'c' })
const files = {
  'p.yml': formatUtf8('a: [x]\n'),
  'bytes.yml': new Uint8Array([0xff]),
  'twice.yml': formatUtf8('a: x\na: x\n'),
}
const read = createPolicyDocuments({
  read: async (path) => {
    const bytes = files[path as keyof typeof files]
    return bytes === undefined ? failed(missing) : ok(bytes)
  },
  glob: async () => ok([]),
  list: async () => ok([]),
})

it('createPolicyDocuments gives a document with its lines', async () => {
  const document = await read('p.yml')
  expect(document.ok && [document.value.file, JSON.stringify(document.value.value)]).toEqual([
    'p.yml',
    '{"a":["x"]}',
  ])
})

it.each([
  { path: 'none.yml', code: 'input/unmatched-glob' },
  { path: 'bytes.yml', code: 'input/yaml-syntax' },
  { path: 'twice.yml', code: 'input/yaml-syntax' },
])('createPolicyDocuments refuses $path', async ({ path, code }) => {
  expect(await read(path)).toMatchObject({ ok: false, problem: [{ code }] })
})
