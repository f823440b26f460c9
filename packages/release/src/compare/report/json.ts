import type { JsonObject } from '@tier3/model/json'
import type { Comparison, Difference, DifferenceNode } from '../comparison.ts'

/** The comparison as plain JSON, as `COMPARISON_SCHEMA` describes it. */
export const comparisonJson = (comparison: Comparison): JsonObject => ({
  verdict: comparison.verdict,
  left: { ...comparison.left },
  right: { ...comparison.right },
  tree: nodeJson(comparison.tree),
  causes: comparison.causes.map(({ id, sentence, evidence, fixes }) => ({
    id,
    sentence,
    evidence,
    fixes: fixes.map((fix) => ({ ...fix })),
  })),
  passes: comparison.passes.map((pass) => ({ ...pass })),
  unread: comparison.unread.map((unread) => ({ ...unread })),
  omitted: comparison.omitted,
})

const nodeJson = ({ name, format, differences, parts }: DifferenceNode): JsonObject => ({
  name,
  format,
  differences: differences.map(differenceJson),
  parts: parts.map(nodeJson),
})

const differenceJson = ({ leaks, lines, ...rest }: Difference): JsonObject => ({
  ...rest,
  leaks: leaks.map((leak) => ({ ...leak })),
  lines,
})
