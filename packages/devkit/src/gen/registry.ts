import { actionManifest } from './action-manifest.ts'
import { actionReadme } from './action-readme.ts'
import { architecturePicture } from './architecture-picture.ts'
import { compositeReadme } from './composite-readme.ts'
import { errorsPage } from './errors-page.ts'
import { ownVersion } from './own-version.ts'
import { ownWorkflows } from './own-workflows.ts'
import { policySchema } from './policy-schema.ts'
import type { Project } from './project.ts'
import { reportSchemas } from './report-schemas.ts'
import { rootReadme } from './root-readme.ts'
import { rulesetPresets } from './ruleset-presets.ts'
import { schemaValidators } from './schema-validators.ts'
import { starterFiles } from './starter-files.ts'
import { usesLines } from './uses-lines.ts'

/** One generated file with its whole content. */
export interface GeneratedFile {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly content: string
}

/**
 * Makes files out of the project. `current` gives what stands in a file now, for generators that write between markers
 * in a text kept by hand, with what earlier generators changed in it; undefined when the file is not there.
 */
export type Generator = (
  project: Project,
  current: (path: string) => string | undefined,
) => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>

/** Everything that is generated. A further generated file is one more line here. */
export const GENERATORS: readonly Generator[] = [
  actionManifest,
  actionReadme,
  compositeReadme,
  rootReadme,
  errorsPage,
  reportSchemas,
  policySchema,
  architecturePicture,
  ownWorkflows,
  ownVersion,
  schemaValidators,
  rulesetPresets,
  usesLines,
  starterFiles,
]
