import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv } from 'ajv'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileSchema, type JsonSchema } from './compile-schema.ts'
import { withoutDocumentation } from './documentation.ts'
import { STRING_FORMATS } from './string-formats.ts'
import { hasUniqueItems } from './unique-items.ts'

describe('hasUniqueItems', () => {
  const reference = new Ajv().compile({ type: 'array', uniqueItems: true })
  const small = fc.array(
    fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.constantFrom(0, 1, -0, 'a', '1', true, null),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom('a', 'b', ','), tie('value'), { maxKeys: 2, noNullPrototype: true }),
      ),
    })).value,
    { maxLength: 6 },
  )

  it('says the same as the keyword of the library', () => {
    fc.assert(
      fc.property(small, (items) => {
        expect(hasUniqueItems(items)).toBe(reference(items))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    {
      items: [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      expected: false,
    },
    {
      items: [
        { a: 1, b: [2] },
        { b: [3], a: 1 },
      ],
      expected: true,
    },
    { items: [{ a: { b: 1 } }, { a: { b: 2 } }, { a: { b: 1 } }], expected: false },
    { items: [{ 'a:1,b': 2 }, { a: 1, b: 2 }], expected: true },
    { items: ['1', 1], expected: true },
    { items: [[1], ['1']], expected: true },
    { items: [], expected: true },
  ])('says $expected of $items', ({ items, expected }) => {
    expect(hasUniqueItems(items)).toBe(expected)
  })
})

describe('STRING_FORMATS', () => {
  // What the validator of the CycloneDX project takes for this format; it comes without types.
  const reference = createRequire(import.meta.url)('ajv-formats-draft2019/formats/idn-email.js') as (
    text: string,
  ) => boolean
  const part = fc.string({
    unit: fc.constantFrom('a', 'Z', '9', '.', '-', '_', '@', '"', ' ', 'ü', '\\', '!'),
    maxLength: 8,
  })

  it('know an e-mail address as the library does', () => {
    fc.assert(
      fc.property(part, part, (local, domain) => {
        const text = `${local}@${domain}.org`
        expect(STRING_FORMATS['idn-email'](text)).toBe(reference(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    { text: `${'a'.repeat(976)}@b.example`, expected: true },
    { text: `${'a'.repeat(977)}@b.example`, expected: false },
    { text: `a@${'b'.repeat(63)}.example`, expected: true },
    { text: `a@${'b'.repeat(64)}.example`, expected: false },
    { text: 'a@b.c', expected: false },
    { text: 'a@[192.0.2.1]', expected: false },
    { text: 'a-'.repeat(490), expected: false },
  ])('say $expected of an address of $text.length characters', ({ text, expected }) => {
    expect(STRING_FORMATS['idn-email'](text)).toBe(expected)
  })
})

it('withoutDocumentation leaves members that are called as its keywords', () => {
  expect(
    withoutDocumentation({
      title: 'T',
      description: 'D',
      properties: {
        title: { type: 'string', description: 'x' },
        examples: { enum: ['a'], 'meta:enum': { a: 'b' } },
      },
      definitions: { default: { const: { title: 'kept' }, default: 1 } },
      oneOf: [{ title: 'x', required: ['title'] }],
    }),
  ).toEqual({
    properties: { title: { type: 'string' }, examples: { enum: ['a'] } },
    definitions: { default: { const: { title: 'kept' } } },
    oneOf: [{ required: ['title'] }],
  })
})

describe('compileSchema', () => {
  const schema: JsonSchema = {
    $id: 'http://schemas.example/a.json',
    type: 'object',
    required: ['kind'],
    properties: {
      kind: { enum: ['a', 'b'] },
      list: { type: 'array', uniqueItems: true },
      free: { type: 'array', uniqueItems: false },
      at: { type: 'string', format: 'date-time' },
      short: { type: 'string', maxLength: 1 },
      other: { $ref: 'b.json#/definitions/x' },
    },
  }
  const part: JsonSchema = { $id: 'http://schemas.example/b.json', definitions: { x: { type: 'integer' } } }

  it('gives one closed module with the same bytes each time', async () => {
    const code = await compileSchema(schema, [part])
    expect(await compileSchema(schema, [part])).toBe(code)
    expect(code).not.toMatch(/new Function|^import\b|import\(|process\.|\/tmp\/|file:/m)
  })

  it('gives a function that says what the schema says', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tier3-schema-'))
    try {
      await writeFile(join(folder, 'a.mjs'), await compileSchema(schema, [part]))
      const { default: validate } = (await import(pathToFileURL(join(folder, 'a.mjs')).href)) as {
        readonly default: (value: unknown) => boolean
      }
      const rows: readonly (readonly [value: unknown, expected: boolean])[] = [
        [{ kind: 'a' }, true],
        [{}, false],
        [{ kind: 'c' }, false],
        [{ kind: 1 }, false],
        [{ kind: 'a', list: [{ x: 1 }, { x: 2 }] }, true],
        [{ kind: 'a', list: [{ x: 1 }, { x: 1 }] }, false],
        [{ kind: 'a', free: [1, 1] }, true],
        [{ kind: 'a', at: '2026-02-30T00:00:00Z' }, false],
        [{ kind: 'a', short: '😀' }, true],
        [{ kind: 'a', other: 1.5 }, false],
      ]
      for (const [value, expected] of rows)
        expect({ value, is: validate(value) }).toEqual({ value, is: expected })
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

  it('refuses an enum that its quick form cannot hold', async () => {
    await expect(compileSchema({ enum: [1, 'a'] }, [])).rejects.toThrow('an enum has more than texts')
  })
})
