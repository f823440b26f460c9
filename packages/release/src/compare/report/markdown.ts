import { markdownCode, markdownText } from '@tier3/model/display'
import type { Comparison, Difference, DifferenceNode } from '../comparison.ts'
import type { Cause } from '../causes/cause.ts'

const MOST_LINES = 120
const MOST_DEPTH = 8

/** The comparison for people: verdict, causes with fixes, and the tree; at most `limit` lines, no markup of others. */
export function describeComparison(comparison: Comparison, limit = MOST_LINES): string {
  const { causes, unread, omitted, tree, passes } = comparison
  const lines = [
    headline(comparison),
    ...passes.map(({ id, says }) => `- pass ${markdownCode(id)}: ${markdownText(says)}`),
    ...causes.flatMap(causeLines),
    ...(comparison.verdict === 'identical' ? [] : ['', '**What differs**', '', ...treeLines(tree, 0)]),
    ...(unread.length === 0 ? [] : ['', '**What was not read**', '']),
    ...unread.map(({ path, reason }) => `- ${markdownCode(path, 600)}: ${markdownText(reason)}`),
    ...(omitted === 0 ? [] : ['', `${omitted} more differences are left out.`]),
  ]
  if (lines.length <= limit) return `${lines.join('\n')}\n`
  return `${lines.slice(0, Math.max(1, limit - 2)).join('\n')}\n\n${lines.length - Math.max(1, limit - 2)} more lines are left out.\n`
}

function headline({ verdict, left, right }: Comparison): string {
  const sides = `${markdownCode(left.name)} (${left.size} bytes) and ${markdownCode(right.name)} (${right.size} bytes)`
  if (verdict === 'identical') return `${sides} are **identical**, byte for byte.`
  if (verdict === 'equivalent')
    return `${sides} are **equivalent, not identical**: only what these passes take away differs.`
  return `${sides} are **different**.`
}

function causeLines({ id, sentence, evidence, fixes }: Cause): readonly string[] {
  return [
    '',
    `**${markdownText(sentence, 500)}** (${markdownCode(id)})`,
    '',
    ...evidence.map((line) => `- ${markdownText(line, 500)}`),
    ...fixes.map(({ ecosystem, fix }) => `- Fix, ${markdownText(ecosystem)}: ${fixText(fix)}`),
  ]
}

/** Our own texts: code between backticks stays code. */
const fixText = (fix: string): string =>
  fix
    .split('`')
    .map((piece, i) => (i % 2 === 0 ? markdownText(piece, 500) : markdownCode(piece, 500)))
    .join('')

function treeLines({ name, format, differences, parts }: DifferenceNode, depth: number): readonly string[] {
  const indent = '  '.repeat(Math.min(depth, MOST_DEPTH))
  return [
    `${indent}- ${markdownCode(name, 200)} (${markdownText(format, 40)})`,
    ...differences.flatMap((difference) => differenceLines(difference, `${indent}  `)),
    ...parts.flatMap((part) => treeLines(part, depth + 1)),
  ]
}

function differenceLines(
  { kind, path, left, right, leftAt, pass, leaks, lines }: Difference,
  indent: string,
): readonly string[] {
  const step = path.split(' > ').at(-1) ?? ''
  const named = kind === 'member' || kind === 'tar.pax' || kind.startsWith('zip.') || kind === 'go.setting'
  const values =
    left === undefined && right === undefined
      ? ''
      : `: ${markdownCode(left ?? 'absent', 200)} | ${markdownCode(right ?? 'absent', 200)}`
  const place = leftAt === undefined ? '' : ` at byte ${leftAt}`
  return [
    `${indent}- ${markdownText(kind)}${named ? ` ${markdownCode(step, 120)}` : ''}${values}${place}${pass === undefined ? '' : ` (pass ${markdownCode(pass)})`}`,
    ...leaks.map(
      ({ kind: what, side, text }) => `${indent}  - ${side} has ${markdownText(what)} ${markdownCode(text)}`,
    ),
    ...lines.map((line) => `${indent}  - ${markdownCode(line, 200)}`),
  ]
}
