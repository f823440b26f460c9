import { describe, expect, it } from 'vitest'
import { createStage } from '../corpus/stage.ts'
import { createForge } from '../sigstore/forge.ts'
import { basesOf } from './bases.ts'
import { certificateMutants } from './certificate-mutants.ts'
import { createConsumer, type Consumer } from './consumer.ts'
import { extensionMutants } from './extension-mutants.ts'
import { fileMutants } from './file-mutants.ts'
import { formMutants, otherSignerMutants } from './form-mutants.ts'
import { logMutants } from './log-mutants.ts'
import { messageMutants } from './message-mutants.ts'
import type { Mutant } from './mutant.ts'
import { nameMutants } from './name-mutants.ts'
import { payloadMutants } from './payload-mutants.ts'
import { timeMutants } from './time-mutants.ts'

// Evidence that is wrong in what it says: signatures hold wherever the attacker could have made them.
const stage = createStage(createForge(), 'mutants')
const careful = createConsumer(stage)
const ofSignatures = createConsumer(stage, { demand: { predicateTypes: ['signature'] } })

const GROUPS: { readonly [name: string]: readonly [readonly Mutant[], Consumer] } = {
  certificate: [certificateMutants, careful],
  'subject alternative name': [nameMutants, careful],
  'extension of the certificate': [extensionMutants, careful],
  'log entry': [logMutants, careful],
  'time of signing': [timeMutants, careful],
  'payload and predicate': [payloadMutants, careful],
  file: [fileMutants, careful],
  'signature over bytes': [messageMutants, ofSignatures],
}

const rows = Object.entries(GROUPS).flatMap(([group, [mutants, consumer]]) =>
  mutants.map((one) => ({ ...one, consumer, title: `${group}, ${one.name}` })),
)
const forms = [...formMutants, ...otherSignerMutants]

describe('the original is accepted', () => {
  it.each(basesOf(stage))('$name', async ({ evidence, options }) => {
    expect(await createConsumer(stage, options)(evidence)).toEqual(['verified'])
  })
  it('as a signature over bytes, in both logs', async () => {
    expect(await ofSignatures(stage.sign())).toEqual(['verified'])
    expect(await ofSignatures(stage.sign({ witness: { rekor: 2 } }))).toEqual(['verified'])
  })
})

describe('no mutant is accepted', () => {
  it.each(rows.filter(({ ends }) => !('same' in ends)))('$title', async ({ make, ends, consumer }) => {
    expect(await consumer(make(stage))).toEqual(ends)
  })
  it.each(forms)('$name', async ({ make, ends }) => {
    const { evidence, options } = make(stage)
    expect(await createConsumer(stage, options)(evidence)).toEqual(ends)
  })
})

describe('what says the same is accepted', () => {
  it.each(rows.flatMap((row) => ('same' in row.ends ? [{ ...row, why: row.ends.same }] : [])))(
    '$title: $why',
    async ({ make, consumer }) => {
      expect(await consumer(make(stage))).toEqual(['verified'])
    },
  )
})

describe('the rows', () => {
  it('are many, and each has a name of its own', () => {
    const names = [...rows.map(({ title }) => title), ...forms.map(({ name }) => name)]
    expect(names.length).toBeGreaterThan(700)
    expect(new Set(names).size).toBe(names.length)
  })
})
