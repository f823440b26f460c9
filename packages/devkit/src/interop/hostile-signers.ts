import { createCertificateAuthority } from '../sigstore/certificate-authority.ts'
import { createCtLog } from '../sigstore/ct-log.ts'
import { addExtensions, OID, replaceExtension } from '../sigstore/draft-extensions.ts'
import type { Deviations, SignerRecipe, WitnessRecipe } from '../sigstore/forge.ts'
import { fulcioExtension, generalName } from '../sigstore/fulcio-extensions.ts'
import { createTimestampAuthority } from '../sigstore/timestamp-authority.ts'
import { createTransparencyLog } from '../sigstore/transparency-log.ts'
import { extensions } from '../sigstore/x509.ts'
import { BOTH, timestampCases, type RefusalCase } from './refusal-case.ts'
import { exhibit, type Carried, type Exhibit, type TamperingTools } from './tampering.ts'

const HOUR = 3_600_000
const later = (): Date => new Date(Date.now() + HOUR)
const validity = () => ({
  notBefore: new Date(Date.now() - 24 * HOUR),
  notAfter: new Date(Date.now() + 24 * HOUR),
})

interface How {
  readonly signer?: SignerRecipe
  readonly deviate?: Deviations
  readonly witness?: WitnessRecipe
}

const signed =
  (how: (tools: TamperingTools) => How) =>
  (tools: TamperingTools, carried: Carried): Exhibit => ({
    text: JSON.stringify(exhibit(tools, carried, how(tools))),
  })

/** Bundles made anew by somebody who has keys, but not those that both verifiers demand. */
export const HOSTILE_SIGNERS: readonly RefusalCase[] = [
  {
    name: 'another workflow of the same repository',
    carried: BOTH,
    make: signed(({ claims }) => {
      const other = claims.job_workflow_ref.replace('release.yml', 'nightly.yml')
      return { signer: { claims: { ...claims, workflow_ref: other, job_workflow_ref: other } } }
    }),
    ours: 'policy/signer-workflow',
    cosign: 'refuses',
  },
  {
    name: 'the same workflow at another ref',
    carried: BOTH,
    make: signed(({ claims }) => ({
      signer: {
        claims: {
          ...claims,
          job_workflow_ref: claims.job_workflow_ref.replace('refs/tags/v1.0.0', 'refs/heads/main'),
        },
      },
    })),
    ours: 'policy/signer-workflow',
    cosign: 'refuses',
  },
  {
    name: 'the same workflow file of a repository that looks alike',
    carried: BOTH,
    make: signed(({ claims }) => {
      const other = claims.job_workflow_ref.replace('octo/', '0cto/')
      return {
        signer: {
          claims: { ...claims, repository: '0cto/app', workflow_ref: other, job_workflow_ref: other },
        },
      }
    }),
    ours: 'policy/signer-workflow',
    cosign: 'refuses',
  },
  {
    name: 'a token of another issuer',
    carried: BOTH,
    make: signed(({ claims }) => ({ signer: { claims: { ...claims, iss: 'https://token.example' } } })),
    ours: 'policy/issuer',
    cosign: 'refuses',
  },
  {
    name: 'an issuer that only begins like the demanded one',
    carried: BOTH,
    make: signed(({ claims }) => ({ signer: { claims: { ...claims, iss: `${claims.iss}.evil.example` } } })),
    ours: 'policy/issuer',
    cosign: 'refuses',
  },
  {
    name: 'a certificate authority that is not trusted',
    carried: BOTH,
    make: signed(() => ({ signer: { authority: createCertificateAuthority(validity()) } })),
    ours: 'integrity/certificate',
    cosign: 'refuses',
  },
  {
    name: 'a certificate changed after it was signed',
    carried: BOTH,
    make: signed(() => ({
      signer: {
        certificate: (der) => Buffer.from(der.toString('latin1').replace('octo/app', 'octo/apq'), 'latin1'),
      },
    })),
    ours: 'integrity/certificate',
    cosign: 'refuses',
  },
  {
    name: 'no promise of a certificate log',
    carried: BOTH,
    make: signed(() => ({ signer: { ctLog: null } })),
    ours: 'integrity/certificate-timestamp',
    cosign: 'refuses',
  },
  {
    name: 'the promise of an unknown certificate log',
    carried: BOTH,
    make: signed(() => ({ signer: { ctLog: createCtLog() } })),
    ours: 'integrity/certificate-timestamp',
    cosign: 'refuses',
  },
  {
    name: 'a signature over other bytes',
    carried: BOTH,
    make: signed(() => ({ deviate: { signedBytes: () => Buffer.from('other') } })),
    ours: 'integrity/signature',
    cosign: 'refuses',
  },
  {
    name: 'a certificate that had expired by all times',
    carried: BOTH,
    make: signed(() => ({ deviate: { integratedAt: later(), timestampAt: later() } })),
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  ...timestampCases({
    name: 'a certificate that had expired by the time of the timestamp',
    carried: BOTH,
    make: signed(() => ({ deviate: { timestampAt: later() } })),
    ours: 'integrity/signing-time',
  }),
  {
    name: 'a certificate that had expired by the time of the log',
    carried: BOTH,
    make: signed(() => ({ deviate: { integratedAt: later() } })),
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  {
    name: 'a certificate that had expired, on Rekor v2',
    carried: BOTH,
    make: signed(() => ({ witness: { rekor: 2 }, deviate: { timestampAt: later() } })),
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  {
    name: 'a certificate that is not valid yet',
    carried: BOTH,
    make: signed(() => ({
      signer: {
        draft: (draft) => ({
          ...draft,
          notBefore: later(),
          notAfter: new Date(later().getTime() + HOUR),
        }),
      },
    })),
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  {
    name: 'a transparency log that is not trusted',
    carried: BOTH,
    make: signed(({ forge: { domain } }) => ({
      deviate: { log: createTransparencyLog({ version: 1, url: domain.url }) },
    })),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  ...timestampCases({
    name: 'a timestamp authority that is not trusted',
    carried: BOTH,
    make: signed(() => ({ deviate: { timestampAuthority: createTimestampAuthority(validity()) } })),
    ours: 'integrity/signing-time',
  }),
  {
    name: 'no log at all, only a timestamp',
    carried: BOTH,
    make: signed(() => ({ witness: { rekor: 'none' } })),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'two names in the certificate',
    carried: BOTH,
    make: signed(({ claims }) => ({
      signer: {
        draft: (draft) =>
          replaceExtension(
            draft,
            OID.subjectAlternativeName,
            extensions.subjectAlternativeName(
              generalName.uri('https://github.com/evil/app/.github/workflows/x.yml@refs/heads/main'),
              generalName.uri(`https://github.com/${claims.job_workflow_ref}`),
            ),
          ),
      },
    })),
    ours: 'integrity/certificate-ambiguous',
    cosign: 'refuses',
  },
  {
    name: 'two issuers in the certificate',
    carried: BOTH,
    make: signed(() => ({
      signer: { draft: (draft) => addExtensions(draft, fulcioExtension(8, 'https://token.example')) },
    })),
    ours: 'integrity/certificate-ambiguous',
    cosign: 'refuses',
  },
]
