import { createHash, generateKeyPairSync } from 'node:crypto'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { describe, expect, it } from 'vitest'
import { boolean, integer, octetString, sequence } from '../../devkit/src/der/encode.ts'
import { githubClaims } from '../../devkit/src/oidc/github-claims.ts'
import type { LogEntryJson } from '../../devkit/src/sigstore/bundle-json.ts'
import { createCertificateAuthority } from '../../devkit/src/sigstore/certificate-authority.ts'
import { createCtLog } from '../../devkit/src/sigstore/ct-log.ts'
import {
  addExtensions,
  OID,
  replaceExtension,
  withoutExtension,
} from '../../devkit/src/sigstore/draft-extensions.ts'
import {
  createForge,
  type BundleRecipe,
  type SignerRecipe,
  type WitnessRecipe,
} from '../../devkit/src/sigstore/forge.ts'
import { fulcioExtension, generalName } from '../../devkit/src/sigstore/fulcio-extensions.ts'
import { createTimestampAuthority } from '../../devkit/src/sigstore/timestamp-authority.ts'
import { createTransparencyLog } from '../../devkit/src/sigstore/transparency-log.ts'
import type { TrustedRootJson } from '../../devkit/src/sigstore/trusted-root.ts'
import { extension, extensions, type CertificateDraft } from '../../devkit/src/sigstore/x509.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import { parseTrustedRoot } from './trusted-root.ts'

const forge = createForge()
const { domain } = forge
const ARTIFACT = Buffer.from('the bytes of an artifact')
const HEX = createHash('sha256').update(ARTIFACT).digest('hex')
const DAY = 86_400_000
const life = { notBefore: domain.validFrom, notAfter: new Date(domain.validFrom.getTime() + 3650 * DAY) }

interface Conditions {
  readonly trustDomain?: TrustDomain
  readonly root?: (root: TrustedRootJson) => object
  readonly hex?: string
  readonly publicKey?: string
}

async function outcome(
  text: string,
  { trustDomain = 'public-good', root = (json) => json, hex = HEX, publicKey }: Conditions = {},
) {
  const parsed = parseTrustedRoot(JSON.stringify(root(domain.trustedRoot)), 'trusted_root.json')
  if (!parsed.ok) return parsed
  const verifier = createBundleVerifier({
    trustedRoot: parsed.value[0],
    trustDomain,
    ...(publicKey === undefined ? {} : { publicKey }),
  })
  const [result] = await verifier.verify([
    { bundle: { text, origin: 'x.sigstore.json' }, artifact: { algorithm: 'sha256', hex } },
  ])
  if (result === undefined) throw new Error('no answer')
  return result
}

const codeOf = async (recipe: BundleRecipe, conditions?: Conditions): Promise<string> => {
  const result = await outcome(forge.bundle(recipe).json, conditions)
  return result.ok ? 'verified' : result.problem.code
}

type Recipe = SignerRecipe & Pick<BundleRecipe, 'witness' | 'deviate'>
const message = (recipe: Recipe = {}): BundleRecipe => ({ ...recipe, artifact: ARTIFACT })
const payload = '{"_type":"https://in-toto.io/Statement/v1"}'
const statement = (recipe: Recipe = {}): BundleRecipe => ({ ...recipe, payload })

