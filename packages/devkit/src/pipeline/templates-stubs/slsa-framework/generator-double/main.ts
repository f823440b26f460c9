import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { configuredSigner } from '@tier3/sigstore/configured-signer'
import { createFileSource } from '@tier3/workspace/file-source'
import { input, main, mask, say, variable } from '../../../../workflow-runner/stubs/step-kit.ts'

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator'

/** Lines of sha256sum become subjects, as the generator reads them. */
const subjects = (text: string) =>
  Buffer.from(text, 'base64')
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? []
      if (sha256 === undefined || name === undefined) throw new Error(`unexpected subject: ${line}`)
      return { name, digest: { sha256 } }
    })

function statement(): unknown {
  const source = {
    uri: `git+https://github.com/${variable('GITHUB_REPOSITORY')}@${variable('GITHUB_REF')}`,
    digest: { sha1: variable('GITHUB_SHA') },
  }
  const workflow = variable('GITHUB_WORKFLOW_REF').slice(`${variable('GITHUB_REPOSITORY')}/`.length)
  return {
    _type: 'https://in-toto.io/Statement/v0.1',
    predicateType: 'https://slsa.dev/provenance/v0.2',
    subject: subjects(input('base64-subjects')),
    predicate: {
      builder: { id: `https://github.com/${input('signer')}` },
      buildType: `${GENERATOR}/generic@v1`,
      invocation: {
        configSource: { ...source, entryPoint: workflow.slice(0, workflow.indexOf('@')) },
        parameters: {},
        environment: {
          github_actor: variable('GITHUB_ACTOR'),
          github_event_name: variable('GITHUB_EVENT_NAME'),
          github_ref: variable('GITHUB_REF'),
          github_ref_type: variable('GITHUB_REF_TYPE'),
          github_repository_id: variable('GITHUB_REPOSITORY_ID'),
          github_repository_owner_id: variable('GITHUB_REPOSITORY_OWNER_ID'),
          github_run_attempt: variable('GITHUB_RUN_ATTEMPT'),
          github_run_id: variable('GITHUB_RUN_ID'),
          github_run_number: variable('GITHUB_RUN_NUMBER'),
          github_sha1: variable('GITHUB_SHA'),
        },
      },
      metadata: {
        buildInvocationID: `${variable('GITHUB_RUN_ID')}-${variable('GITHUB_RUN_ATTEMPT')}`,
        completeness: { parameters: true, environment: false, materials: false },
        reproducible: false,
      },
      materials: [source],
    },
  }
}

await main(async () => {
  const workspace = variable('GITHUB_WORKSPACE')
  const signing = await configuredSigner(
    {
      sigstore: 'public-good',
      signingConfig: undefined,
      trustedRoot: undefined,
      rekorVersion: '1',
      timestamp: false,
      maxWaitSeconds: 10,
    },
    {
      givenToken: undefined,
      variable: (name) => process.env[name],
      mask,
      eventName: variable('GITHUB_EVENT_NAME'),
      eventPath: variable('GITHUB_EVENT_PATH'),
      repository: variable('GITHUB_REPOSITORY'),
      workflowRef: variable('GITHUB_WORKFLOW_REF'),
      jobWorkflowRef: undefined,
    },
    createFileSource({ workspace }),
    say,
  )
  if (!signing.ok) throw new Error(JSON.stringify(signing.problem))
  const signed = await signing.value.signer.signStatements([Buffer.from(JSON.stringify(statement()))])
  if (!signed.ok) throw new Error(JSON.stringify(signed.problem))
  writeFileSync(join(workspace, input('output')), signed.value[0].bundle)
})
