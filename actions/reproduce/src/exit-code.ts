import type { Finding } from '@tier3/model/finding'
import { problemCategory } from '@tier3/model/problem-registry'

/** 1 for what is wrong with what was judged; 3 when only something outside stood in the way. */
export function exitCodeOfFindings(findings: readonly Finding[]): 0 | 1 | 3 {
  if (findings.length === 0) return 0
  return findings.some(({ code }) => problemCategory(code) !== 'environment') ? 1 : 3
}
