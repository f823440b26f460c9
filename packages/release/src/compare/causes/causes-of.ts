import { displayText } from '@tier3/model/display'
import type { Difference } from '../comparison.ts'
import { ARCHIVE_RULES } from './archive-rules.ts'
import { ECOSYSTEMS, type Cause, type Ecosystem, type Fix } from './cause.ts'
import { ecosystemsOf } from './ecosystems.ts'
import { ENVIRONMENT_RULES } from './environment-rules.ts'
import type { Rule } from './rule.ts'
import { TOOLCHAIN_RULES } from './toolchain-rules.ts'

const RULES: readonly Rule[] = [...ENVIRONMENT_RULES, ...TOOLCHAIN_RULES, ...ARCHIVE_RULES]

const MOST_EVIDENCE = 6

/** The causes that explain the differences, those that have others as a consequence first; never empty for any. */
export function causesOf(differences: readonly Difference[], names: readonly string[]): readonly Cause[] {
  const ecosystems = ecosystemsOf(names, differences)
  const explained = new Set<Difference>()
  const explain = (rule: Rule): readonly Cause[] => {
    const matching = differences.filter(
      (difference) =>
        rule.explains(difference) &&
        !(rule.id === 'archive-order' && isExplainedByLocale(difference)) &&
        !(rule.isConsequence === true && explained.has(difference)),
    )
    return matching.length === 0 ? [] : [causeOf(rule, matching, ecosystems)]
  }
  const note = (rule: Rule) => {
    for (const difference of differences) if (rule.explains(difference)) explained.add(difference)
  }
  const causes = [false, true].flatMap((isConsequence) => {
    const rules = RULES.filter((rule) => (rule.isConsequence === true) === isConsequence)
    const found = rules.flatMap(explain)
    for (const rule of rules) note(rule)
    return found
  })
  const rest = differences.filter((difference) => !explained.has(difference))
  return [
    ...causes,
    ...(rest.length > 0 || causes.length === 0 ? [causeOf(UNEXPLAINED, rest, ecosystems)] : []),
  ]
}

const LOCALE = ARCHIVE_RULES.find(({ id }) => id === 'locale-order')

const isExplainedByLocale = (difference: Difference): boolean => LOCALE?.explains(difference) ?? false

const UNEXPLAINED: Rule = {
  id: 'content',
  sentence: 'The content differs, and nothing of the surroundings of the builds is found in it.',
  explains: () => true,
  fixes: {
    npm: 'Compare the outputs of the bundler step by step; commit the lockfile, and run `npm ci`.',
    python: 'Set PYTHONHASHSEED=0 and SOURCE_DATE_EPOCH, and pin the build backend.',
    any: 'Look at the places below: a generator with random values, unsorted maps, other versions of dependencies or downloads are usual.',
  },
}

const causeOf = (
  { id, sentence, fixes }: Rule,
  matching: readonly Difference[],
  ecosystems: ReadonlySet<Ecosystem>,
): Cause => ({
  id,
  sentence,
  evidence: evidenceOf(matching),
  fixes: fixesOf(fixes, ecosystems),
})

function evidenceOf(differences: readonly Difference[]): readonly string[] {
  const lines = [...new Set(differences.map(evidenceLine))].map((line) => displayText(line, 400))
  if (lines.length <= MOST_EVIDENCE) return lines
  return [...lines.slice(0, MOST_EVIDENCE - 1), `and ${lines.length - MOST_EVIDENCE + 1} more places`]
}

function evidenceLine({ path, kind, left, right, leaks }: Difference): string {
  const values =
    left === undefined && right === undefined ? '' : `: ${left ?? 'absent'} | ${right ?? 'absent'}`
  const traces = leaks.slice(0, 3).map((leak) => `${leak.side} has ${leak.kind} ${leak.text}`)
  return `${path}: ${kind}${values}${traces.length === 0 ? '' : ` (${traces.join('; ')})`}`
}

function fixesOf(fixes: Rule['fixes'], ecosystems: ReadonlySet<Ecosystem>): readonly Fix[] {
  const all = ECOSYSTEMS.flatMap((ecosystem): readonly Fix[] => {
    const fix = fixes[ecosystem]
    return fix === undefined ? [] : [{ ecosystem, fix }]
  })
  const fitting = all.filter(
    ({ ecosystem }) => ecosystem === 'any' || ecosystem === 'tier3' || ecosystems.has(ecosystem),
  )
  return fitting.some(({ ecosystem }) => ecosystem !== 'any' && ecosystem !== 'tier3') ? fitting : all
}
