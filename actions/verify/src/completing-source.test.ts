import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import type { CollectedBundle, EntryFinder } from '@tier3/verification/ports'
import { expect, it } from 'vitest'
import { completingSource } from './completing-source.ts'

const outage = problem('service/rekor-unavailable', { attempted: 'a', current: 'c', desired: 'd' })
const refusal = problem('integrity/log-entry', { attempted: 'a', current: 'c', desired: 'd' })
const subject = { name: 'app', digest: { sha256: 'a'.repeat(64) } }

it('completes each text once, under its own origin, and makes a gap of an outage', async () => {
  const asked: string[] = []
  const entries: EntryFinder = {
    complete(bundle) {
      asked.push(bundle.text)
      if (bundle.text === 'out') return Promise.resolve(failed(outage))
      return Promise.resolve(
        ok(bundle.refusal === undefined ? { ...bundle, text: `${bundle.text}+` } : bundle),
      )
    },
  }
  const bundles: readonly CollectedBundle[] = [
    { text: 'a', origin: 'one' },
    { text: 'a', origin: 'two' },
    { text: 'out', origin: 'three' },
    { text: '', origin: 'four', refusal },
    { text: '', origin: 'five' },
  ]
  const gap = problem('service/github-unavailable', { attempted: 'a', current: 'c', desired: 'd' })
  const source = completingSource({ collect: () => Promise.resolve({ bundles, gaps: [gap] }) }, entries)
  expect(await source.collect(subject)).toEqual({
    bundles: [
      { text: 'a+', origin: 'one' },
      { text: 'a+', origin: 'two' },
      { text: '', origin: 'four', refusal },
      { text: '+', origin: 'five' },
    ],
    shared: [],
    gaps: [gap, outage],
  })
  await source.collect(subject)
  expect(asked).toEqual(['a', 'out', '', '', ''])
})

it('completes a shared list once, and gives all subjects the same array', async () => {
  const asked: string[] = []
  const entries: EntryFinder = {
    complete(bundle) {
      asked.push(bundle.text)
      return Promise.resolve(bundle.text === 'out' ? failed(outage) : ok(bundle))
    },
  }
  const shared: readonly CollectedBundle[] = [
    { text: 'a', origin: 'one' },
    { text: 'out', origin: 'two' },
  ]
  const source = completingSource(
    { collect: () => Promise.resolve({ bundles: [], shared, gaps: [] }) },
    entries,
  )
  const [first, second] = [await source.collect(subject), await source.collect(subject)]
  expect(first).toEqual({ bundles: [], shared: [{ text: 'a', origin: 'one' }], gaps: [outage] })
  expect(second.shared).toBe(first.shared)
  expect(asked).toEqual(['a', 'out'])
})

it('leaves each bundle its own document', async () => {
  const [one, two] = [new Uint8Array([1]), new Uint8Array([2])]
  const bundles = [
    { text: 'a', origin: 'one', document: one },
    { text: 'a', origin: 'two', document: two },
    { text: 'a', origin: 'three' },
  ]
  const entries: EntryFinder = { complete: (bundle) => Promise.resolve(ok(bundle)) }
  const source = completingSource({ collect: () => Promise.resolve({ bundles, gaps: [] }) }, entries)
  expect((await source.collect(subject)).bundles).toEqual(bundles)
})
