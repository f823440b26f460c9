import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const texts: JsonObject = { type: 'array', items: text }
const count: JsonObject = { type: 'integer', minimum: 0 }
const line: JsonObject = { type: 'integer', minimum: 1 }

export const VERDICTS = ['in-sync', 'strengthened', 'changed', 'weakened', 'unknown'] as const
export const OUTCOMES = ['pass', 'fail', 'unknown'] as const
export const DIRECTIONS = ['weaker', 'unknown', 'incomparable', 'none', 'stricter', 'cosmetic'] as const

const closed = (required: readonly string[], properties: JsonObject): JsonObject => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})

const gap = closed(['code', 'current', 'desired', 'fix'], {
  code: text,
  current: text,
  desired: text,
  fix: text,
})

const DIFFERENCE_TEXTS = [
  'code',
  'rule',
  'target',
  'name',
  'path',
  'subject',
  'words',
  'demand',
  'seen',
  'fix',
]

const difference = closed([...DIFFERENCE_TEXTS, 'direction', 'fails'], {
  ...Object.fromEntries(DIFFERENCE_TEXTS.map((name) => [name, text])),
  direction: { enum: DIRECTIONS },
  fails: { type: 'boolean' },
  at: closed(['file'], { file: text, line }),
})

const row = closed(['target', 'name', 'verdict', 'differences'], {
  target: text,
  name: text,
  verdict: { enum: VERDICTS },
  differences: count,
  file: text,
})

const result = closed(
  ['subject', 'verdict', 'outcome', 'differences', 'gaps', 'losses', 'rulesets', 'inherited'],
  {
    subject: text,
    verdict: { enum: VERDICTS },
    outcome: { enum: OUTCOMES },
    differences: { type: 'array', items: difference },
    gaps: { type: 'array', items: gap },
    losses: texts,
    rulesets: { type: 'array', items: row },
    inherited: texts,
  },
)

const demand = closed(['level', 'mode', 'bypass', 'allowExtra', 'presets', 'tagPatterns', 'declaredDigest'], {
  level: { enum: ['repository', 'organization'] },
  mode: { enum: ['exact', 'at-least', 'report'] },
  failOn: { type: 'array', items: { enum: ['weakened', 'changed', 'strengthened'] } },
  bypass: { enum: ['require', 'unverified-ok'] },
  allowExtra: { type: 'boolean' },
  presets: { type: 'array', items: { enum: ['baseline', 'reviewed', 'release'] } },
  tagPatterns: { type: 'array', items: text, minItems: 1 },
  declaredDigest: { type: 'string', pattern: '^[0-9a-f]{64}$' },
})

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = closed(
  ['kind', 'verdict', 'outcome', 'demand', 'results', 'missing', 'lint', 'notes', 'calls', 'notDone'],
  {
    kind: { enum: ['check', 'merge'] },
    verdict: { enum: VERDICTS },
    outcome: { enum: OUTCOMES },
    demand,
    shard: closed(['index', 'of'], { index: line, of: line }),
    results: { type: 'array', items: result },
    /** Shards without a report. */
    missing: { type: 'array', items: gap },
    lint: {
      type: 'array',
      items: closed(['rule', 'severity', 'text'], {
        rule: text,
        severity: { enum: ['warning', 'note'] },
        text,
        file: text,
        line,
      }),
    },
    notes: texts,
    /** Requests to GitHub. */
    calls: count,
    plan: closed(['path', 'digest', 'steps'], { path: text, digest: text, steps: texts }),
    issue: closed(['action'], { action: { enum: ['opened', 'updated', 'closed', 'unchanged'] } }),
    /** Codes of what was asked for beside the check, and could not be done. */
    notDone: texts,
  },
)
