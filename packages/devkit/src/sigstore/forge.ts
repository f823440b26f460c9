import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import type { Claims } from '../oidc/claims.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { BUNDLE_V03, IN_TOTO_PAYLOAD } from './bundle-json.ts'
import type { BundleJson, EnvelopeJson, LogEntryJson } from './bundle-json.ts'
import { canonicalJson } from './canonical-json.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import type { CtLog } from './ct-log.ts'
import { p256KeyPair } from './key-material.ts'
import type { KeyPair } from './key-material.ts'
import { rekor1Body, rekor2Body } from './log-bodies.ts'
import type { LogBody, LogBodyKind, SignedContent } from './log-bodies.ts'
import { sha256 } from './sha256.ts'
import type { TimestampAuthority, TimestampRequest } from './timestamp-authority.ts'
import type { TransparencyLog } from './transparency-log.ts'
import { createTrustDomain } from './trust-domain.ts'
import type { TrustDomain } from './trust-domain.ts'
import { preAuthEncoding } from './verification-key.ts'
import type { CertificateDraft } from './x509.ts'

/** How a signing certificate comes about; everything that is absent is as an honest authority does it. */
export interface SignerRecipe {
  readonly claims?: Claims
  /** When the certificate starts to be valid; the clock's time when absent. */
  readonly at?: Date
  readonly keyPair?: KeyPair
  /** Another chain than the trust domain's. */
  readonly authority?: CertificateAuthority
  /** Another log's promise, or none. */
  readonly ctLog?: CtLog | null
  /** Changes the certificate before it is signed. */
  readonly draft?: (draft: CertificateDraft) => CertificateDraft
  /** Changes the signed certificate's DER. */
  readonly certificate?: (der: Buffer) => Buffer
}

export interface ForgedSigner {
  readonly privateKey: KeyObject
  /** DER. */
  readonly certificate: Buffer
}

/** Exactly one of `payload` and `artifact`. */
export type ContentRecipe =
  | { readonly payload: string | Uint8Array; readonly payloadType?: string; readonly artifact?: never }
  | { readonly artifact: Uint8Array; readonly payload?: never; readonly payloadType?: never }

export interface WitnessRecipe {
  /** 1 when absent. */
  readonly rekor?: 1 | 2 | 'none'
  /** `dsse` for envelopes on Rekor v1, `hashedrekord` otherwise. */
  readonly kind?: LogBodyKind
  /** True when absent. */
  readonly timestamp?: boolean
}

/** Where a bundle deviates from an honest one, in the order in which the steps happen. */
export interface Deviations {
  /** Signs other bytes than the content's. */
  readonly signedBytes?: (bytes: Buffer) => Buffer
  readonly signature?: (signature: Buffer) => Buffer
  readonly envelope?: (envelope: EnvelopeJson) => EnvelopeJson
  /** Another log, whose key the trusted root does not hold. */
  readonly log?: TransparencyLog
  readonly logBody?: (body: LogBody) => object | Buffer
  /** The time that Rekor v1 signs. */
  readonly integratedAt?: Date
  readonly logEntry?: (entry: LogEntryJson) => LogEntryJson
  readonly timestampAuthority?: TimestampAuthority
  readonly timestampAt?: Date
  readonly timestampRequest?: (request: TimestampRequest) => TimestampRequest
  readonly timestamp?: (der: Buffer) => Buffer
  readonly bundle?: (bundle: BundleJson) => BundleJson
}

export type BundleRecipe = ContentRecipe &
  SignerRecipe & {
    readonly witness?: WitnessRecipe
    /** A signer made before; the certificate part of the recipe is then not used. */
    readonly signer?: ForgedSigner
    readonly deviate?: Deviations
  }

export interface ForgedBundle {
  readonly bundle: BundleJson
  readonly json: string
  readonly signer: ForgedSigner
  readonly signature: Buffer
}

/** Makes certificates, log entries, timestamps and bundles of one trust domain in process, honest or not. */
export interface Forge {
  readonly domain: TrustDomain
  signer(recipe?: SignerRecipe): ForgedSigner
  /** A bundle v0.3: valid as it stands unless the recipe deviates. Takes about two milliseconds. */
  bundle(recipe: BundleRecipe): ForgedBundle
  /** Logs any bytes and proves them in the tree as it is after that. */
  logEntry(
    log: TransparencyLog,
    body: Buffer,
    kindVersion: LogEntryJson['kindVersion'],
    integratedAt: Date,
  ): LogEntryJson
}