describe('honest bundles verify', () => {
  it.each([
    ['message, Rekor v1', message({ witness: { timestamp: false } }), ['transparency-log']],
    ['message, Rekor v1 and timestamp', message(), ['transparency-log', 'timestamp-authority']],
    ['message, Rekor v2', message({ witness: { rekor: 2 } }), ['timestamp-authority']],
    ['statement, Rekor v1', statement({ witness: { timestamp: false } }), ['transparency-log']],
    [
      'statement, Rekor v1 as intoto',
      statement({ witness: { kind: 'intoto' } }),
      ['transparency-log', 'timestamp-authority'],
    ],
    ['statement, Rekor v2', statement({ witness: { rekor: 2 } }), ['timestamp-authority']],
    [
      'statement, Rekor v2 as dsse',
      statement({ witness: { rekor: 2, kind: 'dsse' } }),
      ['timestamp-authority'],
    ],
  ])('%s', async (_, recipe, sources) => {
    const { json } = forge.bundle(recipe)
    const result = await outcome(json)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    expect('times' in result.value && result.value.times.map(({ source }) => source)).toEqual(sources)
    expect(result.value).toMatchObject({
      bundleDigest: { algorithm: 'sha256', hex: createHash('sha256').update(json).digest('hex') },
      trustDomain: 'public-good',
      signer: {
        sanKind: 'uri',
        facts: { sourceRepositoryUri: 'https://github.com/octo-org/release-kit', buildTrigger: 'push' },
      },
    })
  })

  it('gives exactly the signed payload, and every extension by its name', async () => {
    const claims = githubClaims({ environment: 'production' })
    const result = await outcome(forge.bundle(statement({ claims })).json)
    if (!result.ok || !('content' in result.value)) throw new Error('refused')
    const { content, signer } = result.value
    expect(content.kind === 'statement' && Buffer.from(content.payload).toString()).toBe(payload)
    expect(content.kind === 'statement' && content.payload.constructor).toBe(Uint8Array)
    expect(Object.keys(signer.facts)).toHaveLength(17)
    expect(signer.facts).toMatchObject({
      deploymentEnvironment: 'production',
      tokenSubject: claims.sub,
      runnerEnvironment: 'github-hosted',
    })
  })

  it('reads e-mail and user names as identities of their kind', async () => {
    const name = (draft: CertificateDraft, general: Buffer) =>
      replaceExtension(draft, OID.subjectAlternativeName, extensions.subjectAlternativeName(general))
    const sanOf = async (general: Buffer) => {
      const result = await outcome(forge.bundle(message({ draft: (draft) => name(draft, general) })).json)
      return result.ok && 'signer' in result.value
        ? [result.value.signer.sanKind, result.value.signer.san]
        : result
    }
    expect(await sanOf(generalName.email('a@example.org'))).toEqual(['email', 'a@example.org'])
    expect(await sanOf(generalName.other('someone'))).toEqual(['other', 'someone'])
  })
})

it('tells the index that the log vouched for, and not the one beside it', async () => {
  const indexOf = async (witness: WitnessRecipe, without: (entry: LogEntryJson) => void = () => {}) => {
    const made = forge.bundle(
      message({
        witness,
        deviate: {
          logEntry: (entry) => {
            const copy = { ...entry, logIndex: witness.rekor === 2 ? '7777' : entry.logIndex }
            without(copy)
            return copy
          },
        },
      }),
    )
    const result = await outcome(made.json)
    const [entry] = made.bundle.verificationMaterial.tlogEntries
    return [result.ok && 'logIndex' in result.value && result.value.logIndex, entry?.inclusionProof?.logIndex]
  }
  for (const [seen, proven] of [
    await indexOf({ rekor: 1 }),
    await indexOf({ rekor: 2 }),
    await indexOf({ rekor: 1 }, (entry) => {
      delete entry.inclusionPromise
      entry.logIndex = '7777'
    }),
  ])
    expect(seen).toBe(proven)
})

