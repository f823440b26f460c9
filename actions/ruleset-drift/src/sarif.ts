import { DIRECTION_ORDER } from '@tier3/audit/compare/drift-verdict'
import { rulesetFileName } from '@tier3/audit/ruleset/ruleset-file'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { OWN_VERSION } from '@tier3/model/own-version.gen'
import type { Judged } from './perform.ts'
import type { Difference } from './result.ts'
import { SARIF_RULES } from './sarif-rules.ts'

const TOOL = 'tier3 ruleset-drift'

/** GitHub takes no more results of one run. */
const MOST_RESULTS = 25_000

/** All differences as SARIF 2.1.0 (OASIS), weakenings first. Nothing of the machine or of the time is in it. */
export function formatSarif({ results }: Pick<Judged, 'results'>, sha256: (text: string) => string): string {
  const found = results
    .flatMap(({ subject, differences }) =>
      differences
        .filter(({ direction }) => direction !== 'cosmetic')
        .map((difference) => ({ subject, difference })),
    )
    .toSorted((a, b) => rank(a.difference) - rank(b.difference))
  const kinds = [...new Set(found.map(({ difference }) => difference.rule))].toSorted()
  const document: JsonObject = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: TOOL, semanticVersion: OWN_VERSION, rules: kinds.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        ...cutOff(found.length),
        results: found
          .slice(0, MOST_RESULTS)
          .map(({ subject, difference }) => resultOf(subject, difference, kinds, sha256)),
      },
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Whether a text is what `formatSarif` wrote, so that a newer one may replace it. */
export function isOurSarif(text: string): boolean {
  const parsed = parseJson(text)
  const runs = parsed.ok && isJsonObject(parsed.value) ? parsed.value['runs'] : undefined
  const [run] = Array.isArray(runs) ? (runs as readonly unknown[]) : []
  const tool = isJsonObject(run) ? run['tool'] : undefined
  const driver = isJsonObject(tool) ? tool['driver'] : undefined
  return isJsonObject(driver) && driver['name'] === TOOL
}

const rank = ({ direction }: Difference): number => DIRECTION_ORDER.indexOf(direction)

/** Results that were cut off must not look as if they were not there. */
const cutOff = (count: number): JsonObject =>
  count <= MOST_RESULTS
    ? {}
    : {
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [
              {
                level: 'warning',
                message: { text: `${count - MOST_RESULTS} more results are in the report of the run only` },
              },
            ],
          },
        ],
      }

const ruleOf = (rule: Difference['rule']): JsonObject => ({
  id: rule,
  shortDescription: { text: SARIF_RULES[rule] },
  defaultConfiguration: { level: 'warning' },
})

function resultOf(
  subject: string,
  difference: Difference,
  kinds: readonly string[],
  sha256: (text: string) => string,
): JsonObject {
  const { rule, direction, words, fix, at, target, name, path } = difference
  const region = at?.line === undefined ? {} : { region: { startLine: at.line } }
  return {
    ruleId: rule,
    ruleIndex: kinds.indexOf(rule),
    level: LEVEL[direction],
    message: { text: `${subject}: ${difference.subject}: ${words}. To mend it: ${fix}` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(difference), uriBaseId: '%SRCROOT%' }, ...region },
      },
    ],
    partialFingerprints: { 'rulesetPath/v1': sha256(JSON.stringify([subject, target, name, rule, path])) },
    properties: { direction, ruleset: `${target} ${name}`, path },
  }
}

const LEVEL: Readonly<Record<Difference['direction'], 'error' | 'warning' | 'note'>> = {
  weaker: 'error',
  unknown: 'warning',
  incomparable: 'warning',
  none: 'note',
  stricter: 'note',
  cosmetic: 'note',
}

/** The declared file; for what no file declares, the one that an import would write. Code scanning needs a place. */
function uriOf({ at, target, name }: Difference): string {
  const path = at?.file ?? `.github/rulesets/${rulesetFileName({ target, name })}`
  return path.split('/').map(encodeURIComponent).join('/')
}
