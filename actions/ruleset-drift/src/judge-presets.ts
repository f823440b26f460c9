import type { LiveRulesets } from '@tier3/audit/compare/drift'
import { describeDemand, evaluatePreset } from '@tier3/audit/presets/evaluate-preset'
import { PRESETS, type PresetDemand, type PresetName } from '@tier3/audit/presets/presets'
import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { failsIn, type Refusal } from './refusal.ts'
import type { Demand } from './plan.ts'
import type { Difference } from './result.ts'

/** Each demand of the chosen presets that the rules in force do not reach, or cannot be shown to reach. */
export function judgePresets(
  { presets, tagPatterns, mode, failOn }: Demand,
  live: LiveRulesets,
  facts: { readonly defaultBranch?: string },
): readonly Difference[] {
  return presets.flatMap((name) =>
    PRESETS[name].demands.flatMap((demand) => {
      const alone = { ...PRESETS[name], demands: [demand] }
      const { findings } = evaluatePreset(alone, live, { ...facts, tagPatterns })
      return findings.map((finding) => presetDifference(name, demand, finding, { mode, failOn }))
    }),
  )
}

function presetDifference(
  name: PresetName,
  demand: PresetDemand,
  finding: Finding,
  refusal: Refusal,
): Difference {
  const isUnmet = finding.code === 'policy/preset-unmet'
  const effect = isUnmet ? 'is not in force' : 'could not be shown to be in force'
  return {
    ...finding,
    ...(isUnmet ? {} : { fix: UNSEEN }),
    rule: 'preset',
    direction: isUnmet ? 'weaker' : 'unknown',
    target: demand.where === 'default-branch' ? 'branch' : 'tag',
    name: `preset ${name}`,
    path: `preset/${name}/${demand.where}/${demand.type}`,
    words: displayText(`${describeDemand(demand)} ${effect}: ${finding.seen}`, 1000),
    fails: isUnmet && failsIn('weaker', refusal),
  }
}

/** A preset is about who can bypass, so that this cannot be accepted unseen. */
const UNSEEN =
  'Give the token of an App with the permission Administration: write, which is shown who can bypass.'