describe('thresholds follow from the trust domain', () => {
  const none = { witness: { rekor: 'none' } } as const
  it.each([
    ['public-good', 'without a log entry', message(none), 'integrity/log-entry'],
    ['staging', 'without a log entry', message(none), 'integrity/log-entry'],
    ['github', 'without a log entry', message(none), 'verified'],
    ['github', 'without a timestamp', message({ witness: { timestamp: false } }), 'integrity/signing-time'],
    [
      'github',
      'without log entry and timestamp',
      message({ witness: { rekor: 'none', timestamp: false } }),
      'integrity/signing-time',
    ],
    ['github', 'without certificate log', message({ ...none, ctLog: null }), 'verified'],
    ['public-good', 'without certificate log', message({ ctLog: null }), 'integrity/certificate-timestamp'],
    ['custom', 'without certificate log', message({ ctLog: null }), 'integrity/certificate-timestamp'],
    [
      'public-good',
      'Rekor v2 without timestamp',
      message({ witness: { rekor: 2, timestamp: false } }),
      'integrity/signing-time',
    ],
    [
      'public-good',
      'no witness at all',
      message({ witness: { rekor: 'none', timestamp: false } }),
      'integrity/log-entry',
    ],
  ] as const)('%s %s', async (trustDomain, _, recipe, code) => {
    expect(await codeOf(recipe, { trustDomain })).toBe(code)
  })

  it('custom: from what the trusted root holds', async () => {
    const bare = {
      trustDomain: 'custom',
      root: (root: TrustedRootJson) => ({ ...root, tlogs: [], ctlogs: [] }),
    } as const
    expect(await codeOf(message({ ...none, ctLog: null }), bare)).toBe('verified')
    expect(await codeOf(message({ witness: { rekor: 'none', timestamp: false }, ctLog: null }), bare)).toBe(
      'integrity/signing-time',
    )
    expect(await codeOf(message({ ctLog: null }), bare)).toBe('integrity/log-entry')
  })

  it('a promise by an unknown certificate log is refused even where none is needed', async () => {
    expect(await codeOf(message({ ...none, ctLog: createCtLog() }), { trustDomain: 'github' })).toBe(
      'integrity/certificate-timestamp',
    )
  })
})

describe('what was changed is refused', () => {
  const flip = (bytes: Buffer): Buffer =>
    Buffer.from(bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte)))
  it.each([
    ['another artifact', message(), { hex: 'ab'.repeat(32) }, 'integrity/signature'],
    [
      'signature over other bytes',
      message({ deviate: { signedBytes: () => Buffer.from('other') } }),
      {},
      'integrity/signature',
    ],
    [
      'signature over the payload without its type',
      statement({ deviate: { signedBytes: () => Buffer.from(payload) } }),
      {},
      'integrity/signature',
    ],
    ['changed signature', message({ deviate: { signature: flip } }), {}, 'integrity/signature'],
    [
      'changed payload',
      statement({ deviate: { envelope: (e) => ({ ...e, payload: Buffer.from('{}').toString('base64') }) } }),
      {},
      'integrity/signature',
    ],
    [
      'changed payload type',
      statement({ deviate: { envelope: (e) => ({ ...e, payloadType: 'text/plain' }) } }),
      {},
      'integrity/signature',
    ],
    [
      'two signatures',
      statement({ deviate: { envelope: (e) => ({ ...e, signatures: [...e.signatures, ...e.signatures] }) } }),
      {},
      'integrity/bundle-malformed',
    ],
    [
      'no signature',
      statement({ deviate: { envelope: (e) => ({ ...e, signatures: [] }) } }),
      {},
      'integrity/bundle-malformed',
    ],
    ['changed certificate', message({ certificate: flip }), {}, 'integrity/certificate'],
    [
      'certificate that is cut short',
      message({ certificate: (der) => der.subarray(0, -20) }),
      {},
      'integrity/certificate',
    ],
    [
      'foreign certificate authority',
      message({ authority: createCertificateAuthority(life) }),
      {},
      'integrity/certificate',
    ],
    ['foreign certificate log', message({ ctLog: createCtLog() }), {}, 'integrity/certificate-timestamp'],
    [
      'foreign log',
      message({ deviate: { log: createTransparencyLog({ version: 1, url: domain.url }) } }),
      {},
      'integrity/log-entry',
    ],
    [
      'foreign timestamp authority',
      message({ deviate: { timestampAuthority: createTimestampAuthority(life) } }),
      {},
      'integrity/signing-time',
    ],
    [
      'timestamp of another signature',
      message({ deviate: { timestampRequest: (r) => ({ ...r, digest: Buffer.alloc(32, 7) }) } }),
      {},
      'integrity/signing-time',
    ],
    [
      'timestamp that is cut short',
      message({ deviate: { timestamp: (der) => der.subarray(0, -9) } }),
      {},
      'integrity/signing-time',
    ],
    [
      'timestamp with a changed signature',
      message({ deviate: { timestamp: flip } }),
      {},
      'integrity/signing-time',
    ],
    [
      'timestamp after the certificate',
      message({ deviate: { timestampAt: new Date(Date.now() + DAY) } }),
      {},
      'integrity/signing-time',
    ],
    [
      'timestamp before the certificate',
      message({ deviate: { timestampAt: new Date(Date.now() - 3_600_000) } }),
      {},
      'integrity/signing-time',
    ],
    [
      'logged after the certificate ended',
      message({ witness: { timestamp: false }, deviate: { integratedAt: new Date(Date.now() + DAY) } }),
      {},
      'integrity/signing-time',
    ],
  ] as const)('%s', async (_, recipe, conditions, code) => {
    expect(await codeOf(recipe, conditions)).toBe(code)
  })
})

