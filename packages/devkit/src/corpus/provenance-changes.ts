import type { Json } from '@tier3/model/json'
import type { FailedCheck } from './attack.ts'
import { OTHER_COMMIT } from './stage.ts'

const contradicts = (id: string): FailedCheck => [id, 'integrity/predicate-contradiction']
const TYPE: FailedCheck = ['build-type', 'policy/build-type']
const PARAMETERS: FailedCheck = ['external-parameters', 'policy/build-type']
const MALFORMED: FailedCheck = ['provenance', 'integrity/payload-malformed']
const WORKFLOW = 'buildDefinition.externalParameters.workflow'
const SOURCE = 'https://github.com/acme/app'

/** A member of the predicate, by its path, with another value or none; and the checks that must notice. */
export type PredicateChange = readonly [
  id: string,
  about: string,
  path: string,
  value: Json | undefined,
  ...fails: FailedCheck[],
]

export const V1_CHANGES: readonly PredicateChange[] = [
  [
    'repository',
    'names another repository',
    `${WORKFLOW}.repository`,
    'https://github.com/evil/app',
    contradicts('provenance-repository'),
  ],
  [
    'repository-host',
    'names a look-alike of the server',
    `${WORKFLOW}.repository`,
    'https://github.com.evil.example/acme/app',
    contradicts('provenance-repository'),
  ],
  [
    'repository-userinfo',
    'hides another server behind a user',
    `${WORKFLOW}.repository`,
    'https://github.com@evil.example/app',
    contradicts('provenance-repository'),
  ],
  [
    'repository-percent',
    'writes the repository with an escape',
    `${WORKFLOW}.repository`,
    'https://github.com/acme/%61pp',
    contradicts('provenance-repository'),
  ],
  [
    'repository-list',
    'gives a list for the repository',
    `${WORKFLOW}.repository`,
    [SOURCE],
    contradicts('provenance-repository'),
  ],
  [
    'repository-none',
    'names no repository',
    `${WORKFLOW}.repository`,
    undefined,
    contradicts('provenance-repository'),
  ],
  ['ref', 'names another ref', `${WORKFLOW}.ref`, 'refs/tags/v2.0.0', contradicts('provenance-ref')],
  ['ref-none', 'names no ref', `${WORKFLOW}.ref`, undefined, contradicts('provenance-ref')],
  [
    'path',
    'names another workflow',
    `${WORKFLOW}.path`,
    '.github/workflows/evil.yml',
    contradicts('provenance-path'),
  ],
  ['path-none', 'names no workflow file', `${WORKFLOW}.path`, undefined, contradicts('provenance-path')],
  [
    'commit',
    'names another commit',
    'buildDefinition.resolvedDependencies',
    [{ uri: `git+${SOURCE}@refs/tags/v1.0.0`, digest: { gitCommit: OTHER_COMMIT } }],
    contradicts('provenance-commit'),
  ],
  [
    'commit-second',
    'names the right commit and another one of the same repository',
    'buildDefinition.resolvedDependencies',
    [
      {
        uri: `git+${SOURCE}@refs/tags/v1.0.0`,
        digest: { gitCommit: '6e5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3a2b' },
      },
      { uri: `${SOURCE}.git`, digest: { gitCommit: OTHER_COMMIT } },
    ],
    contradicts('provenance-commit'),
  ],
  [
    'commit-of-another',
    'has only dependencies of another repository',
    'buildDefinition.resolvedDependencies',
    [{ uri: 'git+https://github.com/evil/app@refs/tags/v1.0.0', digest: { gitCommit: OTHER_COMMIT } }],
    contradicts('provenance-commit'),
  ],
  [
    'commit-none',
    'has no dependencies',
    'buildDefinition.resolvedDependencies',
    undefined,
    contradicts('provenance-commit'),
  ],
  [
    'commit-other-algorithm',
    'names the commit under another algorithm',
    'buildDefinition.resolvedDependencies',
    [{ uri: `git+${SOURCE}@refs/tags/v1.0.0`, digest: { sha1: '6e5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3a2b' } }],
    contradicts('provenance-commit'),
  ],
  [
    'builder',
    'names another builder',
    'runDetails.builder.id',
    'https://github.com/actions/runner/github-hosted',
    contradicts('builder-id'),
  ],
  [
    'builder-prefix',
    'names the builder without its ref',
    'runDetails.builder.id',
    `${SOURCE}/.github/workflows/release.yml`,
    contradicts('builder-id'),
  ],
  ['builder-none', 'names no builder', 'runDetails.builder', {}, MALFORMED],
  [
    'invocation',
    'names another run',
    'runDetails.metadata.invocationId',
    `${SOURCE}/actions/runs/501/attempts/1`,
    contradicts('invocation-id'),
  ],
  [
    'invocation-longer',
    'names a run whose number begins like that of the right one',
    'runDetails.metadata.invocationId',
    `${SOURCE}/actions/runs/500/attempts/10`,
    contradicts('invocation-id'),
  ],
  [
    'repository-id',
    'names another id of the repository',
    'buildDefinition.internalParameters.github.repository_id',
    '999',
    contradicts('provenance-repository-id'),
  ],
  [
    'repository-id-number',
    'gives the id as a number',
    'buildDefinition.internalParameters.github.repository_id',
    999,
    contradicts('provenance-repository-id'),
  ],
  [
    'owner-id',
    'names another id of the owner',
    'buildDefinition.internalParameters.github.repository_owner_id',
    '666',
    contradicts('provenance-owner-id'),
  ],
  [
    'event',
    'names another event',
    'buildDefinition.internalParameters.github.event_name',
    'workflow_dispatch',
    contradicts('provenance-event'),
  ],
  [
    'event-object',
    'gives an object for the event',
    'buildDefinition.internalParameters.github.event_name',
    { toString: 'push' },
    contradicts('provenance-event'),
  ],
  [
    'runner',
    'names another runner',
    'buildDefinition.internalParameters.github.runner_environment',
    'self-hosted',
    contradicts('provenance-runner'),
  ],
  [
    'build-type',
    'is of an unknown build type',
    'buildDefinition.buildType',
    'https://evil.example/buildtype/v1',
    TYPE,
  ],
  [
    'build-type-look-alike',
    'is of a build type that begins like a known one',
    'buildDefinition.buildType',
    'https://actions.github.io/buildtypes/workflow/v1.evil',
    TYPE,
  ],
  [
    'build-type-older',
    'is of a build type of the older provenance',
    'buildDefinition.buildType',
    'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
    TYPE,
  ],
  ['build-type-none', 'has no build type', 'buildDefinition.buildType', undefined, MALFORMED],
  [
    'parameters',
    'has an external parameter that the build type does not know',
    'buildDefinition.externalParameters.extra',
    'x',
    PARAMETERS,
  ],
  [
    'parameters-workflow',
    'has an unknown parameter of the workflow',
    `${WORKFLOW}.shell`,
    'curl evil.example',
    PARAMETERS,
  ],
  [
    'parameters-prototype',
    'has an external parameter of the name "constructor"',
    'buildDefinition.externalParameters.constructor',
    {},
    PARAMETERS,
  ],
  [
    'parameters-inputs',
    'has inputs, which this build type does not have',
    'buildDefinition.externalParameters.inputs',
    {},
    PARAMETERS,
  ],
  [
    'parameters-none',
    'has no external parameters',
    'buildDefinition.externalParameters',
    undefined,
    MALFORMED,
  ],
  [
    'workflow-text',
    'gives a text for the workflow',
    WORKFLOW,
    SOURCE,
    contradicts('provenance-repository'),
    contradicts('provenance-ref'),
    contradicts('provenance-path'),
  ],
  ['definition-none', 'has no build definition', 'buildDefinition', undefined, MALFORMED],
]
