import { describe, expect, it } from 'vitest'
import { notesOf, textOf } from './changelog.fixture.ts'

const BLOB = 'https://github.com/octo/app/blob/v1.2.3'
const RAW = 'https://github.com/octo/app/raw/v1.2.3'
const section = (...lines: readonly string[]): string => ['## 1.2.3', ...lines].join('\n')

describe('takeSection pins', () => {
  it.each([
    ['[a](docs/x.md)', `[a](${BLOB}/docs/x.md)`],
    ['[a](./docs/x.md "title")', `[a](${BLOB}/docs/x.md "title")`],
    ['[a](<docs/my file.md>)', `[a](<${BLOB}/docs/my%20file.md>)`],
    ['[a](/docs/x.md#part)', `[a](${BLOB}/docs/x.md#part)`],
    ['[a](#part-2)', `[a](${BLOB}/CHANGELOG.md#part-2)`],
    ['[a](docs/)', '[a](https://github.com/octo/app/tree/v1.2.3/docs)'],
    ['[a](docs/x.md?plain=1#L1)', `[a](${BLOB}/docs/x.md?plain=1#L1)`],
    ['[a](docs/a%20b.md)', `[a](${BLOB}/docs/a%20b.md)`],
    ['[a](docs/a_(b).md)', `[a](${BLOB}/docs/a_%28b%29.md)`],
    ['[a](docs/a\\_b.md)', `[a](${BLOB}/docs/a_b.md)`],
    ['[a](docs/a&amp;b.md)', `[a](${BLOB}/docs/a%26b.md)`],
    ['![i](img/x.png)', `![i](${RAW}/img/x.png)`],
    ['[![i](img/x.png)](docs/x.md)', `[![i](${RAW}/img/x.png)](${BLOB}/docs/x.md)`],
    ['<a href="docs/x.md">a</a>', `<a href="${BLOB}/docs/x.md">a</a>`],
    ["<img alt='>' src='img/x.png' width=10>", `<img alt='>' src="${RAW}/img/x.png" width=10>`],
    ['<img alt=" src=x" src="a.png">', `<img alt=" src=x" src="${RAW}/a.png">`],
    ['<p>\n<img\nsrc=x.png>\n</p>', `<p>\n<img\nsrc="${RAW}/x.png">\n</p>`],
    ['[a](../../issues/12)', '[a](https://github.com/octo/app/issues/12)'],
    ['[a](../../compare/v1...v2)', '[a](https://github.com/octo/app/compare/v1...v2)'],
    ['- [a](x.md)\n  - [b](y.md)', `- [a](${BLOB}/x.md)\n  - [b](${BLOB}/y.md)`],
    ['> [a](x.md)', `> [a](${BLOB}/x.md)`],
    ['| [a](x.md) | `[b](y.md)` |', `| [a](${BLOB}/x.md) | \`[b](y.md)\` |`],
    ['[a `]` b](x.md)', `[a \`]\` b](${BLOB}/x.md)`],
    ['[a\nb](x.md)', `[a\nb](${BLOB}/x.md)`],
  ])('%j', (written, pinned) => expect(textOf(section(written))).toBe(`${pinned}\n`))

  it.each([
    '#12, octo/app#12, @octo, https://x.example/a',
    '[a](https://x.example/a) [b](mailto:a@x.example) [c](//x.example) [d]()',
    '<https://x.example/docs>',
    '`[a](x.md)` ``[a](x.md) ` `` \\[a](x.md)',
    '```\n[a](x.md)\n```',
    'Text\n\n    [a](x.md)',
    'a\n\n<!-- [a](x.md) -->',
    '[a] [b][c] (x.md)',
    '[a](x y.md)',
    '[ ] open, [x] done',
  ])('nothing of %j', (written) => expect(textOf(section(written))).toBe(`${written}\n`))

  it('relative to the folder of the changelog, and at a tag that must be escaped', () => {
    const place = { file: 'packages/x/CHANGELOG.md', tag: '@scope/x@1.2.3' }
    const at = 'https://github.com/octo/app/blob/%40scope/x%401.2.3'
    expect(
      textOf(section('[a](docs/x.md) [b](../y/README.md) [c](#d) [e](/x) [f](../../../../issues/1)'), {
        place,
      }),
    ).toBe(
      `[a](${at}/packages/x/docs/x.md) [b](${at}/packages/y/README.md) [c](${at}/packages/x/CHANGELOG.md#d) [e](${at}/x) [f](https://github.com/octo/app/issues/1)\n`,
    )
  })

  it.each([
    ['[a](javascript:alert)', '\\[a\\](javascript:alert)'],
    ['[a](JaVa&#115;cript:alert)', '\\[a\\](JaVa&#115;cript:alert)'],
    ['[a](java&Tab;script:alert)', '\\[a\\](java&Tab;script:alert)'],
    ['[a](javascript&unknown;alert)', '\\[a\\](javascript&unknown;alert)'],
    ['[a](java&#9;script:alert)', '\\[a\\](java&#9;script:alert)'],
    ['[a](data:text/html,x)', '\\[a\\](data:text/html,x)'],
    ['[a](../x)', '\\[a\\](../x)'],
    ['[a](../../../other/x)', '\\[a\\](../../../other/x)'],
    ['[a](../../settings)', '\\[a\\](../../settings)'],
    ['[a](docs/%2e%2e/%2e%2e/x)', '\\[a\\](docs/%2e%2e/%2e%2e/x)'],
    ['[a](..%2f..%2fx)', '\\[a\\](..%2f..%2fx)'],
    ['[a](..\\\\..\\\\x)', '\\[a\\](..\\\\..\\\\x)'],
    ['![i](../x.png)', '!\\[i\\](../x.png)'],
    ['[![i](../x.png)](https://x.example)', '[!\\[i\\](../x.png)](https://x.example)'],
    ['<javascript:alert>', '\\<javascript:alert>'],
    ['<a href="javascript:alert">a</a>', '<a href="">a</a>'],
    ["<a href='java&#x73;cript:alert'>a</a>", '<a href="">a</a>'],
  ])('%j never', (written, text) => {
    const notes = notesOf(section(written))
    expect(notes.text).toBe(`${text}\n`)
    expect(notes.refused).toHaveLength(1)
  })
})