describe('the log entry must be of this signature', () => {
  const entry = (change: (fields: ReturnType<typeof first>) => void): BundleRecipe =>
    message({
      deviate: {
        bundle: (bundle) => {
          const copy = structuredClone(bundle)
          change(first(copy))
          return copy
        },
      },
    })
  const first = (bundle: ReturnType<typeof forge.bundle>['bundle']) => {
    const [one] = bundle.verificationMaterial.tlogEntries
    if (one === undefined) throw new Error('no entry')
    return one
  }
  const other = first(forge.bundle({ artifact: Buffer.from('other') }).bundle)
  const proofOf = (fields: ReturnType<typeof first>) =>
    fields.inclusionProof ??
    (() => {
      throw new Error('no proof')
    })()
  const note = (fields: ReturnType<typeof first>, change: (text: string) => string): void => {
    const proof = proofOf(fields)
    proof.checkpoint = { envelope: change(proof.checkpoint?.envelope ?? '') }
  }

  it.each([
    ['the entry of another artifact', entry((fields) => Object.assign(fields, other)), 'integrity/log-entry'],
    [
      'another body',
      entry((fields) => {
        fields.canonicalizedBody = other.canonicalizedBody
      }),
      'integrity/log-entry',
    ],
    [
      'another kind than the body',
      entry((fields) => {
        fields.kindVersion = { kind: 'dsse', version: '0.0.1' }
      }),
      'integrity/log-entry',
    ],
    [
      'an unknown kind',
      entry((fields) => {
        fields.kindVersion = { kind: 'hashedrekord', version: '9.9.9' }
      }),
      'integrity/log-entry',
    ],
    [
      'a changed time',
      entry((fields) => {
        fields.integratedTime = String(Number(fields.integratedTime) + 1)
      }),
      'integrity/log-entry',
    ],
    [
      'a changed index',
      entry((fields) => {
        fields.logIndex = '77'
      }),
      'integrity/log-entry',
    ],
    [
      'a negative index',
      entry((fields) => {
        fields.logIndex = '-1'
      }),
      'integrity/bundle-malformed',
    ],
    [
      'a negative index in the proof',
      entry((fields) => {
        proofOf(fields).logIndex = '-1'
      }),
      'integrity/bundle-malformed',
    ],
    [
      'an index in the proof beyond the tree',
      entry((fields) => {
        proofOf(fields).logIndex = '99999'
      }),
      'integrity/log-entry',
    ],
    [
      'no proof',
      entry((fields) => {
        delete fields.inclusionProof
      }),
      'integrity/bundle-malformed',
    ],
    [
      'a changed hash in the proof',
      entry((fields) => {
        proofOf(fields).hashes = proofOf(fields).hashes.map(() => Buffer.alloc(32, 1).toString('base64'))
      }),
      'integrity/log-entry',
    ],
    [
      "a root hash that is not the checkpoint's",
      entry((fields) => {
        proofOf(fields).rootHash = Buffer.alloc(32, 1).toString('base64')
      }),
      'integrity/log-entry',
    ],
    [
      "a tree size that is not the checkpoint's",
      entry((fields) => {
        proofOf(fields).treeSize = '1'
      }),
      'integrity/log-entry',
    ],
    [
      'a checkpoint of another origin',
      entry((fields) => note(fields, (text) => `evil.example${text.slice(text.indexOf('\n'))}`)),
      'integrity/log-entry',
    ],
    [
      'a checkpoint signed under another name',
      entry((fields) => note(fields, (text) => text.replace(/\u2014 \S+/, '\u2014 evil.example'))),
      'integrity/log-entry',
    ],
    [
      'a checkpoint signed under a part of the name',
      entry((fields) => note(fields, (text) => text.replace(/\u2014 \S+/, '\u2014 embedded'))),
      'integrity/log-entry',
    ],
    [
      'a checkpoint with a changed signature',
      entry((fields) => note(fields, (text) => text.replace(/(\S{8})\n$/, 'AAAAAAA=\n'))),
      'integrity/log-entry',
    ],
    [
      'a checkpoint without signature',
      entry((fields) => note(fields, (text) => text.slice(0, text.indexOf('\n\n') + 2))),
      'integrity/log-entry',
    ],
    [
      'a checkpoint with more text behind',
      entry((fields) => note(fields, (text) => `${text}more\n`)),
      'integrity/log-entry',
    ],
    [
      'a promise by another',
      entry((fields) => {
        fields.inclusionPromise = { signedEntryTimestamp: other.inclusionPromise?.signedEntryTimestamp ?? '' }
      }),
      'integrity/log-entry',
    ],
    [
      'the same entry twice',
      message({
        deviate: {
          bundle: (bundle) => ({
            ...bundle,
            verificationMaterial: {
              ...bundle.verificationMaterial,
              tlogEntries: [first(bundle), first(bundle)],
            },
          }),
        },
      }),
      'integrity/log-entry',
    ],
    [
      'a second entry of another artifact',
      message({
        deviate: {
          bundle: (bundle) => ({
            ...bundle,
            verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [first(bundle), other] },
          }),
        },
      }),
      'integrity/log-entry',
    ],
    [
      'the same timestamp twice',
      message({
        deviate: {
          bundle: (bundle) => {
            const copy = structuredClone(bundle)
            const stamps = copy.verificationMaterial.timestampVerificationData?.rfc3161Timestamps
            stamps?.push(...stamps)
            return copy
          },
        },
      }),
      'integrity/signing-time',
    ],
    [
      'a time without a promise',
      message({
        witness: { timestamp: false },
        deviate: {
          bundle: (bundle) => {
            const copy = structuredClone(bundle)
            delete first(copy).inclusionPromise
            return copy
          },
        },
      }),
      'integrity/signing-time',
    ],
  ] as const)('%s', async (_, recipe, code) => {
    expect(await codeOf(recipe)).toBe(code)
  })

  it.each(['dsse', 'intoto', 'hashedrekord'] as const)(
    'an entry of kind %s made with another certificate',
    async (kind) => {
      const thief = forge.signer()
      const pem = `-----BEGIN CERTIFICATE-----\n${thief.certificate.toString('base64').replaceAll(/.{1,64}/g, '$&\n')}-----END CERTIFICATE-----\n`
      const swap = (body: object): object =>
        JSON.parse(JSON.stringify(body), (key, value: unknown) => {
          if (key === 'verifier' && typeof value === 'string') return Buffer.from(pem).toString('base64')
          if (key === 'publicKey')
            return typeof value === 'string'
              ? Buffer.from(pem).toString('base64')
              : { content: Buffer.from(pem).toString('base64') }
          return value
        })
      const content = kind === 'hashedrekord' ? message : statement
      expect(await codeOf(content({ witness: { kind } }))).toBe('verified')
      expect(await codeOf(content({ witness: { kind }, deviate: { logBody: swap } }))).toBe(
        'integrity/log-entry',
      )
    },
  )

  it('a body with a key twice', async () => {
    const twice = (body: object): Buffer =>
      Buffer.from(JSON.stringify(body).replace('{', '{"kind":"hashedrekord",'))
    expect(await codeOf(message({ deviate: { logBody: twice } }))).toBe('integrity/log-entry')
  })
})

