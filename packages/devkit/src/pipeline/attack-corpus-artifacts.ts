import { writeFile } from 'node:fs/promises'
import type { LateAttack } from './attack.ts'
import { addFile, changeFile, removeFile } from './attack-artifacts.ts'

type Change = Parameters<LateAttack['arrange'] & object>[0]['artifacts']['change']
type Files = Parameters<Change>[1]

/** Somebody with the token of any job of the run changes an artifact before a job takes it. */
const poisoned = (
  from: string,
  artifact: string,
  name: string,
  change: Files,
  code: string | readonly string[],
  more: { readonly why: string; readonly says?: RegExp },
): LateAttack => ({
  name: `${artifact} ${name}`,
  why: more.why,
  from,
  async arrange({ artifacts }) {
    await artifacts.change(artifact, change)
    return undefined
  },
  expected: {
    job: from,
    code,
    published: false,
    ...(from === 'seal' ? { unsigned: true } : {}),
    ...(more.says === undefined ? {} : { says: more.says }),
  },
})

const MISMATCH = 'integrity/digest-mismatch'
const UNEXPECTED = 'integrity/file-unexpected'
const INCOMPLETE = 'policy/release-incomplete'
const MISSING = 'integrity/file-missing'
const TOOL = /^tool-1\.2\.3\.txt$/
const evil = (text: string): string => `${text}evil\n`

/** The changelog of the tag is another one. */
const changelog = (name: string, why: string, text: string, code: string): LateAttack => ({
  name,
  why,
  from: 'notes',
  arrange: () => ({
    async afterStep({ job, name: step }) {
      if (job.id === 'notes' && step.includes('checkout'))
        await writeFile(`${job.workspace}/CHANGELOG.md`, text)
    },
  }),
  expected: { job: 'notes', code, published: false },
})

/** Changelogs from which no notes can be made. */
export const NOTES_ATTACKS: readonly LateAttack[] = [
  changelog(
    'a changelog with an empty section',
    'Notes that say nothing would look like notes.',
    '# Changelog\n\n## 1.2.3\n\n## 1.2.2\n\n- Greets.\n',
    'input/changelog-empty',
  ),
  changelog(
    'a changelog with two sections of the version',
    'Nobody would know which one counts.',
    '# Changelog\n\n## 1.2.3\n\n- One.\n\n## 1.2.3\n\n- Two.\n',
    'input/changelog-duplicate',
  ),
]

