import { describePassedOver } from '@tier3/model/companion-files'
import { displayText } from '@tier3/model/display'
import { fitOutputs, listPaths } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { FileEvidence, SignEvidence } from './perform.ts'
import type { SignPlan } from './plan.ts'
import { reportImages } from './report-images.ts'
import { checksumCommand, verifyCommand, verifyCommandLines } from './verify-command.ts'

export const report = (plan: SignPlan, evidence: SignEvidence): Report =>
  evidence.kind === 'images' ? reportImages(plan, evidence) : reportFiles(plan, evidence)

function reportFiles(plan: SignPlan, { artifacts, passedOver }: FileEvidence): Report {
  const [first] = artifacts
  const { certificateIdentity, certificateIssuer } = first.signed
  const command = verifyCommand(plan, first)
  const bundles = listPaths(
    'bundles',
    artifacts.map((a) => a.bundlePath),
    'the report',
  )
  const { outputs, notices } = fitOutputs(
    {
      bundles: bundles.text,
      attached: '',
      count: String(artifacts.length),
      'certificate-identity': certificateIdentity,
      'certificate-issuer': certificateIssuer,
      'verify-command': command,
    },
    'the report',
  )
  return {
    exitCode: 0,
    title: `${artifacts.length} artifact${artifacts.length === 1 ? '' : 's'} signed`,
    outputs,
    lines: [
      `Signer: ${displayText(certificateIdentity)}`,
      `Issuer: ${displayText(certificateIssuer)}`,
      ...artifacts.map((a) => `✓ ${displayText(a.artifact.name)} -> ${displayText(a.bundlePath)}`),
    ],
    summary: [
      {
        kind: 'text',
        text: `Signed by ${certificateIdentity}, vouched for by ${certificateIssuer}. Each bundle was verified after signing.`,
      },
      {
        kind: 'table',
        columns: ['artifact', 'sha256', 'bundle'],
        rows: artifacts.map((a) => [
          { code: a.artifact.name },
          { code: a.artifact.digest.sha256 },
          { code: a.bundlePath },
        ]),
      },
      ...howToVerify(plan, artifacts),
    ],
    findings: [],
    notices: [...describePassedOver(passedOver, 'signed'), ...bundles.notices, ...notices],
    body: {
      certificateIdentity,
      certificateIssuer,
      artifacts: artifacts.map((a) => ({
        name: a.artifact.name,
        size: a.artifact.size,
        sha256: a.artifact.digest.sha256,
        bundle: a.bundlePath,
      })),
    },
  }
}

/** One command that consumers can copy: of the checksum file where one was signed, since it speaks for all others. */
function howToVerify(plan: SignPlan, artifacts: FileEvidence['artifacts']): Report['summary'] {
  const example = artifacts.find((one) => checksumCommand(one) !== undefined) ?? artifacts[0]
  const command = verifyCommandLines(plan, example)
  if (command === '') return []
  const check = checksumCommand(example)
  const afterwards: Report['summary'] =
    check === undefined
      ? []
      : [
          { kind: 'text', text: 'Afterwards, and only when that succeeded, the files that it lists:' },
          { kind: 'code', language: 'sh', text: check },
        ]
  const blocks: Report['summary'] = [{ kind: 'code', language: 'sh', text: command }, ...afterwards]
  return [{ kind: 'details', title: 'How to verify', blocks }]
}
