import {
  COPIED,
  CHECKOUT,
  COMPOSITE,
  composite,
  PRIVATE,
  REUSABLE,
  type RuleCase,
  steps,
  TEMPLATE,
  workflow,
} from './rule-case.ts'

const SETUP_GO = 'actions/setup-go@4dc6199c7b1a012772edbd06daecab0f50c9053c # v6.1.0'
const SETUP_PYTHON = 'actions/setup-python@83679a892e2d95755f2dac6acb0bfd1e9ac5d548 # v6.1.0'

export const RUN_CASES: readonly RuleCase[] = [
  {
    rule: 'job-timeout',
    name: 'none, too long, and not a number',
    files: {
      [TEMPLATE]: workflow(['steps: []']),
      [REUSABLE]: workflow(['timeout-minutes: 361', 'steps: []']),
      [PRIVATE]: workflow(['timeout-minutes: ${{ github.run_id }}', 'steps: []']),
    },
    expected: [
      '.github/workflows/ci-p.yml:7:22 job a has no limit of time',
      '.github/workflows/r.yml:7:22 job a has no limit of time',
      'workflows-templates/t.yml:6:3 job a has no limit of time',
    ],
  },
  {
    rule: 'job-timeout',
    name: 'accepts a number, an input, and a job that calls a workflow',
    files: {
      [TEMPLATE]: workflow(['uses: acme/proofs/.github/workflows/r.yml@<commit>']),
      [REUSABLE]: workflow(['timeout-minutes: ${{ inputs.minutes }}', 'steps: []']),
      [PRIVATE]: workflow(['timeout-minutes: 30', 'steps: []']),
    },
    expected: [],
  },
  {
    rule: 'concurrency-group',
    name: 'none, and one that says not what happens',
    files: {
      [TEMPLATE]: workflow(['steps: []']).replace(/concurrency.*\n/, '\n'),
      [PRIVATE]: workflow(['steps: []']).replace(/concurrency.*\n/, 'concurrency: w\n'),
    },
    expected: [
      '.github/workflows/ci-p.yml:4:1 nothing says what happens when two runs meet',
      'workflows-templates/t.yml:1:1 nothing says what happens when two runs meet',
    ],
  },
  {
    rule: 'concurrency-group',
    name: 'a release that is cancelled half-way',
    files: {
      [TEMPLATE]: workflow(['steps: []']).replace('cancel-in-progress: false', 'cancel-in-progress: true'),
    },
    expected: ['workflows-templates/t.yml:4:46 a run that began to publish is cancelled half-way'],
  },
  {
    rule: 'concurrency-group',
    name: 'a called workflow that waits for its caller',
    files: {
      [REUSABLE]: workflow(['steps: []'], 'workflow_call').replace(
        'group: w',
        "group: '${{ github.workflow }}'",
      ),
    },
    expected: ['.github/workflows/r.yml:4:23 the group of a called workflow is that of its caller'],
  },
  {
    rule: 'concurrency-group',
    name: 'accepts a group, a called workflow without one, and checks that are cancelled',
    files: {
      [TEMPLATE]: workflow(['steps: []']),
      [REUSABLE]: workflow(['steps: []'], 'workflow_call').replace(/concurrency.*\n/, '\n'),
      [PRIVATE]: workflow(['steps: []']).replace('cancel-in-progress: false', 'cancel-in-progress: true'),
    },
    expected: [],
  },
  {
    rule: 'checkout-credentials',
    name: 'a checkout that keeps the token, because nobody said or somebody did',
    files: {
      [PRIVATE]: steps([`- uses: ${CHECKOUT}`]),
      [COMPOSITE]: composite([`- uses: ${CHECKOUT}`, '  with: { persist-credentials: true }']),
    },
    expected: [
      '.github/workflows/ci-p.yml:9:15 the checkout keeps the token',
      'actions/c/action.yml:11:36 the checkout keeps the token',
    ],
  },
  {
    rule: 'checkout-credentials',
    name: 'accepts one that does not',
    files: { [PRIVATE]: steps([`- uses: ${CHECKOUT}`, '  with: { persist-credentials: false }']) },
    expected: [],
  },
  {
    rule: 'privileged-trigger',
    name: 'files of a pull request in a run with the rights of the repository',
    files: {
      [PRIVATE]: steps(
        [`- uses: ${CHECKOUT}`, '- uses: ./x', '- run: gh pr checkout 1'],
        '{}',
        'pull_request_target',
      ),
      [TEMPLATE]: steps(
        ['- uses: actions/download-artifact@v7'],
        '{}',
        '{ workflow_run: { workflows: [w] } }',
      ),
    },
    expected: [
      '.github/workflows/ci-p.yml:9:15 files of others come into a run on pull_request_target',
      '.github/workflows/ci-p.yml:10:15 files of others come into a run on pull_request_target',
      '.github/workflows/ci-p.yml:11:9 files of others come into a run on pull_request_target',
      'workflows-templates/t.yml:9:15 files of others come into a run on workflow_run',
    ],
  },
  {
    rule: 'privileged-trigger',
    name: 'accepts a checkout on a pull request, and a run without files',
    files: {
      [PRIVATE]: steps([`- uses: ${CHECKOUT}`], '{}', '[push, pull_request]'),
      [TEMPLATE]: steps(['- run: gh issue list'], '{}', 'pull_request_target'),
    },
    expected: [],
  },
  {
    rule: 'hosted-runner',
    name: 'machines of the caller, moving labels, and inputs',
    files: {
      [REUSABLE]: workflow(['runs-on: self-hosted']),
      [TEMPLATE]: workflow(['runs-on: ubuntu-latest']),
      '.github/workflows/i.yml': workflow(['runs-on: ${{ inputs.runner }}']),
      '.github/workflows/l.yml': workflow(['runs-on: [self-hosted, linux]']),
    },
    expected: [
      '.github/workflows/i.yml:7:14 ${{ inputs.runner }} is no label of a hosted machine with its release',
      '.github/workflows/l.yml:7:14 that is no label of a hosted machine with its release',
      '.github/workflows/r.yml:7:14 self-hosted is no label of a hosted machine with its release',
      'workflows-templates/t.yml:7:14 ubuntu-latest is no label of a hosted machine with its release',
    ],
  },
  {
    rule: 'hosted-runner',
    name: 'a matrix with such a machine, and one straight from an input',
    files: {
      [REUSABLE]: workflow([
        'runs-on: ${{ matrix.os }}',
        'strategy: { matrix: { os: [ubuntu-24.04, self-hosted], include: [{ os: mine }] } }',
      ]),
      [TEMPLATE]: workflow([
        'runs-on: ${{ matrix.os }}',
        "strategy: { matrix: { os: '${{ fromJSON(inputs.runners) }}' } }",
      ]),
      '.github/workflows/i.yml': workflow([
        'runs-on: ${{ matrix.target.runner }}',
        'strategy: { matrix: { target: [{ runner: mine }] } }',
      ]),
    },
    expected: [
      '.github/workflows/i.yml:8:46 mine is no label of a hosted machine with its release',
      '.github/workflows/r.yml:8:46 self-hosted is no label of a hosted machine with its release',
      '.github/workflows/r.yml:8:76 mine is no label of a hosted machine with its release',
      'workflows-templates/t.yml:7:14 ${{ matrix.os }} can be any machine',
    ],
  },
  {
    rule: 'hosted-runner',
    name: 'accepts hosted labels, a matrix of them, one that a job checked, and anything of our own',
    files: {
      [REUSABLE]: workflow([
        'runs-on: ${{ matrix.os }}',
        'strategy: { matrix: { os: [ubuntu-24.04, macos-15] } }',
      ]),
      [TEMPLATE]: workflow([
        'runs-on: ${{ matrix.target.runner }}',
        "strategy: { matrix: { target: '${{ fromJSON(needs.context.outputs.targets) }}' } }",
      ]),
      [PRIVATE]: workflow(['runs-on: ubuntu-latest']),
    },
    expected: [],
  },
  {
    rule: 'no-cache',
    name: 'caches: an action for them, an input, and one that is on unless it is told not to be',
    files: {
      [TEMPLATE]: steps([
        `- uses: actions/cache@${'a'.repeat(40)} # v4.0.0`,
        `- uses: ${SETUP_PYTHON}`,
        '  with: { cache: pip }',
        `- uses: ${SETUP_GO}`,
        '- uses: Swatinem/rust-cache@v2',
      ]),
    },
    expected: [
      'workflows-templates/t.yml:9:15 actions/cache@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa restores files of another run',
      'workflows-templates/t.yml:11:24 cache of actions/setup-python@83679a892e2d95755f2dac6acb0bfd1e9ac5d548 restores files of another run',
      'workflows-templates/t.yml:12:15 cache of actions/setup-go@4dc6199c7b1a012772edbd06daecab0f50c9053c restores files of another run unless it is told not to',
      'workflows-templates/t.yml:13:15 Swatinem/rust-cache@v2 restores files of another run',
    ],
  },
  {
    rule: 'no-cache',
    name: 'a cache in an action that is copied',
    files: { [COPIED]: composite([`- uses: ${SETUP_GO}`]) },
    expected: [
      'workflows-templates/b/action.yml:10:13 cache of actions/setup-go@4dc6199c7b1a012772edbd06daecab0f50c9053c restores files of another run unless it is told not to',
    ],
  },
  {
    rule: 'no-cache',
    name: 'accepts none, and those of our own checks',
    files: {
      [TEMPLATE]: steps([`- uses: ${SETUP_PYTHON}`, `- uses: ${SETUP_GO}`, '  with: { cache: false }']),
      [PRIVATE]: steps([`- uses: ${SETUP_GO}`]),
    },
    expected: [],
  },
  {
    rule: 'inherited-secrets',
    name: 'all secrets for a called workflow',
    files: {
      [TEMPLATE]: workflow(['uses: acme/proofs/.github/workflows/r.yml@<commit>', 'secrets: inherit']),
    },
    expected: ['workflows-templates/t.yml:8:14 job a hands over all secrets'],
  },
  {
    rule: 'inherited-secrets',
    name: 'accepts those that are named',
    files: {
      [TEMPLATE]: workflow(['uses: acme/proofs/.github/workflows/r.yml@<commit>', 'secrets: { a: b }']),
    },
    expected: [],
  },
  {
    rule: 'ignored-failure',
    name: 'a job, a step, and a part of a fleet that nobody judges',
    files: {
      [REUSABLE]: workflow(['continue-on-error: true']),
      [COMPOSITE]: composite(['- uses: $/actions/sign', '  continue-on-error: ${{ inputs.given }}']),
      [TEMPLATE]: steps([
        '- uses: acme/proofs/actions/ruleset-drift@<commit>',
        '  with: { shard: 1/2 }',
        '  continue-on-error: true',
      ]),
    },
    expected: [
      '.github/workflows/r.yml:7:5 a failure is passed over',
      'actions/c/action.yml:11:7 a failure is passed over',
      'workflows-templates/t.yml:11:9 a failure is passed over',
    ],
  },
  {
    rule: 'ignored-failure',
    name: 'accepts a part of a fleet that a later job judges',
    files: {
      [TEMPLATE]: `${steps(['- uses: acme/proofs/actions/ruleset-drift@<commit>', '  with: { shard: 1/2 }', '  continue-on-error: true', '- run: x', '  continue-on-error: false'])}  b:
    steps:
      - uses: acme/proofs/actions/ruleset-drift@<commit>
        with: { merge-reports: '*.json' }
`,
    },
    expected: [],
  },
]
