import { replaceableProblems } from '@tier3/model/replaceable-files'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from './memory-workspace.ts'

const HEX = 'a'.repeat(64)
const BUNDLE = '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}'
const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'

describe('replaceableProblems', () => {
  it.each([
    ['nothing', 'd/app.pem', undefined, 0],
    ['a sidecar of ours', 'd/app.sha256', `${HEX}  app\n`, 0],
    ['an empty sidecar', 'd/app.sha256', '', 0],
    ['another file under the name of a sidecar', 'd/app.sha256', 'secret', 1],
    ['a bundle of ours', 'd/app.sigstore.json', BUNDLE, 0],
    ['another JSON file', 'd/app.sigstore.json', '{}', 1],
    ['bundles of ours', 'd/x.intoto.jsonl', `${BUNDLE}\n${BUNDLE}\n`, 0],
    ['a bundle and something else', 'd/x.intoto.jsonl', `${BUNDLE}\n{}\n`, 1],
    ['a certificate of ours', 'd/app.pem', CERTIFICATE, 0],
    ['a private key', 'd/app.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', 1],
    ['a certificate with a key behind it', 'd/app.pem', `${CERTIFICATE}-----BEGIN PRIVATE KEY-----\n`, 1],
    ['a signature of ours', 'd/app.sig', 'MEUCIQ==', 0],
    ['a binary signature', 'd/app.sig', '\u0000\u0001', 1],
    ['a file beside, in the workspace itself', 'app.pem', 'key', 1],
  ])('%s', async (_, path, content, problems) => {
    const memory = createMemoryWorkspace()
    if (content !== undefined) memory.put(path, content)
    const found = await replaceableProblems([path], memory.source)
    expect(found.map(({ code }) => code)).toEqual(Array.from({ length: problems }, () => 'input/conflict'))
  })
})
