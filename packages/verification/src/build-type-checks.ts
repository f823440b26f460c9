import type { SlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { isJsonObject, type Json } from '@tier3/model/json'
import { check } from './check.ts'
import type { Check } from './verification.ts'

/** The external parameters that a build type documents: names at the top, and below `workflow`. */
interface BuildType {
  readonly version: SlsaProvenance['version']
  readonly parameters: readonly string[] | 'any'
}

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator'

/** Build types whose parameters are known, so that a hidden influence on the build would show as an unknown key. */
const BUILD_TYPES: ReadonlyMap<string, BuildType> = new Map<string, BuildType>([
  ['https://actions.github.io/buildtypes/workflow/v1', { version: 'v1', parameters: ['workflow'] }],
  [
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    { version: 'v1', parameters: ['workflow', 'inputs', 'vars'] },
  ],
  [`${GENERATOR}/generic@v1`, { version: 'v0.2', parameters: 'any' }],
  [`${GENERATOR}/go@v1`, { version: 'v0.2', parameters: 'any' }],
  [`${GENERATOR}/container@v1`, { version: 'v0.2', parameters: 'any' }],
])

const WORKFLOW_KEYS: readonly string[] = ['ref', 'repository', 'path']

/** Unknown build types and unknown external parameters fail (SLSA v1.2, verifying artifacts: they SHOULD be rejected). */
export function buildTypeChecks({
  version,
  buildType,
  externalParameters,
}: SlsaProvenance): readonly Check[] {
  const field = version === 'v1' ? 'predicate.buildDefinition' : 'predicate'
  const known = BUILD_TYPES.get(buildType)
  const type = check({
    id: 'build-type',
    demand: [...BUILD_TYPES]
      .filter(([, t]) => t.version === version)
      .map(([name]) => name)
      .join(' or '),
    seen: buildType,
    source: `${field}.buildType`,
    holds: known?.version === version,
    code: 'policy/build-type',
  })
  if (known === undefined || known.parameters === 'any') return [type]
  const unknown = [
    ...unknownKeys(externalParameters, known.parameters, ''),
    ...unknownKeys(externalParameters['workflow'], WORKFLOW_KEYS, 'workflow.'),
  ]
  const allowed = known.parameters.join(', ')
  return [
    type,
    check({
      id: 'external-parameters',
      demand: `nothing but ${allowed}`,
      seen: unknown.length === 0 ? Object.keys(externalParameters).join(', ') || 'none' : unknown.join(', '),
      source: `${field}.externalParameters`,
      holds: unknown.length === 0,
      code: 'policy/build-type',
      hint: `the build had parameters that its build type does not know: ${unknown.join(', ')}`,
    }),
  ]
}

const unknownKeys = (value: Json | undefined, known: readonly string[], prefix: string): readonly string[] =>
  isJsonObject(value)
    ? Object.keys(value)
        .filter((key) => !known.includes(key))
        .map((key) => prefix + key)
    : []
