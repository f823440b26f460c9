import { isJsonObject, type Json } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { CollectedBundle } from '@tier3/verification/ports'
import type { Download, RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { decodeSnappyBlock } from './snappy-block.ts'

/** An SBOM may have 16 MiB; in an envelope it takes a third more, and a bundle adds a few kilobytes. */
const MAX_BUNDLE_BYTES = 32 * 1024 * 1024

/**
 * Gets the bundle of one entry of GitHub's list: inline, or at its `bundle_url`, which is asked without the token. An inline bundle
 * is written as JSON again: signatures are over the payload and over the log entry inside, never over the white space
 * of the bundle around them.
 */
export async function readStoredBundle(
  client: RestClient,
  item: Json,
  origin: string,
): Promise<Result<CollectedBundle, Problem>> {
  const attempted = `read ${origin}`
  const bundle = isJsonObject(item) ? item['bundle'] : undefined
  if (isJsonObject(bundle)) return ok({ text: JSON.stringify(bundle), origin })
  const url = isJsonObject(item) ? item['bundle_url'] : undefined
  if ((bundle !== undefined && bundle !== null) || typeof url !== 'string') {
    return failed(unexpectedAnswer(attempted, 'the entry has neither a bundle nor the address of one'))
  }
  const download = await client.download(url, MAX_BUNDLE_BYTES, { attempted })
  if (!download.ok) return failed(download.problem)
  const text = bundleText(download.value)
  return text.ok ? ok({ text: text.value, origin }) : failed(unexpectedAnswer(attempted, text.problem))
}

/** Only tells an answer that is no bundle at all from one; whether the bundle is well-formed is for its verifier. */
function bundleText({ bytes, contentType }: Download): Result<string, string> {
  const plain = contentType === 'application/json' ? ok(bytes) : decodeSnappyBlock(bytes, MAX_BUNDLE_BYTES)
  if (!plain.ok) return failed(`the compressed bundle is malformed: ${plain.problem}`)
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain.value)
  } catch {
    return failed('the bundle is not UTF-8')
  }
  return /^\s*\{/.test(text) ? ok(text) : failed('what lies at the address is not a bundle')
}
