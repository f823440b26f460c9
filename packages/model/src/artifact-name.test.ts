import { describe, expect, it } from 'vitest'
import { parseArtifactName } from './artifact-name.ts'

describe('parseArtifactName', () => {
  it.each([
    'a',
    'a/b/c.tgz',
    '.hidden',
    '...',
    'a..b',
    '..a/b..',
    ' a ',
    '-rf',
    'new\nline',
    'e\u0301',
    '\u{1f600}',
    'ab:c',
    '~',
    'x'.repeat(4096),
  ])('keeps %j as it is', (text) => expect(parseArtifactName(text)).toEqual({ ok: true, value: text }))

  it.each([
    { text: '', reason: 'the name is empty' },
    { text: 'x'.repeat(4097), reason: 'the name is longer than 4096 characters' },
    { text: 'a\0b', reason: '"a\\u{0000}b" has a NUL character' },
    { text: 'a\\b', reason: '"a\\b" has a backslash; use "/" between folders' },
    { text: '..\\..\\a', reason: '"..\\..\\a" has a backslash; use "/" between folders' },
    { text: '/etc/passwd', reason: '"/etc/passwd" is an absolute path' },
    { text: '//host/share', reason: '"//host/share" is an absolute path' },
    { text: 'C:/a', reason: '"C:/a" is an absolute path' },
    { text: 'c:a', reason: '"c:a" is an absolute path' },
    { text: '..', reason: '".." has an empty, "." or ".." part' },
    { text: '../a', reason: '"../a" has an empty, "." or ".." part' },
    { text: 'a/../b', reason: '"a/../b" has an empty, "." or ".." part' },
    { text: 'a/..', reason: '"a/.." has an empty, "." or ".." part' },
    { text: './a', reason: '"./a" has an empty, "." or ".." part' },
    { text: 'a//b', reason: '"a//b" has an empty, "." or ".." part' },
    { text: 'a/', reason: '"a/" has an empty, "." or ".." part' },
  ])('refuses $text', ({ text, reason }) => {
    expect(parseArtifactName(text)).toEqual({ ok: false, problem: reason })
  })
})
