import { describe, expect, it } from 'vitest'
import type { Ecosystem } from '../lock-facts.ts'
import { INVENTORY_FAILED } from '../source-tree.ts'
import { document } from '../diff/documents.fixture.ts'
import { facts, gap, locked, project, run } from './finalize.fixture.ts'
import type { FinalizeInput } from './input.ts'

const failing = (...ecosystems: readonly string[]) =>
  document({ properties: ecosystems.map((value) => ({ name: INVENTORY_FAILED, value })) })

const npm = facts({
  packages: [locked('pkg:npm/a@1')],
  projects: [project({ dependsOn: ['pkg:npm/a@1'] })],
})

describe('finalize, ecosystems that the inventory failed on', () => {
  it.each<{ name: string; more: Partial<FinalizeInput>; failed: readonly Ecosystem[]; complete: boolean }>([
    { name: 'none', more: { inventory: document({}) }, failed: [], complete: true },
    {
      name: 'one with an exhaustive lock',
      more: { inventory: failing('npm') },
      failed: ['npm'],
      complete: true,
    },
    {
      name: 'one whose lock lists a part',
      more: { inventory: failing('npm'), facts: [{ ...npm, exhaustive: false }] },
      failed: ['npm'],
      complete: false,
    },
    {
      name: 'one with a gap',
      more: { inventory: failing('npm'), gaps: [gap] },
      failed: ['npm'],
      complete: false,
    },
    { name: 'one without a lock', more: { inventory: failing('go') }, failed: ['go'], complete: false },
    {
      name: 'two that share a type of package URL',
      more: {
        inventory: failing('gradle', 'maven'),
        facts: [npm, facts({ ecosystem: 'gradle', file: 'gradle.lockfile' })],
      },
      failed: ['maven', 'gradle'],
      complete: true,
    },
    {
      name: 'one that is told beside the inventory',
      more: { inventoryFailed: ['go'] },
      failed: ['go'],
      complete: false,
    },
    { name: 'a word that is none', more: { inventory: failing('https://x') }, failed: [], complete: true },
  ])('$name', ({ more, failed, complete }) => {
    const result = run({ facts: [npm], ...more })
    expect(result.inventoryFailed).toEqual(failed)
    const declared = result.document.properties.filter(({ name }) => name.includes('inventory'))
    expect(declared).toEqual(failed.toSorted().map((value) => ({ name: 'tier3:inventory-failed', value })))
    expect(result.complete).toBe(complete)
  })

  it('are the same when the result is taken for the inventory', () => {
    const first = run({ facts: [npm], inventory: failing('go') })
    expect(run({ facts: [npm], inventory: first.document }).document).toEqual(first.document)
  })
})
