import { Ajv2020 } from 'ajv/dist/2020.js'

const text = { type: 'string', minLength: 1 }
const message = { type: 'object', required: ['text'], properties: { text } }
const object = (required: readonly string[], properties: object) => ({ type: 'object', required, properties })

/** What SARIF 2.1.0 requires of a log, and GitHub's code scanning on top of that; other members are free. */
const SCHEMA = object(['version', 'runs'], {
  version: { const: '2.1.0' },
  runs: {
    type: 'array',
    minItems: 1,
    items: object(['tool', 'results'], {
      tool: object(['driver'], {
        driver: object(['name', 'rules'], {
          name: text,
          semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
          rules: {
            type: 'array',
            items: object(['id', 'shortDescription'], { id: text, shortDescription: message }),
          },
        }),
      }),
      results: {
        type: 'array',
        items: object(['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'], {
          ruleId: text,
          ruleIndex: { type: 'integer', minimum: 0 },
          level: { enum: ['none', 'note', 'warning', 'error'] },
          message,
          locations: {
            type: 'array',
            minItems: 1,
            items: object(['physicalLocation'], {
              physicalLocation: object(['artifactLocation'], {
                artifactLocation: object(['uri'], {
                  // relative, without a scheme, and without a way out of the repository
                  uri: { type: 'string', pattern: '^(?![/\\\\]|[a-zA-Z]+:)(?!.*\\.\\./)[\\x21-\\x7e]+$' },
                  uriBaseId: text,
                }),
                region: object(['startLine'], { startLine: { type: 'integer', minimum: 1 } }),
              }),
            }),
          },
          partialFingerprints: { type: 'object', minProperties: 1, additionalProperties: text },
        }),
      },
    }),
  },
})

/** Where a value is not what SARIF and code scanning take. */
export function sarifProblems(value: unknown): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  const valid = ajv.validate(SCHEMA, value)
  const wrong = valid ? [] : (ajv.errors ?? []).map((one) => `${one.instancePath} ${one.message ?? ''}`)
  if (wrong.length > 0) return wrong
  const { runs } = value as {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } }
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[]
    }[]
  }
  return runs.flatMap(({ tool, results }) =>
    results
      .filter(({ ruleId, ruleIndex }) => tool.driver.rules[ruleIndex]?.id !== ruleId)
      .map(({ ruleId }) => `${ruleId} is not the rule that its index says`),
  )
}
