import { displayText } from '@tier3/model/display'
import { formatPinnedImage } from '@tier3/model/image-reference'
import { formatShellWord } from '@tier3/model/shell-word'
import { fitOutputs } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import type { SignPlan } from './plan.ts'
import type { ImageEvidence, SignedImage } from './sign-images.ts'

/** What there is to say of images that were signed. */
export function reportImages(plan: SignPlan, { images }: ImageEvidence): Report {
  const [first] = images
  const { certificateIdentity, certificateIssuer } = first.signed
  const command = imageCommand(plan, first)
  const rows = images.map(({ image, pushed }) => ({
    image: formatPinnedImage(image),
    artifact: formatPinnedImage(pushed.artifact),
    fallback: pushed.fallback,
  }))
  const { outputs, notices } = fitOutputs(
    {
      bundles: '',
      attached: rows.map(({ artifact }) => artifact).join('\n'),
      count: String(images.length),
      'certificate-identity': certificateIdentity,
      'certificate-issuer': certificateIssuer,
      'verify-command': command,
    },
    'the report',
  )
  return {
    exitCode: 0,
    title: `${images.length} image${images.length === 1 ? '' : 's'} signed`,
    outputs,
    lines: [
      `Signer: ${displayText(certificateIdentity)}`,
      `Issuer: ${displayText(certificateIssuer)}`,
      ...rows.map(({ image, artifact }) => `✓ ${image} <- ${artifact.slice(artifact.indexOf('@'))}`),
    ],
    summary: [
      {
        kind: 'text',
        text: `Signed by ${certificateIdentity}, vouched for by ${certificateIssuer}. Each bundle was verified before it was attached.`,
      },
      {
        kind: 'table',
        columns: ['image', 'attached'],
        rows: rows.map(({ image, artifact }) => [{ code: image }, { code: artifact }]),
      },
      ...(command === ''
        ? []
        : [
            {
              kind: 'details' as const,
              title: 'How to verify',
              blocks: [{ kind: 'code' as const, language: 'sh', text: command }],
            },
          ]),
    ],
    findings: [],
    notices,
    body: { certificateIdentity, certificateIssuer, artifacts: [], images: rows },
  }
}

/** The command that checks the first image with cosign 3 and nothing of ours. */
function imageCommand({ trustedRoot }: SignPlan, { image, signed }: SignedImage): string {
  const words = [
    ['--certificate-identity', signed.certificateIdentity],
    ['--certificate-oidc-issuer', signed.certificateIssuer],
    ...(trustedRoot === undefined ? [] : [['--trusted-root', trustedRoot]]),
    [formatPinnedImage(image)],
  ].map((parts) => parts.map((part) => formatShellWord(part)))
  return words.flat().includes(undefined)
    ? ''
    : `cosign verify ${words.map((parts) => parts.join(' ')).join(' ')}`
}
