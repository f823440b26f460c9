import type { Json } from '@tier3/model/json'
import { actor, branchBody, refs, rule, rules, tagBody } from './drift.fixture.ts'
import type { DriftVerdict } from './drift-verdict.ts'

export interface DriftCase {
  readonly name: string
  readonly mine: Json
  readonly theirs: Json | null
  readonly verdict: DriftVerdict
  readonly defaultBranch?: string
  /** Whether the two sides turned round end in the opposite verdict. */
  readonly turns?: false
}

const review = (count: number): Json => rule('pull_request', { required_approving_review_count: count })
const check = (...contexts: readonly string[]): Json =>
  rule('required_status_checks', {
    required_status_checks: contexts.map((context) => ({ context, integration_id: 15368 })),
  })
const scanning = (security: string): Json =>
  rule('code_scanning', {
    code_scanning_tools: [
      { tool: 'CodeQL', alerts_threshold: 'errors', security_alerts_threshold: security },
    ],
  })

/** Whole comparisons and the verdict that each must end in. */
export const DRIFT_CASES: readonly DriftCase[] = [
  {
    name: 'nothing differs',
    mine: [branchBody(), tagBody()],
    theirs: [tagBody(), branchBody()],
    verdict: 'in-sync',
  },
  {
    name: 'a check goes by another name',
    mine: branchBody(rules(check('a', 'b'))),
    theirs: branchBody(rules(check('a', 'c'))),
    verdict: 'changed',
  },
  {
    name: 'the token became a name',
    mine: branchBody(),
    theirs: branchBody(refs(['refs/heads/main'])),
    verdict: 'changed',
    defaultBranch: 'main',
  },
  {
    name: 'an actor can no longer bypass',
    mine: branchBody({ bypass_actors: [actor('Integration', 5)] }),
    theirs: branchBody(),
    verdict: 'strengthened',
  },
  {
    name: 'one more active ruleset',
    mine: branchBody(),
    theirs: [branchBody(), branchBody({ name: 'more', ...rules(rule('required_signatures')) })],
    verdict: 'strengthened',
  },
  {
    name: 'one more ruleset that is only evaluated',
    mine: branchBody(),
    theirs: [branchBody(), branchBody({ name: 'more', enforcement: 'evaluate' })],
    verdict: 'in-sync',
    turns: false,
  },
  {
    name: 'one more active ruleset about nothing',
    mine: branchBody(),
    theirs: [branchBody(), branchBody({ name: 'more', ...refs([]) })],
    verdict: 'in-sync',
    turns: false,
  },
  {
    name: 'more approvals and signatures',
    mine: branchBody(rules(review(1))),
    theirs: branchBody(rules(review(2), rule('required_signatures'))),
    verdict: 'strengthened',
  },
  {
    name: 'fewer approvals and signatures',
    mine: branchBody(rules(review(2))),
    theirs: branchBody(rules(review(1), rule('required_signatures'))),
    verdict: 'changed',
  },
  { name: 'the read was refused', mine: tagBody(), theirs: null, verdict: 'unknown' },
  { name: 'a ruleset is gone', mine: [branchBody(), tagBody()], theirs: branchBody(), verdict: 'weakened' },
  {
    name: 'a ruleset that protected nothing is gone',
    mine: [branchBody(), tagBody({ enforcement: 'disabled' })],
    theirs: branchBody(),
    verdict: 'changed',
    turns: false,
  },
  {
    name: 'the bypass is hidden',
    mine: branchBody(),
    theirs: branchBody({ bypass_actors: null }),
    verdict: 'unknown',
    turns: false,
  },
  {
    name: 'the bypass is hidden and a rule is gone',
    mine: branchBody(),
    theirs: branchBody({ bypass_actors: null, ...rules(rule('deletion')) }),
    verdict: 'weakened',
    turns: false,
  },
  {
    name: 'the bypass is hidden and a rule was added',
    mine: branchBody(rules(rule('deletion'))),
    theirs: branchBody({ bypass_actors: null }),
    verdict: 'unknown',
    turns: false,
  },
  {
    name: 'the bypass is hidden and the caller can',
    mine: branchBody(),
    theirs: branchBody({ bypass_actors: null, current_user_can_bypass: 'always' }),
    verdict: 'weakened',
    turns: false,
  },
  {
    name: 'the bypass is hidden, somebody is declared, and the caller can',
    mine: branchBody({ bypass_actors: [actor('Team', 4)] }),
    theirs: branchBody({ bypass_actors: null, current_user_can_bypass: 'always' }),
    verdict: 'unknown',
    turns: false,
  },
  {
    name: 'a bypass on pull requests became one always',
    mine: branchBody({ bypass_actors: [actor('Team', 4, 'pull_request')] }),
    theirs: branchBody({ bypass_actors: [actor('Team', 4)] }),
    verdict: 'weakened',
  },
  {
    name: 'alerts block from a higher severity',
    mine: branchBody(rules(scanning('high_or_higher'))),
    theirs: branchBody(rules(scanning('critical'))),
    verdict: 'weakened',
  },
  {
    name: 'evaluated instead of active',
    mine: branchBody(),
    theirs: branchBody({ enforcement: 'evaluate' }),
    verdict: 'weakened',
  },
  {
    name: 'disabled instead of evaluated',
    mine: branchBody({ enforcement: 'evaluate' }),
    theirs: branchBody({ enforcement: 'disabled' }),
    verdict: 'changed',
  },
  { name: 'about no branch any more', mine: branchBody(), theirs: branchBody(refs([])), verdict: 'weakened' },
  {
    name: 'admins can bypass',
    mine: tagBody(),
    theirs: tagBody({ bypass_actors: [actor('RepositoryRole', 5)] }),
    verdict: 'weakened',
  },
  {
    name: 'one level of tags instead of any depth',
    mine: tagBody(refs(['refs/tags/**/*'])),
    theirs: tagBody(refs(['refs/tags/*'])),
    verdict: 'weakened',
  },
  { name: 'a new name', mine: tagBody({ name: 'a' }), theirs: tagBody({ name: 'b' }), verdict: 'changed' },
  {
    name: 'for tags instead of branches',
    mine: branchBody(refs(['~ALL'])),
    theirs: tagBody({ name: 'protect branch', ...refs(['~ALL']) }),
    verdict: 'changed',
  },
  {
    name: 'a rule that nobody knows',
    mine: branchBody(),
    theirs: branchBody(rules(rule('deletion'), rule('update'), rule('time_lock'))),
    verdict: 'changed',
  },
  {
    name: 'one more active ruleset without rules',
    mine: branchBody(),
    theirs: [branchBody(), branchBody({ name: 'more', rules: [] })],
    verdict: 'in-sync',
    turns: false,
  },
]
