import { describe, expect, it } from 'vitest'
import { COMPANION_ENDINGS, separateCompanions } from './companion-files.ts'

describe('separateCompanions', () => {
  const cases: readonly {
    name: string
    names: readonly string[]
    named?: readonly string[]
    also?: readonly string[]
    companions: readonly string[]
  }[] = [
    { name: 'nothing', names: [], companions: [] },
    { name: 'artifacts only', names: ['a', 'b.tgz'], companions: [] },
    {
      name: 'every ending beside its artifact',
      names: ['a.tgz', ...COMPANION_ENDINGS.map((ending) => `a.tgz${ending}`)],
      companions: COMPANION_ENDINGS.map((ending) => `a.tgz${ending}`),
    },
    {
      name: 'bundles, whatever they stand beside',
      names: ['a', 'a.sbom.intoto.jsonl', 'provenance.intoto.jsonl', 'gone.sigstore.json'],
      companions: ['a.sbom.intoto.jsonl', 'provenance.intoto.jsonl', 'gone.sigstore.json'],
    },
    { name: 'a word between is another name', names: ['a', 'a.ca.pem', 'a.b.sha256'], companions: [] },
    {
      name: 'an ending without its artifact is an artifact',
      names: ['x.pem', 'y.sig', '.sha256'],
      companions: [],
    },
    { name: 'an artifact in another folder does not count', names: ['d/a', 'a.sig'], companions: [] },
    {
      name: 'a description of a description',
      names: ['a', 'a.sig', 'a.sig.sha256'],
      companions: ['a.sig', 'a.sig.sha256'],
    },
    {
      name: 'names given',
      names: ['a', 'SHA256SUMS'],
      also: ['SHA256SUMS', 'other'],
      companions: ['SHA256SUMS'],
    },
    {
      name: 'files that were named exactly stay',
      names: ['a', 'a.sig', 'a.pem', 'a.sha256', 'x.sigstore.json', 'y.sigstore.json'],
      named: ['a', 'a.sig', 'x.sigstore.json'],
      companions: ['a.pem', 'a.sha256', 'y.sigstore.json'],
    },
    {
      name: 'names given go before names in patterns',
      names: ['a', 'SHA256SUMS'],
      named: ['a', 'SHA256SUMS'],
      also: ['SHA256SUMS'],
      companions: ['SHA256SUMS'],
    },
    { name: 'an ending in other letters', names: ['a', 'a.SIG'], companions: [] },
  ]
  it.each(cases)('$name', ({ names, named = [], also, companions }) => {
    const result = separateCompanions(
      names.map((name) => (named.includes(name) ? { name, named: true } : { name })),
      new Set(also),
    )
    expect(result.companions.map(({ name }) => name)).toEqual(companions)
    expect(result.artifacts.map(({ name }) => name)).toEqual(
      names.filter((name) => !companions.includes(name)),
    )
  })
})
