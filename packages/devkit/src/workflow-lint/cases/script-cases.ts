import {
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

const IDENTITY = '{ id-token: write }'
const PUSH_PUBLISH = 'docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 # v6.18.0'
const SCORECARD = 'ossf/scorecard-action@4eaacf0543bb3f2c246792bd56e8cdeffafb205a # v2.4.3'

export const SCRIPT_CASES: readonly RuleCase[] = [
  {
    rule: 'expression-in-script',
    name: 'in a script and a shell',
    files: {
      [PRIVATE]: steps(['- run: echo ${{ github.ref_name }}', '  shell: ${{ matrix.shell }}']),
    },
    expected: [
      '.github/workflows/ci-p.yml:9:14 an expression stands in a script',
      '.github/workflows/ci-p.yml:10:16 an expression stands in a script',
    ],
  },
  {
    rule: 'expression-in-script',
    name: 'in the script of github-script',
    files: {
      [TEMPLATE]: steps(['- uses: actions/github-script@v8', '  with: { script: "f(${{ github.ref }})" }']),
    },
    expected: ['workflows-templates/t.yml:10:25 an expression stands in a script'],
  },
  {
    rule: 'expression-in-script',
    name: 'in a composite, and in the defaults of a workflow',
    files: {
      [COMPOSITE]: composite(['- run: |', '    echo ${{ inputs.given }}', '  shell: bash']),
      [TEMPLATE]: `${workflow(['steps: []'])}defaults: { run: { shell: '\${{ github.ref }}' } }\n`,
    },
    expected: [
      'actions/c/action.yml:10:12 an expression stands in a script',
      'workflows-templates/t.yml:8:27 an expression stands in a script',
    ],
  },
  {
    rule: 'expression-in-script',
    name: 'accepts a variable, and a folder',
    files: {
      [TEMPLATE]: steps([
        '- run: echo "$REF"',
        '  working-directory: ${{ inputs.x }}',
        '  env: { REF: "${{ github.ref }}" }',
      ]),
    },
    expected: [],
  },
  {
    rule: 'known-shell',
    name: 'a shell that no runner has',
    files: { [PRIVATE]: steps(['- run: x', '  shell: zsh']) },
    expected: ['.github/workflows/ci-p.yml:10:16 zsh is no shell of the runner'],
  },
  {
    rule: 'known-shell',
    name: 'a pipe whose failure is forgotten',
    files: { [TEMPLATE]: steps(['- run: cat x | sha256sum', '- run: cat x | wc', '  shell: sh']) },
    expected: [
      'workflows-templates/t.yml:9:9 a failure on the left of a pipe is forgotten',
      'workflows-templates/t.yml:10:9 a failure on the left of a pipe is forgotten',
    ],
  },
  {
    rule: 'known-shell',
    name: 'a step of an action without a shell',
    files: { [COMPOSITE]: composite(['- run: x']) },
    expected: ['actions/c/action.yml:10:7 a step of an action names no shell'],
  },
  {
    rule: 'known-shell',
    name: 'accepts bash for a pipe, and what only looks like a pipe',
    files: {
      [TEMPLATE]: `${steps(['- run: cat x | wc', '- run: a || b', '  shell: sh', "- run: echo 'a | b' # c | d", '  shell: sh'])}defaults: { run: { shell: bash } }\n`,
    },
    expected: [],
  },
  {
    rule: 'identity-token-job',
    name: 'the code of the caller: a checkout, its scripts, its actions, its Dockerfile',
    files: {
      [REUSABLE]: steps(
        [
          `- uses: ${CHECKOUT}`,
          '- run: make',
          '- uses: ./source/.github/actions/release-build',
          `- uses: ${PUSH_PUBLISH}`,
        ],
        IDENTITY,
      ),
    },
    expected: [
      '.github/workflows/r.yml:9:15 the code of the caller is checked out beside an identity token',
      '.github/workflows/r.yml:10:9 a script runs make beside an identity token',
      '.github/workflows/r.yml:11:15 ./source/.github/actions/release-build is code of the checkout, beside an identity token',
      '.github/workflows/r.yml:12:15 docker/build-push-action@263435318d21b8e681c14492fe198d362a7d2c83 stands beside an identity token, and it executes the Dockerfile',
    ],
  },
  {
    rule: 'identity-token-job',
    name: 'a script in a script, and a program behind a condition',
    files: {
      [TEMPLATE]: steps(
        [
          '- run: if true; then A=1 ./build; fi',
          '- run: echo "$(npm ci)"',
          '- run: cat <<X',
          '- run: x | bash -s',
          '- run: echo ok && eval x',
        ],
        IDENTITY,
      ),
    },
    expected: [
      'workflows-templates/t.yml:9:9 a script runs ./build beside an identity token',
      'workflows-templates/t.yml:10:9 a script runs npm beside an identity token',
      'workflows-templates/t.yml:11:9 a script runs a script within the script beside an identity token',
      'workflows-templates/t.yml:12:9 a script runs x beside an identity token',
      'workflows-templates/t.yml:13:9 a script runs eval beside an identity token',
    ],
  },
  {
    rule: 'identity-token-job',
    name: 'an image that the job runs in',
    files: { [TEMPLATE]: workflow([`permissions: ${IDENTITY}`, 'container: node', 'steps: []']) },
    expected: ['workflows-templates/t.yml:8:5 job a runs in an image of somebody else'],
  },
  {
    rule: 'identity-token-job',
    name: 'our own files in a workflow that others copy',
    files: {
      [TEMPLATE]: steps(
        [
          `- uses: ${CHECKOUT}`,
          '  with: { repository: "${{ job.workflow_repository }}", ref: "${{ job.workflow_sha }}" }',
        ],
        IDENTITY,
      ),
    },
    expected: [
      'workflows-templates/t.yml:9:15 the code of the caller is checked out beside an identity token',
    ],
  },
  {
    rule: 'identity-token-job',
    name: 'accepts our own files and plain programs, Scorecard, and any code without an identity',
    files: {
      [REUSABLE]: steps(
        [
          `- uses: ${CHECKOUT}`,
          '  with: { repository: "${{ job.workflow_repository }}", ref: "${{ job.workflow_sha }}" }',
          '- uses: $/actions/sign',
          '- run: |',
          '    # a comment about npm',
          '    set -eu',
          '    for file in dist/*; do sha256sum "$file" >>"$RUNNER_TEMP/sums" 2>&1 || exit 1; done',
          '    if [ -n "$(jq -r .x y.json)" ]; then echo "a; b" | tee z; fi',
        ],
        IDENTITY,
      ),
      [TEMPLATE]: steps([`- uses: ${CHECKOUT}`, `- uses: ${SCORECARD}`], IDENTITY),
      [PRIVATE]: steps([`- uses: ${CHECKOUT}`, '- run: make']),
    },
    expected: [],
  },
]
