import { parseJson, type Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { SbomDocument, WrittenVersion } from '@tier3/sbom/document'
import { validateCycloneDx, validateSpdx23 } from '@tier3/sbom/schemas/validate'
import { checkDocument } from '@tier3/sbom/validate/check-document'

/**
 * Problems of a document of ours, read back from the text that would be written: faults of the official schema, and
 * contradictions that no schema sees. None of them is the user's, and none is written.
 */
export async function soundnessProblems(
  text: string,
  document: SbomDocument,
  version: WrittenVersion,
): Promise<readonly Problem[]> {
  const json = parseJson(text)
  if (!json.ok) return [broken('CycloneDX', `line ${json.problem.line}: ${json.problem.reason}`)]
  const faults = await validateCycloneDx(json.value, version)
  const contradictions = checkDocument(document).filter(({ severity }) => severity === 'error')
  return [
    ...faults.map(({ pointer, message }) => broken('CycloneDX', `${pointer} ${message}`)),
    ...contradictions.map(({ explanation }) => broken('CycloneDX', explanation)),
  ]
}

/** The same for the SPDX form. */
export const spdxProblems = async (document: Json): Promise<readonly Problem[]> =>
  (await validateSpdx23(document)).map(({ pointer, message }) => broken('SPDX', `${pointer} ${message}`))

const broken = (format: string, current: string): Problem =>
  problem('internal/invariant', {
    attempted: `write the SBOM as ${format}`,
    current,
    desired: 'the document must be valid, or it is not written',
  })
