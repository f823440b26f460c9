import { describe, expect, it } from 'vitest'
import { notesOf, type NotesRequest } from './changelog.fixture.ts'

interface Row {
  readonly name: string
  readonly text: string
  readonly request?: NotesRequest
  readonly date?: string
  readonly body?: string
  readonly version?: string
}

const forms: readonly Row[] = [
  {
    name: 'carriage returns and a byte order mark',
    text: '\ufeff## 1.2.3\r\n\r\n- wanted\r\n\r\n## 1.2.2\r\n\r\n- old\r\n',
  },
  {
    name: 'sub headings of its own',
    text: '## 1.2.3\n### Added\n- a\n#### Deep\n- b\n## 1.2.2\n- c\n',
    body: '### Added\n- a\n#### Deep\n- b\n',
  },
  {
    name: 'sub headings with versions in words',
    text: '## 1.2.3\n### 2.0 migration guide\n- a\n### Node 18.0.0 support\n- b\n## 1.2.2\n- c\n',
    body: '### 2.0 migration guide\n- a\n### Node 18.0.0 support\n- b\n',
  },
  {
    name: 'sub headings with dependencies',
    text: '## 1.2.3\n### lodash 4.17.21\n- a\n## 1.2.2\n- c\n',
    body: '### lodash 4.17.21\n- a\n',
  },
  {
    name: 'a deeper release behind it',
    text: '# [1.2.3](x) (2024-01-31)\n\n- wanted\n\n## [1.2.2](x) (2024-01-01)\n\n- old\n',
    date: '2024-01-31',
  },
  {
    name: 'a higher release behind it',
    text: '## [1.2.3](x) (2024-01-31)\n\n- wanted\n\n# [1.2.0](x) (2024-01-01)\n\n- old\n',
    date: '2024-01-31',
  },
  {
    name: 'sub headings of the same level',
    text: '### [1.2.3](x) (2024-01-31)\n\n### Bug Fixes\n\n- a\n\n### [1.2.2](x) (2024-01-01)\n\n- old\n',
    date: '2024-01-31',
    body: '### Bug Fixes\n\n- a\n',
  },
  { name: 'the end of the file', text: '## 1.2.3\n- wanted' },
  {
    name: 'a heading of a higher level that is none',
    text: '## 1.2.3\n\n- wanted\n\n# Older releases\n\nelsewhere\n',
  },
  { name: 'a group of releases', text: '# 1.2\n\n## 1.2.3\n\n- wanted\n\n## 1.2.2\n\n- old\n' },
  { name: 'Unreleased in front', text: '## [UNRELEASED]\n\n- next\n\n## 1.2.3\n\n- wanted\n' },
  { name: 'Unreleased behind', text: '## 1.2.3\n\n- wanted\n\n## unreleased changes\n\n- next\n' },
  { name: 'a fence that looks like it', text: '```\n## 1.2.3\n- fake\n```\n## 1.2.3\n- wanted\n' },
  { name: 'a longer fence', text: '~~~~ md\n## 1.2.3\n~~~\n## 1.2.3\n~~~~\n## 1.2.3\n- wanted\n' },
  {
    name: 'an indented fence in a list',
    text: '## 2.0.0\n- x\n    ```\n    ## 1.2.3\n    ```\n\n## 1.2.3\n- wanted\n',
  },
  { name: 'a fence that a list ends', text: '## 2.0.0\n- ```\n  ## 1.2.3\n## 1.2.3\n- wanted\n' },
  {
    name: 'a fence in it',
    text: '## 1.2.3\n- wanted\n```\n## 1.2.2\n```\n## 1.2.2\n- old\n',
    body: '- wanted\n```\n## 1.2.2\n```\n',
  },
  { name: 'a comment that looks like it', text: '<!--\n## 1.2.3\n- fake\n-->\n## 1.2.3\n- wanted\n' },
  { name: 'indented code that looks like it', text: 'Text\n\n    ## 1.2.3\n\n## 1.2.3\n- wanted\n' },
  { name: 'a tab that makes code', text: 'Text\n\n\t## 1.2.3\n\n## 1.2.3\n- wanted\n' },
  { name: 'HTML that looks like it', text: '<div>\n## 1.2.3\n</div>\n\n## 1.2.3\n- wanted\n' },
  { name: 'a quote that looks like it', text: '> ## 1.2.3\n> - fake\n\n## 1.2.3\n- wanted\n' },
  { name: 'a list item that looks like it', text: '- ## 1.2.3\n\n## 1.2.3\n- wanted\n' },
  {
    name: 'an anchor and a line in front of the next',
    text: '## 1.2.3\n\n- wanted\n\n---\n\n<a name="1.2.2"></a>\n## 1.2.2\n- old\n',
  },
  { name: 'two packages', text: '## a@1.2.3\n- of a\n## b@1.2.3\n- wanted\n', request: { package: 'b' } },
  { name: 'a package beside the plain ones', text: '## 1.2.3\n- wanted\n## b@1.2.3\n- of b\n' },
  {
    name: 'a scope that differs',
    text: '## @a/x@1.2.3\n- of a\n## @b/x@1.2.3\n- wanted\n',
    request: { package: '@b/x' },
  },
  {
    name: 'a prerelease of its own',
    text: '## 1.2.0\n- stable\n## 1.2.0-rc.1\n- wanted\n',
    request: { version: '1.2.0-rc.1' },
    version: '1.2.0-rc.1',
  },
  {
    name: 'a prerelease whose stable version is there',
    text: '## 1.2.0\n- wanted\n',
    request: { version: '1.2.0-rc.1' },
    version: '1.2.0',
  },
  {
    name: 'a prerelease whose stable version is waiting',
    text: '## 1.2.0 (Unreleased)\n- wanted\n',
    request: { version: 'v1.2.0b2' },
    version: '1.2.0',
  },
  {
    name: 'a prerelease that is not released',
    text: '## [Unreleased]\n- wanted\n## 1.1.0\n- old\n',
    request: { version: '1.2.0-rc.1', prereleaseSection: ['exact', 'stable', 'unreleased'] },
    version: 'Unreleased',
  },
  {
    name: 'the order that was asked for',
    text: '## [Unreleased]\n- wanted\n## 1.2.0\n- stable\n',
    request: { version: '1.2.0-rc.1', prereleaseSection: ['unreleased', 'stable'] },
    version: 'Unreleased',
  },
  {
    name: 'text that says that nothing changed',
    text: '## 1.2.3\n\nNo notable changes.\n',
    body: 'No notable changes.\n',
  },
  {
    name: 'a yanked one that is wanted',
    text: '## [1.2.3] - 2024-01-31 [YANKED]\n\n- wanted\n',
    request: { allowYanked: true },
    date: '2024-01-31',
  },
]

