import { quoted } from '@tier3/model/display'
import type { PeeledTag } from '@tier3/model/git-history'
import { formatVersionPattern } from '@tier3/release/version/version-pattern'
import { unanswered, type Check } from './check.ts'
import type { Evidence } from './evidence.ts'
import type { ReleaseContextPlan } from './plan.ts'

/** That the tag names a version, and that it is there. */
export function checkTag({ tagPattern }: ReleaseContextPlan, { version, tag }: Evidence): readonly Check[] {
  const form = tagPattern === undefined ? '' : ` in the form ${quoted(formatVersionPattern(tagPattern), 100)}`
  const demand = `the tag names a version of SemVer 2.0.0${form}`
  const { reason, fix } = version.ok ? { reason: '', fix: undefined } : version.problem
  return [
    version.ok
      ? { demand, seen: described(version.value), verdict: 'met' }
      : {
          demand,
          seen: reason,
          verdict: 'unmet',
          code: 'policy/tag-not-release',
          ...(fix === undefined ? {} : { fix }),
        },
    !tag.ok
      ? unanswered(THERE, tag.problem)
      : tag.value === undefined
        ? { demand: THERE, seen: 'there is no such tag now', verdict: 'unmet', code: 'policy/tag-missing' }
        : { demand: THERE, seen: `it leads to the commit ${tag.value.commit}`, verdict: 'met' },
  ]
}

const THERE = 'the tag is there, and leads to a commit'

const described = ({
  version,
  packageName,
}: {
  readonly version: { readonly text: string }
  readonly packageName: string
}): string => version.text + (packageName === '' ? '' : ` of ${quoted(packageName, 100)}`)

/** What the tag is, as the outputs name it. */
export function tagTypeOf({ annotation }: PeeledTag): 'lightweight' | 'annotated' | 'signed' {
  if (annotation === undefined) return 'lightweight'
  return annotation.signature.state === 'verified' ? 'signed' : 'annotated'
}

/** That the tag is as it must be, and that its object was made for it. */
export function checkTagType({ tag, tagType }: ReleaseContextPlan, evidence: Evidence): readonly Check[] {
  const peeled = evidence.tag.ok ? evidence.tag.value : undefined
  if (peeled === undefined) return []
  const { annotation } = peeled
  const annotated: Check = {
    demand: 'the tag is annotated',
    seen: annotation === undefined ? 'it is lightweight' : `its object is ${peeled.object}`,
    ...(annotation === undefined
      ? { verdict: 'unmet', code: 'policy/tag-lightweight', ...(tagType === 'signed' ? SIGN : {}) }
      : { verdict: 'met' }),
  }
  return [
    ...(tagType === 'any' ? [] : [annotated]),
    ...(annotation === undefined || annotation.name === tag ? [] : [renamed(annotation.name)]),
    ...(tagType === 'signed' && annotation !== undefined ? [signed(annotation.signature)] : []),
  ]
}

const SIGN = { fix: 'Make the next tag with `git tag -s` and a key that GitHub knows.' }

/** A signature covers the name in the object: without this, the signed object of one release could stand in for another. */
const renamed = (name: string): Check => ({
  demand: 'the tag object was made for this tag',
  seen: `it was made for ${quoted(name, 100)}`,
  verdict: 'unmet',
  code: 'integrity/tag-renamed',
})

function signed({ state, reason }: NonNullable<PeeledTag['annotation']>['signature']): Check {
  const demand = 'the tag has a signature that GitHub verified'
  const seen = `GitHub says: ${reason}`
  if (state === 'verified') return { demand, seen, verdict: 'met' }
  return state === 'unknown'
    ? { demand, seen, verdict: 'unknown' }
    : { demand, seen, verdict: 'unmet', code: 'policy/tag-unsigned' }
}

/** That the tag points where it did when the run was started, in every attempt of the run. */
export function checkExpected({ expected }: ReleaseContextPlan, { tag }: Evidence): readonly Check[] {
  if (!tag.ok || tag.value === undefined) return []
  const { commit, object } = tag.value
  if (expected.length === 0) {
    const seen = 'this run is not of the tag, so that nothing says where the tag was; `commit` can name it'
    return [{ demand: 'the tag was not moved', seen, verdict: 'beside' }]
  }
  return expected.map(({ commit: wanted, from }): Check => {
    const who = from === 'run' ? 'of this run' : 'named in `commit`'
    const demand = `the tag points to the commit ${who}, ${wanted}`
    if (wanted === commit || wanted === object) return { demand, seen: 'it does', verdict: 'met' }
    const seen = `the tag moved from ${wanted} to ${commit}`
    return { demand, seen, verdict: 'unmet', code: 'integrity/tag-moved' }
  })
}
