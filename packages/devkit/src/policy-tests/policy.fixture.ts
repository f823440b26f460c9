import { failed, ok, type Result } from '@tier3/model/result'
import { problem, type Problem } from '@tier3/model/problem'
import type { NonEmpty } from '@tier3/model/non-empty'
import { parseStrictYaml } from '@tier3/sbom/yaml/strict-yaml'
import type { EvaluationFacts } from '@tier3/verification/demand'
import type { SubjectEvidence } from '@tier3/verification/evidence'
import { evaluatePolicy, type PolicyVerification } from '@tier3/verification/policy-file/evaluate-policy'
import type { NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { resolvePolicy } from '@tier3/verification/policy-file/resolve-policy'

/** Files by path; one text alone is `p.yml`. */
export type PolicyTexts = string | Readonly<Record<string, string>>

export function resolved(
  texts: PolicyTexts,
  path = 'p.yml',
): Promise<Result<NormalPolicy, readonly Problem[]>> {
  const files = typeof texts === 'string' ? { [path]: texts } : texts
  return resolvePolicy(path, async (name) => {
    const text = files[name]
    if (text === undefined)
      return failed([
        problem('input/missing', { attempted: `read ${name}`, current: 'none', desired: 'a file' }),
      ])
    const parsed = parseStrictYaml(name, text)
    return parsed.ok ? ok(parsed.value) : failed([parsed.problem])
  })
}

export async function policyOf(texts: PolicyTexts): Promise<NormalPolicy> {
  const policy = await resolved(texts)
  if (!policy.ok)
    throw new Error(policy.problem.map((p) => `${p.attempted}: ${p.current}; ${p.desired}`).join('\n'))
  return policy.value
}

export const NOW = '2026-01-01T01:00:00.000Z'

/** A policy of one rule for `app.tgz`, with more lines of the rule. */
export const rule = (...lines: readonly string[]): string =>
  [
    'version: 1',
    'artifacts:',
    '  - match: app.tgz',
    '    source: {repository: acme/app}',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n')

export async function judged(
  texts: PolicyTexts,
  evidence: NonEmpty<SubjectEvidence>,
  facts: Partial<EvaluationFacts> = {},
): Promise<PolicyVerification> {
  return evaluatePolicy(await policyOf(texts), evidence, { now: NOW, ...facts })
}

/** Verdict and codes, those of artifacts before those of the set. */
export function codesOf({ verdict, subjects, findings }: PolicyVerification): readonly string[] {
  const ofSubjects = subjects.flatMap(({ verdict: v }) =>
    v.kind === 'verified' ? [] : v.reasons.map(({ code }) => code),
  )
  return [verdict, ...ofSubjects, ...findings.map(({ code }) => code)]
}
