import { describe, expect, it } from 'vitest'
import { signingProblems, type InstanceInputs } from './signing-problems.ts'

const inputs: InstanceInputs = {
  sigstore: 'public-good',
  'signing-config': undefined,
  'trusted-root': undefined,
  'rekor-version': '1',
  timestamp: true,
}
const both = { 'signing-config': 'c', 'trusted-root': 'r' } as const
const root = { 'trusted-root': 'r' } as const
const config = { 'signing-config': 'c' } as const

describe('signingProblems', () => {
  it.each<{ name: string; change: Partial<InstanceInputs>; problems: number }>([
    { name: 'public-good alone', change: {}, problems: 0 },
    { name: 'public-good with a newer root', change: root, problems: 0 },
    { name: 'public-good with a config', change: config, problems: 1 },
    { name: 'public-good with both', change: both, problems: 1 },
    { name: 'auto alone', change: { sigstore: 'auto' }, problems: 0 },
    { name: 'auto with a root', change: { sigstore: 'auto', ...root }, problems: 0 },
    { name: 'auto with a config', change: { sigstore: 'auto', ...config }, problems: 1 },
    { name: 'github alone', change: { sigstore: 'github' }, problems: 0 },
    { name: 'github with a root', change: { sigstore: 'github', ...root }, problems: 0 },
    { name: 'staging alone', change: { sigstore: 'staging' }, problems: 1 },
    { name: 'staging with a root', change: { sigstore: 'staging', ...root }, problems: 0 },
    { name: 'staging with both', change: { sigstore: 'staging', ...both }, problems: 1 },
    { name: 'custom alone', change: { sigstore: 'custom' }, problems: 1 },
    { name: 'custom with a root', change: { sigstore: 'custom', ...root }, problems: 1 },
    { name: 'custom with a config', change: { sigstore: 'custom', ...config }, problems: 1 },
    { name: 'custom with both', change: { sigstore: 'custom', ...both }, problems: 0 },
    { name: 'version 2 with a timestamp', change: { 'rekor-version': '2' }, problems: 0 },
    { name: 'version 1 without a timestamp', change: { timestamp: false }, problems: 0 },
    {
      name: 'version 2 without a timestamp',
      change: { 'rekor-version': '2', timestamp: false },
      problems: 1,
    },
    { name: 'two things', change: { ...config, 'rekor-version': '2', timestamp: false }, problems: 2 },
  ])('$name', ({ change, problems }) => {
    const found = signingProblems({ ...inputs, ...change }, 'signature')
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: problems }, () => 'input/conflict'))
  })
})
