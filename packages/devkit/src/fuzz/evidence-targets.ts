import { splitBundles } from '@tier3/attestation/bundle-list'
import { decodeBundle } from '@tier3/attestation/bundle-view'
import { readAttestationFile } from '@tier3/attestation/formats/attestation-file'
import { bundleOfDetached } from '@tier3/attestation/formats/detached-signature'
import { parsePemBlocks } from '@tier3/attestation/formats/pem'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import { recogniseSbom } from '@tier3/attestation/sbom-predicate'
import {
  decodeSlsaProvenance,
  SLSA_PROVENANCE_V02,
  SLSA_PROVENANCE_V1,
} from '@tier3/attestation/slsa-provenance'
import { decodeStatement } from '@tier3/attestation/statement'
import { decodeSnappyBlock } from '@tier3/github/snappy-block'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { problemCategory } from '@tier3/model/problem-registry'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import { readBundleParts } from '@tier3/sigstore/bundle-parts'
import { parseCertificate } from '@tier3/sigstore/certificate'
import { flawOfCheckpoint } from '@tier3/sigstore/checkpoint'
import { decodeIdentityToken } from '@tier3/sigstore/identity'
import { parseKeyFile } from '@tier3/sigstore/key-file'
import { flawOfLogEntryBody } from '@tier3/sigstore/log-entry-body'
import { readSignerFacts } from '@tier3/sigstore/signer-certificate'
import { parseSigningConfig } from '@tier3/sigstore/signing-config'
import { parseTrustedRoot } from '@tier3/sigstore/trusted-root'
import { createVerificationContext } from '@tier3/sigstore/verification-context'
import { verifyBundle } from '@tier3/sigstore/verify-bundle'
import { snappyCompress } from '../github/snappy.ts'
import { SBOM_TEXTS } from './seed-texts.ts'
import { seeds, texts } from './seeds.ts'
import { accepted, checkProblem, checkText, demand, sameValue, textOf, type Target } from './target.ts'

const object = (input: Buffer): JsonObject | undefined => {
  const json = parseJson(textOf(input))
  return json.ok && isJsonObject(json.value) ? json.value : undefined
}

const provenance = (name: string, predicateType: string, prefix: string): Target => ({
  name,
  seeds: seeds(prefix),
  run(input) {
    const predicate = object(input)
    if (predicate === undefined) return
    accepted(
      decodeSlsaProvenance({
        type: 'https://in-toto.io/Statement/v1',
        subjects: [{ name: 'x', digest: {}, otherAlgorithms: [] }],
        predicateType,
        predicate,
      }),
    )
  },
})

let context: ReturnType<typeof createVerificationContext> | undefined

/** The whole verification, under the keys of the instance that made the inputs. */
function verifies(text: string): boolean {
  if (context === undefined) {
    const root = parseTrustedRoot(textOf(seeds('root')[0] ?? Buffer.alloc(0)), 'root')
    if (!root.ok) throw new Error(root.problem.current)
    context = createVerificationContext({ trustedRoot: root.value[0], trustDomain: 'custom' })
  }
  const artifact = { algorithm: 'sha256', hex: 'ab'.repeat(32) } as const
  const outcome = verifyBundle({ bundle: { text, origin: 'x' }, artifact }, context)
  if (outcome.ok) return true
  checkProblem(outcome.problem)
  demand(problemCategory(outcome.problem.code) === 'integrity', `it ends in ${outcome.problem.code}`)
  return false
}

