import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseKeyFile } from './key-file.ts'

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString().trim()
const der = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const endpoint = { expires: null, keyid: 'SHA256:a', keytype: 'ecdsa-sha2-nistp256', scheme: 'x', key: der }
const target = {
  keyId: 'SHA256:a',
  keyUsage: 'npm:attestations',
  publicKey: {
    rawBytes: der,
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    validFor: { start: '2022-12-01T00:00:00.000Z' },
  },
}
const parse = (keys: readonly unknown[], name = '') =>
  parseKeyFile(JSON.stringify({ keys }), 'keys.json', name)
const wrapped = `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----`

describe('parseKeyFile', () => {
  it("reads what a registry's endpoint answers", () => {
    expect(
      parse([endpoint, { ...endpoint, keyid: 'SHA256:b', expires: '2025-01-29T00:00:00.000Z' }]),
    ).toEqual({
      ok: true,
      value: [
        { hint: 'SHA256:a', pem: wrapped, logged: true },
        { hint: 'SHA256:b', pem: wrapped, logged: true, validUntil: '2025-01-29T00:00:00.000Z' },
      ],
    })
  })

  it('reads a TUF target, and leaves out the keys of other uses', () => {
    expect(parse([{ ...target, keyUsage: 'npm:signatures' }, target])).toEqual({
      ok: true,
      value: [{ hint: 'SHA256:a', pem: wrapped, logged: true, validFrom: '2022-12-01T00:00:00.000Z' }],
    })
  })

  it('reads one key in PEM under the given name, which vouches by itself', () => {
    expect(parseKeyFile(`${pem}\n`, 'key.pem', 'k')).toEqual({
      ok: true,
      value: [{ hint: 'k', pem, logged: false }],
    })
  })

  it.each([
    { name: 'nothing', text: '' },
    { name: 'a private key', text: '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----' },
    { name: 'two keys', text: `${pem}\n${pem}` },
    { name: 'a key that is none', text: '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----' },
    { name: 'broken JSON', text: '{' },
    { name: 'a text without end', text: ' '.repeat(1024 * 1024 + 1) },
    { name: 'no list', text: '{"keys":1}' },
    { name: 'no key', text: '{"keys":[]}' },
    {
      name: 'keys of another use alone',
      text: JSON.stringify({ keys: [{ ...target, keyUsage: 'npm:signatures' }] }),
    },
    { name: 'an id twice', text: JSON.stringify({ keys: [endpoint, endpoint] }) },
    { name: 'no id', text: JSON.stringify({ keys: [{ ...endpoint, keyid: '' }] }) },
    { name: 'no key in a key', text: JSON.stringify({ keys: [{ ...endpoint, key: null }] }) },
    {
      name: 'a key with text around',
      text: JSON.stringify({ keys: [{ ...endpoint, key: `${der}\n-----` }] }),
    },
    { name: 'a malformed life', text: JSON.stringify({ keys: [{ ...endpoint, expires: 'soon' }] }) },
    { name: 'a list of texts', text: '{"keys":["x"]}' },
    { name: 'too many', text: JSON.stringify({ keys: Array.from({ length: 101 }, () => endpoint) }) },
  ])('refuses $name', ({ text }) => {
    expect(parseKeyFile(text, 'file', '')).toMatchObject({ ok: false, problem: { code: 'input/malformed' } })
  })

  it('refuses a name for keys that have names', () => {
    expect(parse([endpoint], 'mine')).toMatchObject({ ok: false, problem: { code: 'input/malformed' } })
  })
})
