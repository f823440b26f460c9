import type { Difference } from './result.ts'

/** Every kind of difference in one sentence. */
export const SARIF_RULES: Readonly<Record<Difference['rule'], string>> = {
  'ruleset-missing': 'A declared ruleset is not live.',
  'ruleset-extra': 'A live ruleset is not declared.',
  'ruleset-renamed': 'A ruleset has another name than declared.',
  'ruleset-unread': 'A ruleset could not be read.',
  enforcement: 'A ruleset is enforced in another way than declared.',
  coverage: 'A ruleset covers other refs than declared.',
  selector: 'A ruleset selects other repositories than declared.',
  condition: 'A ruleset has another condition than declared.',
  'rule-missing': 'A declared rule is not live.',
  'rule-extra': 'A live rule is not declared.',
  'rule-unknown': 'A rule whose meaning is not known differs.',
  parameter: 'A rule has another parameter than declared.',
  'parameter-unknown': 'A parameter whose meaning is not known differs.',
  'bypass-added': 'An actor can bypass who is not declared.',
  'bypass-removed': 'A declared actor can no longer bypass.',
  'bypass-mode': 'An actor can bypass in another way than declared.',
  'bypass-hidden': 'Who can bypass was not shown.',
  'bypass-caller': 'The caller of the check can bypass, although nobody is declared to.',
  'member-unknown': 'A member whose meaning is not known differs.',
  'effective-rules': 'The rules in force are not those that the rulesets add up to.',
  preset: 'The rules in force do not reach a preset.',
}
