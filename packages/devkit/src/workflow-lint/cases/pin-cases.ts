import { CHECKOUT, PRIVATE, REUSABLE, type RuleCase, steps, TEMPLATE, workflow } from './rule-case.ts'

const COMMIT = 'a'.repeat(40)

export const PIN_CASES: readonly RuleCase[] = [
  {
    rule: 'pinned-action',
    name: 'a tag of an action of others',
    files: { [TEMPLATE]: steps(['- uses: actions/checkout@v5']) },
    expected: ['workflows-templates/t.yml:9:15 actions/checkout@v5 is not at a commit'],
  },
  {
    rule: 'pinned-action',
    name: 'a commit without its version, and one with a wrong version',
    files: {
      [TEMPLATE]: steps([
        `- uses: ${CHECKOUT.split(' #')[0]}`,
        `- uses: ${CHECKOUT.split(' #')[0]} # v5.0.0`,
      ]),
    },
    expected: [
      'workflows-templates/t.yml:9:15 actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd is v5.0.1, and the comment says nothing',
      'workflows-templates/t.yml:10:15 actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd is v5.0.1, and the comment says v5.0.0',
    ],
  },
  {
    rule: 'pinned-action',
    name: 'a commit and an action that nobody reviewed, an image, and nothing at all',
    files: {
      [PRIVATE]: steps([
        `- uses: actions/checkout@${COMMIT} # v5.0.1`,
        `- uses: stranger/thing@${COMMIT} # v1.0.0`,
        '- uses: docker://alpine:3',
        '- uses: nothing',
      ]),
    },
    expected: [
      '.github/workflows/ci-p.yml:9:15 nobody reviewed actions/checkout@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
      '.github/workflows/ci-p.yml:10:15 stranger/thing@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa was never reviewed',
      '.github/workflows/ci-p.yml:11:15 docker://alpine:3 is an image',
      '.github/workflows/ci-p.yml:12:15 nothing is no reference',
    ],
  },
  {
    rule: 'pinned-action',
    name: 'our own action at a tag, and one that is not there',
    files: {
      [TEMPLATE]: steps(['- uses: acme/proofs/actions/sign@v1', '- uses: acme/proofs/actions/sing@<commit>']),
    },
    expected: [
      'workflows-templates/t.yml:9:15 acme/proofs/actions/sign@v1 is not at a commit',
      'workflows-templates/t.yml:10:15 there is no actions/sing',
    ],
  },
  {
    rule: 'pinned-action',
    name: 'the SLSA generator at a branch, or at a commit',
    files: {
      [TEMPLATE]: workflow([
        'uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@main',
      ]),
    },
    expected: [
      'workflows-templates/t.yml:7:11 slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@main is not at a reviewed tag',
    ],
  },
  {
    rule: 'pinned-action',
    name: 'accepts reviewed commits, ours at a commit or its place, and the SLSA generator at its tag',
    files: {
      [TEMPLATE]: steps([
        `- uses: ${CHECKOUT} or newer`,
        '- uses: acme/proofs/actions/sign@<commit>',
        `- uses: acme/Proofs/actions/sign@${COMMIT}`,
      ]),
      [REUSABLE]: workflow([
        'uses: slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml@v2.1.0',
      ]),
    },
    expected: [],
  },
]
