import {
  CHECKOUT,
  COMPOSITE,
  composite,
  REUSABLE,
  type RuleCase,
  steps,
  TEMPLATE,
  workflow,
} from './rule-case.ts'

const CALLEE = 'acme/proofs/.github/workflows/r.yml@<commit>'
const SLSA = 'slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0'
const signs = steps(['- uses: $/actions/sign'], '{ id-token: write }', 'workflow_call')

export const PERMISSION_CASES: readonly RuleCase[] = [
  {
    rule: 'permission-containment',
    name: 'a called workflow that needs more than is granted',
    files: {
      [TEMPLATE]: workflow(['permissions: { contents: read }', `uses: ${CALLEE}`]),
      [REUSABLE]: signs,
    },
    expected: [
      'workflows-templates/t.yml:8:11 .github/workflows/r.yml needs id-token: write, and job a grants none',
      'workflows-templates/t.yml:7:18 .github/workflows/r.yml has no use for contents: read',
    ],
  },
  {
    rule: 'permission-containment',
    name: 'a sibling that is called without any grant',
    files: {
      '.github/workflows/o.yml': workflow(['uses: $/.github/workflows/r.yml']),
      [REUSABLE]: signs,
    },
    expected: [
      '.github/workflows/o.yml:7:11 .github/workflows/r.yml needs id-token: write, and job a grants none',
    ],
  },
  {
    rule: 'permission-containment',
    name: 'the SLSA generator without the right to read the run',
    files: { [TEMPLATE]: workflow(['permissions: { id-token: write, contents: write }', `uses: ${SLSA}`]) },
    expected: [
      'workflows-templates/t.yml:8:11 slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml needs actions: read, and job a grants none',
    ],
  },
  {
    rule: 'permission-containment',
    name: 'accepts exactly what is needed',
    files: {
      [TEMPLATE]: workflow(['permissions: { id-token: write }', `uses: ${CALLEE}`]),
      [REUSABLE]: signs,
    },
    expected: [],
  },
  {
    rule: 'action-permissions',
    name: 'a signing step without an identity',
    files: { [TEMPLATE]: steps(['- uses: acme/proofs/actions/sign@<commit>']) },
    expected: [
      'workflows-templates/t.yml:9:15 acme/proofs/actions/sign@<commit> needs id-token: write, and job a grants none',
    ],
  },
  {
    rule: 'action-permissions',
    name: 'a composite action whose steps need more than the job has',
    files: {
      [REUSABLE]: steps(['- uses: $/actions/c'], '{ id-token: write }'),
      [COMPOSITE]: composite(['- uses: $/actions/sign', '- uses: $/actions/attest']),
      'actions/c/README.md': '`id-token: write` and `attestations: write`',
    },
    expected: ['.github/workflows/r.yml:9:15 $/actions/c needs attestations: write, and job a grants none'],
  },
  {
    rule: 'action-permissions',
    name: 'a README that does not say what the action needs',
    files: {
      [COMPOSITE]: composite(['- uses: $/actions/attest']),
      'actions/c/README.md': '| `id-token` | write |\n| `attestations` | read |',
    },
    expected: ['actions/c/action.yml:1:1 actions/c/README.md does not say that it needs attestations: write'],
  },
  {
    rule: 'action-permissions',
    name: 'an action of others that needs a permission',
    files: { [TEMPLATE]: steps([`- uses: ${CHECKOUT}`], '{ issues: write }') },
    expected: [
      'workflows-templates/t.yml:9:15 actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd needs contents: read, and job a grants none',
    ],
  },
  {
    rule: 'action-permissions',
    name: 'accepts what is granted, and what is not needed with these inputs',
    files: {
      [TEMPLATE]: steps(
        [
          `- uses: ${CHECKOUT}`,
          '- uses: acme/proofs/actions/attest@<commit>',
          '  with: { store: none }',
          '- uses: acme/proofs/actions/ruleset-drift@<commit>',
        ],
        '{ contents: read, id-token: write }',
      ),
    },
    expected: [],
  },
  {
    rule: 'reusable-inputs',
    name: 'values of another type',
    files: {
      [TEMPLATE]: workflow([
        'permissions: {}',
        `uses: ${CALLEE}`,
        'with:',
        "  flag: 'false'",
        '  count: many',
        '  list: [a]',
      ]),
      [REUSABLE]: workflow(
        ['steps: []'],
        '{ workflow_call: { inputs: { flag: { type: boolean }, count: { type: number }, list: { type: string } } } }',
      ),
    },
    expected: [
      'workflows-templates/t.yml:10:13 input flag is a boolean',
      'workflows-templates/t.yml:11:14 input count is a number',
      'workflows-templates/t.yml:12:13 input list is a string',
    ],
  },
  {
    rule: 'reusable-inputs',
    name: 'an input without a type, and a default of another type',
    files: {
      [REUSABLE]: workflow(
        ['steps: []'],
        "{ workflow_call: { inputs: { loose: {}, flag: { type: boolean, default: 'no' } } } }",
      ),
    },
    expected: [
      '.github/workflows/r.yml:2:34 input loose has no type',
      '.github/workflows/r.yml:2:77 the default of flag is no boolean',
    ],
  },
  {
    rule: 'reusable-inputs',
    name: 'accepts values of the type, and expressions',
    files: {
      [TEMPLATE]: workflow([
        'permissions: {}',
        `uses: ${CALLEE}`,
        'with:',
        '  flag: false',
        '  count: ${{ 3 }}',
        '  list: 1.2',
      ]),
      [REUSABLE]: workflow(
        ['steps: []'],
        '{ workflow_call: { inputs: { flag: { type: boolean, default: true }, count: { type: number }, list: { type: string } } } }',
      ),
    },
    expected: [],
  },
  {
    rule: 'default-permissions',
    name: 'permissions of the workflow, and a job that says nothing',
    files: {
      [TEMPLATE]: workflow(['steps: []']).replace('permissions: {}', 'permissions: { contents: read }'),
    },
    expected: [
      'workflows-templates/t.yml:3:1 the workflow does not begin with no permissions',
      'workflows-templates/t.yml:6:3 job a does not list its permissions',
    ],
  },
  {
    rule: 'default-permissions',
    name: 'no permissions at all, and all of them in a job',
    files: { [TEMPLATE]: workflow(['permissions: write-all']).replace('permissions: {}\n', '\n') },
    expected: [
      'workflows-templates/t.yml:1:1 the workflow does not begin with no permissions',
      'workflows-templates/t.yml:7:5 job a does not list its permissions',
    ],
  },
  {
    rule: 'default-permissions',
    name: 'a scope and a level that do not exist',
    files: { [TEMPLATE]: workflow(['permissions:', '  content: read', '  issues: admin']) },
    expected: [
      'workflows-templates/t.yml:8:7 content: read is no permission',
      'workflows-templates/t.yml:9:7 issues: admin is no permission',
    ],
  },
  {
    rule: 'default-permissions',
    name: 'accepts none for the workflow and a list for each job',
    files: { [TEMPLATE]: workflow(['permissions: { contents: read, id-token: write }']) },
    expected: [],
  },
]
