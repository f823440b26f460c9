import { text as word } from '@tier3/runner/define/codec'
import { defineSpec, exactlyOne, optional, required } from '@tier3/runner/define/spec'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { checkIdsInTable } from './check-table.ts'
import { fencedBlocks, withoutBlocks } from './fenced-blocks.ts'
import { anchorsOf, brokenLinks } from './links.ts'
import { deadMentions } from './mentions.ts'
import { runBlocks, runnableBlocks } from './run-blocks.ts'
import { exampleFindings } from './workflow-examples.ts'

const fence = '```'
const block = (words: string, inner: string): string => `${fence}${words}\n${inner}\n${fence}\n`

describe('fencedBlocks', () => {
  it('gives words, line and text of each block', () => {
    const text = `a\n${block('sh run', 'x\ny')}b\n${block('', '')}`
    expect(fencedBlocks(text)).toEqual([
      { words: ['sh', 'run'], line: 2, text: 'x\ny' },
      { words: [], line: 7, text: '' },
    ])
    expect(withoutBlocks(text).split('\n')).toEqual(['a', '', '', '', '', 'b', '', '', '', ''])
  })

  it('keeps a shorter fence inside of a longer one', () => {
    expect(fencedBlocks('````md\n```sh\nx\n```\n````')).toEqual([
      { words: ['md'], line: 1, text: '```sh\nx\n```' },
    ])
  })

  it('refuses a block that is not closed', () => {
    expect(() => fencedBlocks('a\n```sh\nx')).toThrow('line 2 is not closed')
  })
})

describe('brokenLinks', () => {
  const links = (text: string): readonly string[] => brokenLinks(ROOT, { path: 'docs/probe.md', text })

  it('names links to no file and to no heading', () => {
    expect(
      links('# A title: `b`\n[1](nowhere.md) [2](#a-title-b) [3](#c) [4](../README.md#no) [5](../../x)'),
    ).toEqual([
      'docs/probe.md:2 links to nowhere.md: there is no such file',
      'docs/probe.md:2 links to #c: it has no such heading',
      'docs/probe.md:2 links to ../README.md#no: it has no such heading',
      'docs/probe.md:2 links to ../../x: there is no such file',
    ])
  })

  it('passes over addresses, blocks and code', () => {
    expect(links(`[a](https://example.com/x) \`[b](c)\`\n${block('md', '[d](e)')}[f](schemas)`)).toEqual([])
  })

  it('knows anchors as GitHub makes them', () => {
    expect([...anchorsOf('## 60-second start\n### `a/b`\n<a id="c-d"></a>\n')]).toEqual([
      '60-second-start',
      'ab',
      'c-d',
    ])
  })
})

describe('deadMentions', () => {
  const known = { root: ROOT, scripts: ['test', 'gen'], packageManager: 'pnpm@1.2.3' }
  const dead = (text: string): readonly string[] => deadMentions(known, { path: 'probe.md', text })

  it('names codes, paths, scripts and versions that are not there', () => {
    const text = '`policy/none-such` `packages/nowhere/x.ts` `docs/nowhere/*.md` `npm run nothing`\n'
    expect(dead(text + block('sh', 'npx pnpm@9.9.9 install\npnpm other'))).toEqual([
      'probe.md:1 names policy/none-such: there is no such code',
      'probe.md:1 names packages/nowhere/x.ts: there is no such file',
      'probe.md:1 names docs/nowhere/*.md: there is no such file',
      'probe.md says "npm run nothing": there is no such script',
      'probe.md says "npx pnpm@9.9.9": the package manager is pnpm@1.2.3',
      'probe.md says "pnpm other": there is no such script',
    ])
  })

  it('passes over what is there', () => {
    const text = '`integrity/` `packages/model` `docs/*.md` `npm test` `npm run gen` `pnpm gen`\n'
    expect(dead(text + block('sh', 'npx pnpm@1.2.3 install'))).toEqual([])
  })
})

describe('exampleFindings', () => {
  const spec = defineSpec({
    name: 'probe',
    title: 'probe',
    description: 'Probe.',
    icon: 'check',
    color: 'blue',
    permissions: { attestations: { level: 'write', why: '' } },
    inputs: { word: required(word, ''), what: exactlyOne({ a: optional(word, ''), b: optional(word, '') }) },
    outputs: {},
    reportSchema: {},
  })
  const own = 'uses: o/r/actions/probe@<commit>'
  const good = `${own}\n        with: {word: x, a: y}`
  const job = (level: string, step: string): string =>
    `jobs:\n  j:\n    permissions: {attestations: ${level}}\n    steps:\n      - ${step}\n`
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const cases = [
    { name: 'a step that works', input: job('write', good), expected: [] },
    {
      name: 'a permission that is missing',
      input: job('read', good),
      expected: [
        'job "j": o/r/actions/probe@<commit> needs the permission attestations: write, and the job grants read',
      ],
    },
    {
      name: 'no store, no permission',
      input: job('none', good.replace('a: y', 'a: y, store: none')),
      expected: ['job "j": probe has no input store'],
    },
    {
      name: 'unknown, missing and excluding inputs',
      input: `- ${own}\n  with: {wrod: x, a: y, b: z}`,
      expected: [
        'probe has no input wrod',
        'probe needs word',
        'probe takes one of a and b',
        'probe takes one of b and a',
      ],
    },
    {
      name: 'a group without a member',
      input: `- ${own}\n  with: {word: x}`,
      expected: ['probe needs a or one of its group', 'probe needs b or one of its group'],
    },
    {
      name: 'an action that is not there',
      input: `- uses: o/r/actions/other@${commit}`,
      expected: [`there is no o/r/actions/other@${commit}`],
    },
    {
      name: 'our action at a branch',
      input: '- uses: o/r/actions/probe@main\n  with: {word: x, a: y}',
      expected: ['o/r/actions/probe@main is not at a commit'],
    },
    {
      name: 'an action of others at a tag, and at a commit without its version',
      input: `- uses: a/b@v1\n- uses: a/b@${commit}\n- uses: a/b@${commit} # v1.2.3`,
      expected: ['a/b@v1', `a/b@${commit}`].map(
        (uses) => `${uses} is not pinned to a commit with its version`,
      ),
    },
    {
      name: 'an expression in a script',
      input: '- run: echo ${{ github.ref }}',
      expected: ['an expression stands inside of "run"'],
    },
  ]
  it.each(cases)('$name', ({ input, expected }) => {
    expect(exampleFindings([spec], 'o/r', input)).toEqual(expected)
  })

  it('a key twice', () => {
    expect(exampleFindings([spec], 'o/r', 'a: 1\na: 2')).toHaveLength(1)
  })
})

describe('runBlocks', () => {
  const run = (text: string) => runBlocks(ROOT, runnableBlocks(text))

  it('shares one folder and stops at what fails', async () => {
    expect(
      await run(block('sh run', 'echo 1 > a') + block('sh', 'false') + block('sh run', 'cat a')),
    ).toEqual([])
    expect(await run(block('sh run', 'echo said\nfalse\necho not'))).toEqual([
      'the block in line 1 ends with 1:\nsaid\n',
    ])
  })
})

describe('checkIdsInTable', () => {
  it('takes the first of four columns', () => {
    expect([...checkIdsInTable('| `a-b` | x | y | z |\n| `c` | x |\n')]).toEqual(['a-b'])
  })
})
