// oxlint-disable-next-line typescript/triple-slash-reference -- the package has no types; only this reaches every program
/// <reference path="../spdx/spdx-expression-parse.d.ts" />
import { failed, ok, type Result } from '@tier3/model/result'
import parse from 'spdx-expression-parse'
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' }

/** One licence of an expression, with the exception to it. */
export interface LicenseTerm {
  readonly kind: 'term'
  /** SPDX id in its own spelling, or `LicenseRef-...`. */
  readonly license: string
  /** Followed by `+`. */
  readonly plus: boolean
  readonly exception?: string
}

/** What an SPDX licence expression says: `or` is the user's choice, `and` is all of it. */
export type LicenseTree =
  | LicenseTerm
  | { readonly kind: 'and' | 'or'; readonly parts: readonly LicenseTree[] }

const IDS = new Map([...currentIds, ...deprecatedIds].map((id) => [id.toLowerCase(), id]))
const LONGEST = 4000
const MOST_TERMS = 500

/** The id in the spelling of the SPDX licence list, whatever its case (SPDX 2.3, annex D.2); deprecated ones too. */
export const licenseId = (text: string): string | undefined => IDS.get(text.toLowerCase())

/**
 * Parses an SPDX licence expression (SPDX 2.3, annex D), case-insensitive in ids and operators. Bounded, since a text
 * of nothing but parentheses would break the parser's stack.
 */
export function parseLicenseExpression(text: string): Result<LicenseTree, string> {
  if (text.length > LONGEST) return failed(`it is longer than ${LONGEST} characters`)
  const words = text.match(/[A-Za-z0-9.:-]+|[()+]|\s+|./gsu) ?? []
  if (words.filter((word) => word.trim() !== '').length > MOST_TERMS) {
    return failed(`it has more than ${MOST_TERMS} words`)
  }
  try {
    return ok(treeOf(parse(words.map(spelled).join(''))))
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return failed('it is no SPDX licence expression')
  }
}

function spelled(word: string): string {
  if (/^\s+$/.test(word)) return ' '
  return /^(?:and|or|with)$/i.test(word) ? word.toUpperCase() : (licenseId(word) ?? word)
}

function treeOf(node: ReturnType<typeof parse>): LicenseTree {
  if ('conjunction' in node) {
    const kind = node.conjunction
    // The operators are associative: chains become one list, so that the tree is as deep as its parentheses.
    const parts = [node.left, node.right]
      .map(treeOf)
      .flatMap((part) => (part.kind === kind ? part.parts : [part]))
    return { kind, parts }
  }
  const { license, plus = false, exception } = node
  return { kind: 'term', license, plus, ...(exception === undefined ? {} : { exception }) }
}

/** The expression with no more parentheses than it needs: AND binds closer than OR. */
export function formatLicenseExpression(tree: LicenseTree): string {
  if (tree.kind === 'term') return formatTerm(tree)
  const inner = tree.parts.map((part) =>
    tree.kind === 'and' && part.kind === 'or'
      ? `(${formatLicenseExpression(part)})`
      : formatLicenseExpression(part),
  )
  return inner.join(tree.kind === 'and' ? ' AND ' : ' OR ')
}

export const formatTerm = ({ license, plus, exception }: LicenseTerm): string =>
  `${license}${plus ? '+' : ''}${exception === undefined ? '' : ` WITH ${exception}`}`
