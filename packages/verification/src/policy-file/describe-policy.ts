import { displayText } from '@tier3/model/display'
import type { RuleDemand, RuleSigner } from '../demand.ts'
import { describeSummaryDemand } from '../format-summary.ts'
import { layersOf, type NormalPolicy, type PolicyRule } from './normal-policy.ts'

/** The policy in words, one line each: whom it believes, then each rule with what it demands, then what goes beyond rules. */
export function describeNormalPolicy(policy: NormalPolicy): readonly string[] {
  return [
    `trust domain: ${policy.trustDomain}`,
    `issuer: ${policy.issuers.join(' or ')}`,
    ...layersOf(policy.layer).flatMap(({ file, unlisted, rules }) => [
      `${file}: what no rule speaks of is ${unlisted === 'refuse' ? 'refused' : 'left aside'}`,
      ...rules.flatMap((rule) => describeRule(policy.server, rule)),
    ]),
    ...policy.overrides.map(
      ({ rule, fields, reason, place }) =>
        `${place.file}:${place.line} takes back ${fields.join(', ')} of ${rule}: ${reason}`,
    ),
    ...policy.denied.map(({ value, reason }) => `denied: ${value}: ${reason}`),
    ...policy.waivers.map(
      ({ codes, match, owner, reason, expires }) =>
        `waived until ${expires} by ${owner} for ${match.join(' or ')}: ${codes.join(', ')}: ${reason}`,
    ),
  ].map((line) => displayText(line, 1000))
}

function describeRule(server: string, rule: PolicyRule): readonly string[] {
  const { place, match, optional, demand, types, level, requireName, overridden } = rule
  const lines: readonly (readonly [string, string | undefined])[] = [
    ...describeDemand(server, demand),
    ...(demand.summary === undefined ? [] : describeSummaryDemand(server, demand.summary)),
    ...types.map(({ type }): [string, string] => [
      'proof',
      `${type.anyOf.join(' or ')}${type.atLeast > 1 ? ` by ${type.atLeast} distinct signers` : ''}`,
    ]),
    ['SLSA level', level && `${level.atLeast} or higher`],
    ...(level?.builders ?? []).map(({ signer, builder, level: trusted }): [string, string] => [
      'builder',
      `${describeSigner(server, signer)} with ${builder} is trusted for level ${trusted}`,
    ]),
    ['name', requireName === undefined ? undefined : requireName ? 'must be attested' : 'does not matter'],
    ['taken back', overridden.length === 0 ? undefined : overridden.join(', ')],
  ]
  const title = `  ${match.join(' or ')}${optional ? ' (optional)' : ''}, rule of ${place.file}:${place.line}`
  return [
    title,
    ...lines.flatMap(([label, value]) => (value === undefined ? [] : [`    ${label}: ${value}`])),
  ]
}

function describeDemand(
  server: string,
  { source, signers, events, runner, parameters, freshness, version, sbomProfile }: RuleDemand,
): readonly (readonly [string, string | undefined])[] {
  const former = source?.repositories.slice(1) ?? []
  return [
    [
      'source',
      source &&
        `${server}/${source.repositories[0]}${former.length > 0 ? `, once ${former.join(', ')}` : ''}`,
    ],
    ['source id', source?.repositoryId],
    ['owner id', source?.ownerId],
    ['source ref', source?.refs?.join(' or ')],
    ['source commit', source?.digests?.join(' or ')],
    [
      'signer',
      typeof signers === 'string'
        ? 'any workflow of the source'
        : signers?.map((one) => describeSigner(server, one)).join(' or '),
    ],
    ['event', events?.join(' or ')],
    ['runner', runner === 'any' ? 'any' : runner && 'hosted by GitHub'],
    [
      'external parameters',
      parameters &&
        (Object.entries(parameters)
          .map(
            ([path, { equals, matches }]) =>
              `${path} = ${[...(equals ?? []), ...(matches ?? [])].join(' or ')}`,
          )
          .join('; ') ||
          'none but the workflow itself'),
    ],
    ['SBOM profile', sbomProfile],
    ['signed not before', freshness?.notBefore],
    ['signed at most', freshness?.maxAge === undefined ? undefined : `${freshness.maxAge} s ago`],
    [
      'version',
      version && `that of ${version.ref}${version.name === undefined ? '' : `, in ${version.name}`}`,
    ],
    ['version not below', version?.notBelow],
  ]
}

const describeSigner = (server: string, { repository, path, refs, commits }: RuleSigner): string => {
  const at = [...refs, ...commits].join(' or ')
  return `${server}/${repository}/${path}${at === '' ? '' : ` at ${at}`}`
}
