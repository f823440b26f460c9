import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Explanation } from './explanation.ts'

/** One finding for each explanation, the most probable cause first. `name` is that of the published document. */
export const differenceFindings = (explanations: readonly Explanation[], name: string): readonly Finding[] =>
  explanations.map(({ says, details, fix }) => ({
    code: 'integrity/sbom-differs',
    subject: name,
    demand: 'the SBOM made again from the tree is the published one, byte for byte',
    seen: displayText(details.length === 0 ? says : `${says} ${details.join('; ')}`, 2_000),
    fix,
  }))
