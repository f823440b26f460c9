import * as fc from 'fast-check'
import { composeNotes } from '@tier3/release/changelog/release-notes'
import { findSection } from '@tier3/release/changelog/find-section'
import { parseReleaseTitle } from '@tier3/release/changelog/release-title'
import { countCharacters, plainText } from '@tier3/release/changelog/plain-text'
import { scanBlocks } from '@tier3/release/changelog/scan-blocks'
import { describe, expect, it } from 'vitest'

const version = fc
  .tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.constantFrom('', '-rc.1', '-beta.12', 'a1', '.dev3', '+b7'))
  .map(([a, b, c, end]) => `${a}.${b}.${c}${end}`)
const date = fc
  .tuple(
    fc.integer({ min: 2000, max: 2030 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const decoration = fc.constantFrom(
  (v: string, d: string) => `[${v}] - ${d}`,
  (v: string, d: string) => `v${v} (${d})`,
  (v: string, d: string) => `**Version ${v}** — ${d}`,
  (v: string, d: string) => `[${v}](https://x.example/a(b)c) (${d})`,
  (v: string, d: string) => `<small>${v} / ${d}</small>`,
  (v: string, d: string) => `${d} – Release v${v}`,
  (v: string, d: string) => `<a name="${v}"></a>\`${v}\`, ${d}`,
)
const block = fc.constantFrom(
  '- a change',
  'A sentence with `code` and **weight**.',
  '### Fixed\n\n- one\n- two',
  '```\n## 9.9.9\n```',
  '~~~~ md\n```\n# 1.0.0\n~~~~',
  '<!--\n## 8.8.8\n-->',
  '> quoted\n> ## 7.7.7',
  '- outer\n\n  ```\n  ## 6.6.6\n  ```',
  '| a | b |\n| - | - |\n| c | d |',
  'x\n\n    ## 5.5.5',
  '#12 and @octo',
)
const PLACE = { server: 'https://github.com', repository: 'octo/app', tag: 'v1', file: 'CHANGELOG.md' }
const request = (of: string) => ({
  version: of,
  prereleaseSection: ['exact'] as const,
  allowYanked: false,
  file: 'CHANGELOG.md',
})

describe('parseReleaseTitle', () => {
  it('reads what was formatted', () => {
    fc.assert(
      fc.property(version, date, decoration, (v, d, format) => {
        expect(parseReleaseTitle(format(v, d))).toMatchObject({
          kind: 'release',
          version: v,
          date: { iso: d },
          yanked: false,
          strict: true,
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('the section of a generated changelog', () => {
  it('is what was generated, whatever stands around it', () => {
    const sections = fc.uniqueArray(
      fc.tuple(version, date, decoration, fc.array(block, { minLength: 1, maxLength: 4 })),
      {
        selector: ([v]) => v.replace(/\+.*$/, ''),
        minLength: 1,
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(sections, fc.constantFrom('\n', '\r\n'), fc.boolean(), (all, lineBreak, mark) => {
        const bodies = all.map(([, , , blocks]) => blocks.join('\n\n'))
        const text = all.map(([v, d, format], i) => `## ${format(v, d)}\n\n${bodies[i] ?? ''}\n`).join('\n')
        const written = (mark ? '\ufeff' : '') + `# Changelog\n\n${text}`.replaceAll('\n', lineBreak)
        const changelog = scanBlocks(plainText(written).text)
        for (const [index, [v]] of all.entries()) {
          const found = findSection(changelog, request(v))
          const body = bodies[index] ?? ''
          const notes = found.ok ? composeNotes(changelog, found.value.section, PLACE, []) : undefined
          // a comment alone says nothing, which is the one reason not to take what is there
          const silent = all[index]?.[3].every((one) => one.startsWith('<!--')) === true
          expect(found.ok ? undefined : found.problem.code).toBe(silent ? 'input/changelog-empty' : undefined)
          expect(notes?.ok === true ? notes.value.text : undefined).toBe(silent ? undefined : `${body}\n`)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('composeNotes', () => {
  const scrap = fc.constantFrom(
    '```',
    '~~~',
    '`',
    '<!--',
    '-->',
    '<div ',
    '<details>',
    '</details>',
    '<a href="',
    '">',
    "'",
    '<',
    '>',
    '[',
    '](',
    ')',
    '![',
    '[x]: y',
    '[^1]:',
    '\n',
    '\n\n',
    '\n    ',
    '- ',
    '> ',
    '1. ',
    '# ',
    '---',
    '===',
    '\t',
    '\\',
    '<pre>',
    '<script>',
    '<?',
    '<![CDATA[',
    '&lt;',
    'text',
    '🎉',
    '\u202e',
    '<title>',
    '</p>',
    '<!x',
  )
  it('appends a section that nothing above swallows, keeps to the limit, and shows no control characters', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), fc.integer({ min: 400, max: 600 }), (scraps, limit) => {
        const changelog = scanBlocks(plainText(`## 1.2.3\n\nfirst\n\n${scraps.join('')}`).text)
        const found = findSection(changelog, request('1.2.3'))
        if (!found.ok) throw new Error(found.problem.code)
        const notes = composeNotes(changelog, found.value.section, PLACE, ['## Verify\n\nthis'], limit)
        if (!notes.ok) throw new Error(notes.problem.code)
        const { text } = notes.value
        expect(scanBlocks(text).headings.at(-1)?.text).toBe('Verify')
        expect(text.endsWith('\n\n## Verify\n\nthis\n')).toBe(true)
        expect(countCharacters(text)).toBeLessThanOrEqual(limit)
        expect(text).not.toContain('\u202e')
      }),
      { numRuns: 3000 },
    )
  })
})
