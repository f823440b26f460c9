import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'
import { PRESET_FILES } from '../gen/ruleset-presets.ts'

/** The rulesets of the preset `release`, as somebody copies them into a repository. */
export const presetFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PRESET_FILES.release.map((file) => [
      `.github/rulesets/${file}`,
      readFileSync(join(ROOT, 'workflows-templates/rulesets', file), 'utf8'),
    ]),
  )
