import type { LoopbackReply, LoopbackRequest, Route } from '../http/loopback-server.ts'
import type { GitHubContext } from './api-route.ts'
import { jobOf } from './identity-tokens.ts'
import type { StartedJob } from './jobs.ts'
import type { Artifact } from './state.ts'
import { sha256Of, timestamp } from './state.ts'

type Fields = Readonly<Record<string, unknown>>

const twirpError = (status: number, code: string, msg: string): LoopbackReply => ({
  status,
  json: { code, msg },
})
const ok = (json: Fields): LoopbackReply => ({ status: 200, json })

/** Clients send protobuf field names, or their JSON spelling; both are legal in protobuf's JSON form. */
function field(body: Fields, name: string): string {
  const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const value = body[name] ?? body[camel]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function parse(request: LoopbackRequest): Fields | undefined {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

const NAME = /^[^"\\/:<>|*?\r\n]{1,256}$/

type Method = (
  context: GitHubContext,
  job: StartedJob,
  body: Fields,
  found: Artifact | undefined,
) => LoopbackReply

const missing = (): LoopbackReply => twirpError(404, 'not_found', 'artifact not found')

const METHODS: Readonly<Record<string, Method>> = {
  CreateArtifact(context, job, body, found) {
    const name = field(body, 'name')
    if (!NAME.test(name)) return twirpError(400, 'invalid_argument', 'the artifact name is not valid')
    if (found !== undefined)
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      )
    const blob = context.blobs.create()
    context.store.artifacts.push({
      id: context.store.nextId(),
      name,
      repository: job.repository,
      runId: job.runId,
      runBackendId: job.runBackendId,
      jobBackendId: job.jobBackendId,
      headBranch: job.claims.ref.replace(/^refs\/(?:heads|tags)\//, ''),
      headSha: job.claims.sha,
      createdAt: context.store.clock(),
      blob,
      finalized: undefined,
    })
    return ok({ ok: true, signed_upload_url: context.blobs.signedUrl(blob, 'w') })
  },
  FinalizeArtifact(context, _job, body, found) {
    const bytes = found === undefined ? undefined : context.blobs.get(found.blob)?.bytes
    if (found === undefined || bytes === undefined) return missing()
    const digest = `sha256:${sha256Of(bytes)}`
    const claimed = field(body, 'hash')
    const wrong = field(body, 'size') !== String(bytes.length) || (claimed !== '' && claimed !== digest)
    if (wrong) return twirpError(400, 'invalid_argument', 'size or hash do not match what was uploaded')
    found.finalized = { size: bytes.length, digest }
    return ok({ ok: true, artifact_id: String(found.id) })
  },
  ListArtifacts(context, job, body) {
    const name = field(body, 'name_filter')
    const id = field(body, 'id_filter')
    const listed = context.store.artifacts.filter(
      (artifact) =>
        artifact.runId === job.runId &&
        artifact.finalized !== undefined &&
        (name === '' || artifact.name === name) &&
        (id === '' || String(artifact.id) === id),
    )
    return ok({ artifacts: listed.map(listEntry) })
  },
  GetSignedArtifactURL(context, _job, _body, found) {
    return found?.finalized === undefined
      ? missing()
      : ok({ signed_url: context.blobs.signedUrl(found.blob, 'r') })
  },
  DeleteArtifact(context, _job, _body, found) {
    if (found === undefined) return missing()
    context.store.artifacts.splice(context.store.artifacts.indexOf(found), 1)
    context.blobs.delete(found.blob)
    return ok({ ok: true, artifact_id: String(found.id) })
  },
}

/** Methods that attempts of one run may use on each other's artifacts. */
const READING: ReadonlySet<string> = new Set(['ListArtifacts', 'GetSignedArtifactURL'])

function listEntry(artifact: Artifact): Fields {
  return {
    workflow_run_backend_id: artifact.runBackendId,
    workflow_job_run_backend_id: artifact.jobBackendId,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.finalized?.size ?? 0),
    created_at: timestamp(artifact.createdAt),
    digest: artifact.finalized?.digest ?? null,
  }
}

/** The results service that `@actions/artifact` (v4 protocol) speaks to: Twirp over JSON, bytes as block blobs. */
export function artifactRoutes(
  context: GitHubContext,
  jobs: ReadonlyMap<string, StartedJob>,
): readonly Route[] {
  return Object.entries(METHODS).map(([method, answer]) => ({
    method: 'POST',
    pattern: new RegExp(`^/twirp/github\\.actions\\.results\\.api\\.v1\\.ArtifactService/${method}$`),
    name: `artifacts.${method.charAt(0).toLowerCase()}${method.slice(1)}`,
    maxBodyBytes: 64 * 1024,
    handle(request) {
      const job = jobOf(jobs, request)
      if (job === undefined) return twirpError(401, 'unauthenticated', 'invalid runtime token')
      const body = parse(request)
      if (body === undefined) return twirpError(400, 'malformed', 'the json request could not be decoded')
      // a job reaches the artifacts of its own run only, and of its earlier attempts to read
      const run = field(body, 'workflow_run_backend_id')
      const earlier = context.store.artifacts.some(
        ({ runId, runBackendId }) => runId === job.runId && runBackendId === run,
      )
      if (run !== job.runBackendId && !(earlier && READING.has(method)))
        return twirpError(403, 'permission_denied', 'the run is not yours')
      const name = field(body, 'name')
      const found = context.store.artifacts.find(
        (artifact) => artifact.runBackendId === run && artifact.name === name,
      )
      return answer(context, job, body, found)
    },
  }))
}
