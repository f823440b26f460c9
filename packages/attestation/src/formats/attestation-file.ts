import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { splitBundles } from '../bundle-list.ts'
import { BUNDLE_LIMITS } from '../bundle-view.ts'
import { Malformed } from '../json-fields.ts'
import { bundleOfEntry, bundlesOfList, isAttestationList } from './attestation-list.ts'
import { bundleOfEnvelope, isBareEnvelope } from './bare-envelope.ts'
import { bundleOfCosign, isCosignBundle } from './cosign-bundle.ts'
import {
  attestationsOfProvenance,
  bundleOfPypi,
  isPypiAttestation,
  isPypiProvenance,
} from './pypi-attestation.ts'
import { repairedBundle } from './rubygems-bundle.ts'

/** One piece of evidence in the normal form, the text of a Sigstore bundle; or why it has none. */
export interface NormalForm {
  readonly origin: string
  readonly text: Result<string, Problem>
}

/** A list of more than that is no answer about one artifact. */
const LIST_LIMIT = 1000

/**
 * Reads a file of evidence in any form that is known: Sigstore bundles (one, or JSON Lines), envelopes that stand alone, answers
 * of registries and of GitHub's store, cosign's older bundle. Each piece is read by itself, so that a bad one does not hide
 * the good ones; a text of no known form stays as it is, for the verifier to refuse. Nothing is verified here.
 */
export function readAttestationFile(text: string, origin: string): Result<readonly NormalForm[], Problem> {
  const list = wholeList(text)
  if (list !== undefined && list.length > 0)
    return list.length > LIST_LIMIT ? failed(tooMany(origin)) : ok(unfoldAll(list, origin))
  const split = splitBundles(text, origin)
  if (!split.ok) return split
  return ok(
    split.value.flatMap((one, index) => {
      const from = split.value.length > 1 ? `${origin}:${index + 1}` : origin
      return unfoldText(one, from)
    }),
  )
}

/** RubyGems answers with a bare list of bundles; no file of JSON Lines starts so. */
function wholeList(text: string): readonly Json[] | undefined {
  if (text.length > BUNDLE_LIMITS.bytes || !/^\s*\[/.test(text)) return undefined
  const json = parseJson(text)
  return json.ok && Array.isArray(json.value) ? (json.value as readonly Json[]) : undefined
}

const unfoldAll = (items: readonly Json[], origin: string): readonly NormalForm[] =>
  items.flatMap((item, index) => {
    const from = items.length > 1 ? `${origin}, attestation ${index + 1}` : origin
    return isJsonObject(item) ? unfold(item, undefined, from) : [refused(from, 'it is not an object')]
  })

function unfoldText(text: string, origin: string): readonly NormalForm[] {
  const json = parseJson(text)
  // What is no object keeps its text: the reader of bundles says best what is wrong with it.
  return json.ok && isJsonObject(json.value) ? unfold(json.value, text, origin) : [{ origin, text: ok(text) }]
}

function unfold(document: JsonObject, text: string | undefined, origin: string): readonly NormalForm[] {
  try {
    if (isAttestationList(document)) {
      const entries = bundlesOfList(document)
      return entries.flatMap((entry, index) => {
        const from = entries.length > 1 ? `${origin}, attestation ${index + 1}` : origin
        return attempt(from, () => {
          const bundle = bundleOfEntry(entry, `answer.attestations[${index}]`)
          return repairedBundle(bundle) ?? JSON.stringify(bundle)
        })
      })
    }
    if (isPypiProvenance(document)) {
      const attestations = attestationsOfProvenance(document)
      return attestations.flatMap((one, index) =>
        attempt(attestations.length > 1 ? `${origin}, attestation ${index + 1}` : origin, () =>
          bundleOfPypi(one),
        ),
      )
    }
    return attempt(origin, () => bundleOfOne(document) ?? text ?? JSON.stringify(document))
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return [refused(origin, error.message)]
  }
}

function bundleOfOne(document: JsonObject): string | undefined {
  if (isPypiAttestation(document)) return bundleOfPypi(document)
  if (isCosignBundle(document)) return bundleOfCosign(document)
  if (isBareEnvelope(document)) return bundleOfEnvelope(document)
  return repairedBundle(document)
}

function attempt(origin: string, make: () => string): readonly [NormalForm] {
  try {
    return [{ origin, text: ok(make()) }]
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return [refused(origin, error.message)]
  }
}

const refused = (origin: string, current: string): NormalForm => ({
  origin,
  text: failed(
    problem('integrity/bundle-malformed', {
      attempted: `read the evidence ${quoted(origin)}`,
      current,
      desired: 'it must be well-formed in the form that it has',
    }),
  ),
})

const tooMany = (origin: string): Problem =>
  problem('input/too-many', {
    attempted: `read the evidence ${quoted(origin)}`,
    current: `it is a list of more than ${LIST_LIMIT}`,
    desired: `it may have at most ${LIST_LIMIT}`,
  })
