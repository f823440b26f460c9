import { describe, expect, it } from 'vitest'
import type { SubjectToVerify } from './evidence.ts'
import type { Policy } from './policy.ts'
import {
  APP,
  COMMIT,
  failuresOf,
  OTHER,
  policy,
  provenance,
  signedBy,
  subjectOf,
  type BundleChanges,
} from './verified-bundle.fixture.ts'

describe('evaluate passes', () => {
  const own = 'https://github.com/OWNER/tier3/.github/workflows/release.yml@refs/tags/v1.2.3'
  const passing: readonly {
    name: string
    policy?: Policy
    bundle?: BundleChanges
    subject?: SubjectToVerify
  }[] = [
    { name: 'a whole provenance under the default policy' },
    {
      name: 'every demand at once',
      policy: policy({
        repositoryId: '1001',
        signerWorkflow: 'acme/app/.github/workflows/release.yml@refs/tags/v*',
        sourceRef: 'refs/tags/v*',
        sourceDigest: COMMIT,
        events: ['push'],
      }),
    },
    { name: 'a repository written in another case', policy: policy({ repository: 'ACME/App' }) },
    {
      name: 'a path without repository',
      policy: policy({ signerWorkflow: '.github/workflows/release.yml' }),
    },
    {
      name: 'a signer pinned by its digest',
      policy: policy({ signerWorkflow: `.github/workflows/release.yml@${COMMIT}` }),
    },
    {
      name: 'a foreign reusable workflow that the policy names',
      policy: policy({ signerWorkflow: 'OWNER/tier3/.github/workflows/release.yml@refs/tags/v*' }),
      bundle: signedBy(own, { buildSignerDigest: '2'.repeat(40) }),
    },
    {
      name: 'a signing workflow that its caller pinned to a commit',
      policy: policy({ signerWorkflow: `OWNER/tier3/.github/workflows/release.yml@${'2'.repeat(40)}` }),
      bundle: signedBy(own.replace('refs/tags/v1.2.3', '2'.repeat(40)), {
        buildSignerDigest: '2'.repeat(40),
      }),
    },
    {
      name: 'a ref that holds @',
      policy: policy({ sourceRef: 'refs/tags/@scope/pkg@1.0.0' }),
      bundle: {
        ...signedBy('https://github.com/acme/app/.github/workflows/release.yml@refs/tags/@scope/pkg@1.0.0', {
          sourceRepositoryRef: 'refs/tags/@scope/pkg@1.0.0',
          buildConfigUri:
            'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/@scope/pkg@1.0.0',
        }),
        statement: {
          predicate: provenance({
            ref: 'refs/tags/@scope/pkg@1.0.0',
            workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/@scope/pkg@1.0.0',
            job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/@scope/pkg@1.0.0',
          }),
        },
      },
    },
    {
      name: 'an event that the policy names',
      policy: policy({ events: ['schedule'] }),
      bundle: {
        facts: { buildTrigger: 'schedule' },
        statement: { predicate: provenance({ event_name: 'schedule' }) },
      },
    },
    {
      name: 'a self-hosted runner where allowed',
      policy: policy({ allowSelfHosted: true }),
      bundle: {
        facts: { runnerEnvironment: 'self-hosted' },
        statement: { predicate: provenance({ runner_environment: 'self-hosted' }) },
      },
    },
    {
      name: 'another name where names do not matter',
      policy: policy({ requireName: false }),
      subject: { ...APP, name: 'renamed' },
    },
    { name: 'a digest without a name', subject: { ...APP, name: '' } },
    { name: 'one of many subjects', bundle: { statement: { subject: [subjectOf(OTHER), subjectOf(APP)] } } },
    {
      name: 'a subject with a further digest that is not known',
      bundle: {
        statement: { subject: [{ name: 'app.tgz', digest: { ...APP.digest, gitCommit: 'f' } }] },
      },
    },
    {
      name: 'a signature over the bytes',
      policy: policy({ predicateTypes: ['signature'] }),
      bundle: {
        signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 },
      },
    },
    {
      name: 'an SPDX version where the family is demanded',
      policy: policy({ predicateTypes: ['spdx'] }),
      bundle: {
        statement: { predicateType: 'https://spdx.dev/Document/v2.3', predicate: {} },
      },
    },
    { name: 'the older statement', bundle: { statement: { type: 'https://in-toto.io/Statement/v0.1' } } },
    {
      name: 'predicate without optional claims',
      bundle: {
        statement: {
          predicate: {
            ...provenance(),
            runDetails: {
              builder: { id: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0' },
            },
          },
        },
      },
    },
  ]
  it.each(passing)('$name', (row) => {
    expect(failuresOf(row.policy ?? policy(), row.bundle ?? {}, row.subject)).toEqual([])
  })
})
