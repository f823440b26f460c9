import type { ProblemCode } from '@tier3/model/problem-registry'
import { entryOf, inBundle, type Attesting, type Making, type Stage } from '../corpus/stage.ts'
import { put } from '../corpus/release-provenance.ts'
import { createCertificateAuthority } from '../sigstore/certificate-authority.ts'
import { createCtLog } from '../sigstore/ct-log.ts'
import { addExtensions } from '../sigstore/draft-extensions.ts'
import { fulcioExtension } from '../sigstore/fulcio-extensions.ts'
import { createTransparencyLog } from '../sigstore/transparency-log.ts'
import type { ConsumerOptions, Evidence } from './consumer.ts'
import { FORMS, keySigned, openBundle, optionsOf, releaseAttestation, RELEASE } from './forms.ts'

const DAY = 86_400_000

/** What is wrong with evidence whatever form it has, so that no form is a way around a check. */
interface Wrong {
  readonly name: string
  readonly making: (s: Stage) => Making & Pick<Attesting, 'statement' | 'predicate' | 'payloadType'>
  readonly codes: readonly [ProblemCode, ...ProblemCode[]]
  /** It is about the statement, which a signature over bytes has not. */
  readonly ofStatement?: true
}

const WRONGS: readonly Wrong[] = [
  {
    name: 'an authority that is not trusted',
    making: (s) => ({
      authority: createCertificateAuthority({
        notBefore: s.forge.domain.validFrom,
        notAfter: new Date(Date.now() + 100 * DAY),
      }),
    }),
    codes: ['integrity/certificate'],
  },
  {
    name: 'a certificate log that is not trusted',
    making: () => ({ ctLog: createCtLog() }),
    codes: ['integrity/certificate-timestamp'],
  },
  {
    name: 'a certificate that says two things',
    making: () => ({ draft: (d) => addExtensions(d, fulcioExtension(12, 'https://github.com/evil/app')) }),
    codes: ['integrity/certificate-ambiguous'],
  },
  {
    name: 'a signature over other bytes',
    making: () => ({ deviate: { signedBytes: () => Buffer.from('other') } }),
    codes: ['integrity/signature'],
  },
  {
    name: 'the certificate of another key',
    making: (s) => ({ certificate: () => s.forge.signer().certificate }),
    codes: ['integrity/signature'],
  },
  {
    name: 'a log that is not trusted',
    making: (s) => ({ deviate: { log: createTransparencyLog({ version: 1, url: s.forge.domain.url }) } }),
    codes: ['integrity/log-entry'],
  },
  {
    name: 'the log entry of another signature',
    making: (s) => ({
      deviate: inBundle((b) => {
        const { canonicalizedBody: _, ...entry } = entryOf(openBundle(s.attest()))
        Object.assign(entryOf(b), entry)
      }),
    }),
    codes: ['integrity/log-entry'],
  },
  {
    name: 'an entry from after the certificate',
    making: () => ({ deviate: { integratedAt: new Date(Date.now() + DAY) } }),
    codes: ['integrity/signing-time'],
  },
  {
    name: 'an entry of another time than was signed',
    making: () => ({
      deviate: inBundle((b) => void (entryOf(b).integratedTime = String(Math.floor(Date.now() / 1000) + 9))),
    }),
    codes: ['integrity/log-entry'],
  },
  {
    name: 'a self-hosted runner',
    making: () => ({ claims: { runner_environment: 'self-hosted' } }),
    codes: ['policy/runner'],
  },
  {
    name: 'a pull request',
    making: () => ({ claims: { event_name: 'pull_request' } }),
    codes: ['policy/event'],
  },
  {
    name: 'another ref',
    making: () => ({
      claims: {
        ref: 'refs/heads/evil',
        workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
      },
    }),
    codes: ['policy/source-ref'],
  },
  {
    name: 'another issuer',
    making: () => ({ claims: { iss: 'https://evil.example' } }),
    codes: ['policy/issuer'],
  },
  {
    name: 'another artifact',
    making: () => ({
      statement: (st) => put(st, 'subject', [{ name: 'app.tgz', digest: { sha256: '0'.repeat(64) } }]),
    }),
    codes: ['integrity/subject-mismatch'],
    ofStatement: true,
  },
  {
    name: 'another name',
    making: () => ({ statement: (st) => put(st, 'subject.0.name', 'other.tgz') }),
    codes: ['policy/name'],
    ofStatement: true,
  },
  {
    name: 'a predicate that contradicts the certificate',
    making: () => ({ predicate: (p) => put(p, 'runDetails.builder.id', 'https://evil.example') }),
    codes: ['integrity/predicate-contradiction'],
    ofStatement: true,
  },
  {
    name: 'a statement of another type',
    making: () => ({ statement: (st) => put(st, '_type', 'https://evil.example') }),
    codes: ['integrity/payload-malformed'],
    ofStatement: true,
  },
]