describe('the certificate must say one thing of one signer', () => {
  const draft = (change: (draft: CertificateDraft) => CertificateDraft): BundleRecipe =>
    message({ draft: change })
  const fulcio = (number: number, value: string) =>
    draft((d) => replaceExtension(d, OID.fulcio(number), fulcioExtension(number, value)))
  const san = (...names: Buffer[]) =>
    draft((d) =>
      replaceExtension(d, OID.subjectAlternativeName, extension('2.5.29.17', sequence(...names), true)),
    )
  const uri = generalName.uri('https://github.com/o/r/.github/workflows/w.yml@refs/heads/main')

  it.each([
    [
      'an extension twice',
      draft((d) => addExtensions(d, fulcioExtension(12, 'https://github.com/octo-org/release-kit'))),
      'integrity/certificate-ambiguous',
    ],
    ['two names', san(uri, generalName.uri('https://github.com/evil')), 'integrity/certificate-ambiguous'],
    ['a name and an address', san(uri, generalName.email('a@b.c')), 'integrity/certificate-ambiguous'],
    ['issuers that contradict', fulcio(1, 'https://evil.example'), 'integrity/certificate-ambiguous'],
    ['triggers that contradict', fulcio(2, 'pull_request'), 'integrity/certificate-ambiguous'],
    ['commits that contradict', fulcio(3, 'f'.repeat(40)), 'integrity/certificate-ambiguous'],
    ['repositories that contradict', fulcio(5, 'evil/release-kit'), 'integrity/certificate-ambiguous'],
    [
      'a repository that is only the end of the other',
      fulcio(5, 'release-kit'),
      'integrity/certificate-ambiguous',
    ],
    ['refs that contradict', fulcio(6, 'refs/heads/evil'), 'integrity/certificate-ambiguous'],
    ['no name', draft((d) => withoutExtension(d, OID.subjectAlternativeName)), 'integrity/certificate'],
    ['an empty list of names', san(), 'integrity/certificate'],
    ['a name of another kind', san(generalName.dns('github.com')), 'integrity/certificate'],
    ['an other name of another kind', san(generalName.other('x', '1.2.3')), 'integrity/certificate'],
    ['a name that is not ASCII', san(generalName.uri('https://github.com/\u0456')), 'integrity/certificate'],
    ['a name with a line feed', san(generalName.uri('https://github.com/o\n/r')), 'integrity/certificate'],
    [
      'an extension that is not UTF-8',
      draft((d) =>
        replaceExtension(d, OID.fulcio(14), extension(OID.fulcio(14), Buffer.from([0x0c, 2, 0xc3, 0x28]))),
      ),
      'integrity/certificate',
    ],
    [
      'an extension without its DER wrapping',
      draft((d) =>
        replaceExtension(d, OID.fulcio(14), extension(OID.fulcio(14), Buffer.from('refs/tags/v1.2.3'))),
      ),
      'integrity/certificate',
    ],
    [
      'an extension with bytes behind its text',
      draft((d) =>
        replaceExtension(d, OID.fulcio(14), extension(OID.fulcio(14), Buffer.from([0x0c, 1, 0x61, 0x62]))),
      ),
      'integrity/certificate',
    ],
    [
      'an authority as signer',
      draft((d) => addExtensions(d, extensions.basicConstraints(0))),
      'integrity/certificate',
    ],
    [
      'a key that may sign certificates',
      draft((d) => replaceExtension(d, OID.keyUsage, extensions.certificateSigning())),
      'integrity/certificate',
    ],
    ['no key usage', draft((d) => withoutExtension(d, OID.keyUsage)), 'integrity/certificate'],
    [
      'another purpose',
      draft((d) =>
        replaceExtension(d, OID.extendedKeyUsage, extensions.extendedKeyUsage('1.3.6.1.5.5.7.3.1')),
      ),
      'integrity/certificate',
    ],
    [
      'a critical extension that nobody knows',
      draft((d) => addExtensions(d, extension('1.2.3.4', octetString(Buffer.alloc(1)), true))),
      'integrity/certificate',
    ],
  ] as const)('%s', async (_, recipe, code) => {
    expect(await codeOf(recipe)).toBe(code)
  })

  it('says that it is no authority: fine', async () => {
    const plain = extension('2.5.29.19', sequence(), true)
    const denied = extension('2.5.29.19', sequence(boolean(false), integer(0)), true)
    expect(await codeOf(draft((d) => addExtensions(d, plain)))).toBe('verified')
    expect(await codeOf(draft((d) => addExtensions(d, denied)))).toBe('verified')
  })

  it('a chain in the bundle is not believed', async () => {
    const authority = createCertificateAuthority(life)
    const { bundle } = forge.bundle(message({ authority }))
    const { certificate, ...rest } = bundle.verificationMaterial
    const chain = [
      certificate?.rawBytes ?? '',
      authority.intermediate.toString('base64'),
      authority.root.toString('base64'),
    ]
    const chained = {
      ...bundle,
      mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.2',
      verificationMaterial: {
        ...rest,
        x509CertificateChain: { certificates: chain.map((rawBytes) => ({ rawBytes })) },
      },
    }
    expect(await outcome(JSON.stringify(chained))).toMatchObject({
      ok: false,
      problem: { code: 'integrity/certificate' },
    })
  })
})