/** Readers of evidence: everything that an attacker can put in front of a verifier. */
export const evidenceTargets: readonly Target[] = [
  {
    name: 'attestation-file',
    seeds: seeds('evidence'),
    run(input) {
      const forms = accepted(readAttestationFile(textOf(input), 'x')) ?? []
      demand(forms.length <= 10_000, 'there are too many forms')
      for (const { text } of forms) {
        const own = accepted(text)
        if (own === undefined || !decodeBundle(own).ok) continue
        const again = readAttestationFile(own, 'x')
        demand(again.ok && again.value.length === 1, 'the normal form is more than one')
        demand(
          sameValue(again.value[0]?.text, { ok: true, value: own }),
          'the normal form has another normal form',
        )
      }
    },
  },
  {
    name: 'bundle-list',
    seeds: [...seeds('evidence bundle'), ...texts('{"a":1}\n{"b":[2]}\n', '{\n"a": 1\n}\n{"a":2}')],
    run: (input) => void accepted(splitBundles(textOf(input), 'x')),
  },
  {
    name: 'bundle',
    seeds: seeds('evidence bundle', 'evidence Rekor v2'),
    run(input) {
      const view = accepted(decodeBundle(textOf(input)))
      accepted(readBundleParts(textOf(input)))
      if (view === undefined) return
      const again = decodeBundle(JSON.stringify(JSON.parse(textOf(input))))
      demand(again.ok && sameValue(again.value, view), 'it reads otherwise when written again')
    },
  },
  {
    name: 'verification',
    seeds: seeds('evidence bundle v0.3', 'evidence Rekor v2', 'evidence bundle v0.1'),
    run: (input) => void verifies(textOf(input)),
  },
  {
    name: 'detached-signature',
    seeds: seeds('detached'),
    run(input) {
      const cut = input.indexOf(0)
      const [signature, certificate] = [input.subarray(0, Math.max(0, cut)), input.subarray(cut + 1)]
      const text = accepted(bundleOfDetached({ signature, certificate, origin: 'x' }, new Uint8Array(32)))
      if (text !== undefined) demand(parseJson(text).ok, 'the normal form is no document')
    },
  },
  {
    name: 'statement',
    seeds: seeds('statement'),
    run(input) {
      const statement = accepted(decodeStatement(input))
      if (statement === undefined) return
      const again = decodeStatement(Buffer.from(JSON.stringify(JSON.parse(textOf(input)))))
      demand(again.ok && sameValue(again.value, statement), 'it reads otherwise when written again')
    },
  },
  provenance('provenance-v1', SLSA_PROVENANCE_V1, 'predicate v1'),
  provenance('provenance-v0.2', SLSA_PROVENANCE_V02, 'predicate v0.2'),
  {
    name: 'job-claims',
    seeds: seeds('claims'),
    run(input) {
      const claims = object(input)
      if (claims !== undefined) accepted(decodeJobClaims(claims))
    },
  },
  {
    name: 'sbom-predicate',
    seeds: texts(...SBOM_TEXTS),
    run(input) {
      const json = parseJson(textOf(input))
      if (json.ok) accepted(recogniseSbom(json.value, 'x'))
    },
  },
  {
    name: 'certificate',
    seeds: seeds('certificate'),
    run(input) {
      const certificate = accepted(parseCertificate(input))
      if (certificate === undefined) return
      demand(Buffer.from(certificate.der).equals(input), 'the certificate is of other bytes')
      const facts = accepted(readSignerFacts(certificate))
      if (facts !== undefined) for (const fact of Object.values(facts.facts)) checkText(fact)
    },
  },
  {
    name: 'checkpoint',
    seeds: seeds('checkpoint'),
    run(input) {
      const flaw = flawOfCheckpoint(
        {
          logIndex: '1',
          logId: { keyId: Buffer.alloc(32) },
          kindVersion: { kind: 'dsse', version: '0.0.1' },
          integratedTime: '0',
          inclusionPromise: undefined,
          canonicalizedBody: Buffer.alloc(0),
          inclusionProof: {
            logIndex: '1',
            treeSize: '2',
            rootHash: Buffer.alloc(32),
            hashes: [],
            checkpoint: { envelope: textOf(input) },
          },
        },
        { baseURL: 'https://sigstore.embedded.test' },
      )
      if (flaw !== undefined) checkText(flaw)
    },
  },
  {
    name: 'log-entry-body',
    seeds: seeds('body'),
    run(input) {
      const bytes = Buffer.alloc(32)
      for (const [kind, version] of [
        ['dsse', '0.0.1'],
        ['dsse', '0.0.2'],
        ['hashedrekord', '0.0.1'],
        ['hashedrekord', '0.0.2'],
        ['intoto', '0.0.2'],
      ] as const) {
        const logged = { signature: bytes, digest: bytes, payloadDigest: bytes, verifier: bytes }
        const flaw = flawOfLogEntryBody(input, { kind, version }, logged)
        if (flaw !== undefined) checkText(flaw)
      }
    },
  },
  {
    name: 'trusted-root',
    seeds: seeds('root'),
    run(input) {
      const roots = accepted(parseTrustedRoot(textOf(input), 'x'))
      // What was read may still hold keys that cannot be used: that is told when it is used, and by a value too.
      if (roots !== undefined) createBundleVerifier({ trustedRoot: roots[0], trustDomain: 'custom' })
    },
  },
  {
    name: 'signing-config',
    seeds: seeds('config'),
    run: (input) => void accepted(parseSigningConfig(textOf(input), 'x', new Date('2030-01-01T00:00:00Z'))),
  },
  {
    name: 'key-file',
    seeds: seeds('key'),
    run(input) {
      accepted(parseKeyFile(textOf(input), 'x', ''))
      accepted(parseKeyFile(textOf(input), 'x', 'mine'))
    },
  },
  {
    name: 'pem',
    seeds: seeds('pem', 'key pem'),
    run(input) {
      for (const label of ['CERTIFICATE', 'PUBLIC KEY'] as const) parsePemBlocks(textOf(input), label)
    },
  },
  {
    name: 'snappy',
    seeds: [
      ...seeds('claims', 'statement').map((seed) => snappyCompress(seed)),
      Buffer.from([100, 0, 97, 254, 1, 0]),
    ],
    run(input) {
      const bytes = accepted(decodeSnappyBlock(input, 1024 * 1024))
      if (bytes === undefined) return
      const again = decodeSnappyBlock(snappyCompress(Buffer.from(bytes)), 1024 * 1024)
      demand(again.ok && Buffer.from(again.value).equals(bytes), 'it reads otherwise when packed again')
    },
  },
  {
    name: 'identity-token',
    seeds: seeds('token'),
    run: (input) => void accepted(decodeIdentityToken(textOf(input))),
  },
]
