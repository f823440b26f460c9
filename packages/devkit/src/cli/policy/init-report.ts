import type { Report } from '@tier3/runner/define/report'
import type { InitializedPolicy, PolicyInitTask } from './init-command.ts'

/** What the policy trusts, in words, and why; then what it could not say anything of. */
export function reportPolicyInit(
  { output }: PolicyInitTask,
  { derived: { text, covered, unproven }, words }: InitializedPolicy,
): Report {
  const lines = [
    `wrote ${output}`,
    '',
    'it trusts, because the certificates of this release say so:',
    ...words.map((line) => `  ${line}`),
    '',
    'next:',
    '  1. read each rule: whoever made this release is trusted from now on',
    `  2. tier3 policy explain ${output}`,
  ]
  return {
    exitCode: 0,
    title: `policy for ${covered.length} ${covered.length === 1 ? 'artifact' : 'artifacts'} written`,
    outputs: { covered: String(covered.length) },
    lines,
    summary: [{ kind: 'code', language: 'yaml', text }],
    findings: [],
    warnings: unproven.map(
      (name) => `${name} has no bundle that can be believed, and no rule: it will be refused`,
    ),
    notices: [],
    body: { path: output, policy: text, verified: covered, unproven },
  }
}
