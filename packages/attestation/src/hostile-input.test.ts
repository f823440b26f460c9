import { formatUtf8 } from '@tier3/model/utf8'
import { expect, it } from 'vitest'
import { splitBundles } from './bundle-list.ts'
import { decodeBundle } from './bundle-view.ts'
import { decodeStatement } from './statement.ts'

/** Small numbers that look random and are the same in every run (mulberry32). */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    yield (t ^ (t >>> 14)) >>> 0
  }
}

const BUNDLE = JSON.stringify({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: 'AAAA' }, tlogEntries: [] },
  dsseEnvelope: {
    payload: 'e30=',
    payloadType: 'application/vnd.in-toto+json',
    signatures: [{ sig: 'AAAA' }],
  },
})
const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }],
  predicateType: 'https://x/y',
  predicate: {},
})
const PIECES = ['"', '{', '}', '[', ']', ',', ':', 'null', '0', '-1', '\\', '\n', '__proto__', '\ud800', '']

function damage(text: string, random: Generator<number, never>): string {
  const at = random.next().value % (text.length + 1)
  const cut = random.next().value % 12
  return text.slice(0, at) + (PIECES[random.next().value % PIECES.length] ?? '') + text.slice(at + cut)
}

it('decoders answer damaged documents with a value or a problem of their code, and never throw', () => {
  const random = numbers(20_260_101)
  const codes = new Set<string>()
  for (let i = 0; i < 3000; i++) {
    const bundle = damage(BUNDLE, random)
    const statement = damage(STATEMENT, random)
    for (const result of [
      decodeBundle(bundle),
      splitBundles(bundle, 'x'),
      decodeStatement(formatUtf8(statement)),
    ]) {
      codes.add(result.ok ? 'ok' : result.problem.code)
    }
  }
  expect([...codes].toSorted()).toEqual(['integrity/bundle-malformed', 'integrity/payload-malformed', 'ok'])
})
