import { isDigestHex } from '@tier3/model/digest'
import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { fieldsOf, Malformed, refuse, textField } from './json-fields.ts'

/** Predicate type of the statement that cosign 3 signs for an image: that its signer signs the subject, and nothing else. */
export const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1'

/** Far above what cosign writes, with room for annotations. */
export const IMAGE_SIGNATURE_BYTES = 256 * 1024

const TYPE = 'cosign container image signature'

/** What the payload of an older signature over an image says that is believed: which manifest is meant. */
export interface ImageSignature {
  /** Lowercase hex. */
  readonly sha256: string
}

/**
 * Reads the payload that cosign signed for an image before it signed statements (containers/image `containers-signature(5)`, "simple
 * signing"). Its critical part must be known whole, as that format demands; the name in it is the word of the signer
 * about where the image lay once, and the optional part says nothing: neither is read.
 */
export function decodeImageSignature(payload: Uint8Array): Result<ImageSignature, Problem> {
  const text = payload.length > IMAGE_SIGNATURE_BYTES ? undefined : parseUtf8(payload)
  const json = text === undefined ? undefined : parseJson(text)
  try {
    if (json?.ok !== true) return refuse('payload', 'is not one strict JSON document of a bounded size')
    const top = fieldsOf(json.value, 'payload', ['critical', 'optional'])
    const critical = fieldsOf(top['critical'], 'payload.critical', ['identity', 'image', 'type'])
    if (critical['type'] !== TYPE) refuse('payload.critical.type', `is not ${TYPE}`)
    fieldsOf(critical['identity'], 'payload.critical.identity', ['docker-reference'])
    const image = fieldsOf(critical['image'], 'payload.critical.image', ['docker-manifest-digest'])
    const digest = textField(image, 'docker-manifest-digest', 'payload.critical.image')
    const sha256 = digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : ''
    if (!isDigestHex('sha256', sha256))
      refuse('payload.critical.image.docker-manifest-digest', 'is not a sha256 digest')
    return ok({ sha256 })
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return failed(
      problem('integrity/payload-malformed', {
        attempted: 'read the signed payload as the signature of a container image',
        current: error.message,
        desired: 'it must name one manifest by its sha256 digest, in the form that cosign wrote',
      }),
    )
  }
}
