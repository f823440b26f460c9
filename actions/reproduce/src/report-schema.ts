import type { JsonObject } from '@tier3/model/json'
import { COMPARISON_DEFS, COMPARISON_SCHEMA } from '@tier3/release/compare/report/schema'

const text: JsonObject = { type: 'string' }
const flag: JsonObject = { type: 'boolean' }
const number: JsonObject = { type: 'integer', minimum: 0 }
const hex: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const oneOf = (...values: readonly string[]): JsonObject => ({ enum: values })

/** An object with these members and no others; names ending in `?` may be absent. */
const object = (members: { readonly [name: string]: JsonObject }): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is])),
  required: Object.keys(members).filter((name) => !name.endsWith('?')),
  additionalProperties: false,
})

const change = object({ mode: oneOf('change'), changed: list(text), paths: list(text) })

const compared = object({
  mode: oneOf('command', 'rebuilt'),
  verdict: oneOf('identical', 'equivalent', 'different', 'indeterminate'),
  accept: oneOf('identical', 'equivalent'),
  samePlatform: flag,
  slsaBuildReproduced: { const: false },
  'commit?': { type: 'string', pattern: '^[0-9a-f]{40}(?:[0-9a-f]{24})?$' },
  'platform?': text,
  'sourceDateEpoch?': number,
  'variations?': object({ varied: list(text), same: list(object({ name: text, why: text })) }),
  passedVariables: list(text),
  shared: list(text),
  builds: list(
    object({
      id: text,
      purpose: oneOf('rebuild', 'bisection', 'sensitivity'),
      variations: list(text),
      ended: oneOf('made', 'failed', 'killed', 'stale'),
      'why?': text,
      outputs: list(object({ name: text, size: number, sha256: hex })),
      startedAt: number,
      endedAt: number,
      log: object({ path: text, tail: list(text), dropped: number }),
    }),
  ),
  files: list(
    object({
      name: text,
      output: text,
      size: number,
      sha256: hex,
      verdict: oneOf('identical', 'equivalent', 'different'),
      rebuilds: list(object({ from: text, sha256: hex, 'structure?': oneOf('equivalent', 'different') })),
    }),
  ),
  ignored: list(text),
  unmade: list(text),
  unshipped: list(text),
  stale: list(object({ name: text, why: text })),
  'guilt?': object({ kind: oneOf('itself', 'found', 'among'), variations: list(text), says: text }),
  sensitivity: object({ state: oneOf('yes', 'no', 'not shown'), why: text, changed: list(text) }),
  comparisons: list(
    object({
      name: text,
      from: text,
      'comparison?': COMPARISON_SCHEMA,
      'unread?': text,
      'diffoscope?': text,
    }),
  ),
  losses: list(text),
  'diffPath?': text,
  'predicatePath?': text,
})

/** Shape of the report's `body`. */
export const reportSchema: JsonObject = { oneOf: [change, compared], $defs: COMPARISON_DEFS }
