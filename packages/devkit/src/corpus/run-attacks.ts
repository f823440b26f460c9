import { OWN_REPOSITORY, OWN_WORKFLOWS } from '@tier3/attestation/own-workflows.gen'
import { attack, control, rejected, type Case, type FailedCheck, type Inputs } from './attack.ts'
import { OTHER_COMMIT, type Claims, type Stage } from './stage.ts'

const EVENT = ['event', 'policy/event'] as const
const RUNNER = ['runner', 'policy/runner'] as const
const CONSISTENT = ['certificate-consistency', 'integrity/certificate-ambiguous'] as const
const TAG_WORKFLOW = { workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0' }

const [OWN_PATH = ''] = OWN_WORKFLOWS
const OWN = `${OWN_REPOSITORY}/${OWN_PATH}`

const claimed =
  (claims: Claims, inputs: Inputs = {}) =>
  (s: Stage) => ({ ...s.beside(s.attest({ claims })), inputs })

const without =
  (number: number, inputs: Inputs = {}, alsoDeprecated?: number) =>
  (s: Stage) => ({
    ...s.beside(
      s.attest({
        extensions: { [number]: null, ...(alsoDeprecated === undefined ? {} : { [alsoDeprecated]: null }) },
      }),
    ),
    inputs,
  })

const contradicts = (id: string): FailedCheck => [id, 'integrity/predicate-contradiction']

/** How the run was started, on which machine, and whether the certificate agrees with itself. */
export const runAttacks: readonly Case[] = [
  ...(
    [
      'pull_request',
      'pull_request_target',
      'workflow_run',
      'issue_comment',
      'schedule',
      'workflow_call',
      'PUSH',
      'push_',
    ] as const
  ).map((event) =>
    attack(
      `event/${event}`,
      `The run was started by ${event}.`,
      ['trigger-event', 'npm-9879'],
      claimed({ event_name: event }),
      rejected(EVENT),
      /^[a-z_]+$/.test(event) ? { events: event } : undefined,
    ),
  ),
  attack(
    'consistency/two-commits-of-a-workflow',
    'The workflow that signs is the one that was started, and each extension names another commit of it.',
    ['contradicting-extensions'],
    claimed({ job_workflow_sha: OTHER_COMMIT }),
    rejected(CONSISTENT),
  ),
  attack(
    'event/none',
    'The certificate does not say what started the run.',
    ['trigger-event', 'CVE-2026-48815'],
    without(20),
    rejected(EVENT, contradicts('provenance-event')),
  ),
  attack(
    'event/only-release',
    'A push, where the consumer wants releases alone.',
    ['trigger-event'],
    claimed({}, { events: 'release' }),
    rejected(EVENT),
    { events: 'release\npush' },
  ),
  ...(['self-hosted', 'GitHub-Hosted', 'github-hosted-large'] as const).map((runner) =>
    attack(
      `runner/${runner}`,
      `The job ran on a machine that is ${runner}.`,
      ['runner-environment', 'verified-not-benign'],
      claimed({ runner_environment: runner }),
      rejected(RUNNER),
      { 'allow-self-hosted': 'true' },
    ),
  ),
  attack(
    'runner/none',
    'The certificate does not say where the job ran.',
    ['runner-environment', 'CVE-2026-48815'],
    without(11),
    rejected(RUNNER, contradicts('provenance-runner')),
  ),
  control(
    'runner/self-hosted-allowed',
    'A self-hosted runner, accepted; the level says so.',
    claimed({ runner_environment: 'self-hosted' }, { 'allow-self-hosted': 'true' }),
    { level: 1 },
  ),
  attack(
    'consistency/no-workflow',
    'The certificate does not name the workflow that the run started with.',
    ['CVE-2026-48815', 'signer-source-caller'],
    without(18),
    rejected(contradicts('provenance-path')),
  ),
  attack(
    'consistency/no-run',
    'The certificate does not name the run.',
    ['CVE-2026-48815'],
    without(21),
    rejected(contradicts('invocation-id')),
  ),
  control('consistency/no-signer', 'The name of the certificate alone says who signed.', without(9)),
  control(
    'level/own-workflow',
    'Our own reusable workflow at a release tag, called by the source: the one way to level 3.',
    claimed({ job_workflow_ref: `${OWN}@refs/tags/v1.0.0` }, { 'signer-workflow': `${OWN}@refs/tags/v*` }),
    { level: 3 },
  ),
  control(
    'level/own-workflow-at-branch',
    'Our own reusable workflow at a branch, which somebody may change.',
    claimed({ job_workflow_ref: `${OWN}@refs/heads/main` }, { 'signer-workflow': OWN }),
    { level: 2 },
  ),
  attack(
    'level/look-alike',
    'A workflow of the path of ours in another repository signs for level 3.',
    ['verified-not-benign', 'identity-pattern'],
    claimed({ job_workflow_ref: `evil/tier3/${OWN_PATH}@refs/tags/v1.0.0` }, { 'signer-workflow': OWN }),
    rejected(['signer-workflow', 'policy/signer-workflow']),
  ),
  attack(
    'consistency/owner',
    'The owner in the certificate is not that of the repository.',
    ['contradicting-extensions'],
    (s) => s.beside(s.attest({ extensions: { 16: 'https://github.com/evil' } })),
    rejected(CONSISTENT),
  ),
  attack(
    'consistency/owner-prefix',
    'The owner in the certificate is the beginning of that of the repository.',
    ['contradicting-extensions', 'identity-pattern'],
    (s) => s.beside(s.attest({ extensions: { 16: 'https://github.com/ac' } })),
    rejected(CONSISTENT),
  ),
  attack(
    'consistency/run',
    'The run lies in another repository.',
    ['contradicting-extensions'],
    (s) =>
      s.beside(s.attest({ extensions: { 21: 'https://github.com/evil/app/actions/runs/500/attempts/1' } })),
    rejected(CONSISTENT, contradicts('invocation-id')),
  ),
  attack(
    'consistency/workflow-commit',
    'The workflow at the ref of the source is of another commit than the source.',
    ['contradicting-extensions'],
    claimed({ workflow_sha: OTHER_COMMIT, ...TAG_WORKFLOW }),
    rejected(CONSISTENT),
  ),
]
