import { flag, path } from './codec.ts'
import { defaulted, optional } from './spec.ts'

/** Inputs that every action has, handled by the run loop. */
export const COMMON_INPUTS = {
  'dry-run': defaulted(
    flag,
    'false',
    'Print what would be done, and do nothing: nothing is read, written, signed or sent.',
  ),
  'report-path': optional(
    path,
    'Where to write the machine-readable report. Default: a new file in the temporary folder of the runner.',
  ),
} as const

/** Outputs that every action has. */
export const COMMON_OUTPUTS = {
  'report-path':
    'Path of the machine-readable report (JSON, versioned; the schema stands in `docs/schemas`). Written on failure, too.',
} as const
