import { COMMON_INPUTS } from '@tier3/runner/define/common-inputs'
import type { InputMap, Spec } from '@tier3/runner/define/spec'

/** One input as users see it: groups are spelled out as their members. */
export interface FlatInput {
  readonly name: string
  readonly doc: string
  readonly form: string
  readonly required: boolean
  readonly default: string | undefined
  /** The other inputs of its group, and whether one of them must be given. */
  readonly group: { readonly others: readonly string[]; readonly required: boolean } | undefined
}

/** All inputs of an action in the order of its spec, the common ones last. */
export function flatInputs(spec: Spec): readonly FlatInput[] {
  const all: InputMap = { ...spec.inputs, ...COMMON_INPUTS }
  return Object.entries(all).flatMap(([name, input]): readonly FlatInput[] => {
    switch (input.kind) {
      case 'secret':
        return [
          {
            name,
            doc: input.doc,
            form: 'secret',
            required: false,
            default: input.expression,
            group: undefined,
          },
        ]
      case 'input':
        return [
          {
            name,
            doc: input.doc,
            form: input.codec.form,
            required: input.presence === 'required',
            default: input.default ?? input.expression,
            group: undefined,
          },
        ]
      case 'one-of': {
        const members = Object.keys(input.members)
        return Object.entries(input.members).map(([member, { doc, codec }]) => ({
          name: member,
          doc,
          form: codec.form,
          required: false,
          default: undefined,
          group: {
            others: members.filter((other) => other !== member),
            required: input.presence === 'required',
          },
        }))
      }
    }
  })
}

/** The group of an input as a sentence; empty when it is in none. */
export function describeGroup({ group }: FlatInput): string {
  if (group === undefined) return ''
  const others = group.others.map((name) => `\`${name}\``).join(', ')
  return group.required ? `Exactly one of this and ${others}.` : `At most one of this and ${others}.`
}
