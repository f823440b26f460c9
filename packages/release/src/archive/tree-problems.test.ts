import { describe, expect, it } from 'vitest'
import type { ArchiveEntry } from './entry.ts'
import { inArchiveOrder } from './entry-order.ts'
import { linkProblems } from './link-problems.ts'
import { treeProblems } from './tree-problems.ts'

const file = (name: string): ArchiveEntry => ({ kind: 'file', name, size: 0, executable: false })
const folder = (name: string): ArchiveEntry => ({ kind: 'folder', name })
const link = (name: string, target: string): ArchiveEntry => ({ kind: 'link', name, target })

describe('treeProblems', () => {
  it.each([
    { name: 'different names', entries: [file('a'), file('b/a'), file('b/c')], codes: [] },
    { name: 'a folder before its file', entries: [folder('b'), file('b/a')], codes: [] },
    { name: 'the same name', entries: [file('a'), file('a')], codes: ['input/duplicate-name'] },
    { name: 'another case', entries: [file('a'), file('A')], codes: ['input/duplicate-name'] },
    { name: 'folders of another case', entries: [file('b/x'), file('B/y')], codes: ['input/duplicate-name'] },
    {
      name: 'letters that grow',
      entries: [file('stra\u00dfe'), file('STRASSE')],
      codes: ['input/duplicate-name'],
    },
    { name: 'a file where a folder is', entries: [file('a/b'), file('a')], codes: ['input/duplicate-name'] },
    {
      name: 'a link where a folder is',
      entries: [link('a', 'b'), file('a/b')],
      codes: ['input/duplicate-name'],
    },
    { name: 'a folder twice', entries: [folder('a'), folder('a')], codes: [] },
    {
      name: 'two bad names',
      entries: [file('a.'), file('con')],
      codes: ['input/unportable-name', 'input/unportable-name'],
    },
  ])('of $name', ({ entries, codes }) => {
    expect(treeProblems(entries).map(({ code }) => code)).toEqual(codes)
  })
})

describe('linkProblems', () => {
  it.each([
    { name: 'a neighbour', entries: [link('a', 'b'), file('b')], codes: [] },
    { name: 'a folder', entries: [link('a', 'b'), file('b/c')], codes: [] },
    { name: 'up and down', entries: [link('x/a', '../b/c'), file('b/c')], codes: [] },
    { name: 'a chain', entries: [link('a', 'b'), link('b', 'c'), file('c')], codes: [] },
    { name: 'nothing', entries: [link('a', 'b')], codes: ['input/not-a-file'] },
    { name: 'itself', entries: [link('a', 'a')], codes: ['input/not-a-file'] },
    {
      name: 'a circle',
      entries: [link('a', 'b'), link('b', 'a')],
      codes: ['input/not-a-file', 'input/not-a-file'],
    },
    { name: 'out', entries: [link('a', '../b'), file('b')], codes: ['input/path-escape'] },
    {
      name: 'out and in again',
      entries: [link('p/a', '../../p/b'), file('p/b')],
      codes: ['input/path-escape'],
    },
    { name: 'an absolute path', entries: [link('a', '/etc/passwd')], codes: ['input/path-escape'] },
    { name: 'a drive', entries: [link('a', 'C:/x')], codes: ['input/path-escape'] },
    { name: 'a backslash', entries: [link('a', '..\\b'), file('b')], codes: ['input/path-escape'] },
    { name: 'no target', entries: [link('a', '')], codes: ['input/path-escape'] },
    { name: 'its own folder', entries: [link('a', '.')], codes: ['input/path-escape'] },
    {
      name: 'a way through a link',
      entries: [link('a', 'b/../c'), link('b', 'd/e'), file('d/e/f'), file('c')],
      codes: ['input/path-escape'],
    },
  ])('of a link to $name', ({ entries, codes }) => {
    expect(linkProblems(entries, '').map(({ code }) => code)).toEqual(codes)
  })

  it('of a link out of the folder that everything is in', () => {
    const entries = [link('p/a', '../q'), file('q')]
    expect(linkProblems(entries, 'p').map(({ code }) => code)).toEqual(['input/path-escape'])
  })
})

it('inArchiveOrder is by bytes of UTF-8, not by code units, and puts a folder before what is in it', () => {
  const names = ['b', 'a/b', 'a.txt', 'Z', '\u{1f600}', '\uffe0', 'ä', 'a-b/c']
  const ordered = inArchiveOrder([...names.map(file), folder('a'), folder('a-b')]).map(({ name }) => name)
  expect(ordered).toEqual(['Z', 'a-b', 'a-b/c', 'a.txt', 'a', 'a/b', 'b', 'ä', '\uffe0', '\u{1f600}'])
})
