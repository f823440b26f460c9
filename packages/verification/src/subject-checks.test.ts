import { describe, expect, it } from 'vitest'
import { APP, OTHER, failuresOf, policy, subjectOf, type FailingRow } from './verified-bundle.fixture.ts'

const repo = policy()

const SIGN = 'https://sigstore.dev/cosign/sign/v1'
const signature = policy({ predicateTypes: ['signature'] })
const imageSignature = (sha256: string): string =>
  JSON.stringify({
    critical: {
      identity: { 'docker-reference': 'r.example/other' },
      image: { 'docker-manifest-digest': `sha256:${sha256}` },
      type: 'cosign container image signature',
    },
    optional: {},
  })

describe('the signature of an image', () => {
  it.each([
    ['in the older form', { imageSignature: imageSignature(APP.digest.sha256) }],
    ['as a statement that names it', { statement: { predicateType: SIGN } }],
    [
      'as a statement without a name',
      { statement: { predicateType: SIGN, subject: [{ digest: { ...APP.digest } }] } },
    ],
  ])('%s is one over the artifact', (_, changes) => {
    expect(failuresOf(signature, changes)).toEqual([])
  })
})

const failing: readonly FailingRow[] = [
  [
    'the signature of another image',
    signature,
    { imageSignature: imageSignature('c'.repeat(64)) },
    ['subject-digest fail integrity/digest-mismatch'],
  ],
  [
    'a statement that signs another image',
    signature,
    { statement: { predicateType: SIGN, subject: [{ digest: { sha256: 'c'.repeat(64) } }] } },
    ['subject-digest fail integrity/subject-mismatch', 'subject-name fail policy/name'],
  ],
  [
    'a statement that signs the image under another name',
    signature,
    { statement: { predicateType: SIGN, subject: [subjectOf({ ...APP, name: 'r.example/other' })] } },
    ['subject-name fail policy/name'],
  ],
  [
    'a signature over other bytes',
    policy({ predicateTypes: ['signature'] }),
    { signatureOver: { algorithm: 'sha256', hex: 'c'.repeat(64) } },
    ['subject-digest fail integrity/digest-mismatch'],
  ],
  [
    'changed bytes',
    repo,
    {},
    ['subject-digest fail integrity/subject-mismatch'],
    { ...APP, digest: { sha256: 'c'.repeat(64) } },
  ],
  [
    'another artifact',
    repo,
    { statement: { subject: [subjectOf(OTHER)] } },
    ['subject-digest fail integrity/subject-mismatch', 'subject-name fail policy/name'],
  ],
  ['another name', repo, {}, ['subject-name fail policy/name'], { ...APP, name: 'renamed.tgz' }],
  ['another folder', repo, {}, ['subject-name fail policy/name'], { ...APP, name: 'dist/app.tgz' }],
  [
    'a subject without a name',
    repo,
    { statement: { subject: [{ digest: { ...APP.digest } }] } },
    ['subject-name fail policy/name'],
  ],
  [
    'two artifacts with their names swapped',
    repo,
    {
      statement: {
        subject: [subjectOf({ ...APP, name: 'other.tgz' }), subjectOf({ ...OTHER, name: 'app.tgz' })],
      },
    },
    ['subject-digest fail integrity/subject-mismatch', 'subject-name fail policy/name'],
  ],
  [
    'our name twice, once with another digest',
    repo,
    { statement: { subject: [subjectOf(APP), subjectOf({ ...OTHER, name: 'app.tgz' })] } },
    ['subject-digest fail integrity/subject-mismatch'],
  ],
  [
    'a digest set that partly disagrees',
    policy({ requireName: false }),
    {
      statement: {
        subject: [subjectOf({ name: 'app.tgz', digest: { ...APP.digest, sha512: 'd'.repeat(128) } })],
      },
    },
    ['subject-digest fail integrity/subject-mismatch'],
    { ...APP, digest: { ...APP.digest, sha512: 'c'.repeat(128) } },
  ],
  [
    'only a digest that is not known',
    policy({ requireName: false }),
    { statement: { subject: [{ name: 'app.tgz', digest: { sha1: 'd'.repeat(40) } }] } },
    ['subject-digest fail integrity/subject-mismatch'],
  ],
]

describe('statementBinding and signatureBinding name what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
