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

const BUILD = './source/.github/actions/release-build'
const COMMIT = 'a'.repeat(40)

export const REFERENCE_CASES: readonly RuleCase[] = [
  {
    rule: 'sibling-reference',
    name: 'a local action in a reusable workflow',
    files: { [REUSABLE]: steps(['- uses: ./actions/sign']) },
    expected: [
      '.github/workflows/r.yml:9:15 ./actions/sign is looked up in the repository of whoever uses this file',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'a local workflow in a reusable workflow',
    files: { [REUSABLE]: workflow(['uses: ./.github/workflows/other.yml']) },
    expected: [
      '.github/workflows/r.yml:7:11 ./.github/workflows/other.yml is looked up in the repository of whoever uses this file',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'a local action in a template',
    files: { [TEMPLATE]: steps(['- uses: ./actions/sign']) },
    expected: [
      'workflows-templates/t.yml:9:15 ./actions/sign is looked up in the repository of whoever uses this file',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'a local action in a composite',
    files: { [COMPOSITE]: composite(['- uses: ../sign']) },
    expected: ['actions/c/action.yml:10:13 ../sign is looked up in the repository of whoever uses this file'],
  },
  {
    rule: 'sibling-reference',
    name: 'our own repository by name in a reusable workflow',
    files: { [REUSABLE]: steps([`- uses: Acme/proofs/actions/sign@${COMMIT}`]) },
    expected: [
      '.github/workflows/r.yml:9:15 Acme/proofs/actions/sign@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa can be another commit than this file',
    ],
  },
  {
    rule: 'sibling-reference',
    name: '`$/` in a template',
    files: { [TEMPLATE]: steps(['- uses: $/actions/sign']) },
    expected: [
      'workflows-templates/t.yml:9:15 $/actions/sign is looked up in the repository that the template is copied to',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'the build of the caller in a template',
    files: { [TEMPLATE]: steps([`- uses: ${CHECKOUT}`, '  with: { path: source }', `- uses: ${BUILD}`]) },
    expected: [
      'workflows-templates/t.yml:11:15 ./source/.github/actions/release-build is looked up in the repository of whoever uses this file',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'the build of the caller with the right to write',
    files: {
      [REUSABLE]: steps(
        [`- uses: ${CHECKOUT}`, '  with: { path: source }', `- uses: ${BUILD}`],
        '{ contents: write, id-token: write }',
      ),
    },
    expected: [
      ".github/workflows/r.yml:11:15 the caller's code runs in job a with contents: write, id-token: write",
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'the build of the caller from another checkout',
    files: { [REUSABLE]: steps([`- uses: ${CHECKOUT}`, '  with: { path: other }', `- uses: ${BUILD}`]) },
    expected: ['.github/workflows/r.yml:11:15 nothing is checked out to source'],
  },
  {
    rule: 'sibling-reference',
    name: 'a local action, and `$/`, in an action that is copied',
    files: { [COPIED]: composite(['- uses: ./actions/sign', '- uses: $/actions/sign']) },
    expected: [
      'workflows-templates/b/action.yml:10:13 ./actions/sign is looked up in the repository of whoever uses this file',
      'workflows-templates/b/action.yml:11:13 $/actions/sign is looked up in the repository that the template is copied to',
    ],
  },
  {
    rule: 'sibling-reference',
    name: 'accepts `$/`, the build of the caller, and anything in workflows of our own',
    files: {
      [REUSABLE]: steps([
        `- uses: ${CHECKOUT}`,
        '  with: { path: source }',
        `- uses: ${BUILD}`,
        '- uses: $/actions/sign',
      ]),
      [TEMPLATE]: steps(['- uses: acme/proofs/actions/sign@<commit>']),
      [PRIVATE]: steps(['- uses: ./actions/sign']),
    },
    expected: [],
  },
  {
    rule: 'self-reference',
    name: 'a ref behind it',
    files: { [REUSABLE]: steps(['- uses: $/actions/sign@v1']) },
    expected: ['.github/workflows/r.yml:9:15 $/actions/sign@v1 has a ref'],
  },
  {
    rule: 'self-reference',
    name: 'an action that is not there',
    files: { [COMPOSITE]: composite(['- uses: $/actions/sing']) },
    expected: ['actions/c/action.yml:10:13 there is no actions/sing/action.yml'],
  },
  {
    rule: 'self-reference',
    name: 'a path that leaves the repository',
    files: { [REUSABLE]: steps(['- uses: $/actions/../actions/sign']) },
    expected: ['.github/workflows/r.yml:9:15 $/actions/../actions/sign is no plain path'],
  },
  {
    rule: 'self-reference',
    name: 'a workflow that nobody can call',
    files: {
      [REUSABLE]: workflow(['permissions: {}', 'uses: $/.github/workflows/o.yml']),
      '.github/workflows/o.yml': workflow(['steps: []'], 'push'),
    },
    expected: ['.github/workflows/r.yml:8:11 there is no reusable workflow .github/workflows/o.yml'],
  },
  {
    rule: 'self-reference',
    name: 'accepts an action and a reusable workflow',
    files: {
      [REUSABLE]: workflow(['permissions: {}', 'uses: $/.github/workflows/o.yml']),
      '.github/workflows/o.yml': steps(['- uses: $/actions/sign'], '{}', 'workflow_call'),
    },
    expected: [],
  },
  {
    rule: 'composite-references',
    name: 'a misspelt input',
    files: {
      [COMPOSITE]: composite(['- run: echo "$A"', '  shell: bash', '  env:', '    A: ${{ inputs.givn }}']),
    },
    expected: ['actions/c/action.yml:13:12 there is no input givn'],
  },
  {
    rule: 'composite-references',
    name: 'a step that comes later',
    files: {
      [COMPOSITE]: composite([
        '- if: steps.s.outputs.bundles',
        '  uses: $/actions/sign',
        '- id: s',
        '  uses: $/actions/sign',
      ]),
    },
    expected: ['actions/c/action.yml:10:11 no earlier step has the id s'],
  },
  {
    rule: 'composite-references',
    name: 'an output of a step that is not there',
    files: {
      [COMPOSITE]: composite(['- id: s', '  uses: $/actions/sign'], '${{ steps.z.outputs.bundles }}'),
    },
    expected: ['actions/c/action.yml:5:44 no earlier step has the id z'],
  },
  {
    rule: 'composite-references',
    name: 'accepts what is declared, and the inputs of an event',
    files: {
      [COMPOSITE]: composite(
        [
          '- id: s',
          '  uses: $/actions/sign',
          '  with: { files: "${{ inputs.given }} ${{ github.event.inputs.x }}" }',
        ],
        '${{ steps.s.outputs.bundles }}',
      ),
    },
    expected: [],
  },
  {
    rule: 'known-outputs',
    name: 'a misspelt output of our own action',
    files: { [COMPOSITE]: composite(['- id: s', '  uses: $/actions/sign'], '${{ steps.s.outputs.bundle }}') },
    expected: ['actions/c/action.yml:5:44 $/actions/sign has no output bundle'],
  },
  {
    rule: 'known-outputs',
    name: 'a misspelt output in a template, and one of an action of others',
    files: {
      [TEMPLATE]: steps([
        '- id: s',
        '  uses: acme/proofs/actions/sign@<commit>',
        '- id: c',
        `  uses: ${CHECKOUT}`,
        '- if: steps.s.outputs.digest && steps.c.outputs.sha',
        '  run: exit',
      ]),
    },
    expected: [
      'workflows-templates/t.yml:13:13 acme/proofs/actions/sign@<commit> has no output digest',
      'workflows-templates/t.yml:13:13 actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd has no output sha',
    ],
  },
  {
    rule: 'known-outputs',
    name: 'an output that a called workflow does not have',
    files: {
      [TEMPLATE]: `${workflow(['permissions: {}', 'uses: acme/proofs/.github/workflows/r.yml@<commit>'])}  b:
    needs: a
    if: needs.a.outputs.there && needs.a.outputs.missing
`,
      [REUSABLE]: workflow(['steps: []'], '{ workflow_call: { outputs: { there: { value: x } } } }'),
    },
    expected: ['workflows-templates/t.yml:11:9 .github/workflows/r.yml has no output missing'],
  },
  {
    rule: 'known-outputs',
    name: 'accepts outputs that are there, and those of a script',
    files: {
      [TEMPLATE]: steps([
        '- id: s',
        '  uses: acme/proofs/actions/sign@<commit>',
        '- id: r',
        '  run: exit',
        '- if: steps.s.outputs.bundles && steps.r.outputs.anything',
        '  run: exit',
      ]),
    },
    expected: [],
  },
]
