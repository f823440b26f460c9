import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { quoted } from '@tier3/model/display'
import type { Json, JsonObject } from '@tier3/model/json'
import { canonicalComponent } from '../cyclonedx/canonical.ts'
import { formatComponent } from '../cyclonedx/format-parts.ts'
import type { Component } from '../document.ts'
import { sortedTexts } from '../order.ts'

export interface ComponentChanges {
  /** References that only the document made again has. */
  readonly added: readonly string[]
  /** References that only the published document has. */
  readonly removed: readonly string[]
  /** One line for each component that both have and describe differently. */
  readonly changed: readonly string[]
}

/** Compares components by reference and field by field, in code-unit order of the references. */
export function compareComponents(
  published: readonly Component[],
  regenerated: readonly Component[],
): ComponentChanges {
  const [former, latter] = [published, regenerated].map(
    (list) => new Map(list.map((component) => [component.ref, component])),
  )
  const refs = sortedTexts([...(former?.keys() ?? []), ...(latter?.keys() ?? [])])
  return {
    added: refs.filter((ref) => former?.has(ref) === false),
    removed: refs.filter((ref) => latter?.has(ref) === false),
    changed: refs.flatMap((ref) => {
      const [a, b] = [former?.get(ref), latter?.get(ref)]
      const fields = a === undefined || b === undefined ? [] : changedFields(asJson(a), asJson(b))
      return fields.length === 0 ? [] : [`${quoted(ref, 150)}: ${fields.join(', ')}`]
    }),
  }
}

const asJson = (component: Component): JsonObject => formatComponent(canonicalComponent(component), '1.7')

/** Names of the fields that differ, with both values where they are short texts. */
export function changedFields(a: JsonObject, b: JsonObject): readonly string[] {
  const keys = sortedTexts([...Object.keys(a), ...Object.keys(b)])
  return keys.flatMap((key) => {
    const [before, after] = [a[key], b[key]]
    return isSame(before, after) ? [] : [describeField(key, before, after)]
  })
}

export const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : formatCanonicalJson(a) === formatCanonicalJson(b)

function describeField(key: string, before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return `${key} only when made again`
  if (after === undefined) return `${key} only in the published one`
  return typeof before === 'string' && typeof after === 'string'
    ? `${key} ${quoted(before, 60)} published, ${quoted(after, 60)} now`
    : key
}
