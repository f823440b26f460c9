import { describePassedOver } from '@tier3/model/companion-files'
import { isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { displayText } from '@tier3/model/display'
import { formatPinnedImage } from '@tier3/model/image-reference'
import { fitOutputs, listPaths } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { AttestEvidence } from './perform.ts'
import type { AttestPlan } from './plan.ts'

export function report(_plan: AttestPlan, evidence: AttestEvidence): Report {
  const { attestations, subjects, level, predicateType } = evidence
  const stored = attestations.flatMap((a) => (a.stored === undefined ? [] : [a.stored]))
  const pushed = attestations.flatMap((a) => (a.pushed === undefined ? [] : [a.pushed]))
  const paths = [...new Set(attestations.map((a) => a.path))]
  const listed = listPaths('bundle-paths', paths, 'the report')
  const { outputs, notices } = fitOutputs(
    {
      'bundle-paths': listed.text,
      attached: pushed.map(({ artifact }) => formatPinnedImage(artifact)).join('\n'),
      'attestation-ids': stored.map((s) => s.id).join('\n'),
      'attestation-url': stored[0]?.url ?? '',
      'slsa-build-level': String(level.level),
      'slsa-build-level-reasons': level.reasons.join('\n'),
    },
    'the report',
  )
  // The registry showed the manifest of each image, and its bytes had the digest.
  const unchecked = pushed.length > 0 ? [] : subjects.filter((s) => s.artifact === undefined)
  return {
    exitCode: 0,
    title: `${subjects.length} artifact${subjects.length === 1 ? '' : 's'} attested${isSlsaProvenance(predicateType) ? `, SLSA Build L${level.level}` : ''}`,
    outputs,
    lines: [
      `Predicate type: ${displayText(predicateType)}`,
      `Signer: ${displayText(attestations[0].signed.certificateIdentity)}`,
      ...subjects.map((s) => `✓ ${displayText(s.name)}  sha256:${s.digest.sha256.slice(0, 16)}…`),
      ...paths.map((path) => `  -> ${displayText(path)}`),
      ...pushed.map(({ artifact }) => `  -> ${formatPinnedImage(artifact)}`),
      `SLSA Build L${level.level}: ${level.reasons.map((r) => displayText(r)).join(' ')}`,
    ],
    summary: [
      { kind: 'text', text: `${predicateType}, signed by ${attestations[0].signed.certificateIdentity}.` },
      {
        kind: 'table',
        columns: ['artifact', 'sha256', 'bytes were checked'],
        rows: subjects.map((s) => [
          { code: s.name },
          { code: s.digest.sha256 },
          unchecked.includes(s) ? 'no' : 'yes',
        ]),
      },
      { kind: 'text', text: `SLSA Build L${level.level}: ${level.reasons.join(' ')}` },
      ...(stored[0] === undefined
        ? []
        : [{ kind: 'text' as const, text: `Stored as ${stored.map((s) => s.url).join(', ')}` }]),
    ],
    findings: [],
    notices: [
      ...describePassedOver(evidence.passedOver, 'attested'),
      ...(unchecked.length === 0
        ? []
        : [
            `${unchecked.length} of the attested artifacts were not there: their digests were taken as given`,
          ]),
      ...listed.notices,
      ...notices,
    ],
    body: {
      predicateType,
      slsaBuildLevel: level.level,
      slsaBuildLevelReasons: [...level.reasons],
      subjects: subjects.map((s) => ({
        name: s.name,
        sha256: s.digest.sha256,
        rehashed: !unchecked.includes(s),
      })),
      bundles: attestations.map((a) => ({
        path: a.path,
        subjects: a.subjects.length,
        ...(a.pushed === undefined ? {} : { attached: formatPinnedImage(a.pushed.artifact) }),
        ...(a.stored === undefined ? {} : { attestationId: a.stored.id, attestationUrl: a.stored.url }),
      })),
    },
  }
}
