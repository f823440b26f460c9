import { createHash } from 'node:crypto'
import type { AttestationStore } from '@tier3/attestation/attestation-store'
import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import type { BundleSource } from '@tier3/verification/ports'

/** An attestation store in memory, with both its ports over the same bundles. */
export interface MemoryAttestations {
  readonly store: AttestationStore
  readonly source: BundleSource
  /** The texts that were stored, oldest first. */
  readonly bundles: readonly string[]
  add(bundle: string): void
  /** From now on both ports answer with this problem; undefined heals them. */
  failWith(fault: Problem | undefined): void
}

export function createMemoryAttestations(): MemoryAttestations {
  const bundles: string[] = []
  let fault: Problem | undefined
  return {
    bundles,
    add: (bundle) => void bundles.push(bundle),
    failWith(next) {
      fault = next
    },
    store: {
      async store(bundle) {
        if (!parseJson(bundle).ok || !/^\s*\{/.test(bundle)) {
          const [current, desired] = ['it is not a JSON object', 'it must be one']
          return failed(
            problem('integrity/bundle-malformed', { attempted: 'store a bundle', current, desired }),
          )
        }
        if (fault !== undefined) return failed(fault)
        const id = String(bundles.push(bundle))
        return ok({ id, url: `https://memory.invalid/attestations/${id}` })
      },
    },
    source: {
      async collect({ digest }) {
        if (fault !== undefined) return { bundles: [], gaps: [fault] }
        const found = bundles.filter((text) => subjectDigests(text).includes(digest.sha256))
        return { bundles: found.map((text) => ({ text, origin: 'memory' })), gaps: [] }
      },
    },
  }
}

function subjectDigests(bundle: string): readonly (string | undefined)[] {
  const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope?: { payload: string } }
  if (dsseEnvelope === undefined) return []
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as {
    subject: readonly { digest: { sha256?: string } }[]
  }
  return statement.subject.map(({ digest }) => digest.sha256)
}

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A bundle that a store can index by its subjects, and that no verifier accepts: its signature is made up. */
export function unsignedBundle(options: {
  /** The contents of the subjects; each is its own name. */
  readonly subjects: readonly string[]
  readonly predicateType?: string
  /** Tells bundles of the same subjects apart. */
  readonly mark?: string
}): string {
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: options.subjects.map((name) => ({ name, digest: { sha256: sha256Hex(name) } })),
    predicateType: options.predicateType ?? 'https://slsa.dev/provenance/v1',
    predicate: { mark: options.mark ?? '' },
  }
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: '' }, tlogEntries: [] },
    dsseEnvelope: {
      payload: Buffer.from(JSON.stringify(statement)).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  })
}
