import { attack, control, rejected, type Case } from './attack.ts'
import { put } from './release-provenance.ts'
import type { Attesting } from './stage.ts'

const TYPE = ['predicate-type', 'policy/predicate-type'] as const
const WRONG_TYPE = { ...rejected(TYPE), findings: ['policy/predicate-type'] } as const
const malformed = (says: string) => ({ ...rejected(['statement', 'integrity/payload-malformed']), says })
const otherType = (predicateType: string, predicate = {}): Attesting => ({
  statement: (st) => put(put(st, 'predicateType', predicateType), 'predicate', predicate),
})

/** The type of the predicate: that of another is no proof, and no attestation of the type is no success. */
export const predicateTypeAttacks: readonly Case[] = [
  ...(
    [
      ['sbom', 'https://cyclonedx.org/bom'],
      ['release', 'https://in-toto.io/attestation/release/v0.1'],
      ['older-provenance', 'https://slsa.dev/provenance/v0.1'],
      ['longer', 'https://slsa.dev/provenance/v1.0'],
      ['slash-behind', 'https://slsa.dev/provenance/v1/'],
      ['other-case', 'https://slsa.dev/Provenance/v1'],
      ['shorthand', 'provenance'],
      ['signature-word', 'signature'],
    ] as const
  ).map(([id, type]) =>
    attack(
      `predicate-type/${id}`,
      `The only attestation is of type ${type}, and provenance is demanded.`,
      ['predicate-type', 'CVE-2022-35929', 'CVE-2025-25204', 'CVE-2026-39395'],
      (s) => s.beside(s.attest(otherType(type))),
      WRONG_TYPE,
    ),
  ),
  attack(
    'predicate-type/statement-for-signature',
    'A statement whose type is the word "signature" stands in for a signature over the artifact.',
    ['predicate-type'],
    (s) => s.signedBy(s.attest(otherType('signature'))),
    WRONG_TYPE,
  ),
  attack(
    'predicate-type/signature-for-provenance',
    'A signature over the artifact stands in for its provenance.',
    ['predicate-type', 'CVE-2025-25204'],
    (s) => ({ ...s.signedBy(s.sign()), inputs: {} }),
    WRONG_TYPE,
    { 'predicate-types': 'signature' },
  ),
  attack(
    'predicate-type/one-of-two',
    'Provenance and SBOM are demanded, and only provenance is there.',
    ['predicate-type'],
    (s) => ({ ...s.beside(s.attest()), inputs: { 'predicate-types': 'provenance\ncyclonedx' } }),
    { ...rejected(), findings: ['policy/predicate-type'] },
    { 'predicate-types': 'provenance' },
  ),
  control('predicate-type/both', 'Provenance and SBOM are demanded and there.', (s) => ({
    ...s.beside(s.attest(), s.attest(otherType('https://cyclonedx.org/bom', { bomFormat: 'CycloneDX' }))),
    inputs: { 'predicate-types': 'provenance\ncyclonedx' },
  })),
  control('predicate-type/spdx-version', 'A demand for SPDX takes any version of it.', (s) => ({
    ...s.beside(s.attest(otherType('https://spdx.dev/Document/v2.3'))),
    inputs: { 'predicate-types': 'spdx' },
  })),
  attack(
    'predicate-type/spdx-look-alike',
    'The type only begins like that of SPDX.',
    ['predicate-type', 'identity-pattern'],
    (s) => ({
      ...s.beside(s.attest(otherType('https://spdx.dev/DocumentEvil/v2.3'))),
      inputs: { 'predicate-types': 'spdx' },
    }),
    WRONG_TYPE,
  ),
  attack(
    'predicate-type/missing',
    'The statement has no predicate type.',
    ['CVE-2026-39395'],
    (s) => s.beside(s.attest({ statement: (st) => put(st, 'predicateType', undefined) })),
    malformed('it has no "predicateType"'),
  ),
]
