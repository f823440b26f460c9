import type { FileSource } from '@tier3/model/artifacts'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { ok, type Result } from '@tier3/model/result'
import { defineAction } from '@tier3/runner/define/action'
import { path } from '@tier3/runner/define/codec'
import { defineSpec, required, type ConfigOf } from '@tier3/runner/define/spec'
import { describeNormalPolicy } from '@tier3/verification/policy-file/describe-policy'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import type { NormalPolicy } from '@tier3/verification/policy-file/normal-policy'
import { policyFiles } from '@tier3/verification/policy-file/policy-report'
import { resolvePolicy } from '@tier3/verification/policy-file/resolve-policy'
import { createPolicyDocuments } from '@tier3/workspace/policy-documents'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { EXPLAIN_SCHEMA } from './report-schemas.ts'

export const spec = defineSpec({
  name: 'policy explain',
  title: 'say what a policy demands',
  description:
    'Resolve a policy file with everything that it extends, and say its normal form in words and as JSON, with its digest.',
  icon: 'shield',
  color: 'green',
  permissions: {},
  inputs: { files: required(path, 'The policy file.') },
  outputs: { digest: 'Digest of the normal form, `sha256:<hex>`.' },
  reportSchema: EXPLAIN_SCHEMA,
})

export interface ExplainPorts {
  readonly files: FileSource
}

export interface ExplainTask {
  readonly path: string
  readonly server: string
}

export const explainCommand = defineAction<
  typeof spec,
  ExplainTask,
  ExplainPorts,
  NormalPolicy,
  NormalPolicy
>({
  spec,
  plan: (config: ConfigOf<typeof spec>, context): Result<ExplainTask, readonly Problem[]> =>
    ok({ path: config.files, server: context.serverUrl }),
  perform: (task, { files }) =>
    resolvePolicy(task.path, createPolicyDocuments(files), { server: task.server }),
  conclude: (_task, policy) => policy,
  report: (_task, policy) => {
    const resolved: JsonObject = formatNormalPolicy(policy)
    const digest = sha256OfText(formatCanonicalJson(resolved))
    const lines = [...describeNormalPolicy(policy), `digest: sha256:${digest}`]
    return {
      exitCode: 0,
      title: `policy sha256:${digest.slice(0, 12)}`,
      outputs: { digest: `sha256:${digest}` },
      lines,
      summary: [{ kind: 'code', language: 'text', text: lines.join('\n') }],
      findings: [],
      notices: [],
      body: { digest: { sha256: digest }, files: policyFiles(policy), resolved },
    }
  },
})
