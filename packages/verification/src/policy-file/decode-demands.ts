import { CYCLONEDX_BOM, SPDX_DOCUMENT } from '@tier3/attestation/sbom-predicate'
import { parseCommitSha } from '@tier3/model/commit-sha'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { parseSemVer } from '@tier3/model/semver'
import type {
  BuilderTrust,
  FreshnessDemand,
  LevelDemand,
  ParameterDemand,
  RuleSigner,
  RuleSource,
  TypeDemand,
  VersionDemand,
} from '../demand.ts'
import { parsePredicateType } from '../policy-inputs.ts'
import { parseRefGlob, parseSignerWorkflow } from '../signer-workflow.ts'
import { VERSION_PLACE } from '../version-checks.ts'
import {
  isThere,
  lineOf,
  readChoice,
  readEntries,
  readFlag,
  readInteger,
  readList,
  readNumericId,
  readObject,
  readParsed,
  readText,
  reject,
  type LocatedValue,
} from './located-value.ts'
import { parseAge, parseMoment } from './policy-times.ts'

/** The value only where the key is there; what is there and malformed was reported. */
export const whenThere = <T>(at: LocatedValue, read: (at: LocatedValue) => T | undefined): T | undefined =>
  isThere(at) ? read(at) : undefined

export function readSource(at: LocatedValue): RuleSource | undefined {
  const parts = readObject(at, ['repository', 'id', 'owner-id', 'former-names', 'refs', 'commits'])
  if (parts === undefined) return undefined
  const repository = readParsed(parts.repository, parseRepoSlug)
  const repositoryId = whenThere(parts.id, readNumericId)
  const ownerId = whenThere(parts['owner-id'], readNumericId)
  const former = whenThere(parts['former-names'], (one) => readList(one, (n) => readParsed(n, parseRepoSlug)))
  // A name that was given up can be taken by anybody: only the id tells the repository that had it.
  if (former !== undefined && !isThere(parts.id))
    reject(parts['former-names'], 'there is no "id"', 'former names count only together with the numeric id')
  const refs = whenThere(parts.refs, (one) =>
    readList(one, (r) => readParsed(r, parseRefGlob), 'list or one'),
  )
  const digests = whenThere(parts.commits, (one) =>
    readList(one, (c) => readParsed(c, parseCommitSha), 'list or one'),
  )
  if (repository === undefined) return undefined
  return {
    repositories: [repository, ...(former ?? [])],
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(ownerId === undefined ? {} : { ownerId }),
    ...(refs === undefined ? {} : { refs }),
    ...(digests === undefined ? {} : { digests }),
  }
}

export function readSigner(at: LocatedValue): RuleSigner | undefined {
  const parts = readObject(at, ['workflow', 'refs', 'commits'])
  if (parts === undefined) return undefined
  const workflow = readParsed(parts.workflow, (text) => parseSignerWorkflow(text, undefined))
  if (workflow?.at !== undefined)
    return reject(parts.workflow, 'it has "@" behind it', 'refs and commits stand in "refs" and "commits"')
  const refs = whenThere(parts.refs, (one) =>
    readList(one, (r) => readParsed(r, parseRefGlob), 'list or one'),
  )
  const commits = whenThere(parts.commits, (one) =>
    readList(one, (c) => readParsed(c, parseCommitSha), 'list or one'),
  )
  return workflow === undefined
    ? undefined
    : { repository: workflow.repository, path: workflow.path, refs: refs ?? [], commits: commits ?? [] }
}

export function readTypeDemand(at: LocatedValue, rule: string): TypeDemand | undefined {
  const parts = readObject(at, ['type', 'at-least'])
  if (parts === undefined) return undefined
  const anyOf = readList(parts.type, (one) => readParsed(one, parsePredicateType), 'list or one')
  const atLeast = whenThere(parts['at-least'], (one) => readInteger(one, 1, 100)) ?? 1
  return anyOf === undefined
    ? undefined
    : { anyOf, atLeast, place: { rule, file: at.document.file, line: lineOf(at) } }
}

const SBOM_FORMATS = {
  cyclonedx: [CYCLONEDX_BOM],
  spdx: [SPDX_DOCUMENT],
  any: [CYCLONEDX_BOM, SPDX_DOCUMENT],
} as const

/** Profiles of minimum elements that an SBOM can be held against. */
export const SBOM_PROFILES = ['ntia', 'cisa-2025', 'bsi-2.1'] as const

export function readSbom(at: LocatedValue, rule: string) {
  const parts = readObject(at, ['format', 'profile'])
  if (parts === undefined) return undefined
  const format = whenThere(parts.format, (one) => readChoice(one, ['cyclonedx', 'spdx', 'any'])) ?? 'any'
  const profile = whenThere(parts.profile, (one) => readChoice(one, SBOM_PROFILES))
  const place = { rule, file: at.document.file, line: lineOf(at) }
  const type: TypeDemand = { anyOf: SBOM_FORMATS[format], atLeast: 1, place }
  return { type, ...(profile === undefined ? {} : { profile }) }
}

