import { SLSA_PROVENANCE_V02, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { quoted } from '@tier3/model/display'
import { foldAscii } from '@tier3/model/repo-slug'
import { ok, failed } from '@tier3/model/result'
import type { RuleDemand } from '../demand.ts'
import { summaryType } from '../summary-demand.ts'
import { readSummary } from './decode-summary.ts'
import { parseEvent } from '../policy-inputs.ts'
import { ARTIFACT_SIGNATURE } from '../policy.ts'
import {
  readFreshness,
  readLevel,
  readParameters,
  readSbom,
  readSigner,
  readSource,
  readTypeDemand,
  readVersion,
  whenThere,
} from './decode-demands.ts'
import {
  isThere,
  lineOf,
  readChoice,
  readFlag,
  readGlob,
  readList,
  readObject,
  readParsed,
  reject,
  type LocatedValue,
} from './located-value.ts'
import { RULE_FIELDS, type PolicyRule, type RuleType } from './normal-policy.ts'

/** Reads one entry of `artifacts`. */
export function readRule(at: LocatedValue): PolicyRule | undefined {
  const parts = readObject(at, ['id', 'match', 'optional', ...RULE_FIELDS])
  if (parts === undefined) return undefined
  const id = whenThere(parts.id, (one) => readParsed(one, parseId))
  const match = readList(parts.match, readGlob, 'list or one')
  if (match === undefined) return undefined
  const rule = id ?? match.join(', ')
  const place = { rule, file: at.document.file, line: lineOf(at) }
  const source = whenThere(parts.source, readSource)
  const signers = whenThere(parts.signers, (one) => readList(one, readSigner))
  const events = whenThere(parts.events, (one) =>
    readList(one, (e) => readParsed(e, parseEvent), 'list or one'),
  )
  const runner = whenThere(parts.runner, (one) => readChoice(one, ['github-hosted', 'any']))
  const name = whenThere(parts.name, (one) => readChoice(one, ['exact', 'any']))
  const sbom = whenThere(parts.sbom, (one) => readSbom(one, rule))
  const level = whenThere(parts.level, (one) => readLevel(one, rule))
  const parameters = whenThere(parts.parameters, readParameters)
  const freshness = whenThere(parts.freshness, readFreshness)
  const series = source === undefined ? rule : foldAscii(source.repositories[0])
  const version = whenThere(parts.version, (one) => readVersion(one, series))
  const summary = whenThere(parts.summary, readSummary)
  const beside = BUILD_FIELDS.find((field) => isThere(parts[field]))
  if (isThere(parts.summary) && beside !== undefined)
    reject(
      parts.summary,
      `${quoted(beside)} stands beside it`,
      'it stands in place of what a build would show; demand both in two rules',
    )
  const demand: RuleDemand = {
    ...(source === undefined ? {} : { source }),
    ...(signers === undefined ? {} : { signers }),
    ...(events === undefined ? {} : { events }),
    ...(runner === undefined ? {} : { runner }),
    ...(parameters === undefined ? {} : { parameters }),
    ...(sbom?.profile === undefined ? {} : { sbomProfile: sbom.profile }),
    ...(freshness === undefined ? {} : { freshness }),
    ...(version === undefined ? {} : { version }),
    ...(summary === undefined ? {} : { summary }),
  }
  const signed = whenThere(parts.signature, readFlag) === true
  const attested = whenThere(parts.attestations, (one) => readList(one, (type) => readTypeDemand(type, rule)))
  const provenance = { anyOf: [SLSA_PROVENANCE_V1, SLSA_PROVENANCE_V02] as const, atLeast: 1, place }
  const types: readonly RuleType[] = [
    ...(attested ?? []).map((type) => ({ field: 'attestations' as const, type })),
    ...(sbom === undefined ? [] : [{ field: 'sbom' as const, type: sbom.type }]),
    ...(signed
      ? [{ field: 'signature' as const, type: { anyOf: [ARTIFACT_SIGNATURE] as const, atLeast: 1, place } }]
      : []),
    // A level or parameters are those of a provenance, which must then be there.
    ...(level === undefined ? [] : [{ field: 'level' as const, type: provenance }]),
    ...(parameters === undefined ? [] : [{ field: 'parameters' as const, type: provenance }]),
    ...(summary === undefined ? [] : [{ field: 'summary' as const, type: summaryType(place) }]),
  ]
  return {
    ...(id === undefined ? {} : { id }),
    place,
    match,
    optional: whenThere(parts.optional, readFlag) ?? false,
    lists: true,
    demand,
    ...(name === undefined ? {} : { requireName: name === 'exact' }),
    types,
    ...(level === undefined ? {} : { level }),
    overridden: [],
  }
}

/** What a summary stands in place of. */
const BUILD_FIELDS = RULE_FIELDS.filter((field) => field !== 'summary' && field !== 'name')

const parseId = (text: string) =>
  /^[a-z0-9][a-z0-9-]{0,60}$/.test(text)
    ? ok(text)
    : failed('it is not lower-case letters, digits and hyphens')
