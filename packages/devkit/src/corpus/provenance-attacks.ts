import type { Json } from '@tier3/model/json'
import { V1_CHANGES, type PredicateChange } from './provenance-changes.ts'
import { oldProvenanceOf, put } from './release-provenance.ts'
import { attack, control, rejected, type Case, type FailedCheck } from './attack.ts'
import { OTHER_COMMIT, releaseClaims, type Attesting, type Stage } from './stage.ts'
import type { StandsFor } from './traps.ts'

const contradicts = (id: string): FailedCheck => [id, 'integrity/predicate-contradiction']
const MALFORMED: FailedCheck = ['provenance', 'integrity/payload-malformed']
const TYPE: FailedCheck = ['build-type', 'policy/build-type']
const WORKFLOW = 'buildDefinition.externalParameters.workflow'
const SOURCE = 'https://github.com/acme/app'

const predicate = (path: string, value: Json | undefined) => (s: Stage) =>
  s.beside(s.attest({ predicate: (p) => put(p, path, value) }))

const old = (making: Attesting = {}) => ({
  ...making,
  statement: (st: Json) =>
    put(
      put(st, 'predicateType', 'https://slsa.dev/provenance/v0.2'),
      'predicate',
      (making.predicate ?? ((p) => p))(
        oldProvenanceOf(releaseClaims(making.claims)),
        releaseClaims(making.claims),
      ),
    ),
})
const older = (path: string, value: Json | undefined) => (s: Stage) => ({
  ...s.beside(s.attest(old({ predicate: (p) => put(p, path, value) }))),
  inputs: { 'predicate-types': 'https://slsa.dev/provenance/v0.2' },
})

const V02_CHANGES: readonly PredicateChange[] = [
  [
    'uri',
    'names another repository',
    'invocation.configSource.uri',
    'git+https://github.com/evil/app@refs/tags/v1.0.0',
    contradicts('provenance-repository'),
  ],
  [
    'ref',
    'names another ref',
    'invocation.configSource.uri',
    `git+${SOURCE}@refs/heads/main`,
    contradicts('provenance-ref'),
  ],
  [
    'commit',
    'names another commit',
    'invocation.configSource.digest.sha1',
    OTHER_COMMIT,
    contradicts('provenance-commit'),
  ],
  [
    'path',
    'names another workflow',
    'invocation.configSource.entryPoint',
    '.github/workflows/evil.yml',
    contradicts('provenance-path'),
  ],
  [
    'materials',
    'has a material of the repository at another commit',
    'materials',
    [{ uri: `git+${SOURCE}@refs/tags/v1.0.0`, digest: { sha1: OTHER_COMMIT } }],
    contradicts('provenance-commit'),
  ],
  [
    'builder',
    'names another builder',
    'builder.id',
    'https://github.com/evil/app/.github/workflows/release.yml@refs/tags/v1.0.0',
    contradicts('builder-id'),
  ],
  ['run', 'names another run', 'metadata.buildInvocationID', '501-1', contradicts('invocation-id')],
  [
    'event',
    'names another event',
    'invocation.environment.github_event_name',
    'pull_request',
    contradicts('provenance-event'),
  ],
  ['build-type', 'is of an unknown build type', 'buildType', 'https://evil.example/generic@v1', TYPE],
]

/** The predicate was written by the signing job; where it contradicts the certificate, somebody means to mislead. */
export const provenanceAttacks: readonly Case[] = [
  ...V1_CHANGES.map(([id, about, path, value, ...fails]) => {
    const stands: StandsFor = path.includes('internalParameters')
      ? 'internal-parameters'
      : 'predicate-contradiction'
    return attack(
      `provenance/${id}`,
      `The provenance ${about}.`,
      [stands],
      predicate(path, value),
      rejected(...fails),
    )
  }),
  ...V02_CHANGES.map(([id, about, path, value, ...fails]) =>
    attack(
      `provenance-v02/${id}`,
      `The older provenance ${about}.`,
      ['predicate-contradiction'],
      older(path, value),
      rejected(...fails),
    ),
  ),
  attack(
    'provenance/empty',
    'The provenance is empty.',
    ['predicate-contradiction', 'CVE-2026-39395'],
    (s) => s.beside(s.attest({ predicate: () => ({}) })),
    rejected(MALFORMED),
  ),
  attack(
    'provenance/list',
    'The predicate is a list.',
    ['predicate-contradiction', 'CVE-2026-39395'],
    (s) => s.beside(s.attest({ predicate: () => [] })),
    rejected(['statement', 'integrity/payload-malformed']),
  ),
  attack(
    'provenance/of-the-caller',
    'A workflow of the repository signs, and its provenance claims the trusted builder.',
    ['predicate-contradiction', 'verified-not-benign'],
    predicate(
      'runDetails.builder.id',
      'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@refs/tags/v2.1.0',
    ),
    rejected(contradicts('builder-id')),
  ),
  control(
    'provenance/spelled-otherwise',
    'The repository with ".git" and a slash behind.',
    predicate(`${WORKFLOW}.repository`, `${SOURCE}.git/`),
  ),
  control(
    'provenance/without-internal',
    'No internal parameters.',
    predicate('buildDefinition.internalParameters', undefined),
  ),
  control('provenance/without-run', 'No run is named.', predicate('runDetails.metadata', undefined)),
  control('provenance-v02/honest', 'The older provenance, demanded.', older('materials.1', undefined), {
    level: 2,
  }),
]
