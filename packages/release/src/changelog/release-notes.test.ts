import { describe, expect, it } from 'vitest'
import { notesOf, textOf, type MadeNotes } from './changelog.fixture.ts'
import { countCharacters, plainText } from './plain-text.ts'
import { scanBlocks } from './scan-blocks.ts'

const APPENDED = '## Verify this release\n\ntext'
const lastHeading = (text: string): string | undefined => scanBlocks(text).headings.at(-1)?.text

const SAFE = 'Verify this release'
/** The last heading of notes, which must be the appended one; a refusal is as safe. */
const endOf = ({ code, text = '' }: MadeNotes): string | undefined =>
  code === undefined ? lastHeading(text) : SAFE

describe('composeNotes', () => {
  it.each([
    ['a fence', '```js\nopen', '```js\nopen\n```'],
    ['a long fence', '~~~~~\nopen', '~~~~~\nopen\n~~~~~'],
    ['a comment', 'a\n\n<!-- open', 'a\n\n<!-- open\n-->'],
    [
      'an element',
      '<details>\n<summary>a</summary>\n\nb',
      '<details>\n<summary>a</summary>\n\nb\n\n</details>',
    ],
    ['elements in elements', '<div><details><b>\n\nb', '<div><details><b>\n\nb\n\n</b>\n</details>\n</div>'],
    ['an element in a sentence', 'a <kbd>b', 'a <kbd>b\n\n</kbd>'],
    ['text that is raw', '<pre>\nb', '<pre>\nb\n</pre>'],
    ['half a tag', '<div title="x\n\nb', '&lt;div title="x\n\nb'],
    ['half a comment in HTML', '<div><!-- x\n\nb', '<div>&lt;!-- x\n\nb\n\n</div>'],
    ['half a tag above a fence', '<div title="\n```\n\nb', '&lt;div title="\n```\n\nb\n```'],
    ['an instruction', '<?php\n\nb', '&lt;?php\n\nb'],
    ['a fence in a list', '- a\n  ```\n  b', '- a\n  ```\n  b'],
    ['a closed element', '<details>\n\nb\n\n</details>\n\n<br>', '<details>\n\nb\n\n</details>\n\n<br>'],
  ])('closes %s', (_, body, closed) => {
    const text = textOf(`## 1.2.3\n\n${body}`, { appended: [APPENDED] })
    expect(text).toBe(`${closed}\n\n${APPENDED}\n`)
    expect(lastHeading(text)).toBe('Verify this release')
  })

  const item = (index: number): string => `- change ${index} 🎉 [a](docs/${index}.md)`
  const long = (count: number): string =>
    `## 1.2.3\n\n${Array.from({ length: count }, (_, i) => item(i)).join('\n')}\n\n## 1.2.2\n\nold\n`

  it('leaves a section that fits alone, to the last character', () => {
    const text = textOf(long(20))
    const exact = countCharacters(text)
    expect(notesOf(long(20), { limit: exact })).toMatchObject({ text, truncated: false, characters: exact })
    expect(notesOf(long(20), { limit: exact - 1 })).toMatchObject({ truncated: true })
  })

  it('cuts a long section between two blocks, and says where the rest is', () => {
    const notes = notesOf(long(5000), { appended: [APPENDED] })
    expect(notes).toMatchObject({ truncated: true })
    expect(notes.characters).toBeLessThanOrEqual(125_000)
    expect(notes.characters).toBeGreaterThan(124_900)
    expect(notes.text).toContain(
      '\n\nThe notes go on: they are too long for a release. [The whole section](https://github.com/octo/app/blob/v1.2.3/CHANGELOG.md?plain=1#L1-L5003) stands in the changelog.\n\n## Verify this release\n\ntext\n',
    )
    expect(notes.text?.split('\n\n')[0]?.split('\n').at(-1)).toMatch(
      /^- change \d+ 🎉 \[a\]\(https:\/\/\S+\.md\)$/,
    )
  })

  it('cuts no fence, leaves no heading at the end, and takes only the definitions that are left', () => {
    const body = [
      '## 1.2.3',
      '',
      'first [x]',
      '',
      '### Then',
      '',
      '```',
      'b'.repeat(200_000),
      '```',
      '',
      'last [y]',
      '',
      '[x]: x.md',
      '[y]: y.md',
    ]
    const text = textOf(body.join('\n'), { appended: [APPENDED] })
    expect(text.split('\n').slice(0, 5)).toEqual([
      'first [x]',
      '',
      '[x]: https://github.com/octo/app/blob/v1.2.3/x.md',
      '',
      expect.stringMatching(/^The notes go on/),
    ])
    expect(text.endsWith(`\n\n${APPENDED}\n`)).toBe(true)
  })

  it('closes what the cut leaves open', () => {
    const body = `## 1.2.3\n\n<details>\n\n${'paragraph\n\n'.repeat(100)}</details>\n`
    const text = textOf(body, { limit: 600 })
    expect(text).toMatch(/paragraph\n\n<\/details>\n\nThe notes go on/)
  })

  it('keeps what is appended when not even one block fits', () => {
    expect(textOf(`## 1.2.3\n\n${'a'.repeat(200_000)}`, { appended: [APPENDED] })).toMatch(
      /^The notes go on.*\n\n## Verify this release\n\ntext\n$/,
    )
  })

  it('refuses what leaves no room', () => {
    expect(notesOf('## 1.2.3\n\na', { appended: ['b'.repeat(125_000)] })).toMatchObject({
      code: 'input/too-large',
    })
  })

  it('settles half tags in half tags, or refuses', () => {
    const nested = '<div a="\n'.repeat(12)
    expect(endOf(notesOf(`## 1.2.3\n\n${nested}\n\na`, { appended: [APPENDED] }))).toBe(SAFE)
  })
})

