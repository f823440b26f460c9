import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { createStage } from '../corpus/stage.ts'
import { createForge } from '../sigstore/forge.ts'
import { basesOf } from './bases.ts'
import { createConsumer } from './consumer.ts'
import { structuralChanges, textChanges } from './structure.ts'
import { endOfChange } from './structure-ends.ts'

const stage = createStage(createForge(), 'structure')

describe('every change of the structure', () => {
  it.each(basesOf(stage))(
    'of $name ends as it must',
    async ({ name, clock, evidence, options }) => {
      const consumer = createConsumer(stage, options)
      // A signature beside a certificate has no structure: the bytes of both are changed elsewhere.
      if (typeof evidence !== 'string') return
      const changes = [...structuralChanges(JSON.parse(evidence) as Json), ...textChanges(evidence)]
      const wrong: string[] = []
      for (const change of changes) {
        const end = endOfChange(name, clock, change)
        const wanted = 'same' in end ? 'verified' : end.join()
        const seen = (await consumer(change.text)).join()
        if (seen !== wanted) wrong.push(`${change.path} ${change.change}: ${seen}, not ${wanted}`)
      }
      expect(wrong).toEqual([])
      expect(changes.length).toBeGreaterThan(80)
    },
    120_000,
  )
})
