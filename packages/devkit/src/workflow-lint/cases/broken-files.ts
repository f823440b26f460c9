import { COMPOSITE, composite, PRIVATE, REUSABLE, TEMPLATE, workflow } from './rule-case.ts'

/** A workflow whose steps begin at line 9, with everything that GitHub asks for. */
const ready = (lines: readonly string[], on = 'push'): string =>
  workflow(['runs-on: ubuntu-24.04', 'steps:', ...lines.map((line) => `  ${line}`)], on)

/** Files that GitHub refuses or reads otherwise than they look, and what its language service says of them. */
export const BROKEN_FILES: readonly {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly expected: readonly string[]
}[] = [
  {
    name: 'an input that a sibling does not have',
    files: { [REUSABLE]: ready(['- uses: $/actions/sign', '  with: { file: x }'], 'workflow_call') },
    expected: [".github/workflows/r.yml:10:17 Invalid action input 'file'"],
  },
  {
    name: 'an input that our action does not have, in a template',
    files: { [TEMPLATE]: ready(['- uses: acme/proofs/actions/sign@<commit>', '  with: { file: x }']) },
    expected: ["workflows-templates/t.yml:10:17 Invalid action input 'file'"],
  },
  {
    name: 'an input of an action of others',
    files: {
      [PRIVATE]: ready([
        '- uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd',
        '  with: { fetch-deep: 0 }',
      ]),
    },
    expected: [".github/workflows/ci-p.yml:10:17 Invalid action input 'fetch-deep'"],
  },
  {
    name: 'a required input that is missing',
    files: {
      [PRIVATE]: ready([
        '- uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f',
        '  with: { name: x }',
      ]),
    },
    expected: ['.github/workflows/ci-p.yml:10:9 Missing required input `path`'],
  },
  {
    name: 'an action that nobody reviewed',
    files: { [PRIVATE]: ready(['- uses: stranger/thing@v1']) },
    expected: [
      '.github/workflows/ci-p.yml:9:15 Unable to resolve action `stranger/thing@v1`, repository or version not found',
    ],
  },
  {
    name: 'a job that is not there',
    files: { [PRIVATE]: workflow(['needs: b', 'runs-on: ubuntu-24.04', 'steps: [{ run: x }]']) },
    expected: [
      ".github/workflows/ci-p.yml:7:12 Value 'b' is not valid",
      '.github/workflows/ci-p.yml:6:3 The workflow must contain at least one job with no dependencies.',
    ],
  },
  {
    name: 'jobs that wait for each other',
    files: {
      [PRIVATE]: `${workflow(['needs: b', 'runs-on: ubuntu-24.04', 'steps: [{ run: x }]'])}  b:
    needs: a
    runs-on: ubuntu-24.04
    steps: [{ run: x }]
`,
    },
    expected: [
      '.github/workflows/ci-p.yml:6:3 The workflow must contain at least one job with no dependencies.',
    ],
  },
  {
    name: 'a context, a function and a property that do not exist',
    files: {
      [PRIVATE]: workflow([
        'runs-on: ubuntu-24.04',
        'steps: [{ run: x }]',
        'env:',
        '  A: ${{ gihub.ref }}',
        '  B: ${{ joined(github.ref) }}',
        '  C: ${{ github.reff }}',
      ]),
    },
    expected: [
      '.github/workflows/ci-p.yml:12:10 Context access might be invalid: reff',
      ".github/workflows/ci-p.yml:10:10 Unrecognized named-value: 'gihub'",
      ".github/workflows/ci-p.yml:11:10 Unrecognized function: 'joined'",
    ],
  },
  {
    name: 'a condition that is always true',
    files: {
      [PRIVATE]: workflow(["if: ${{ github.ref }} && 'x'", 'runs-on: ubuntu-24.04', 'steps: [{ run: x }]']),
    },
    expected: [
      '.github/workflows/ci-p.yml:7:9 Conditional expression contains literal text outside replacement tokens. This will cause the expression to always evaluate to truthy. Did you mean to put the entire expression inside ${{ }}?',
    ],
  },
  {
    name: 'an output that a called workflow does not have, and an input that it needs',
    files: {
      [TEMPLATE]: `${workflow(['permissions: {}', 'uses: acme/proofs/.github/workflows/r.yml@<commit>'])}  b:
    needs: a
    runs-on: ubuntu-24.04
    env: { X: '\${{ needs.a.outputs.missing }}' }
    steps: [{ run: x }]
`,
      [REUSABLE]: workflow(
        ['runs-on: ubuntu-24.04', 'steps: [{ run: x }]'],
        '{ workflow_call: { inputs: { needed: { type: string, required: true } }, outputs: { there: { value: x } } } }',
      ),
    },
    expected: [
      'workflows-templates/t.yml:12:16 Context access might be invalid: missing',
      'workflows-templates/t.yml:8:11 Input needed is required, but not provided while calling.',
    ],
  },
  {
    name: 'the SLSA generator with an input that it does not have',
    files: {
      [TEMPLATE]: workflow([
        'uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0',
        'with: { base64-subject: x }',
      ]),
    },
    expected: [
      'workflows-templates/t.yml:8:29 Invalid input, base64-subject is not defined in the referenced workflow.',
    ],
  },
  {
    name: 'a schedule that cannot be read',
    files: {
      [TEMPLATE]: workflow(
        ['runs-on: ubuntu-24.04', 'steps: [{ run: x }]'],
        '{ schedule: [{ cron: daily }] }',
      ),
    },
    expected: [
      "workflows-templates/t.yml:2:26 Invalid cron expression. Expected format: '* * * * *' (minute hour day month weekday)",
    ],
  },
  {
    name: 'an action without a way to run, and a step that is none',
    files: { [COMPOSITE]: composite(['- shell: bash']).replace('using: composite', 'using: node26') },
    expected: [
      "actions/c/action.yml:9:3 'steps' is not valid for Node.js actions (using: node26)",
      "actions/c/action.yml:8:3 'main' is required for Node.js actions (using: node26)",
      "actions/c/action.yml:8:10 Unexpected value 'node26'",
      'actions/c/action.yml:10:7 Required property is missing: run',
    ],
  },
  {
    name: 'a key that does not exist',
    files: { [PRIVATE]: workflow(['runs-on: ubuntu-24.04', 'timeout: 5', 'steps: [{ run: x }]']) },
    expected: [".github/workflows/ci-p.yml:8:5 Unexpected value 'timeout'"],
  },
]