export function createForge(domain: TrustDomain = createTrustDomain()): Forge {
  const signer = (recipe: SignerRecipe = {}): ForgedSigner => {
    const {
      claims = githubClaims(),
      at = domain.clock(),
      keyPair = p256KeyPair(),
      authority = domain.authority,
    } = recipe
    const { ctLog = domain.ctLog, draft: change = same, certificate = same } = recipe
    const notBefore = new Date(Math.floor(at.getTime() / 1000) * 1000)
    const draft = change(authority.draft({ claims, publicKey: keyPair.publicKey, notBefore }))
    return { privateKey: keyPair.privateKey, certificate: certificate(authority.issue(draft, { ctLog, at })) }
  }

  const bundle = (recipe: BundleRecipe): ForgedBundle => {
    const { witness = {}, deviate = {}, at = domain.clock() } = recipe
    const by = recipe.signer ?? signer(recipe)
    const signed = signContent(recipe, by, deviate)
    const tlogEntries = witness.rekor === 'none' ? [] : [witnessed(domain, signed, witness, deviate, at)]
    const stamped =
      witness.timestamp === false ? undefined : timestamped(domain, signed.signature, deviate, at)
    const honest: BundleJson = {
      mediaType: BUNDLE_V03,
      verificationMaterial: {
        certificate: { rawBytes: by.certificate.toString('base64') },
        tlogEntries,
        ...(stamped === undefined ? {} : { timestampVerificationData: { rfc3161Timestamps: [stamped] } }),
      },
      ...(signed.envelope === undefined ? {} : { dsseEnvelope: signed.envelope }),
      ...(signed.digest === undefined
        ? {}
        : {
            messageSignature: {
              messageDigest: { algorithm: 'SHA2_256', digest: signed.digest.toString('base64') },
              signature: signed.signature.toString('base64'),
            },
          }),
    }
    const made = (deviate.bundle ?? same)(honest)
    return { bundle: made, json: JSON.stringify(made), signer: by, signature: signed.signature }
  }

  return { domain, signer, bundle, logEntry }
}

const same = <T>(value: T): T => value

function signContent(
  content: ContentRecipe,
  { privateKey, certificate }: ForgedSigner,
  deviate: Deviations,
): SignedContent {
  const { signedBytes = same, signature: change = same } = deviate
  if (content.artifact !== undefined) {
    const signature = change(sign('sha256', signedBytes(Buffer.from(content.artifact)), privateKey))
    return { certificate, signature, digest: sha256(content.artifact) }
  }
  const { payload, payloadType = IN_TOTO_PAYLOAD } = content
  const bytes = Buffer.from(payload)
  const signature = change(sign('sha256', signedBytes(preAuthEncoding(payloadType, bytes)), privateKey))
  const envelope = {
    payload: bytes.toString('base64'),
    payloadType,
    signatures: [{ sig: signature.toString('base64') }],
  }
  return { certificate, signature, envelope: (deviate.envelope ?? same)(envelope) }
}

function witnessed(
  domain: TrustDomain,
  signed: SignedContent,
  { rekor = 1, kind }: WitnessRecipe,
  deviate: Deviations,
  at: Date,
): LogEntryJson {
  const version = rekor === 2 ? 2 : 1
  const usual = version === 1 && signed.envelope !== undefined ? 'dsse' : 'hashedrekord'
  const honest = (version === 1 ? rekor1Body : rekor2Body)(signed, kind ?? usual)
  const body = (deviate.logBody ?? same<object>)(honest)
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(canonicalJson(body))
  const log = deviate.log ?? (version === 1 ? domain.rekor1.log : domain.rekor2.log)
  const kindVersion = { kind: honest.kind, version: honest.apiVersion }
  return (deviate.logEntry ?? same)(logEntry(log, bytes, kindVersion, deviate.integratedAt ?? at))
}

function logEntry(
  log: TransparencyLog,
  body: Buffer,
  kindVersion: LogEntryJson['kindVersion'],
  integratedAt: Date,
): LogEntryJson {
  const logIndex = log.append(body)
  const integratedTime = Math.floor(integratedAt.getTime() / 1000)
  const proof = log.prove(logIndex)
  const promise =
    log.version === 1 ? log.promise({ body, integratedTime, logIndex }).toString('base64') : undefined
  return {
    logIndex: String(logIndex),
    logId: { keyId: log.logId.toString('base64') },
    kindVersion,
    ...(promise === undefined
      ? {}
      : { integratedTime: String(integratedTime), inclusionPromise: { signedEntryTimestamp: promise } }),
    inclusionProof: {
      logIndex: String(proof.logIndex),
      rootHash: proof.rootHash.toString('base64'),
      treeSize: String(proof.treeSize),
      hashes: proof.hashes.map((hash) => hash.toString('base64')),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: body.toString('base64'),
  }
}

function timestamped(
  domain: TrustDomain,
  signature: Buffer,
  deviate: Deviations,
  at: Date,
): { signedTimestamp: string } {
  const {
    timestampAuthority = domain.timestampAuthority,
    timestampRequest = same,
    timestamp = same,
  } = deviate
  const request = timestampRequest({ algorithm: 'sha256', digest: sha256(signature) })
  const reply = timestampAuthority.stamp(request, deviate.timestampAt ?? at)
  return { signedTimestamp: timestamp(reply).toString('base64') }
}