describe('plainText', () => {
  it('shows what hides or reorders text, and leaves what scripts and emoji need', () => {
    const kept = 'a\tb 👩‍💻 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f} \u200f א'
    expect(plainText(`\ufeff${kept}\r\nc\rd`)).toEqual({ text: `${kept}\nc\nd`, escaped: 0 })
    expect(plainText('a\u202eb\u0000c\u001b[1m\u2066d\u{e0041}')).toEqual({
      text: 'a\\u{202e}b\\u{0000}c\\u{001b}[1m\\u{2066}d\\u{e0041}',
      escaped: 5,
    })
  })
})

describe('the changelog is read in linear time', () => {
  const MEGABYTE = 1024 * 1024
  const units = [
    '[',
    ']',
    '![',
    '[](',
    '[a](',
    '*',
    '_',
    '`',
    '` ',
    '``` ',
    '#',
    '# ',
    '<',
    '<!--',
    '<?',
    '<a ',
    '<a b="',
    '<a b=\'" ',
    '</',
    '> ',
    '- ',
    '- + ',
    '1. ',
    '\\',
    '&',
    '[^',
    '[^a]',
    '[a]: ',
    '(',
    '"',
    '\t',
    '    ',
    '<details>',
    '</b>',
    '[a][',
    '~~~\n',
    '```\n',
    '<!--\n',
    '<div\n',
    '- \n',
    '> > \n',
    '#\n',
    '[a]:\n',
    '1.2.3 ',
    '1.',
    '-',
    '=',
    '🎉',
  ]
  it.each(units)('of a section of %j', (unit) => {
    const size = ['[', '*', '`', '#'].includes(unit) ? MEGABYTE : MEGABYTE / 4
    const body = unit.repeat(Math.ceil(size / unit.length))
    const texts = [
      `## 1.2.3\n\nx ${body}\n`,
      `## 1.2.3\n\n${body}\n\nx\n`,
      `## 1.2.3 ${body}\n\nx\n`,
      `${body}\n\n## 1.2.3\n\nx\n`,
    ]
    const ends = texts.map((text) => endOf(notesOf(text, { appended: [APPENDED] })))
    expect(ends).toEqual([SAFE, SAFE, SAFE, SAFE])
  })
})
