import { createHash } from 'node:crypto'
import type { Json, JsonObject } from '@tier3/model/json'
import { githubClaims, type GithubClaims } from '../oidc/github-claims.ts'
import type { BundleJson, LogEntryJson } from '../sigstore/bundle-json.ts'
import { replaceExtension, withoutExtension, OID } from '../sigstore/draft-extensions.ts'
import type { BundleRecipe, ContentRecipe, Deviations, Forge, SignerRecipe } from '../sigstore/forge.ts'
import { fulcioExtension } from '../sigstore/fulcio-extensions.ts'
import type { CertificateDraft } from '../sigstore/x509.ts'
import type { Scene } from './attack.ts'
import { provenanceOf } from './release-provenance.ts'

export const ARTIFACT = 'app.tgz'
export const BUNDLE = 'app.tgz.intoto.jsonl'
export const SIDECAR = 'app.tgz.sigstore.json'
export const TRUSTED_ROOT = 'trusted_root.json'
export const COMMIT = '6e5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3a2b'
export const OTHER_COMMIT = 'f'.repeat(40)

export type Claims = { readonly [N in keyof GithubClaims]?: string }

/** How a bundle deviates from the honest one of the release; certificate and predicate follow the claims. */
export interface Making extends Omit<SignerRecipe, 'claims' | 'draft'> {
  readonly claims?: Claims
  /** Extensions of the certificate alone, by number; `null` takes one away. */
  readonly extensions?: { readonly [number: number]: string | null }
  readonly draft?: (draft: CertificateDraft) => CertificateDraft
  readonly witness?: BundleRecipe['witness']
  readonly deviate?: Deviations
}

export interface Attesting extends Making {
  readonly predicate?: (predicate: JsonObject, claims: GithubClaims) => Json
  readonly statement?: (statement: JsonObject) => Json
  /** The exact bytes to sign in place of a statement. */
  readonly payload?: string | Uint8Array
  readonly payloadType?: string
}

/** An honest release of one artifact, and the tools to make hostile ones like it. */
export interface Stage {
  readonly forge: Forge
  readonly bytes: Buffer
  readonly sha256: string
  /** A bundle with provenance of the artifact; honest as it stands. */
  attest(making?: Attesting): string
  /** A bundle with a signature over the artifact, or over other bytes. */
  sign(making?: Making & { readonly artifact?: Uint8Array }): string
  /** The bundles, one a line, beside the artifact. */
  beside(...bundles: readonly string[]): Scene
  /** The bundle as the sidecar of a signature, which is then what is demanded. */
  signedBy(bundle: string): Scene
  trustedRoot(change: (root: JsonObject) => Json): Scene['files']
}

export function releaseClaims(changes: Claims = {}): GithubClaims {
  return githubClaims({
    repository: 'acme/app',
    repository_id: '1001',
    repository_owner_id: '77',
    ref: 'refs/tags/v1.0.0',
    sha: COMMIT,
    run_id: '500',
    ...(changes as Partial<GithubClaims>),
  })
}

export function createStage(forge: Forge, name: string): Stage {
  const bytes = Buffer.from(`the bytes of ${name}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const bundle = (content: ContentRecipe, making: Making): string => {
    const { claims, extensions = {}, draft = (d) => d, ...others } = making
    const recipe: BundleRecipe = {
      ...present(others, ['at', 'keyPair', 'authority', 'ctLog', 'certificate', 'witness', 'deviate']),
      ...content,
      claims: { ...releaseClaims(claims) },
      draft: (honest) => draft(withExtensions(honest, extensions)),
    }
    return forge.bundle(recipe).json
  }
  const payloadOf = ({ claims: changes, predicate = (p) => p, statement = (s) => s }: Attesting): string => {
    const claims = releaseClaims(changes)
    return JSON.stringify(
      statement({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: ARTIFACT, digest: { sha256 } }],
        predicateType: 'https://slsa.dev/provenance/v1',
        predicate: predicate(provenanceOf(claims), claims),
      }),
    )
  }
  return {
    forge,
    bytes,
    sha256,
    attest(making = {}) {
      const { payload = payloadOf(making), payloadType } = making
      return bundle({ payload, ...(payloadType === undefined ? {} : { payloadType }) }, making)
    },
    sign({ artifact = bytes, ...making } = {}) {
      return bundle({ artifact }, making)
    },
    beside: (...bundles) => ({ files: { [BUNDLE]: bundles.join('\n') } }),
    signedBy: (sidecar) => ({
      files: { [SIDECAR]: sidecar },
      inputs: { 'predicate-types': 'signature' },
    }),
    trustedRoot: (change) => ({
      [TRUSTED_ROOT]: JSON.stringify(
        change(JSON.parse(JSON.stringify(forge.domain.trustedRoot)) as JsonObject),
      ),
    }),
  }
}

/** The named members that are there. */
const present = <T extends object, K extends keyof T>(
  value: T,
  keys: readonly K[],
): { [P in K]?: Exclude<T[P], undefined> } =>
  Object.fromEntries(keys.flatMap((key) => (value[key] === undefined ? [] : [[key, value[key]]]))) as {
    [P in K]?: Exclude<T[P], undefined>
  }

function withExtensions(
  draft: CertificateDraft,
  changes: NonNullable<Making['extensions']>,
): CertificateDraft {
  let changed = draft
  for (const [number, value] of Object.entries(changes)) {
    const oid = OID.fulcio(Number(number))
    changed =
      value === null
        ? withoutExtension(changed, oid)
        : replaceExtension(changed, oid, fulcioExtension(Number(number), value))
  }
  return changed
}

/** Changes a copy of the finished bundle. */
export const inBundle = (change: (bundle: BundleJson) => void): Deviations => ({
  bundle: (bundle) => {
    const copy = structuredClone(bundle)
    change(copy)
    return copy
  },
})

export const entryOf = (bundle: BundleJson): LogEntryJson => {
  const [entry] = bundle.verificationMaterial.tlogEntries
  if (entry === undefined) throw new Error('the bundle has no log entry')
  return entry
}

export const proofOf = (bundle: BundleJson): NonNullable<LogEntryJson['inclusionProof']> => {
  const { inclusionProof } = entryOf(bundle)
  if (inclusionProof === undefined) throw new Error('the log entry has no proof')
  return inclusionProof
}

/** Changes the log entry of the finished bundle. */
export const inEntry = (change: (entry: LogEntryJson) => void): Deviations =>
  inBundle((bundle) => change(entryOf(bundle)))

/** The entry of another signature, honest in itself. */
export const anotherEntry = ({ forge }: Stage): LogEntryJson =>
  entryOf(forge.bundle({ payload: '{}', claims: releaseClaims() }).bundle)
