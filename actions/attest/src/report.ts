import { describePassedOver } from '@tier3/model/companion-files'
import { isSlsaProvenance } from '@tier3/attestation/slsa-provenance'
import { displayText } from '@tier3/model/display'
import { fitOutputs, listPaths } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { AttestEvidence } from './perform.ts'
import type { AttestPlan } from './plan.ts'

export function report(_plan: AttestPlan, evidence: AttestEvidence): Report {
  const { attestations, subjects, level, predicateType } = evidence
  const stored = attestations.flatMap((a) => (a.stored === undefined ? [] : [a.stored]))
  const paths = [...new Set(attestations.map((a) => a.path))]
  const listed = listPaths('bundle-paths', paths, 'the report')
  const { outputs, notices } = fitOutputs(
    {
      'bundle-paths': listed.text,
      'attestation-ids': stored.map((s) => s.id).join('\n'),
      'attestation-url': stored[0]?.url ?? '',
      'slsa-build-level': String(level.level),
      'slsa-build-level-reasons': level.reasons.join('\n'),
    },
    'the report',
  )
  const unchecked = subjects.filter((s) => s.artifact === undefined)
  return {
    exitCode: 0,
    title: `${subjects.length} artifact${subjects.length === 1 ? '' : 's'} attested${isSlsaProvenance(predicateType) ? `, SLSA Build L${level.level}` : ''}`,
    outputs,
    lines: [
      `Predicate type: ${displayText(predicateType)}`,
      `Signer: ${displayText(attestations[0].signed.certificateIdentity)}`,
      ...subjects.map((s) => `✓ ${displayText(s.name)}  sha256:${s.digest.sha256.slice(0, 16)}…`),
      ...paths.map((path) => `  -> ${displayText(path)}`),
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
          s.artifact === undefined ? 'no' : 'yes',
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
        rehashed: s.artifact !== undefined,
      })),
      bundles: attestations.map((a) => ({
        path: a.path,
        subjects: a.subjects.length,
        ...(a.stored === undefined ? {} : { attestationId: a.stored.id, attestationUrl: a.stored.url }),
      })),
    },
  }
}
