import { findNamedProgram } from './named-program.ts'

/** Name programs of choice; no other ones are looked for. */
export const SYFT_VARIABLE = 'TIER3_SYFT'
export const SBOMQS_VARIABLE = 'TIER3_SBOMQS'

export { findNamedProgram as findSbomProgram }
