import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import type { LocatedJson } from '@tier3/model/located-json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { scoreJson } from '@tier3/sbom/profiles/score-json'
import { parseStrictYaml, STRICT_YAML_LIMITS } from '@tier3/sbom/yaml/strict-yaml'

/** Holds SBOMs that are attested against profiles. */
export const scoreSbom = scoreJson

/** Reads policy files: YAML, or JSON, that can be read in one way only. */
export function createPolicyDocuments(files: FileSource) {
  return async (path: string): Promise<Result<LocatedJson, readonly Problem[]>> => {
    const bytes = await files.read(path, 4 * STRICT_YAML_LIMITS.characters)
    if (!bytes.ok) return failed([bytes.problem])
    const text = parseUtf8(bytes.value)
    if (text === undefined) return failed([notText(path)])
    const parsed = parseStrictYaml(path, text)
    return parsed.ok ? parsed : failed([parsed.problem])
  }
}

const notText = (path: string): Problem =>
  problem('input/yaml-syntax', {
    attempted: `read ${quoted(path)}`,
    current: 'it is not well-formed UTF-8',
    desired: 'it must be one document that can be read in one way only',
    at: { file: path },
  })
