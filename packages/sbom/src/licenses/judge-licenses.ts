import { quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { licenseText } from '../cyclonedx/canonical.ts'
import type { Component, SbomDocument } from '../document.ts'
import {
  formatTerm,
  parseLicenseExpression,
  type LicenseTerm,
  type LicenseTree,
} from './license-expression.ts'
import {
  isAccepted,
  isNamedWithException,
  isRefused,
  parseLicenseRule,
  type LicenseRule,
} from './license-rule.ts'

/** Which licences are accepted. */
export interface LicensePolicy {
  /** When given, a licence that no entry covers is refused. SPDX ids, `... WITH ...`, `LicenseRef-...` or names. */
  readonly allow?: readonly string[]
  readonly deny?: readonly string[]
  /** What a component without a licence means, or with one that cannot be read while `deny` has entries. */
  readonly missing: 'allow' | 'deny'
}

/** Entries of the lists that name no single licence, to be refused as input. */
export const unreadableRules = (entries: readonly string[]): readonly string[] =>
  entries.filter((entry) => entry.trim() === '' || parseLicenseRule(entry) === undefined)

/**
 * Findings, one per component whose licences are not accepted: of `OR` any alternative will do, of `AND` and of several
 * statements each must do. Files, which have no licence of their own, and the root are not judged.
 */
export function judgeLicenses(document: SbomDocument, policy: LicensePolicy): readonly Finding[] {
  const rules = {
    allow: policy.allow?.map(ruleOf),
    deny: (policy.deny ?? []).map(ruleOf),
    missing: policy.missing,
  }
  // Few licences, many components: each text is judged once.
  const judged = new Map<string, string | undefined>()
  return document.components
    .filter(({ type }) => type !== 'file')
    .flatMap((component) => {
      const seen = refusalOf(component, rules, judged)
      return seen === undefined ? [] : [findingOf(component, seen)]
    })
}

interface Rules {
  readonly allow: readonly LicenseRule[] | undefined
  readonly deny: readonly LicenseRule[]
  readonly missing: 'allow' | 'deny'
}

function ruleOf(entry: string): LicenseRule {
  const rule = parseLicenseRule(entry)
  if (rule === undefined) throw new Error(`"${entry}" is no single licence; refuse it with unreadableRules`)
  return rule
}

/** Why the component is refused; undefined when it is not. */
function refusalOf(
  component: Component,
  rules: Rules,
  judged: Map<string, string | undefined>,
): string | undefined {
  if (component.licenses.length === 0) return rules.missing === 'deny' ? 'it has no licence' : undefined
  const refusals = component.licenses.map((license) => {
    const text = licenseText(license)
    if (!judged.has(text)) judged.set(text, judgeText(text, rules))
    return judged.get(text)
  })
  const reasons = refusals.filter((reason) => reason !== undefined)
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

function judgeText(text: string, rules: Rules): string | undefined {
  const tree = parseLicenseExpression(text)
  return tree.ok ? judgeTree(tree.value, rules) : judgeName(text, rules)
}

function judgeName(text: string, { allow, deny, missing }: Rules): string | undefined {
  const named = (rule: LicenseRule): boolean =>
    rule.kind === 'name' && rule.name === text.trim().toLowerCase()
  if (deny.some(named)) return `${quoted(text, 100)} is refused`
  if (allow !== undefined) return allow.some(named) ? undefined : `${quoted(text, 100)} is not accepted`
  return deny.length > 0 && missing === 'deny'
    ? `${quoted(text, 100)} is no SPDX licence, so that nobody can tell whether it is refused`
    : undefined
}

function judgeTree(tree: LicenseTree, rules: Rules): string | undefined {
  if (tree.kind === 'term') return judgeTerm(tree, rules)
  const reasons = tree.parts.map((part) => judgeTree(part, rules))
  if (tree.kind === 'or' && reasons.includes(undefined)) return undefined
  const refused = [...new Set(reasons.filter((reason) => reason !== undefined))]
  return refused.length === 0 ? undefined : refused.join(tree.kind === 'or' ? ', and ' : '; ')
}

function judgeTerm(term: LicenseTerm, { allow, deny, missing }: Rules): string | undefined {
  const byName = (allow ?? []).some((rule) => isNamedWithException(term, rule))
  const refused = deny.some((rule) => isRefused(term, rule) && !(byName && !isNamedWithException(term, rule)))
  if (refused) return `${quoted(formatTerm(term), 100)} is refused`
  // A reference names a text that stands elsewhere: any licence can be behind it.
  if (
    allow === undefined &&
    deny.length > 0 &&
    missing === 'deny' &&
    /^(?:DocumentRef|LicenseRef)-/.test(term.license)
  ) {
    return `${quoted(formatTerm(term), 100)} is no SPDX licence, so that nobody can tell whether it is refused`
  }
  return allow === undefined || allow.some((rule) => isAccepted(term, rule))
    ? undefined
    : `${quoted(formatTerm(term), 100)} is not accepted`
}

const findingOf = (component: Component, seen: string): Finding => ({
  code: 'policy/sbom-license',
  subject: component.purl ?? component.ref,
  demand: 'every component has an accepted licence',
  seen,
  fix: 'Replace the component, or accept its licence by name after review.',
})
