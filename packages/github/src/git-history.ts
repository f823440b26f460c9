import type { CommitSha } from '@tier3/model/commit-sha'
import {
  LONGEST_TAG_CHAIN,
  MOST_BRANCHES,
  type Branch,
  type GitHistory,
  type PeeledTag,
} from '@tier3/model/git-history'
import { isJsonObject, type Json, type JsonArray } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { decodeGitCommit, decodeRef, decodeTagObject, type GitTarget } from './git-decoding.ts'
import type { RestClient, RestParameters, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { assureRepository, unseenRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'

/** The history of one repository on GitHub. */
export function createGitHistory(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): GitHistory {
  const { client, repository } = options
  const where = slugParts(repository)

  /** An answer, or undefined for what a visible repository does not have. */
  async function ask<T>(
    route: RestRoute,
    parameters: RestParameters,
    attempted: string,
    decode: (data: Json) => Result<T, string>,
  ): Promise<Result<T | undefined, Problem>> {
    const asking = { attempted, permission: PERMISSION }
    const answer = await client.request(route, { ...where, ...parameters }, asking)
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') {
      const seen = await assureRepository(client, repository, attempted, PERMISSION)
      return seen.ok ? ok(undefined) : failed(seen.problem)
    }
    const decoded = decode(answer.value.data)
    return decoded.ok ? decoded : failed(unexpectedAnswer(attempted, decoded.problem))
  }

  const readRef = (ref: string, attempted: string): Promise<Result<GitTarget | undefined, Problem>> =>
    ask('GET /repos/{owner}/{repo}/git/ref/{ref}', { ref }, attempted, (data) => {
      const decoded = decodeRef(data)
      if (!decoded.ok) return decoded
      // a prefix of another ref must never count as the ref
      return decoded.value.ref === `refs/${ref}`
        ? ok(decoded.value.target)
        : failed('GitHub answered with another ref')
    })

  async function peel(object: GitTarget, attempted: string): Promise<Result<PeeledTag, Problem>> {
    let annotation: PeeledTag['annotation']
    let here = object
    for (let chain = 0; here.type === 'tag'; chain++) {
      if (chain === LONGEST_TAG_CHAIN) return failed(tooDeep(attempted))
      const { sha } = here
      const route = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}'
      const tag = await ask(route, { tag_sha: sha }, attempted, (data) => decodeTagObject(data, sha))
      if (!tag.ok) return failed(tag.problem)
      if (tag.value === undefined)
        return failed(unexpectedAnswer(attempted, 'the object of the tag is not there'))
      annotation ??= { name: tag.value.name, signature: tag.value.signature }
      here = tag.value.target
    }
    return here.type === 'commit'
      ? ok({ object: object.sha, commit: here.sha, annotation })
      : failed(noCommit(attempted, here.type))
  }

  return {
    async tag(name) {
      const attempted = `read the tag ${JSON.stringify(name)} of ${repository}`
      const ref = await readRef(`tags/${name}`, attempted)
      if (!ref.ok || ref.value === undefined) return ref.ok ? ok(undefined) : failed(ref.problem)
      return peel(ref.value, attempted)
    },
    async commit(sha) {
      const attempted = `read the commit ${sha} of ${repository}`
      const route = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}'
      const commit = await ask(route, { commit_sha: sha }, attempted, (data) => decodeGitCommit(data, sha))
      if (!commit.ok || commit.value === undefined) return commit.ok ? ok(undefined) : failed(commit.problem)
      const { committedAt, signature } = commit.value
      return ok({ committedAt, signature })
    },
    async defaultBranch() {
      const attempted = `read the default branch of ${repository}`
      const asking = { attempted, permission: PERMISSION }
      const answer = await client.request('GET /repos/{owner}/{repo}', where, asking)
      if (!answer.ok) return failed(answer.problem)
      if (answer.value.kind === 'not-found')
        return failed(unseenRepository(repository, attempted, PERMISSION))
      const { data } = answer.value
      const name = isJsonObject(data) ? data['default_branch'] : undefined
      return typeof name === 'string' && name !== ''
        ? ok(name)
        : failed(unexpectedAnswer(attempted, 'the repository has no default_branch'))
    },
    async branch(name) {
      const attempted = `read the branch ${JSON.stringify(name)} of ${repository}`
      const head = await readRef(`heads/${name}`, attempted)
      if (!head.ok || head.value === undefined) return head.ok ? ok(undefined) : failed(head.problem)
      return head.value.type === 'commit'
        ? ok({ name, head: head.value.sha })
        : failed(noCommit(attempted, head.value.type))
    },
    async branches(prefix) {
      const attempted = `list the branches ${JSON.stringify(`${prefix}*`)} of ${repository}`
      const route = 'GET /repos/{owner}/{repo}/git/matching-refs/{ref}'
      const ref = prefix === '' ? 'heads' : `heads/${prefix}`
      const found = await ask(route, { ref, per_page: MOST_BRANCHES, page: 1 }, attempted, (data) =>
        decodeBranches(data, prefix),
      )
      if (!found.ok) return failed(found.problem)
      if (found.value === undefined) return failed(unexpectedAnswer(attempted, 'there is no list of refs'))
      // as many as a page holds may be the first page of more
      if (found.value.length < MOST_BRANCHES) return ok(found.value)
      const [current, desired] = [`there are ${MOST_BRANCHES} or more`, 'they must be fewer']
      const fix = 'Name the branches in full in `branches`, or by a longer beginning.'
      return failed(problem('input/too-many', { attempted, current, desired, fix }))
    },
    contains: async (head, commit) =>
      head === commit ? ok(true) : compare(client, repository, { head, commit }),
  }
}

