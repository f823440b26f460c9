import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import type { LoopbackReply } from '../http/loopback-server.ts'
import { notFound, ruleViolation, unprocessable, validationFailed } from './errors.ts'
import { isFastForward } from './git-lookup.ts'
import { refView } from './git-view.ts'
import { numberedPage } from './pagination.ts'
import type { RefTarget, Repository } from './state.ts'

const REF_NAME = /^refs\/(?:heads|tags)\/(?!.*(?:\.\.|\/\/|@\{|\.lock$|\/$))[^\p{Cc} ~^:?*[\\]{1,240}$/u

/** Whether a published immutable release holds the tag. */
export function holdsTag(repository: Repository, ref: string): boolean {
  const tag = ref.replace(/^refs\/tags\//, '')
  return (
    ref.startsWith('refs/tags/') &&
    [...repository.releases.values()].some((r) => r.immutable && r.tagName === tag)
  )
}

/** Points a new ref at an object; 422 in GitHub's words when it cannot be. */
export function createRef(repository: Repository, ref: string, sha: string): RefTarget {
  if (!ref.startsWith('refs/') || ref.split('/').length < 3)
    throw unprocessable("Reference name must start with 'refs/'.")
  if (!REF_NAME.test(ref)) throw unprocessable(`${ref} is not a valid ref name.`)
  if (repository.refs.has(ref)) throw unprocessable('Reference already exists')
  if (ref.startsWith('refs/tags/') && repository.burnedTags.has(ref.slice('refs/tags/'.length))) {
    throw ruleViolation('Cannot create ref due to creations being restricted.')
  }
  const target = targetOf(repository, sha)
  repository.refs.set(ref, target)
  return target
}

function targetOf(repository: Repository, sha: string): RefTarget {
  const object = repository.objects.get(sha)
  if (object === undefined) throw unprocessable('Object does not exist')
  if (object.type !== 'commit' && object.type !== 'tag') throw unprocessable('Object is not a commit')
  return { type: object.type, sha }
}

const qualified = ({ params }: RepositoryCall): string => `refs/${params['ref'] ?? ''}`

function textField(body: Readonly<Record<string, unknown>>, field: string): string {
  const value = body[field]
  if (typeof value !== 'string')
    throw validationFailed({ resource: 'Reference', code: 'missing_field', field })
  return value
}

function read(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const ref = qualified(call)
  const target = call.repository.refs.get(ref)
  if (target === undefined) throw notFound()
  return { status: 200, json: refView(context.urls, call.repository, ref, target) }
}

function matching(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const prefix = qualified(call)
  const found = [...call.repository.refs]
    .filter(([ref]) => ref.startsWith(prefix))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { items, headers } = numberedPage(call.address, found)
  return {
    status: 200,
    json: items.map(([ref, target]) => refView(context.urls, call.repository, ref, target)),
    headers,
  }
}

function create(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const body = call.json()
  const ref = textField(body, 'ref')
  const target = createRef(call.repository, ref, textField(body, 'sha'))
  const view = refView(context.urls, call.repository, ref, target)
  return { status: 201, json: view, headers: { location: view.url } }
}

function update(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { repository } = call
  const ref = qualified(call)
  const body = call.json()
  const sha = textField(body, 'sha')
  const current = repository.refs.get(ref)
  if (current === undefined) throw unprocessable('Reference does not exist')
  if (holdsTag(repository, ref)) throw ruleViolation('Cannot update this protected ref.')
  const target = targetOf(repository, sha)
  if (body['force'] !== true && !isFastForward(repository, current, sha))
    throw unprocessable('Update is not a fast forward')
  repository.refs.set(ref, target)
  return { status: 200, json: refView(context.urls, repository, ref, target) }
}

function remove(call: RepositoryCall): LoopbackReply {
  const ref = qualified(call)
  if (!call.repository.refs.has(ref)) throw unprocessable('Reference does not exist')
  if (ref === `refs/heads/${call.repository.defaultBranch}`)
    throw unprocessable('Cannot delete the default branch')
  if (holdsTag(call.repository, ref)) throw ruleViolation('Cannot delete this protected ref.')
  call.repository.refs.delete(ref)
  return { status: 204 }
}

/** `git/ref`, `git/refs` and `git/matching-refs`. */
export const refs: RouteModule = (context) => {
  const readable = { requires: { scope: 'contents', level: 'read' } } as const
  const writable = { requires: { scope: 'contents', level: 'write' } } as const
  return [
    repositoryRoute(context, {
      method: 'GET',
      path: '/git/ref/{ref*}',
      name: 'refs.get',
      ...readable,
      handle: (call) => read(context, call),
    }),
    repositoryRoute(context, {
      method: 'GET',
      path: '/git/matching-refs/{ref*}',
      name: 'refs.matching',
      ...readable,
      handle: (call) => matching(context, call),
    }),
    repositoryRoute(context, {
      method: 'POST',
      path: '/git/refs',
      name: 'refs.create',
      ...writable,
      handle: (call) => create(context, call),
    }),
    repositoryRoute(context, {
      method: 'PATCH',
      path: '/git/refs/{ref*}',
      name: 'refs.update',
      ...writable,
      handle: (call) => update(context, call),
    }),
    repositoryRoute(context, {
      method: 'DELETE',
      path: '/git/refs/{ref*}',
      name: 'refs.delete',
      ...writable,
      handle: remove,
    }),
  ]
}