describe('takeSection takes along', () => {
  it.each([
    [
      'a definition at the end of the file',
      '[a][x]\n## 1.2.2\nold\n\n[x]: docs/x.md "T"\n[y]: y.md',
      `[a][x]\n\n[x]: ${BLOB}/docs/x.md "T"`,
    ],
    [
      'one in front of it',
      '[x]\n## 1.2.2\n',
      '[x]\n\n[x]: https://x.example/0',
      '[x]: https://x.example/0\n[X]: https://x.example/1\n\n',
    ],
    [
      'the first of two, whatever case and space',
      '[A  b][]\n\n[a b]: https://x.example/2',
      '[A  b][]\n\n[a B]: https://x.example/1',
      '[a B]: https://x.example/1\n\n',
    ],
    ['one for an image', '![i][x]\n## 1.2.2\n[x]: img/x.png', `![i][x]\n\n[x]: ${RAW}/img/x.png`],
    ['one whose target stands in the next line', '[x]\n## 1.2.2\n[x]:\n  x.md', `[x]\n\n[x]: ${BLOB}/x.md`],
    ['one in angle brackets', '[x]\n## 1.2.2\n[x]: <my file.md>', `[x]\n\n[x]: ${BLOB}/my%20file.md`],
    [
      'one behind a fence that is open',
      '[x]\n\n```\nopen',
      '[x]\n\n```\nopen\n```\n\n[x]: https://x.example',
      '[x]: https://x.example\n\n',
    ],
    ['no unused one', 'a\n\n[1.2.3]: https://x.example\n[1.2.2]: https://x.example', 'a'],
    ['none from code', '[x]\n## 1.2.2\n```\n[x]: https://x.example\n```', '[x]'],
    ['none for code', '`[x]`\n## 1.2.2\n[x]: https://x.example', '`[x]`'],
    ['none that leads out', '[x]\n## 1.2.2\n[x]: javascript:alert', '[x]'],
    [
      'footnotes with all they need',
      'a[^1]\n## 1.2.2\nb[^2]\n\n[^2]: other\n[^1]: see [x] and[^3]\n    more\n[^3]: deep\n\n[x]: x.md',
      `a[^1]\n\n[x]: ${BLOB}/x.md\n\n[^1]: see [x] and[^3]\n    more\n\n[^3]: deep`,
    ],
    ['a footnote that stands in the middle', 'a[^1]\n\n[^1]: note\n\nb', 'a[^1]\n\nb\n\n[^1]: note'],
  ])('%s', (_, text, expected, before = '') =>
    expect(textOf(`${before}## 1.2.3\n${text}`)).toBe(`${expected}\n`),
  )
})