describe('the trusted root decides', () => {
  const part = (list: keyof TrustedRootJson, validFor: object) => (root: TrustedRootJson) => ({
    ...root,
    [list]: (root[list] as readonly { publicKey?: object }[]).map((item) =>
      item.publicKey === undefined
        ? { ...item, validFor }
        : { ...item, publicKey: { ...item.publicKey, validFor } },
    ),
  })
  const past = { start: '2020-01-01T00:00:00Z', end: '2021-01-01T00:00:00Z' }

  it.each([
    ['authority out of use', message(), part('certificateAuthorities', past), 'integrity/certificate'],
    ['log out of use', message(), part('tlogs', past), 'integrity/log-entry'],
    ['log v2 out of use', message({ witness: { rekor: 2 } }), part('tlogs', past), 'integrity/log-entry'],
    ['certificate log out of use', message(), part('ctlogs', past), 'integrity/certificate-timestamp'],
    [
      'timestamp authority out of use',
      message(),
      part('timestampAuthorities', past),
      'integrity/signing-time',
    ],
    ['authority without start', message(), part('certificateAuthorities', {}), 'integrity/trusted-root'],
    ['log without start', message(), part('tlogs', {}), 'integrity/trusted-root'],
    ['certificate log without start', message(), part('ctlogs', {}), 'integrity/trusted-root'],
    [
      'timestamp authority without start',
      message(),
      part('timestampAuthorities', {}),
      'integrity/trusted-root',
    ],
    [
      'key that is none',
      message(),
      (root: TrustedRootJson) => ({
        ...root,
        tlogs: root.tlogs.map((log) => ({ ...log, publicKey: { ...log.publicKey, rawBytes: 'AAAA' } })),
      }),
      'integrity/trusted-root',
    ],
  ] as const)('%s', async (_, recipe, root, code) => {
    expect(await codeOf(recipe, { root })).toBe(code)
  })
})

describe('texts that are no bundle', () => {
  const { json } = forge.bundle(message())
  it.each([
    ['nothing', ''],
    ['another document', '{}'],
    ['a list', '[]'],
    ['a key twice', json.replace('{', '{"mediaType":"x",')],
    ['an unknown field', json.replace('{', '{"extra":1,')],
    ['a byte order mark', `\ufeff${json}`],
    ['text behind', `${json}x`],
    ['another media type', json.replace('v0.3+json', 'v0.9+json')],
  ])('%s', async (_, text) => {
    expect(await outcome(text)).toMatchObject({
      ok: false,
      problem: { code: 'integrity/bundle-malformed', attempted: 'verify the bundle "x.sigstore.json"' },
    })
  })

  it('a bundle with a certificate where a key is configured', async () => {
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const result = await outcome(json, {
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    })
    expect(result).toMatchObject({ ok: false, problem: { code: 'integrity/certificate' } })
  })
})
