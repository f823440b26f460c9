import type { Deviations } from '../sigstore/forge.ts'
import { attack, control, refused, type Case } from './attack.ts'
import { anotherEntry, inBundle, inEntry, proofOf, type Stage } from './stage.ts'

const flawed = (says: string) => refused('integrity/log-entry', says)
const DOES_NOT_HOLD = 'its log entry does not hold'
const forged = (deviate: Deviations | ((stage: Stage) => Deviations)) => (s: Stage) =>
  s.beside(s.attest({ deviate: typeof deviate === 'function' ? deviate(s) : deviate }))
const note = (change: (envelope: string) => string): Deviations =>
  inBundle((bundle) => {
    const proof = proofOf(bundle)
    proof.checkpoint = { envelope: change(proof.checkpoint?.envelope ?? '') }
  })

/** What a log vouches with: the proof of inclusion, the checkpoint it leads to, and the promise with its time. */
export const checkpointAttacks: readonly Case[] = [
  control('promise/alone', 'Version 0.1 rests on the promise and needs no proof.', (s) =>
    s.beside(
      s.attest({
        deviate: inBundle((bundle) => {
          bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
          for (const entry of bundle.verificationMaterial.tlogEntries) delete entry.inclusionProof
        }),
      }),
    ),
  ),
  attack(
    'promise/of-rekor2',
    'An entry of Rekor v2 has a time, and a promise that its log never makes.',
    ['untrusted-time', 'CVE-2026-48816'],
    (s) =>
      s.beside(
        s.attest({
          witness: { rekor: 2, timestamp: false },
          deviate: inEntry((entry) => {
            entry.integratedTime = String(Math.floor(Date.now() / 1000))
            entry.inclusionPromise = anotherEntry(s).inclusionPromise ?? { signedEntryTimestamp: '' }
          }),
        }),
      ),
    flawed(DOES_NOT_HOLD),
  ),
  attack(
    'proof/none',
    'The entry has no proof of inclusion.',
    ['CVE-2022-36056', 'foreign-log-entry'],
    forged(inEntry((entry) => void delete entry.inclusionProof)),
    refused('integrity/bundle-malformed', 'inclusionProof is missing'),
  ),
  attack(
    'proof/of-another-entry',
    'The proof is that of another entry.',
    ['foreign-log-entry'],
    forged((s) =>
      inEntry((entry) => {
        const { inclusionProof } = anotherEntry(s)
        if (inclusionProof !== undefined) entry.inclusionProof = inclusionProof
      }),
    ),
    flawed(DOES_NOT_HOLD),
  ),
  attack(
    'proof/changed-hash',
    'A hash of the proof was changed.',
    ['foreign-log-entry'],
    forged(
      inBundle((bundle) => {
        const proof = proofOf(bundle)
        proof.hashes = proof.hashes.map(() => Buffer.alloc(32, 1).toString('base64'))
      }),
    ),
    flawed(DOES_NOT_HOLD),
  ),
  attack(
    'proof/short-hash',
    'A hash of the proof has 31 bytes.',
    ['checkpoint'],
    forged(
      inBundle((bundle) => {
        proofOf(bundle).hashes = [Buffer.alloc(31).toString('base64')]
      }),
    ),
    refused('integrity/bundle-malformed', 'is not a hash of 32 bytes'),
  ),
  attack(
    'checkpoint/none',
    'The proof has no checkpoint, so no log vouches for its root.',
    ['checkpoint'],
    forged(inBundle((bundle) => void delete proofOf(bundle).checkpoint)),
    refused('integrity/bundle-malformed', 'checkpoint is missing'),
  ),
  attack(
    'checkpoint/other-root',
    'The proof leads to a root that the checkpoint does not have.',
    ['checkpoint'],
    forged(
      inBundle((bundle) => {
        proofOf(bundle).rootHash = Buffer.alloc(32, 1).toString('base64')
      }),
    ),
    flawed('of another root hash'),
  ),
  attack(
    'checkpoint/other-size',
    'The proof is for another size than the checkpoint.',
    ['checkpoint'],
    forged(
      inBundle((bundle) => {
        proofOf(bundle).treeSize = '1'
      }),
    ),
    flawed('of another tree size'),
  ),
  ...(
    [
      [
        'other-origin',
        'of another log',
        (text: string) => `evil.example${text.slice(text.indexOf(' '))}`,
        'another log',
      ],
      [
        'origin-prefix',
        'of a log whose name is longer',
        (text: string) => text.replace(' -', '.evil.example -'),
        'another log',
      ],
      [
        'other-signer',
        'signed under another name',
        (text: string) => text.replace(/\u2014 \S+/, '\u2014 evil.example'),
        'not signed by its log',
      ],
      [
        'signer-pattern',
        'signed under a name that is a pattern',
        (text: string) => text.replace(/\u2014 \S+/, '\u2014 .*'),
        'not signed by its log',
      ],
      [
        'unsigned',
        'without a signature',
        (text: string) => text.slice(0, text.indexOf('\n\n') + 2),
        'not signed by its log',
      ],
      [
        'changed-signature',
        'with a changed signature',
        (text: string) => text.replace(/\S{8}\n$/, 'AAAAAAA=\n'),
        DOES_NOT_HOLD,
      ],
      ['text-behind', 'with more text behind', (text: string) => `${text}more\n`, 'malformed'],
    ] as const
  ).map(([id, what, change, says]) =>
    attack(
      `checkpoint/${id}`,
      `The checkpoint is ${what}.`,
      ['checkpoint', ...(id === 'signer-pattern' ? (['identity-pattern'] as const) : [])],
      forged(note(change)),
      flawed(says),
    ),
  ),
  attack(
    'promise/of-another',
    'The promise is that of another entry.',
    ['foreign-log-entry', 'CVE-2024-55655'],
    forged((s) =>
      inEntry((entry) => {
        const { inclusionPromise } = anotherEntry(s)
        if (inclusionPromise !== undefined) entry.inclusionPromise = inclusionPromise
      }),
    ),
    flawed(DOES_NOT_HOLD),
  ),
]
