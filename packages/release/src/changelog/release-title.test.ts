import { describe, expect, it } from 'vitest'
import { notesOf, textOf, type NotesRequest } from './changelog.fixture.ts'

/** A heading in front of `- wanted`, between two other releases of the same form. */
const around = (heading: string, [before, after] = ['## 1.3.0', '## 1.2.2']): string =>
  `# Changelog\n\n${before}\n\n- newer\n\n${heading}\n\n- wanted\n\n${after}\n\n- older\n`

const headings: readonly (readonly [heading: string, date?: string, request?: NotesRequest])[] = [
  ['## 1.2.3'],
  ['## v1.2.3'],
  ['## V1.2.3'],
  ['# 1.2.3'],
  ['###### 1.2.3', ''],
  ['##\t1.2.3'],
  [' ## 1.2.3'],
  ['## 1.2.3 ##'],
  ['## 1.2.3 #####   '],
  ['## [1.2.3]'],
  ['## [v1.2.3]'],
  ['## [1.2.3] - 2024-01-31', '2024-01-31'],
  ['## [1.2.3](https://x.example/compare/v1.2.2...v1.2.3) (2024-01-31)', '2024-01-31'],
  ['## [1.2.3][full] - 2024-01-31', '2024-01-31'],
  ['## [1.2.3][] - 2024-01-31', '2024-01-31'],
  ['## <small>1.2.3 (2024-01-31)</small>', '2024-01-31'],
  ['## <a name="1.2.3"></a>[1.2.3](https://x.example) (2024-01-31)', '2024-01-31'],
  ['## 1.2.3 <a id="v123"/>'],
  ['## 1.2.3 <!-- released -->'],
  ['## **1.2.3**'],
  ['## __1.2.3__ *(2024-01-31)*', '2024-01-31'],
  ['## `1.2.3` – 2024-01-31', '2024-01-31'],
  ['## 1.2.3 — 2024-01-31', '2024-01-31'],
  ['## 1.2.3 &mdash; 2024-01-31', '2024-01-31'],
  ['## 1.2.3 / 2024-01-31', '2024-01-31'],
  ['## 1.2.3 (2024/01/31)', '2024-01-31'],
  ['## 1.2.3, released on January 31st, 2024', '2024-01-31'],
  ['## 1.2.3 on 31 Jan 2024', '2024-01-31'],
  ['## 1.2.3 (31.1.2024)', '2024-01-31'],
  ['## 1.2.3 (Wednesday, January 31, 2024)', '2024-01-31'],
  ['## 1.2.3 (01/31/2024)', ''],
  ['## 1.2.3 - 2024-02-30', ''],
  ['## 1.2.3-2024-01-31', '2024-01-31'],
  ['## 1.2.3: the one with the cat'],
  ['## 1.2.3 "Codename"'],
  ['## 🚀 1.2.3 (2024-01-31)', '2024-01-31'],
  ['## :rocket: v1.2.3'],
  ['## Version 1.2.3'],
  ['## version v1.2.3 (2024-01-31)', '2024-01-31'],
  ['## Release 1.2.3'],
  ['## Release v1.2.3 - Jan 31, 2024', '2024-01-31'],
  ['## Changes in version 1.2.3'],
  ['## 2024-01-31 - 1.2.3', '2024-01-31'],
  ['## 2024-01-31, Version 1.2.3 (Current)', '2024-01-31'],
  ['## 2024.01.31 - v1.2.3', '2024-01-31'],
  ['## January 31, 2024: 1.2.3', '2024-01-31'],
  ['## pkg@1.2.3'],
  ['## @scope/pkg@1.2.3 (2024-01-31)', '2024-01-31'],
  ['## @scope/pkg@1.2.3', '', { package: '@scope/pkg' }],
  ['## [pkg-v1.2.3](https://x.example) (2024-01-31)', '2024-01-31', { package: 'pkg' }],
  ['## pkg v1.2.3', '', { package: 'pkg' }],
  ['## pkg-1.2.3'],
  ['## pkg/v1.2.3', '', { package: 'pkg' }],
  ['## My Great Tool 1.2.3 (2024-01-31)', '2024-01-31', { package: 'My Great Tool' }],
  ['## 1.2.3', '', { package: 'pkg' }],
  ['## 1.2.3', '', { version: 'v1.2.3' }],
  ['## 1.2.3+build.7', '', { version: '1.2.3' }],
  ['## 1.2.3', '', { version: '1.2.3+build.7' }],
  ['1.2.3\n====='],
  ['[1.2.3] - 2024-01-31\n---', '2024-01-31'],
  ['Version 1.2.3\n(2024-01-31)\n---', '2024-01-31'],
]

describe('parseReleaseTitle finds the section under', () => {
  it.each(headings.map(([heading, date = '', request = {}]) => ({ heading, date, request })))(
    '$heading',
    ({ heading, date, request }) => {
      expect(notesOf(around(heading), request)).toMatchObject({ text: '- wanted\n', date, yanked: false })
    },
  )

  it.each([
    ['1.2', '## 1.2'],
    ['1.2.3.4', '## v1.2.3.4 (2024-01-31)'],
    ['2024.01.31', '## 2024.01.31'],
    ['42', '## v42'],
    ['1.2.0rc1', '## 1.2.0rc1'],
    ['1.2.0rc1', '## 1.2.0-rc.1'],
    ['1.2.0-rc.1', '## 1.2.0rc1'],
    ['1.2.0.dev3', '## 1.2.0.dev3 (2024-01-31)'],
    ['1.2.0.post1', '## 1.2.0-post1'],
    ['1!2.0', '## 1!2.0'],
    ['1.2.0a1', '## 1.2.0-alpha.1'],
    ['1.2.3-1', '## 1.2.3-1'],
    ['1.2.3-x.7.z.92', '## 1.2.3-x.7.z.92'],
  ])('%s in %s', (version, heading) => {
    expect(textOf(around(heading, ['## 99.0', '## 0.1']), { version })).toBe('- wanted\n')
  })
})