const BRANCHES = 'refs/heads/'

function decodeBranches(data: Json, prefix: string): Result<readonly Branch[], string> {
  if (!Array.isArray(data)) return failed('the answer is not a list')
  const refs = collect((data as JsonArray).map(decodeRef))
  if (!refs.ok) return failed(refs.problem[0] ?? '')
  const branches = refs.value.flatMap(({ ref, target }) =>
    ref.startsWith(BRANCHES + prefix) && target.type === 'commit'
      ? [{ name: ref.slice(BRANCHES.length), head: target.sha }]
      : [],
  )
  return ok(branches.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
}

/**
 * Both sides are commit ids: a name could be that of a tag, which somebody made to shadow the branch. The answer has to
 * say the same in two fields.
 */
async function compare(
  client: RestClient,
  repository: RepoSlug,
  { head, commit }: { readonly head: CommitSha; readonly commit: CommitSha },
): Promise<Result<boolean, Problem>> {
  const attempted = `compare the commits ${commit} and ${head} of ${repository}`
  const parameters = { ...slugParts(repository), basehead: `${commit}...${head}`, per_page: 1 }
  const asking = { attempted, permission: PERMISSION }
  const answer = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, asking)
  if (!answer.ok) return failed(answer.problem)
  if (answer.value.kind === 'not-found') {
    const seen = await assureRepository(client, repository, attempted, PERMISSION)
    if (!seen.ok) return failed(seen.problem)
    return /\bno common ancestor\b/i.test(answer.value.message)
      ? ok(false)
      : failed(unexpectedAnswer(attempted, 'GitHub does not find one of the two commits'))
  }
  const { data } = answer.value
  const status = isJsonObject(data) ? data['status'] : undefined
  const base = isJsonObject(data) ? shaOf(data['merge_base_commit']) : undefined
  if (typeof status !== 'string' || !['ahead', 'behind', 'diverged', 'identical'].includes(status))
    return failed(unexpectedAnswer(attempted, 'the answer has no status'))
  const contained = status === 'ahead' || status === 'identical'
  if (contained !== (base === commit))
    return failed(unexpectedAnswer(attempted, 'the status and the merge base contradict each other'))
  return ok(contained)
}

const shaOf = (value: Json | undefined): Json | undefined => (isJsonObject(value) ? value['sha'] : undefined)

const tooDeep = (attempted: string): Problem =>
  problem('input/too-many', {
    attempted,
    current: `it leads through more than ${LONGEST_TAG_CHAIN} tag objects`,
    desired: 'it must lead to a commit sooner',
    fix: 'Make the tag anew, on the commit itself.',
  })

const noCommit = (attempted: string, type: string): Problem =>
  problem('policy/tag-not-release', {
    attempted,
    current: `it leads to a ${type}`,
    desired: 'it must lead to a commit',
  })
