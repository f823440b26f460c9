import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { UnexpectedAnswer } from './service-failure.ts'

/** An answer with one entry and its proof has a few kilobytes. */
const MAX_ANSWER = 1024 * 1024
/** More entries of one digest than an honest signer makes; the rest is not looked at. */
const MAX_ENTRIES = 20

/** An entry as Rekor v1 answers with it, in the JSON form of protobuf-specs `TransparencyLogEntry`. Nothing here is verified. */
export interface FoundEntry {
  readonly json: JsonObject
  readonly body: Buffer
}

/** The ids of the entries that a log indexes under a sha256 digest (`POST /api/v1/index/retrieve`). */
export async function searchIndex(
  baseUrl: string,
  sha256: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const found = await ask(`${baseUrl}/api/v1/index/retrieve`, signal, { hash: `sha256:${sha256}` })
  if (!Array.isArray(found)) throw new UnexpectedAnswer('it is not a list of ids')
  return (found as readonly Json[]).slice(0, MAX_ENTRIES).map((id) => {
    if (typeof id !== 'string' || !/^(?:[0-9a-f]{64}|[0-9a-f]{80})$/.test(id)) {
      throw new UnexpectedAnswer('it holds what is not the id of an entry')
    }
    return id
  })
}

/** One entry by its id, with the promise and the proof that the log gives now. */
export async function readEntry(baseUrl: string, id: string, signal: AbortSignal): Promise<FoundEntry> {
  const answer = await ask(`${baseUrl}/api/v1/log/entries/${id}`, signal)
  const [entry, ...more] = answer !== undefined && isJsonObject(answer) ? Object.values(answer) : []
  const verification = member(entry, 'verification')
  const proof = member(verification, 'inclusionProof')
  const hashes = member(proof, 'hashes')
  const body = member(entry, 'body')
  if (more.length > 0 || typeof body !== 'string') throw new UnexpectedAnswer('it is not one entry')
  const bytes = Buffer.from(body, 'base64')
  const parsed = parseJson(bytes.toString('utf8'))
  if (!parsed.ok) throw new UnexpectedAnswer('the body of the entry is not strict JSON')
  return {
    body: bytes,
    json: {
      logIndex: count(member(entry, 'logIndex')),
      logId: { keyId: base64OfHex(member(entry, 'logID')) },
      kindVersion: {
        kind: textOf(member(parsed.value, 'kind')),
        version: textOf(member(parsed.value, 'apiVersion')),
      },
      integratedTime: count(member(entry, 'integratedTime')),
      inclusionPromise: { signedEntryTimestamp: textOf(member(verification, 'signedEntryTimestamp')) },
      inclusionProof: {
        logIndex: count(member(proof, 'logIndex')),
        treeSize: count(member(proof, 'treeSize')),
        rootHash: base64OfHex(member(proof, 'rootHash')),
        hashes: Array.isArray(hashes) ? (hashes as readonly Json[]).map(base64OfHex) : [],
        checkpoint: { envelope: textOf(member(proof, 'checkpoint')) },
      },
      canonicalizedBody: body,
    },
  }
}

async function ask(url: string, signal: AbortSignal, body?: JsonObject): Promise<Json> {
  const answer = await fetch(url, {
    // A log has no reason to send its reader elsewhere.
    redirect: 'error',
    signal,
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!answer.ok) {
    await answer.body?.cancel()
    throw Object.assign(new Error('the log refused the question'), { statusCode: answer.status })
  }
  const parsed = parseJson(await boundedText(answer))
  if (!parsed.ok) throw new UnexpectedAnswer('it is not strict JSON')
  return parsed.value
}

async function boundedText(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of answer.body ?? []) {
    length += chunk.length
    if (length > MAX_ANSWER) throw new UnexpectedAnswer(`it is longer than ${MAX_ANSWER} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const member = (value: Json | undefined, key: string): Json | undefined =>
  value !== undefined && isJsonObject(value) ? value[key] : undefined

function textOf(value: Json | undefined): string {
  if (typeof value !== 'string' || value === '') throw new UnexpectedAnswer('a field of the entry is missing')
  return value
}

function count(value: Json | undefined): string {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw new UnexpectedAnswer('a count of the entry is malformed')
  }
  return String(value)
}

function base64OfHex(value: Json | undefined): string {
  if (typeof value !== 'string' || !/^(?:[0-9a-f]{2}){32}$/.test(value)) {
    throw new UnexpectedAnswer('a hash of the entry is malformed')
  }
  return Buffer.from(value, 'hex').toString('base64')
}