export function readLevel(at: LocatedValue, rule: string): LevelDemand | undefined {
  const parts = readObject(at, ['at-least', 'builders'])
  if (parts === undefined) return undefined
  const atLeast = readLevelNumber(parts['at-least'])
  const builders = whenThere(parts.builders, (one) => readList(one, readBuilder))
  if (atLeast === undefined) return undefined
  const place = { rule, file: at.document.file, line: lineOf(at) }
  return { atLeast, ...(builders === undefined ? {} : { builders }), place }
}

function readBuilder(at: LocatedValue): BuilderTrust | undefined {
  const parts = readObject(at, ['signer', 'builder', 'level'])
  if (parts === undefined) return undefined
  const signer = readSigner(parts.signer)
  const builder = readText(parts.builder)
  const level = readLevelNumber(parts.level)
  if (signer === undefined || builder === undefined || level === undefined) return undefined
  return { signer, builder, level }
}

export function readLevelNumber(at: LocatedValue): 1 | 2 | 3 | undefined {
  const { value } = at
  return value === 1 || value === 2 || value === 3
    ? value
    : reject(at, 'it is no level of the SLSA Build track', 'it must be 1, 2 or 3')
}

export function readParameters(at: LocatedValue): { readonly [path: string]: ParameterDemand } | undefined {
  const entries = readEntries(at)
  if (entries === undefined) return undefined
  const read = entries.map(([path, one]) => [path, readParameter(one)] as const)
  const whole = read.flatMap(([path, demand]) => (demand === undefined ? [] : [[path, demand] as const]))
  return whole.length === read.length ? Object.fromEntries(whole) : undefined
}

function readParameter(at: LocatedValue): ParameterDemand | undefined {
  if (typeof at.value === 'string') return { equals: [at.value], optional: false }
  const parts = readObject(at, ['any-of', 'glob', 'optional'])
  if (parts === undefined) return undefined
  const equals = whenThere(parts['any-of'], (one) => readList(one, readAnyText))
  const matches = whenThere(parts.glob, (one) => readList(one, readText, 'list or one'))
  const optional = whenThere(parts.optional, readFlag) ?? false
  if (!isThere(parts['any-of']) && !isThere(parts.glob))
    return reject(at, 'it accepts no value', 'it must be a text, or have "any-of" or "glob"')
  return {
    ...(equals === undefined ? {} : { equals }),
    ...(matches === undefined ? {} : { matches }),
    optional,
  }
}

/** The empty text is a value that an input may have. */
const readAnyText = (at: LocatedValue): string | undefined =>
  typeof at.value === 'string'
    ? at.value
    : reject(at, 'it is no text', 'it must be a text, in quotes if need be')

export function readFreshness(at: LocatedValue): FreshnessDemand | undefined {
  const parts = readObject(at, ['max-age', 'not-before'])
  if (parts === undefined) return undefined
  const maxAge = whenThere(parts['max-age'], (one) => readParsed(one, parseAge))
  const notBefore = whenThere(parts['not-before'], (one) => readParsed(one, parseMoment))
  if (!isThere(parts['max-age']) && !isThere(parts['not-before']))
    return reject(at, 'it demands nothing', 'it must have "max-age" or "not-before"')
  return { ...(maxAge === undefined ? {} : { maxAge }), ...(notBefore === undefined ? {} : { notBefore }) }
}

export function readVersion(at: LocatedValue, series: string): VersionDemand | undefined {
  const parts = readObject(at, ['ref', 'name', 'not-below', 'series'])
  if (parts === undefined) return undefined
  const ref = readParsed(parts.ref, parseVersionRef)
  const name = whenThere(parts.name, (one) => readParsed(one, parseVersionName))
  const notBelow = whenThere(parts['not-below'], (one) => readParsed(one, parseVersionText))
  const own = whenThere(parts.series, readText)
  return ref === undefined
    ? undefined
    : {
        ref,
        ...(name === undefined ? {} : { name }),
        ...(notBelow === undefined ? {} : { notBelow }),
        series: own ?? series,
      }
}

const parseVersionRef = (text: string): Result<string, string> =>
  !/^refs\/(?:heads|tags)\//.test(text) || text.split(VERSION_PLACE).length !== 2 || /[*?]/.test(text)
    ? failed(`it is not refs/tags/... or refs/heads/... with ${VERSION_PLACE} in it once, and no pattern`)
    : ok(text)

const parseVersionName = (text: string): Result<string, string> =>
  text.includes(VERSION_PLACE) ? ok(text) : failed(`it has no ${VERSION_PLACE} in it`)

const parseVersionText = (text: string): Result<string, string> =>
  parseSemVer(text) === undefined ? failed('it is no version such as 1.2.3') : ok(text)
