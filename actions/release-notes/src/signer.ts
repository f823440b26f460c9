import { quoted } from '@tier3/model/display'
import { parseCommitSha } from '@tier3/model/commit-sha'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import { parseWorkflowIdentity, type WorkflowIdentity } from '@tier3/model/workflow-identity'

/**
 * The exact identity of the signing workflow, as consumers demand it. Without a ref it is taken at the tag, which is only true of
 * a workflow of the same repository.
 */
export function parseSigner(
  written: string | undefined,
  { server, repository, tag }: { readonly server: string; readonly repository: string; readonly tag: string },
): Result<WorkflowIdentity, Problem> {
  if (written === undefined) return failed(noSigner())
  const full = written.startsWith('.github/') ? `${repository}/${written}` : written
  const address = full.startsWith('https://') ? full : `${server}/${full}`
  const own = address.startsWith(`${server}/${repository}/`)
  const pinned = /\.ya?ml$/.test(address) && own ? `${address}@refs/tags/${tag}` : address
  const identity = parseWorkflowIdentity(pinned)
  if (!identity.ok) return failed(malformed(written, identity.problem))
  const { ref } = identity.value
  return parseCommitSha(ref).ok || parseGitRef(ref).ok
    ? identity
    : failed(malformed(written, 'behind its "@" is neither a full ref nor a commit'))
}

const noSigner = (): Problem =>
  problem('input/missing', {
    attempted: 'say how to verify the release',
    current: 'the workflow that signs it is not known',
    desired: 'consumers must be told which workflow to demand',
    fix: 'Give it in `signer-workflow`.',
  })

const malformed = (written: string, current: string): Problem =>
  problem('input/malformed', {
    attempted: `read the input "signer-workflow", which is ${quoted(written)}`,
    current,
    desired: 'it must be owner/repo/.github/workflows/<file>.yml@<full ref or commit>',
  })