/** Artifacts that are not what their job made, each at the first job that takes them. */
export const ARTIFACT_ATTACKS: readonly LateAttack[] = [
  poisoned('gather', 'tier3-built-any', 'with a changed file', changeFile(TOOL, evil), MISMATCH, {
    why: 'The release would hold what no build made.',
    says: /tool-1\.2\.3\.txt/,
  }),
  poisoned('gather', 'tier3-built-any', 'with one file more', addFile('evil.txt', 'evil'), UNEXPECTED, {
    why: 'A file that no build made would be signed beside the others.',
    says: /evil\.txt/,
  }),
  poisoned(
    'gather',
    'tier3-built-any',
    'with another file in its place',
    (files) => addFile('evil.txt', 'evil')(removeFile(TOOL)(files)),
    [MISSING, UNEXPECTED],
    { why: 'The release would lack what was built, and nobody would notice.' },
  ),
  poisoned(
    'gather',
    'tier3-built-any',
    'with a file that leaves its folder',
    addFile('../../../../../../../../tmp/tier3-escaped.txt', 'evil'),
    UNEXPECTED,
    { why: 'Unpacked, it would replace a program of the machine.' },
  ),
  poisoned(
    'reproduce',
    'tier3-files',
    'changed in front of the comparison',
    changeFile(TOOL, evil),
    MISMATCH,
    {
      why: 'Another file than the one that ships would be compared.',
    },
  ),
  poisoned(
    'reproduce',
    'tier3-changed',
    'with the bytes that ship',
    (files) => files.map((file) => ({ ...file, bytes: Buffer.from('hello\n1.2.3\n') })),
    MISMATCH,
    { why: 'The proof that the comparison can fail would be one in name.' },
  ),
  poisoned(
    'reproduce',
    'tier3-rebuilt-any',
    'without the file that ships',
    (files) => addFile('other.txt', 'x')(removeFile(TOOL)(files)),
    [MISSING, UNEXPECTED],
    { why: 'What was not rebuilt would pass as rebuilt.' },
  ),
  poisoned('sbom', 'tier3-files', 'changed in front of the SBOM', changeFile(TOOL, evil), MISMATCH, {
    why: 'Put back afterwards, the SBOM would be sealed with the digest of what does not ship.',
  }),
  poisoned('seal', 'tier3-files', 'changed in front of the signature', changeFile(TOOL, evil), MISMATCH, {
    why: 'The signature of the pipeline would stand below what it did not build.',
  }),
  poisoned(
    'seal',
    'tier3-files',
    'with a bundle added',
    addFile('tool-1.2.3.txt.sigstore.json', '{}'),
    UNEXPECTED,
    {
      why: 'A bundle of somebody else would be delivered as if it were of the pipeline.',
    },
  ),
  poisoned(
    'seal',
    'tier3-files',
    'with a sidecar added',
    addFile('tool-1.2.3.txt.sha256', `${'0'.repeat(64)}  tool-1.2.3.txt\n`),
    UNEXPECTED,
    {
      why: 'A checksum of somebody else would be delivered beside the file.',
    },
  ),
  poisoned(
    'seal',
    'tier3-files',
    'with a link added',
    addFile('link.txt', '/etc/hostname', true),
    UNEXPECTED,
    {
      why: 'A file of the machine that signs would be released.',
    },
  ),
  poisoned(
    'seal',
    'tier3-files',
    'with a checksum manifest added',
    addFile('SHA256SUMS', 'evil'),
    'input/conflict',
    {
      why: 'The digests of the release would be of somebody else.',
    },
  ),
  poisoned(
    'seal',
    'tier3-sbom',
    'changed',
    changeFile(/./, (text) => text.replace('"name"', '"Name"')),
    MISMATCH,
    {
      why: 'The SBOM that is signed would be of somebody else.',
    },
  ),
  poisoned('publish', 'tier3-notes', 'changed', changeFile(/./, evil), MISMATCH, {
    why: 'The page of the release would say what somebody else wants people to do.',
  }),
  poisoned('publish', 'tier3-release', 'with a changed file', changeFile(TOOL, evil), MISMATCH, {
    why: 'What is published would not be what was signed.',
  }),
  poisoned('publish', 'tier3-release', 'with a file more', addFile('evil.txt', 'evil'), INCOMPLETE, {
    why: 'A file without any proof would stand among the others.',
  }),
  poisoned(
    'publish',
    'tier3-release',
    'without a file',
    removeFile(/^tool-1\.2\.3\.txt$/),
    [MISSING, INCOMPLETE],
    {
      why: 'The release would lack what its checksums name.',
    },
  ),
  poisoned(
    'publish',
    'tier3-release',
    'without a sidecar',
    removeFile(/^tool-1\.2\.3\.txt\.sha256$/),
    MISSING,
    {
      why: 'Whoever checks by the sidecar could not check.',
    },
  ),
  poisoned(
    'publish',
    'tier3-release',
    'without a signature',
    removeFile(/^tool-1\.2\.3\.txt\.sigstore/),
    INCOMPLETE,
    {
      why: 'One file of the release could not be verified.',
    },
  ),
  poisoned(
    'publish',
    'tier3-release',
    'without the provenance',
    removeFile(/^provenance/),
    'policy/predicate-type',
    {
      why: 'Nobody could see where the files come from.',
    },
  ),
  poisoned(
    'publish',
    'tier3-release',
    'with another checksum manifest',
    changeFile(/^SHA256SUMS$/, (text) => text.replace(/^[0-9a-f]{8}/, '00000000')),
    MISMATCH,
    {
      why: 'The manifest would send people to other bytes.',
    },
  ),
]
