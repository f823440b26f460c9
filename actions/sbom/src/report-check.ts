import { displayText } from '@tier3/model/display'
import type { Report } from '@tier3/runner/define/report'
import { countComponents } from '@tier3/sbom/gates/judge'
import { documentBody, documentWarnings } from './report-document.ts'
import { CYCLONEDX_BOM } from './predicate-type.ts'
import type { Checked } from './check-published.ts'

/** Equal bytes, or why they are not: the most probable cause first. */
export function reportCheck(checked: Checked): Report {
  const { causes, findings, made, path, publishedDigest, madeDigest, taken } = checked
  const same = findings.length === 0
  const name = displayText(path, 200)
  const components = countComponents(made.document)
  return {
    exitCode: same ? 0 : 1,
    title: same ? `${name} is what this tree gives` : `${name} is not what this tree gives`,
    outputs: {
      'sbom-path': path,
      'sbom-digest': `sha256:${publishedDigest}`,
      'spdx-path': '',
      'serial-number': made.document.serialNumber ?? '',
      'component-count': String(components),
      complete: String(made.complete),
      'diff-path': '',
      'predicate-type': CYCLONEDX_BOM,
      verdict: same ? 'verified' : 'rejected',
    },
    lines: [
      `${same ? '✓' : '✗'} published  sha256:${publishedDigest}`,
      `${same ? '✓' : '✗'} this tree  sha256:${madeDigest}`,
      ...causes.flatMap(({ says, details }) => [says, ...details.map((line) => `  ${line}`)]),
    ],
    summary: [
      {
        kind: 'table',
        columns: ['document', 'sha256'],
        rows: [
          ['published', { code: publishedDigest }],
          [`made again from ${made.commit ?? 'the folder'}`, { code: madeDigest }],
        ],
      },
      ...causes.map((cause, index) => ({
        kind: 'details' as const,
        title: cause.says,
        open: index === 0,
        blocks: [
          { kind: 'code' as const, language: 'text', text: cause.details.join('\n') },
          { kind: 'text' as const, text: cause.fix },
        ],
      })),
    ],
    findings,
    warnings: documentWarnings(made),
    notices:
      taken.length === 0
        ? []
        : [`taken from the document and not confirmed by the tree: ${taken.join('; ')}`],
    body: {
      mode: 'check',
      path,
      sha256: madeDigest,
      publishedSha256: publishedDigest,
      ...documentBody(made),
      verdict: same ? 'verified' : 'rejected',
      causes: causes.map(({ cause, says, details, fix }) => ({ cause, says, details: [...details], fix })),
      taken: [...taken],
    },
  }
}