describe('findSection finds the section with', () => {
  it.each(forms)('$name', ({ text, request = {}, date = '', body = '- wanted\n', version }) => {
    expect(notesOf(text, request)).toMatchObject({
      text: body,
      date,
      ...(version === undefined ? {} : { version }),
    })
  })
})

const refused: readonly (Row & { readonly code: string; readonly says: string })[] = [
  {
    name: 'none',
    text: '## 1.2.2\n- a\n\n## 1.3.0\n- b\n',
    code: 'input/changelog-missing',
    says: 'it has 1.2.2 (line 1), 1.3.0 (line 4)',
  },
  {
    name: 'no release at all',
    text: '# Changes\n\ntext\n',
    code: 'input/changelog-missing',
    says: 'no heading of it names a version',
  },
  {
    name: 'a heading without a space',
    text: '##1.2.3\n- a\n',
    code: 'input/changelog-missing',
    says: 'line 1 names it, but is no heading to Markdown',
  },
  {
    name: 'a heading in code only',
    text: '```\n## 1.2.3\n```\n',
    code: 'input/changelog-missing',
    says: 'line 2 names it, but stands in code',
  },
  {
    name: 'a shorter version',
    text: '## 1.2\n- a\n',
    code: 'input/changelog-missing',
    says: 'it has 1.2 (line 1)',
  },
  {
    name: 'a longer version',
    text: '## 1.2.30\n- a\n',
    code: 'input/changelog-missing',
    says: 'it has 1.2.30 (line 1)',
  },
  {
    name: 'another package only',
    text: '## a@1.2.3\n- a\n',
    request: { package: 'b' },
    code: 'input/changelog-missing',
    says: 'it has a 1.2.3 (line 1)',
  },
  {
    name: 'a section that is not released',
    text: '## 1.2.3 - Unreleased\n- a\n',
    code: 'input/changelog-missing',
    says: 'line 1 says that it is not released',
  },
  {
    name: 'Unreleased only',
    text: '## [Unreleased]\n- a\n',
    code: 'input/changelog-missing',
    says: 'it has Unreleased (line 1)',
  },
  {
    name: 'a prerelease with the section of the stable version, exactly',
    text: '## 1.2.0\n- a\n',
    request: { version: '1.2.0-rc.1', prereleaseSection: ['exact'] },
    code: 'input/changelog-missing',
    says: 'it has 1.2.0',
  },
  {
    name: 'a stable version with a section of a prerelease',
    text: '## 1.2.3-rc.1\n- a\n',
    code: 'input/changelog-missing',
    says: 'it has 1.2.3-rc.1',
  },
  {
    name: 'two of them',
    text: '## 1.2.3\n- a\n## v1.2.3\n- b\n',
    code: 'input/changelog-duplicate',
    says: 'line 1 "1.2.3", line 3 "v1.2.3"',
  },
  {
    name: 'two packages and no name',
    text: '## a@1.2.3\n- a\n## b@1.2.3\n- b\n',
    code: 'input/changelog-duplicate',
    says: '2 headings are of it',
  },
  {
    name: 'nothing in it',
    text: '## 1.2.3\n\n## 1.2.2\n- a\n',
    code: 'input/changelog-empty',
    says: 'the section in line 1 says nothing',
  },
  {
    name: 'comments and headings in it',
    text: '## 1.2.3\n<!-- say it -->\n### Added\n\n### Fixed\n-\n\n[1.2.3]: https://x.example\n',
    code: 'input/changelog-empty',
    says: 'line 1',
  },
  ...['TBD', '- TBD.', '* _None_', '**N/A**', 'to-do', '...', 'Coming soon…', '- [ ] ', '```\n\n```']
    .filter((text) => text !== 'to-do')
    .map((text) => ({
      name: `the placeholder ${text.trim()}`,
      text: `## 1.2.3\n\n${text}\n`,
      code: 'input/changelog-empty',
      says: 'says nothing',
    })),
  ...['development', 'in progress', 'upcoming'].map((word) => ({
    name: `a version in ${word}`,
    text: `## 1.2.3 (${word})\n- a\n`,
    code: 'input/changelog-missing',
    says: 'is not released',
  })),
  ...[
    ['a fence', '```', '## [1.2.2] - 2024-01-30'],
    ['a comment', '<!--', '1.2.2 (2024-01-30)\n------------------'],
  ].map(([name, mark, next]) => ({
    name: `${name} that takes in the next release`,
    text: `## 1.2.3\n- a\n\n${mark}\nb\n\n${next}\n- c\n`,
    code: 'input/changelog-malformed',
    says: 'line 7',
  })),
  {
    name: 'a yanked version',
    text: '## [1.2.3] - 2024-01-31 [YANKED]\n- a\n',
    code: 'policy/version-yanked',
    says: '"1.2.3" was yanked',
  },
  {
    name: 'a yanked version in words',
    text: '## 1.2.3 (yanked)\n- a\n',
    code: 'policy/version-yanked',
    says: 'yanked',
  },
  {
    name: 'a yanked version with escapes',
    text: '## 1.2.3 \\[Yanked\\]\n- a\n',
    code: 'policy/version-yanked',
    says: 'yanked',
  },
]

describe('findSection refuses', () => {
  it.each(refused)('$name', ({ text, request = {}, code, says }) => {
    const notes = notesOf(text, request)
    expect(notes.code).toBe(code)
    expect(notes.current).toContain(says)
  })
})
