import type { SlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { CONTAINER_BUILD_TYPE, DELEGATED_BUILD_TYPE } from '@tier3/attestation/generator-provenance'
import { isJsonObject, type Json } from '@tier3/model/json'
import { check } from './check.ts'
import type { Check } from './verification.ts'

/** The external parameters that a build type documents: names at the top, and below those of a fixed shape. */
interface BuildType {
  readonly version: SlsaProvenance['version']
  readonly parameters: readonly string[] | 'any'
  /** The names below a parameter that has a fixed shape. */
  readonly within?: { readonly [parameter: string]: readonly string[] }
}

/** Build type of provenance v0.2 by the command line of npm. */
export const NPM_BUILD_TYPE = 'https://github.com/npm/cli/gha/v2'

const WORKFLOW = { workflow: ['ref', 'repository', 'path'] }
const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator'

/** Build types whose parameters are known, so that a hidden influence on the build would show as an unknown key. */
const BUILD_TYPES: ReadonlyMap<string, BuildType> = new Map<string, BuildType>([
  [
    'https://actions.github.io/buildtypes/workflow/v1',
    { version: 'v1', parameters: ['workflow'], within: WORKFLOW },
  ],
  [
    'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1',
    { version: 'v1', parameters: ['workflow', 'inputs', 'vars'], within: WORKFLOW },
  ],
  [
    CONTAINER_BUILD_TYPE,
    {
      version: 'v1',
      parameters: ['source', 'builderImage', 'configPath', 'buildConfig'],
      within: {
        source: ['uri', 'digest'],
        builderImage: ['uri', 'digest'],
        buildConfig: ['ArtifactPath', 'Command'],
      },
    },
  ],
  [DELEGATED_BUILD_TYPE, { version: 'v1', parameters: ['inputs', 'vars'] }],
  [`${GENERATOR}/generic@v1`, { version: 'v0.2', parameters: 'any' }],
  [`${GENERATOR}/go@v1`, { version: 'v0.2', parameters: 'any' }],
  [`${GENERATOR}/container@v1`, { version: 'v0.2', parameters: 'any' }],
  // The generic generator before version 1.3, and the command line of npm before it wrote provenance v1.
  [`${GENERATOR}@v1`, { version: 'v0.2', parameters: 'any' }],
  [NPM_BUILD_TYPE, { version: 'v0.2', parameters: [] }],
])

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
    ...Object.entries(known.within ?? {}).flatMap(([name, keys]) =>
      unknownKeys(externalParameters[name], keys, `${name}.`),
    ),
  ]
  const allowed = known.parameters.join(', ') || 'no parameter'
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
