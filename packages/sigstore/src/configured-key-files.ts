import { createPublicKey } from 'node:crypto'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { ConfiguredKey } from './configured-keys.ts'
import { parseKeyFile } from './key-file.ts'

const FILE_LIMIT = 1024 * 1024

/** The keys of the files that the configuration names, each `<path>`, or `<path>=<name>` for a key without a name of its own. */
export async function configuredKeys(
  lines: readonly string[],
  files: FileSource,
): Promise<Result<readonly ConfiguredKey[], Problem>> {
  const keys: ConfiguredKey[] = []
  for (const line of lines) {
    const equals = line.indexOf('=')
    const path = equals < 0 ? line : line.slice(0, equals)
    const bytes = await files.read(path, FILE_LIMIT)
    if (!bytes.ok) return bytes
    const found = parseKeyFile(parseUtf8(bytes.value) ?? '', path, equals < 0 ? '' : line.slice(equals + 1))
    if (!found.ok) return found
    const twice = found.value.find(({ hint }) => keys.some((known) => known.hint === hint))
    if (twice !== undefined) return failed(named(twice.hint))
    for (const key of found.value) {
      const same = keys.find((known) => bytesOf(known) === bytesOf(key))
      if (same !== undefined) return failed(oneKey(same.hint, key.hint))
      keys.push(key)
    }
  }
  return ok(keys)
}

const bytesOf = ({ pem }: ConfiguredKey): string =>
  createPublicKey(pem).export({ type: 'spki', format: 'der' }).toString('base64')

/** A signature does not say by which name its key is called: one signer with two names would be two witnesses. */
const oneKey = (one: string, other: string): Problem =>
  problem('input/conflict', {
    attempted: 'read the input "keys"',
    current: `${quoted(one, 100)} and ${quoted(other, 100)} name one key`,
    desired: 'a key has one name, since distinct signers are counted by name',
  })

const named = (hint: string): Problem =>
  problem('input/conflict', {
    attempted: 'read the input "keys"',
    current: `two of its keys are named ${quoted(hint, 100)}`,
    desired: 'a bundle names its key, so that names must differ',
  })
