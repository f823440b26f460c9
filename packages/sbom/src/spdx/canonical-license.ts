import {
  formatLicenseExpression,
  parseLicenseExpression,
  type LicenseTree,
} from '../licenses/license-expression.ts'
import { sortedTexts } from '../order.ts'

/**
 * A licence expression in the one order of its operands, each once, so that expressions which mean the same have the
 * same text; undefined for what is none.
 */
export function canonicalLicense(text: string): LicenseTree | undefined {
  const tree = parseLicenseExpression(text)
  return tree.ok ? sorted(tree.value) : undefined
}

/** All of them at once, in one expression. */
export const allOf = (trees: readonly LicenseTree[]): LicenseTree => sorted({ kind: 'and', parts: trees })

/** The parts that all hold: the operands of an outermost AND, or the whole. */
export const conjuncts = (tree: LicenseTree): readonly LicenseTree[] =>
  tree.kind === 'and' ? tree.parts : [tree]

/** Names of all licences in it that the document itself must explain: `LicenseRef-...`. */
export const licenseReferences = (tree: LicenseTree): readonly string[] =>
  tree.kind === 'term'
    ? /^(?:DocumentRef|LicenseRef)-/.test(tree.license)
      ? [tree.license]
      : []
    : sortedTexts(tree.parts.flatMap(licenseReferences))

function sorted(tree: LicenseTree): LicenseTree {
  if (tree.kind === 'term') return tree
  const parts = tree.parts.map(sorted).flatMap((part) => (part.kind === tree.kind ? part.parts : [part]))
  const byText = new Map(parts.map((part) => [formatLicenseExpression(part), part]))
  const ordered = sortedTexts(byText.keys()).flatMap((text) => byText.get(text) ?? [])
  const [first] = ordered
  return ordered.length === 1 && first !== undefined ? first : { kind: tree.kind, parts: ordered }
}
