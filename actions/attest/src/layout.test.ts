import { describe, expect, it } from 'vitest'
import type { ResolvedSubject } from '@tier3/model/subject-request'
import { isNonEmpty } from '@tier3/model/non-empty'
import { layOut } from './layout.ts'
import type { AttestPlan } from './plan.ts'

const predicate = { predicateType: 'https://example.com/p/v1', predicate: {} }
const subject = (name: string): ResolvedSubject => ({ name, digest: { sha256: 'a'.repeat(64) } })
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `f${i}`)

function lay(names: readonly string[], change: Partial<AttestPlan> = {}): readonly unknown[] {
  const plan: AttestPlan = {
    subjects: { kind: 'digests', lines: [] },
    predicate: { kind: 'provenance' },
    layout: 'combined',
    store: 'none',
    outputDir: 'out',
    name: undefined,
    serverUrl: 'https://github.com',
    sigstore: 'custom',
    rekorVersion: '1',
    ...change,
  }
  const subjects = names.map(subject)
  if (!isNonEmpty(subjects)) throw new Error('a layout needs a subject')
  const drafts = layOut(plan, subjects, predicate)
  return drafts.ok
    ? drafts.value.map(({ path, subjects: own }) => [path, own.length])
    : drafts.problem.map(({ code }) => code)
}

const sbom = { predicate: { kind: 'sbom', path: 'x' } } as const
const custom = { predicate: { kind: 'custom', path: 'x', predicateType: 'y' } } as const
const perSubject = { layout: 'per-subject' } as const

describe('layOut', () => {
  it.each<{
    name: string
    names: readonly string[]
    change?: Partial<AttestPlan>
    expected: readonly unknown[]
  }>([
    { name: 'one subject', names: ['d/a'], expected: [['out/d/a.intoto.jsonl', 1]] },
    {
      name: 'one subject with an SBOM',
      names: ['a'],
      change: sbom,
      expected: [['out/a.sbom.intoto.jsonl', 1]],
    },
    {
      name: 'one subject with any predicate',
      names: ['a'],
      change: custom,
      expected: [['out/a.attestation.intoto.jsonl', 1]],
    },
    { name: 'two subjects', names: ['a', 'b'], expected: [['out/provenance.intoto.jsonl', 2]] },
    {
      name: 'two subjects with an SBOM',
      names: ['a', 'b'],
      change: sbom,
      expected: [['out/sbom.intoto.jsonl', 2]],
    },
    {
      name: 'two subjects with any predicate',
      names: ['a', 'b'],
      change: custom,
      expected: [['out/attestation.intoto.jsonl', 2]],
    },
    {
      name: 'a name for one',
      names: ['a'],
      change: { name: 'mine' },
      expected: [['out/mine.intoto.jsonl', 1]],
    },
    {
      name: 'a name for two',
      names: ['a', 'b'],
      change: { name: 'mine' },
      expected: [['out/mine.intoto.jsonl', 2]],
    },
    {
      name: 'one for each',
      names: ['a', 'd/b'],
      change: perSubject,
      expected: [
        ['out/a.intoto.jsonl', 1],
        ['out/d/b.intoto.jsonl', 1],
      ],
    },
    {
      name: 'one for each with a name',
      names: ['a'],
      change: { ...perSubject, ...sbom, name: 'spdx' },
      expected: [['out/a.spdx.intoto.jsonl', 1]],
    },
    {
      name: 'as many as a statement holds',
      names: many(1024),
      expected: [['out/provenance.intoto.jsonl', 1024]],
    },
    {
      name: 'one more',
      names: many(1025),
      expected: [
        ['out/provenance.intoto.jsonl', 1024],
        ['out/provenance.intoto.jsonl', 1],
      ],
    },
    { name: 'a name twice', names: ['a', 'a'], expected: ['input/duplicate-name'] },
    {
      name: 'a name twice, for each',
      names: ['a', 'b', 'a'],
      change: perSubject,
      expected: ['input/duplicate-name'],
    },
    {
      name: 'a name twice, in two statements',
      names: [...many(1024), 'f0'],
      expected: ['input/duplicate-name'],
    },
    { name: 'no name', names: [''], expected: ['input/missing'] },
    {
      name: 'no name, twice',
      names: ['', ''],
      change: perSubject,
      expected: ['input/missing', 'input/missing'],
    },
    { name: 'a name that climbs', names: ['../x'], expected: ['input/path-escape'] },
    {
      name: 'a name that climbs, for each',
      names: ['a', 'b/../../x'],
      change: perSubject,
      expected: ['input/path-escape'],
    },
    { name: 'an absolute name', names: ['/etc/x'], expected: ['input/path-escape'] },
    {
      name: 'any name, under a name of ours',
      names: ['../x'],
      change: { name: 'mine' },
      expected: [['out/mine.intoto.jsonl', 1]],
    },
  ])('$name', ({ names, change, expected }) => {
    expect(lay(names, change)).toEqual(expected)
  })
})