/** Evidence of a consumer of its own, and how it must end. */
export interface FormMutant {
  readonly name: string
  readonly make: (stage: Stage) => { readonly evidence: Evidence; readonly options: ConsumerOptions }
  readonly ends: readonly ProblemCode[]
}

/** Every fault in every form that can hold it. */
export const formMutants: readonly FormMutant[] = FORMS.flatMap((form) =>
  WRONGS.filter(({ ofStatement }) => form.of === 'statement' || ofStatement === undefined).map(
    ({ name, making, codes }) => ({
      name: `${form.name}: ${name}`,
      make: (s) => {
        const bundle = openBundle(
          form.of === 'statement'
            ? s.attest({ ...making(s), witness: { timestamp: false } })
            : s.sign({ ...making(s), witness: { timestamp: false } }),
        )
        return { evidence: form.make(bundle), options: optionsOf(form, bundle) }
      },
      ends: codes,
    }),
  ),
)

const key = (
  name: string,
  change: (made: ReturnType<typeof keySigned>, s: Stage) => ReturnType<typeof keySigned>,
  ...ends: readonly ProblemCode[]
): FormMutant => ({
  name: `key-signed envelope: ${name}`,
  make: (s) => {
    const { text, options } = change(keySigned(s), s)
    return { evidence: text, options }
  },
  ends,
})

const release = (
  name: string,
  predicate: Parameters<typeof releaseAttestation>[1],
  demand: ConsumerOptions['demand'],
  ...ends: readonly ProblemCode[]
): FormMutant => ({
  name: `release attestation: ${name}`,
  make: (s) => {
    const { text, options } = releaseAttestation(s, predicate)
    return { evidence: text, options: { ...options, demand: { ...options.demand, ...demand } } }
  },
  ends,
})

/** What no certificate of a workflow stands behind: envelopes that keys sign, and GitHub's word for a release. */
export const otherSignerMutants: readonly FormMutant[] = [
  key('another key', ({ options }, s) => ({ text: keySigned(s).text, options }), 'integrity/signature'),
  key(
    'an unknown name of the key',
    ({ text, options }) => ({ text: text.replace('reviews', 'mine'), options }),
    'integrity/certificate',
  ),
  key(
    'no keys in the configuration',
    ({ text, options }) => ({ text, options: { ...options, keys: [] } }),
    'integrity/certificate',
  ),
  key(
    'another type',
    (_, s) => keySigned(s, 'https://example.com/other/v1'),
    'policy/predicate-type',
    'policy/signer-workflow',
  ),
  key(
    'a type that keys may not sign',
    ({ text, options }) => ({
      text,
      options: { ...options, demand: { ...options.demand, keySignedTypes: ['https://example.com/x/v1'] } },
    }),
    'policy/signer-workflow',
  ),
  key(
    'provenance',
    (_, s) => {
      const made = keySigned(s, 'https://slsa.dev/provenance/v1')
      return {
        text: made.text,
        options: { ...made.options, demand: { keySignedTypes: ['https://example.com/review/v1'] } },
      }
    },
    'policy/signer-workflow',
  ),
  key(
    'a key whose signatures must be logged',
    ({ text, options }) => ({
      text,
      options: { ...options, keys: (options.keys ?? []).map((one) => ({ ...one, logged: true })) },
    }),
    'integrity/log-entry',
  ),
  key(
    'a key with a life',
    ({ text, options }) => ({
      text,
      options: {
        ...options,
        keys: (options.keys ?? []).map((one) => ({ ...one, validUntil: '2020-01-01T00:00:00Z' })),
      },
    }),
    'integrity/signing-time',
  ),
  key(
    'two signatures',
    ({ text, options }) => ({ text: text.replace(/"signatures":\[(.*)\]/, '"signatures":[$1,$1]'), options }),
    'integrity/bundle-malformed',
  ),
  release('another repository', { repository: 'evil/app' }, {}, 'policy/source-repository'),
  release('a longer repository', { repository: 'acme/app/x' }, {}, 'policy/source-repository'),
  release('a repository that is a list', { repository: ['acme/app'] }, {}, 'policy/source-repository'),
  release('another id', { repositoryId: '666' }, {}, 'policy/source-repository-id'),
  release('another tag', { tag: 'v2.0.0' }, {}, 'policy/source-ref'),
  release('no tag', { tag: null }, {}, 'policy/source-ref'),
  release('a tag that is a path', { tag: '../heads/main' }, {}, 'policy/source-ref'),
  release('a demand on the commit', {}, { sourceDigest: '6'.repeat(40) }, 'policy/source-digest'),
  release('under a root of another instance', {}, { trustDomain: 'custom' }, 'integrity/log-entry'),
  release(
    'under a demand for a signature too',
    {},
    { predicateTypes: [RELEASE, 'signature'] },
    'policy/no-attestation',
  ),
]
