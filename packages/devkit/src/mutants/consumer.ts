import { detachedSource } from '@tier3/action-verify/detached-signatures'
import { readBundleFiles } from '@tier3/action-verify/local-bundles'
import { memoizedJudge } from '@tier3/action-verify/judge'
import type { FileSource } from '@tier3/model/artifacts'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { ok } from '@tier3/model/result'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import type { ConfiguredKey } from '@tier3/sigstore/configured-keys'
import { parseTrustedRoot } from '@tier3/sigstore/trusted-root'
import { evaluate } from '@tier3/verification/evaluate'
import type { SubjectToVerify } from '@tier3/verification/evidence'
import { parsePolicy, type PolicyInputs } from '@tier3/verification/policy-inputs'
import type { CollectedBundle } from '@tier3/verification/ports'
import { COMMIT, type Stage } from '../corpus/stage.ts'

/** A file of evidence, or a signature with the certificate beside it. */
export type Evidence =
  | string
  | Uint8Array
  | { readonly signature: Uint8Array; readonly certificate: Uint8Array }

/** Says how evidence ends: `verified` alone, or the codes of all checks that fail, each once, in alphabetical order. */
export type Consumer = (evidence: Evidence) => Promise<readonly string[]>

export interface ConsumerOptions {
  readonly demand?: Partial<PolicyInputs>
  readonly keys?: readonly ConfiguredKey[]
  /** The entry with which a log answers every question about a signature that brings none. */
  readonly entry?: Json
}

/** A careful consumer of the release on the stage, who uses the very code that the action uses. */
export function createConsumer(stage: Stage, { demand, keys = [], entry }: ConsumerOptions = {}): Consumer {
  const root = parseTrustedRoot(JSON.stringify(stage.forge.domain.trustedRoot), 'trusted_root.json')
  const policy = parsePolicy({
    repository: 'acme/app',
    repositoryId: '1001',
    signerWorkflow: 'acme/app/.github/workflows/release.yml@refs/tags/v*',
    sourceRef: 'refs/tags/v1.0.0',
    sourceDigest: COMMIT,
    trustDomain: 'custom',
    predicateTypes: [],
    events: [],
    allowSelfHosted: false,
    requireName: true,
    ...demand,
  })
  if (!root.ok || !policy.ok) throw new Error('the consumer is not set up')
  const { trustDomain } = policy.value
  const verifier = createBundleVerifier({ trustedRoot: root.value[0], trustDomain, keys })
  const subject: SubjectToVerify = { name: 'app.tgz', digest: { sha256: stage.sha256 }, path: 'app.tgz' }
  const artifact = { algorithm: 'sha256', hex: stage.sha256 } as const
  return async (evidence) => {
    const found = await collect(evidence, subject)
    if (!Array.isArray(found)) return [found.code]
    const bundles = entry === undefined ? found : found.map((bundle) => completed(bundle, entry))
    const answers = await memoizedJudge(verifier).answers(bundles.map((bundle) => ({ bundle, artifact })))
    const judged = evaluate(policy.value, [
      {
        subject,
        gaps: [],
        bundles: bundles.flatMap(({ origin }, index) => {
          const outcome = answers[index]
          return outcome === undefined ? [] : [{ origin, outcome }]
        }),
      },
    ])
    const [{ verdict, judgements }] = judged.subjects
    if (verdict.kind === 'verified') return ['verified']
    const rows = judgements.flatMap(({ checks }) => checks.filter(({ result }) => result !== 'pass'))
    const codes = [...new Set(rows.flatMap(({ code }) => code ?? []))]
    return codes.length > 0 ? codes.toSorted(byText) : ['policy/no-attestation']
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

async function collect(evidence: Evidence, subject: SubjectToVerify): Promise<CollectedBundle[] | Problem> {
  const place = 'app.tgz'
  if (typeof evidence === 'string' || evidence instanceof Uint8Array) {
    const read = await readBundleFiles(['evidence'], filesOf({ evidence: Buffer.from(evidence) }))
    return read.ok ? [...read.value] : read.problem
  }
  const { signature, certificate } = evidence
  const files = filesOf({ 'app.tgz.sig': signature, 'app.tgz.pem': certificate })
  const names = {
    signatures: new Map([[place, 'app.tgz.sig']]),
    certificates: new Map([[place, 'app.tgz.pem']]),
    others: [],
  }
  const { bundles } = await detachedSource(names, files).collect(subject)
  return [...bundles]
}

const filesOf = (files: { readonly [path: string]: Uint8Array }): FileSource => ({
  read: (path) => Promise.resolve(ok(files[path] ?? new Uint8Array())),
  glob: () => Promise.resolve(ok([])),
  list: () => Promise.resolve(ok([])),
})

/** A log that lies where it can: it answers with one entry whatever it is asked. */
function completed(bundle: CollectedBundle, entry: Json): CollectedBundle {
  const json = parseJson(bundle.text)
  const material = json.ok && isJsonObject(json.value) ? json.value['verificationMaterial'] : undefined
  if (!json.ok || material === undefined || !isJsonObject(material)) return bundle
  const { tlogEntries } = material
  if (!Array.isArray(tlogEntries) || tlogEntries.length > 0) return bundle
  const whole = { ...(json.value as JsonObject), verificationMaterial: { ...material, tlogEntries: [entry] } }
  return { ...bundle, text: JSON.stringify(whole) }
}
