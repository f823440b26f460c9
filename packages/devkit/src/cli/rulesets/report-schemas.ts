import type { JsonObject } from '@tier3/model/json'

const text: JsonObject = { type: 'string' }
const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
const object = (properties: JsonObject, optional: readonly string[] = []): JsonObject => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
  properties,
})

const step = object({
  action: { enum: ['create', 'update', 'delete'] },
  effect: { enum: ['strengthens', 'keeps', 'weakens'] },
  target: text,
  name: text,
  changes: list(text),
})

/** Bodies of the reports of the commands. */
export const IMPORT_SCHEMA = object({
  files: list(
    object(
      {
        path: text,
        ruleset: text,
        state: { enum: ['new', 'changed', 'same'] },
        withoutBypass: { type: 'boolean' },
        content: text,
      },
      ['content'],
    ),
  ),
  inherited: list(text),
  written: { type: 'boolean' },
})

const planned: JsonObject = {
  digest: text,
  scope: text,
  steps: list(step),
  kept: list(text),
}

export const PLAN_SCHEMA = object(planned)

const applied: JsonObject = {
  digest: text,
  scope: text,
  preImage: text,
  done: list({ ...step, additionalProperties: true }),
  stopped: object(
    {
      step,
      kind: { enum: ['changed', 'differs', 'failed'] },
      state: { enum: ['not-done', 'unclear'] },
      reasons: list(text),
    },
    ['step', 'state'],
  ),
  left: list(step),
}

export const APPLY_SCHEMA = object(applied, ['preImage', 'stopped'])

export const ROLLBACK_SCHEMA: JsonObject = {
  oneOf: [
    object({
      versions: list(object({ version: { type: 'integer' }, updatedAt: text, actor: text })),
    }),
    PLAN_SCHEMA,
    APPLY_SCHEMA,
  ],
}
