import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { presetBodies, type PresetWishes } from '@tier3/audit/presets/preset-bodies'
import { PRESETS, type PresetName } from '@tier3/audit/presets/presets'
import { formatRulesetBody } from '@tier3/audit/ruleset/ruleset-file'
import type { JsonObject } from '@tier3/model/json'
import type { Generator } from './registry.ts'

const FOLDER = 'workflows-templates/rulesets'

/**
 * What stands in the files for what each repository chooses. The App is that of workflows, which every repository has:
 * GitHub refuses one that is not installed.
 */
export const PRESET_WISHES: PresetWishes = {
  tagPatterns: ['refs/tags/v*'],
  check: { context: 'build', app: 15_368 },
  creator: 15_368,
}

/** The files that reach a preset together. */
export const PRESET_FILES: Readonly<Record<PresetName, readonly string[]>> = {
  baseline: ['default-branch.baseline.json', 'release-tags.json'],
  reviewed: ['default-branch.reviewed.json', 'release-tags.json'],
  release: ['default-branch.release.json', 'release-tags.json', 'tag-creation.json'],
}

/** Rulesets to copy, made from the presets by which they are judged. */
export const rulesetPresets: Generator = ({ root }) => {
  if (!existsSync(join(root, 'packages', 'audit'))) return []
  const bodies = new Map<string, JsonObject>()
  for (const name of ['baseline', 'reviewed', 'release'] as const) {
    for (const [index, body] of presetBodies(PRESETS[name], PRESET_WISHES).entries()) {
      const file = PRESET_FILES[name][index]
      if (file === undefined) throw new Error(`the preset ${name} has a body without a file`)
      // The tags of a higher preset are never less protected than those of a lower one.
      bodies.set(file, body)
    }
  }
  return [...bodies].map(([file, body]) => ({
    path: `${FOLDER}/${file}`,
    content: formatRulesetBody(body),
  }))
}
