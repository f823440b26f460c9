import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import { isJsonObject, type JsonObject } from '@tier3/model/json'
import type { Spec } from '@tier3/runner/define/spec'
import { COMMON_OUTPUTS } from '@tier3/runner/define/common-inputs'
import { REPORT_MEDIA_TYPE } from '@tier3/runner/run/report-document'
import type { Generator } from './registry.ts'

export const reportSchemas: Generator = ({ specs, slug }) =>
  specs.map((spec) => ({
    path: `docs/schemas/${spec.name}.report.schema.json`,
    content: `${JSON.stringify(reportSchemaOf(spec, slug), null, 2)}\n`,
  }))

const text: JsonObject = { type: 'string' }
const at: JsonObject = {
  type: 'object',
  required: ['file'],
  additionalProperties: false,
  properties: { file: text, line: { type: 'integer', minimum: 1 } },
}
const problem: JsonObject = {
  type: 'object',
  required: ['code', 'attempted', 'current', 'desired', 'fix'],
  additionalProperties: false,
  properties: {
    code: { $ref: '#/$defs/code' },
    attempted: text,
    current: text,
    desired: text,
    fix: text,
    at: { $ref: '#/$defs/at' },
    cause: text,
  },
}
const finding: JsonObject = {
  type: 'object',
  required: ['code', 'subject', 'demand', 'seen', 'fix'],
  additionalProperties: false,
  properties: {
    code: { $ref: '#/$defs/code' },
    subject: text,
    demand: text,
    seen: text,
    fix: text,
    at: { $ref: '#/$defs/at' },
  },
}

/** JSON Schema (2020-12) of the whole report of an action: the common envelope around the action's own body. */
export function reportSchemaOf(spec: Spec, slug: string): JsonObject {
  // Definitions of the body move to the top, where `#/$defs/...` points to.
  const { $defs: own = {}, ...body } = spec.reportSchema
  const outputs = Object.keys({ ...spec.outputs, ...COMMON_OUTPUTS })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://github.com/${slug}/docs/schemas/${spec.name}.report.schema.json`,
    $comment: 'Generated from the spec of the action by `pnpm gen`; do not edit.',
    title: `Report of tier3 ${spec.name}`,
    type: 'object',
    required: [
      'mediaType',
      'action',
      'dryRun',
      'exitCode',
      'title',
      'problems',
      'findings',
      'notices',
      'outputs',
    ],
    additionalProperties: false,
    properties: {
      mediaType: { const: REPORT_MEDIA_TYPE },
      action: { const: spec.name },
      dryRun: { type: 'boolean' },
      exitCode: { enum: [0, 1, 2, 3] },
      title: text,
      problems: { type: 'array', items: { $ref: '#/$defs/problem' } },
      findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
      warnings: { type: 'array', items: text },
      notices: { type: 'array', items: text },
      outputs: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(outputs.map((name) => [name, text])),
      },
      plan: { $comment: 'What would be done; in a dry run only.' },
      body: { $ref: '#/$defs/body' },
    },
    $defs: {
      ...(isJsonObject(own) ? own : {}),
      code: { enum: Object.keys(PROBLEM_REGISTRY) },
      at,
      problem,
      finding,
      body,
    },
  }
}
