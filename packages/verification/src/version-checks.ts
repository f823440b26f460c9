import { matchesGlob } from '@tier3/model/glob'
import { compareSemVer, parseSemVer, type SemVer } from '@tier3/model/semver'
import { check, factSource } from './check.ts'
import type { EvaluationFacts, RuleDemand, VersionDemand } from './demand.ts'
import type { SubjectToVerify } from './evidence.ts'
import type { Check } from './verification.ts'

/** Stands for the version in a template. */
export const VERSION_PLACE = '{version}'

/**
 * Guards against an older artifact under a newer name: the version of the ref it was built from is that of the tag that was
 * asked for and that in its name, and it is not below what was accepted before.
 */
export function versionChecks(
  { version }: RuleDemand,
  ref: string | undefined,
  { name }: SubjectToVerify,
  facts: EvaluationFacts | undefined,
): readonly Check[] {
  if (version === undefined) return []
  const source = factSource('sourceRepositoryRef')
  const built = ref === undefined ? undefined : versionInRef(version.ref, ref)
  const code = 'policy/version-disagrees'
  const floor = floorOf(version, facts)
  return [
    check({ id: 'version-ref', demand: version.ref, seen: ref, source, holds: built !== undefined, code }),
    ...(facts?.tag === undefined
      ? []
      : [
          check({
            id: 'version-tag',
            demand: `refs/tags/${facts.tag}`,
            seen: ref,
            source,
            holds: ref === `refs/tags/${facts.tag}`,
            code,
          }),
        ]),
    ...(version.name === undefined
      ? []
      : [
          check({
            id: 'version-name',
            demand:
              built === undefined ? version.name : version.name.replaceAll(VERSION_PLACE, () => built.text),
            seen: name === '' ? undefined : name,
            source: 'the name of the artifact',
            holds: built === undefined ? undefined : matchesGlob(filled(version.name, built), name),
            code,
          }),
        ]),
    ...(floor === undefined
      ? []
      : [
          check({
            id: 'version-floor',
            demand: `${floor.text} or later`,
            seen: built?.text,
            source,
            holds: built === undefined ? undefined : compareSemVer(built, floor) >= 0,
            code: 'policy/downgrade',
          }),
        ]),
  ]
}

/** The version that a ref names, by a template such as `refs/tags/v{version}`. */
export function versionInRef(template: string, ref: string): SemVer | undefined {
  const [before = '', after = ''] = template.split(VERSION_PLACE)
  if (!ref.startsWith(before) || !ref.endsWith(after) || ref.length < before.length + after.length)
    return undefined
  return parseSemVer(ref.slice(before.length, ref.length - after.length))
}

const filled = (template: string, { text }: SemVer): string => template.replaceAll(VERSION_PLACE, () => text)

/** The higher of what the policy and the record say. */
function floorOf({ notBelow, series }: VersionDemand, facts?: EvaluationFacts): SemVer | undefined {
  const { marks = {} } = facts ?? {}
  const mark = Object.hasOwn(marks, series) ? marks[series] : undefined
  return [notBelow, mark]
    .flatMap((text) => parseSemVer(text ?? '') ?? [])
    .toSorted((a, b) => compareSemVer(b, a))[0]
}
