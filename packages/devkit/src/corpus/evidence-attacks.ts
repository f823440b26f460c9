import { attack, control, rejected, refused, stopped, type Case, type FailedCheck } from './attack.ts'
import { ARTIFACT, BUNDLE, SIDECAR, type Stage } from './stage.ts'

const NOTHING = {
  verdict: 'rejected',
  fails: [],
  findings: ['policy/no-attestation'],
  says: 'no bundle at all',
} as const
const MALFORMED: FailedCheck = ['cryptography', 'integrity/bundle-malformed']
const REPOSITORY: FailedCheck = ['source-repository', 'policy/source-repository']
const evil = (s: Stage): string =>
  s.attest({
    claims: {
      repository: 'evil/app',
      job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
    },
  })
const auto = (files: Record<string, string>) => ({ files, inputs: { bundles: 'auto' } })

/** What is there to judge: nothing, too much, several at once, or in the wrong place. */
export const evidenceAttacks: readonly Case[] = [
  attack(
    'none/no-bundle',
    'There is no bundle at all.',
    ['nothing-to-verify', 'CVE-2025-25204', 'CVE-2022-35929'],
    () => ({}),
    NOTHING,
  ),
  attack(
    'none/wrong-pattern',
    'The pattern of the bundles has a typing error.',
    ['nothing-to-verify'],
    (s) => ({ ...s.beside(s.attest()), inputs: { bundles: '*.intoto.json' } }),
    NOTHING,
    { bundles: '*.intoto.jsonl' },
  ),
  attack(
    'none/wrong-folder',
    'The bundles lie in another folder than the one that is named.',
    ['nothing-to-verify'],
    (s) => ({ files: { [`out/${BUNDLE}`]: s.attest() }, inputs: { bundles: 'dist/*.intoto.jsonl' } }),
    NOTHING,
    { bundles: 'out/*.intoto.jsonl' },
  ),
  attack(
    'none/excluded',
    'The bundle is excluded by a pattern.',
    ['nothing-to-verify'],
    (s) => ({ ...s.beside(s.attest()), inputs: { bundles: '*.intoto.jsonl\n!app.*' } }),
    NOTHING,
  ),
  attack(
    'none/folder-for-bundle',
    'A folder has the name of the bundle.',
    ['nothing-to-verify'],
    (s) => ({ files: { [`${BUNDLE}/x`]: s.attest() } }),
    NOTHING,
  ),
  attack(
    'none/no-artifact',
    'The artifact is not there.',
    ['nothing-to-verify'],
    (s) => ({ files: { ...s.beside(s.attest()).files, [ARTIFACT]: null } }),
    stopped(2, 'input/unmatched-glob'),
  ),
  attack(
    'none/one-of-two-patterns',
    'One of two patterns matches no artifact.',
    ['nothing-to-verify'],
    (s) => ({ ...s.beside(s.attest()), inputs: { files: `${ARTIFACT}\n*.zip` } }),
    stopped(2, 'input/unmatched-glob'),
  ),
  attack(
    'none/only-bundles',
    'The pattern matches bundles alone, which are not what a release is about.',
    ['nothing-to-verify'],
    (s) => ({ ...s.beside(s.attest()), inputs: { files: '*.intoto.jsonl' } }),
    stopped(2, 'input/empty-set'),
  ),
  attack(
    'none/one-of-two-artifacts',
    'A second artifact has no attestation; the first one does not vouch for it.',
    ['nothing-to-verify', 'attest-443'],
    (s) => ({
      files: { ...s.beside(s.attest()).files, 'extra.bin': 'x' },
      inputs: { files: `${ARTIFACT}\nextra.bin` },
    }),
    { verdict: 'rejected', fails: [], findings: ['policy/no-attestation'] },
    { files: ARTIFACT },
  ),
  attack(
    'size/bundle-file',
    'The file of bundles has more bytes than may be read.',
    ['GHSA-88jx-383q-w4qc', 'GHSA-vfp6-jrw2-99g9'],
    () => ({ files: { [BUNDLE]: { size: 256 * 1024 * 1024 + 1 } } }),
    stopped(2, 'input/too-large'),
  ),
  attack(
    'size/bundle-count',
    'The file has more bundles than may be read.',
    ['GHSA-vfp6-jrw2-99g9'],
    () => ({ files: { [BUNDLE]: '{}\n'.repeat(10_001) } }),
    stopped(2, 'input/too-many', 'more than 10000 lines'),
  ),
  attack(
    'size/one-bundle',
    'One bundle has more bytes than any bundle has.',
    ['GHSA-88jx-383q-w4qc'],
    (s) => s.beside(`{"mediaType":"${'x'.repeat(32 * 1024 * 1024)}"}`),
    refused('integrity/bundle-malformed', 'larger than'),
  ),
  attack(
    'file/link-out',
    'The bundle is a link to a file outside of the workspace.',
    ['changed-after-check'],
    () => ({ files: { [BUNDLE]: { link: '/etc/hostname' } } }),
    stopped(2, 'input/path-escape'),
  ),
  attack(
    'file/link-out-beside',
    'A link to a file outside of the workspace stands beside the artifact.',
    ['changed-after-check'],
    () => ({ files: { [BUNDLE]: { link: '/etc/hostname' } }, store: () => {} }),
    { verdict: 'indeterminate', gaps: ['input/path-escape'] },
  ),
  attack(
    'file/not-utf8',
    'The file of bundles is no text.',
    ['two-readings'],
    () => ({ files: { [BUNDLE]: new Uint8Array([0x7b, 0xff, 0xfe, 0x7d]) } }),
    refused('integrity/bundle-malformed', 'not strict JSON'),
  ),
  control(
    'several/good-behind-bad',
    'A good bundle stands behind three bad ones.',
    (s) => s.beside('{}', 'x', evil(s), s.attest()),
    {
      fails: [MALFORMED, MALFORMED, REPOSITORY],
    },
  ),
  control(
    'several/good-in-front',
    'A good bundle stands in front of a bad one.',
    (s) => s.beside(s.attest(), '{}'),
    { fails: [MALFORMED] },
  ),
  control(
    'several/file-beside-garbage',
    'A file of garbage stands beside that of the good bundle.',
    (s) => ({
      files: { ...s.beside(s.attest()).files, 'other.intoto.jsonl': 'garbage' },
    }),
    { fails: [MALFORMED] },
  ),
  control(
    'several/release-attestation',
    'An attestation of another type and signer is about the same artifact.',
    (s) =>
      s.beside(
        s.attest({
          claims: { repository: 'github/release' },
          statement: (st) => ({
            ...(st as object),
            predicateType: 'https://in-toto.io/attestation/release/v0.1',
            predicate: {},
          }),
        }),
        s.attest(),
      ),
    {
      fails: [
        ['signer-workflow', 'policy/signer-workflow'],
        REPOSITORY,
        ['predicate-type', 'policy/predicate-type'],
      ],
    },
  ),
  attack(
    'several/halves',
    'One bundle is of the right workflow, another of the right source: no half adds up to a whole.',
    ['signer-source-caller'],
    (s) =>
      s.beside(
        evil(s),
        s.attest({ claims: { job_workflow_ref: 'evil/app/.github/workflows/release.yml@refs/tags/v1.0.0' } }),
      ),
    rejected(REPOSITORY, ['signer-workflow', 'policy/signer-workflow']),
  ),
  attack(
    'several/all-bad',
    'A hundred hostile bundles are not one good one; copies are one bundle.',
    ['counted-twice', 'GHSA-vfp6-jrw2-99g9'],
    (s) => {
      const [one, other] = [evil(s), evil(s)]
      return s.beside(...Array.from({ length: 100 }, (_, i) => (i % 2 === 0 ? one : other)))
    },
    rejected(REPOSITORY, REPOSITORY),
  ),
  attack(
    'several/good-of-another',
    'A good bundle of another artifact and a bad one of this.',
    ['artifact-unbound'],
    (s) =>
      s.beside(
        s.attest({
          statement: (st) => ({
            ...(st as object),
            subject: [{ name: 'other', digest: { sha256: 'ab'.repeat(32) } }],
          }),
        }),
        evil(s),
      ),
    rejected(REPOSITORY),
  ),
  attack(
    'several/jsonl-in-one-object',
    'A file of bundles is wrapped in an object that only looks like the answer of the store.',
    ['two-readings'],
    (s) => s.beside(`{"attestations":[{"bundle":${s.attest()}}],"bundle":{}}`),
    refused('integrity/bundle-malformed', 'unknown field'),
  ),
  control(
    'several/answer-of-a-store',
    'The file is the answer of a registry or of the store, as it came.',
    (s) => s.beside(`{"attestations":[{"predicateType":"lies","bundle":${s.attest()}}]}`),
  ),
  control('beside/auto', 'The bundle is found beside the artifact; nobody is asked for more.', (s) =>
    auto({ [BUNDLE]: s.attest() }),
  ),
  control('beside/any-name', 'Any file of bundles in the folder is read.', (s) =>
    auto({ 'multiple.intoto.jsonl': s.attest() }),
  ),
  control('beside/sidecar', 'The sidecar of a signature is found beside the artifact.', (s) => ({
    files: { [SIDECAR]: s.sign() },
    inputs: { bundles: 'auto', 'predicate-types': 'signature' },
  })),
  attack(
    'sidecar/of-another-file',
    'The sidecar is over another file of the run, whose bytes this one has not.',
    ['artifact-unbound'],
    (s) => ({
      files: { [SIDECAR]: s.sign({ artifact: Buffer.from('two') }), two: 'two' },
      inputs: { files: `${ARTIFACT}\ntwo`, bundles: SIDECAR, 'predicate-types': 'signature' },
    }),
    { verdict: 'rejected', fails: [], findings: ['policy/no-attestation'] },
    { files: 'two' },
  ),
]
