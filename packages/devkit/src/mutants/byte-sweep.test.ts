import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { createStage } from '../corpus/stage.ts'
import { createForge } from '../sigstore/forge.ts'
import { basesOf, type Base } from './bases.ts'
import { flippedBytes, flippedCopies } from './byte-sweep.ts'
import { createConsumer } from './consumer.ts'
import { signedRanges } from './stamp-ranges.ts'
import { codesOfField, UNREAD } from './sweep-ends.ts'

const stage = createStage(createForge(), 'bytes')

/** Whole where a form is the only one of its kind; the others hold the same evidence under other names. */
const STRIDES: readonly (readonly [form: RegExp, stride: number])[] = [
  [/^(?:timestamp alone|key-signed envelope)$/, 1],
  [/^bundle v0\.3$/, 2],
  [/^(?:Rekor v2|release attestation)$/, 5],
]
const strideOf = (form: string): number => STRIDES.find(([name]) => name.test(form))?.[1] ?? 13

/** Whether a bit of a timestamp may be another: only where nothing signs it. */
function isUnsigned(document: Json, at: number): boolean {
  const encoded = JSON.stringify(document).match(/"signedTimestamp":"([^"]+)"/)?.[1] ?? ''
  return signedRanges(Buffer.from(encoded, 'base64')).every(([from, to]) => at < from || at >= to)
}

const IN_SIGNATURE = ['integrity/signature', 'integrity/bundle-malformed', 'integrity/log-entry']

/** Places of a form at which a flipped bit ended otherwise than it must. */
async function missedIn({ name, evidence, options }: Base): Promise<readonly string[]> {
  const consumer = createConsumer(stage, options)
  const missed: string[] = []
  const note = (place: string, seen: string, codes: readonly string[]): void => {
    if (!codes.includes(seen)) missed.push(`${place}: ${seen}`)
  }
  if (typeof evidence === 'string') {
    const document = JSON.parse(evidence) as Json
    for (const { path, at, text } of flippedBytes(document, strideOf(name))) {
      const unread =
        UNREAD.some(([form, field]) => form.test(name) && field.test(path)) ||
        (path.endsWith('signedTimestamp') && isUnsigned(document, at))
      const codes = [...codesOfField(path), ...(unread ? ['verified'] : [])]
      note(`${path} byte ${at}`, (await consumer(text)).join(), codes)
    }
  } else if ('certificate' in evidence) {
    const { signature, certificate } = evidence
    for (const changed of flippedCopies(signature, 3))
      note('signature', (await consumer({ signature: changed, certificate })).join(), IN_SIGNATURE)
    for (const changed of flippedCopies(certificate, 3))
      note('certificate', (await consumer({ signature, certificate: changed })).join(), codesOfField('cert'))
  }
  return missed
}

describe('every byte', () => {
  it.each(basesOf(stage))(
    'of $name counts',
    async (base) => {
      expect(await missedIn(base)).toEqual([])
    },
    120_000,
  )
})
