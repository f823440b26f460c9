import { expect, it } from 'vitest'
import { signedReleasesScore } from './signed-releases.ts'

it.each([
  [['app.tgz', 'provenance.intoto.jsonl'], 10],
  [['app.tgz', 'app.tgz.sigstore.json', 'x.intoto.jsonl'], 10],
  [['app.tgz', 'app.tgz.sigstore.json'], 8],
  [['app.tgz', 'app.tgz.sigstore'], 8],
  [['app.tgz', 'app.tgz.asc'], 8],
  [['app.tgz', 'app.tgz.minisig'], 8],
  [['app.tgz', 'app.tgz.sign'], 8],
  [['app.tgz', 'app.tgz.pem', 'SHA256SUMS'], 0],
  [['app.tgz', 'APP.INTOTO.JSONL'], 0],
  [['app.tgz', 'app.intoto.json'], 0],
  [[], undefined],
])('signedReleasesScore of %j is %s', (names, expected) => {
  expect(signedReleasesScore(names)).toBe(expected)
})
