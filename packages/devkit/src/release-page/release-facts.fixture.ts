import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import { buildReceipt, type ReceiptFacts } from '@tier3/release/publication/receipt'
import { decodeReceipt } from './receipt.ts'
import type { ReleaseFacts } from './release-facts.ts'

export const digestOf = (letter: string): string => letter.repeat(64)
export const COMMIT = '0123456789abcdef0123456789abcdef01234567'

const PROVENANCE = { bundle: 'provenance.intoto.jsonl', proves: 'https://slsa.dev/provenance/v1' }
const SBOM = { bundle: 'sbom.intoto.jsonl', proves: 'https://cyclonedx.org/bom' }

const asset = (
  name: string,
  letter: string,
  role: string,
  verifiedBy: ReceiptFacts['assets'][number]['verifiedBy'] = [],
): ReceiptFacts['assets'][number] => ({
  name,
  assetId: 1,
  size: 1234,
  sha256: digestOf(letter),
  role,
  verifiedBy,
})

/** A receipt of a release of one file, as publish-release writes it. */
export const receiptFacts = (changed: Partial<ReceiptFacts> = {}): ReceiptFacts => ({
  repository: 'octo/app',
  tag: 'v1.2.3',
  commit: COMMIT,
  releaseId: 7,
  url: 'https://github.com/octo/app/releases/tag/v1.2.3',
  state: 'created',
  immutable: true,
  prerelease: false,
  makeLatest: 'true',
  assets: [
    asset('SHA256SUMS', 'a', 'manifest', [
      { bundle: 'SHA256SUMS.sigstore.json', proves: 'signature' },
      PROVENANCE,
    ]),
    asset('SHA256SUMS.sigstore.json', 'b', 'signature'),
    asset('app.tgz', 'c', 'artifact', [
      PROVENANCE,
      SBOM,
      { bundle: 'app.tgz.sigstore.json', proves: 'signature' },
    ]),
    asset('app.tgz.sha256', 'd', 'sidecar'),
    asset('app.tgz.sigstore.json', 'e', 'signature'),
    asset(PROVENANCE.bundle, 'f', 'statements'),
    asset(SBOM.bundle, '0', 'statements'),
  ],
  readBack: 'anonymous',
  slsaBuildLevel: 3,
  scorecardSignedReleases: 10,
  policy: {
    trustDomain: 'public-good',
    server: 'https://github.com',
    signer: { repository: OWN_REPOSITORY, path: '.github/workflows/release.yml', commit: COMMIT },
  },
  policyDigest: digestOf('1'),
  trustedRoot: { origin: 'built-in', sha256: digestOf('2') },
  transitions: [{ at: '2026-11-22T10:37:27.872Z', what: 'published release 7' }],
  run: undefined,
  ...changed,
})

export const receiptText = (changed: Partial<ReceiptFacts> = {}): string =>
  JSON.stringify(buildReceipt(receiptFacts(changed)))

/** Facts of a release with everything that a page can show. */
export function releaseFacts(changed: Partial<ReceiptFacts> = {}): ReleaseFacts {
  const receipt = decodeReceipt(receiptText(changed))
  if (!receipt.ok) throw new Error(receipt.problem)
  return {
    receipt: { file: 'release-receipt.json', sha256: digestOf('3'), says: receipt.value },
    files: receipt.value.assets.map(({ name, sha256, size }) => ({ name, sha256, size })),
    provenance: {
      file: 'provenance.intoto.jsonl',
      sha256: digestOf('f'),
      says: {
        builder: `https://github.com/${OWN_REPOSITORY}/.github/workflows/release.yml@${COMMIT}`,
        source: 'https://github.com/octo/app',
        workflow: '.github/workflows/release.yml',
        run: 'https://github.com/octo/app/actions/runs/1/attempts/1',
        subjects: 2,
        inputs: [],
      },
    },
    sbom: {
      file: 'app.cdx.json',
      sha256: digestOf('4'),
      says: {
        format: 'CycloneDX 1.6',
        components: 3,
        excluded: 1,
        licenses: [
          ['MIT', 2],
          ['none stated', 1],
        ],
        aggregates: ['complete', 'incomplete'],
      },
    },
    reproduction: {
      file: 'reproduce.json',
      sha256: digestOf('5'),
      says: {
        verdict: 'identical',
        mode: 'rebuilt',
        files: [{ name: 'app.tgz', verdict: 'identical', rebuilds: 1 }],
        varied: [],
        sensitive: 'yes',
        sensitivityWhy: 'other bytes',
      },
    },
    verification: {
      file: 'verify.json',
      sha256: digestOf('6'),
      says: { verdict: 'verified', level: 3, levelReasons: ['Built apart.'], subjects: 1, checks: 40 },
    },
  }
}
