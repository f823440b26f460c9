import { displayText } from '@tier3/model/display'
import { coversRef } from '../refs/coverage.ts'
import { rulesetCoverage } from '../ruleset/ruleset-coverage.ts'
import { isActive, type Ruleset } from '../ruleset/ruleset.ts'

/** Why a ruleset does not protect a tag, in words; undefined when it may. */
export function whyPassedOver(ruleset: Ruleset, ref: string): string | undefined {
  const coverage = rulesetCoverage(ruleset)
  if (coverage === undefined || coverage.target !== 'tag') {
    return `it is for the target ${displayText(ruleset.target, 40)}, not for tags`
  }
  if (!isActive(ruleset)) {
    return `its enforcement is ${displayText(ruleset.enforcement, 40)}, which blocks nobody`
  }
  if (ruleset.rules.length === 0) return 'it has no rules'
  if (coversRef(coverage, ref) !== 'no') return undefined
  const { include, exclude } = coverage
  if (include.length === 0 && exclude.length === 0)
    return 'its list `include` is empty, so it is about no tag'
  const excluded = exclude.find(
    (one) => coversRef({ ...coverage, include: [one], exclude: [] }, ref) === 'yes',
  )
  if (excluded !== undefined)
    return `its \`exclude\` has ${displayText(excluded, 120)}, which matches the tag`
  const patterns = displayText(include.join(', '), 200)
  const slashed = ref.slice('refs/tags/'.length).includes('/')
  return `none of its patterns matches the tag: ${patterns}${slashed ? '; a `*` and a final `**` do not cross a slash' : ''}`
}
