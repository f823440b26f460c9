import type { JsonObject } from '@tier3/model/json'
import { BASELINE_TYPES_BRANCH, FROZEN_TAG } from './preset-rules.ts'

export type PresetName = 'baseline' | 'reviewed' | 'release'

/** Who may pass by a demanded rule: anybody, no person unless on a pull request, nobody, or exactly one App. */
export type BypassDemand = 'anybody' | 'no-person' | 'nobody' | 'one-app'

/** One rule that must be in force, from whichever active ruleset. */
export interface PresetDemand {
  readonly where: 'default-branch' | 'release-tags'
  readonly type: string
  /** Parameters that must be at least as strict. */
  readonly parameters: JsonObject
  /** At least one required check that only a named App can report. */
  readonly pinnedCheck: boolean
  readonly bypass: BypassDemand
}

export interface Preset {
  readonly name: PresetName
  /** Controls of others that the preset reaches, for whoever must show them. */
  readonly reaches: readonly string[]
  readonly demands: readonly PresetDemand[]
}

type Where = PresetDemand['where']

const demand = (
  where: Where,
  type: string,
  parts: Partial<Omit<PresetDemand, 'where' | 'type'>> = {},
): PresetDemand => ({ where, type, parameters: {}, pinnedCheck: false, bypass: 'anybody', ...parts })

const REVIEW: JsonObject = {
  required_approving_review_count: 1,
  require_last_push_approval: true,
  dismiss_stale_reviews_on_push: true,
  required_review_thread_resolution: true,
}

const branchRules = (bypass: BypassDemand): readonly PresetDemand[] =>
  BASELINE_TYPES_BRANCH.map((type) => demand('default-branch', type, { bypass }))

const tagRules = (types: readonly string[], bypass: BypassDemand): readonly PresetDemand[] =>
  types.map((type) => demand('release-tags', type, { bypass }))

const review = (bypass: BypassDemand): PresetDemand =>
  demand('default-branch', 'pull_request', { parameters: REVIEW, bypass })

/** Named levels of protection that can be demanded without any file. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  baseline: {
    name: 'baseline',
    reaches: ['Scorecard Branch-Protection tier 1', 'OSPS-AC-03.02'],
    demands: [...branchRules('anybody'), ...tagRules(['deletion', 'update'], 'anybody')],
  },
  reviewed: {
    name: 'reviewed',
    reaches: ['Scorecard Branch-Protection tier 2', 'OSPS-AC-03.01', 'OSPS-QA-07.01'],
    demands: [...branchRules('anybody'), review('anybody'), ...tagRules(FROZEN_TAG, 'anybody')],
  },
  release: {
    name: 'release',
    reaches: ['Scorecard Branch-Protection tier 3', 'SLSA source: hygiene of tags'],
    demands: [
      ...branchRules('no-person'),
      review('no-person'),
      demand('default-branch', 'required_status_checks', {
        parameters: { strict_required_status_checks_policy: true },
        pinnedCheck: true,
        bypass: 'no-person',
      }),
      ...tagRules(FROZEN_TAG, 'nobody'),
      demand('release-tags', 'creation', { bypass: 'one-app' }),
    ],
  },
}

export const isPresetName = (text: string): text is PresetName => Object.hasOwn(PRESETS, text)
