import { generateKeyPairSync } from 'node:crypto'
import { expect, it } from 'vitest'
import type { FileSource } from '@tier3/model/artifacts'
import { ok } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { configuredKeys } from './configured-key-files.ts'

const newKey = (): string => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}
const first = newKey()
const texts: Readonly<Record<string, string>> = {
  'a.pem': first,
  'copy.pem': `\n${first.replaceAll('\n', '\r\n')}`,
  'b.pem': newKey(),
}
const files: FileSource = {
  read: async (path) => ok(formatUtf8(texts[path] ?? '')),
  glob: async () => ok([]),
  list: async () => ok([]),
}

it.each([
  { name: 'two keys with two names', lines: ['a.pem=one', 'b.pem=two'], expected: 'one, two' },
  { name: 'a key without a name', lines: ['a.pem', 'b.pem=two'], expected: ', two' },
  {
    name: 'two keys with one name',
    lines: ['a.pem=one', 'b.pem=one'],
    expected: 'two of its keys are named "one"',
  },
  {
    name: 'one key with two names',
    lines: ['a.pem=one', 'copy.pem=two'],
    expected: '"one" and "two" name one key',
  },
])('$name', async ({ lines, expected }) => {
  const keys = await configuredKeys(lines, files)
  expect(keys.ok ? keys.value.map(({ hint }) => hint).join(', ') : keys.problem.current).toBe(expected)
})
