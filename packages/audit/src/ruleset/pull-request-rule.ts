import { flag, list, number, text, type RuleKind } from './parameter-order.ts'

/** The rule with the most parameters: who must review before a merge. GitHub refuses it for tags. */
export const PULL_REQUEST: RuleKind = {
  effect: 'blocking',
  targets: ['branch'],
  allows: 'push without a pull request',
  parameters: {
    required_approving_review_count: number(
      { kind: 'number', strict: 'higher' },
      [0, 10],
      'approvals needed before a merge',
    ),
    dismiss_stale_reviews_on_push: flag(true, 'the dismissal of approvals when new commits are pushed'),
    require_code_owner_review: flag(true, 'the review by code owners'),
    require_last_push_approval: flag(true, 'the approval of the last push by somebody else'),
    required_review_thread_resolution: flag(true, 'the resolution of all review threads'),
    allowed_merge_methods: {
      order: { kind: 'set', strict: 'fewer' },
      default: ['merge', 'rebase', 'squash'],
      values: ['merge', 'squash', 'rebase'],
      about: 'ways to merge',
    },
    required_reviewers: list({ kind: 'reviewers' }, 'teams that must approve'),
    dismissal_restriction: {
      order: { kind: 'dismissal' },
      default: { enabled: false, allowed_actors: [] },
      about: 'who may dismiss reviews',
    },
    automatic_copilot_code_review_enabled: {
      ...text('cosmetic', 'a retired automatic review', false),
      retired: true,
    },
  },
}
