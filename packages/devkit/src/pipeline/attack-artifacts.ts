import { createHash } from 'node:crypto'
import type { EmulatedGitHub } from '../github/server.ts'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RunResult } from '../workflow-runner/result.ts'
import { packZip, unpackZip, type ZipFile } from './attack-zip.ts'

/** The artifacts of a run in the hands of somebody who stole the token of one of its builds. */
export interface RunArtifacts {
  read(name: string): Promise<readonly ZipFile[]>
  /** Puts other files into an artifact of the first attempt. */
  change(name: string, change: (files: readonly ZipFile[]) => readonly ZipFile[]): Promise<void>
  /** Puts everything back as the first attempt left it. */
  restore(): Promise<void>
}

interface Listed {
  readonly workflow_run_backend_id: string
  readonly name: string
  readonly database_id: string
}

const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'

/** Speaks to the artifact service with the token that every job gets, whatever its permissions are. */
export async function runArtifacts(
  github: EmulatedGitHub,
  app: SeededRepository,
  run: RunResult,
): Promise<RunArtifacts> {
  const thief = (attempt: number) => {
    const { runtimeToken, env } = github.startJob({
      repository: app,
      workflowRef: `${app.slug}/.github/workflows/release.yml@refs/tags/v1.2.3`,
      ref: 'refs/tags/v1.2.3',
      sha: app.head,
      eventName: 'push',
      runId: run.runId,
      runAttempt: attempt,
      permissions: { contents: 'read' },
    })
    const scope = JSON.parse(Buffer.from(runtimeToken.split('.')[1] ?? '', 'base64url').toString()) as {
      readonly scp: string
    }
    const [, backend = '', job = ''] = scope.scp.split(':')
    const ids = { workflow_run_backend_id: backend, workflow_job_run_backend_id: job }
    const call = async (method: string, body: object): Promise<Record<string, unknown>> => {
      const answer = await fetch(`${env['ACTIONS_RESULTS_URL'] ?? ''}${SERVICE}/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${runtimeToken}`, 'content-type': 'application/json' },
        body: JSON.stringify({ ...ids, ...body }),
      })
      if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`)
      return (await answer.json()) as Record<string, unknown>
    }
    return { backend, call }
  }
  const [first, second] = [thief(1), thief(2)]
  const list = async (): Promise<readonly Listed[]> =>
    (await first.call('ListArtifacts', {}))['artifacts'] as readonly Listed[]
  const bytesOf = async (name: string): Promise<Buffer> => {
    const { signed_url: url } = await first.call('GetSignedArtifactURL', { name })
    return Buffer.from(await (await fetch(String(url))).arrayBuffer())
  }
  const write = async (name: string, bytes: Buffer): Promise<void> => {
    await first.call('DeleteArtifact', { name })
    const { signed_upload_url: url } = await first.call('CreateArtifact', { name, version: 4 })
    const headers = { 'x-ms-blob-type': 'BlockBlob', 'x-ms-blob-content-type': 'application/zip' }
    const put = await fetch(String(url), { method: 'PUT', headers, body: new Uint8Array(bytes) })
    if (!put.ok) throw new Error(`the upload of ${name} ended with ${put.status}`)
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    await first.call('FinalizeArtifact', { name, size: String(bytes.length), hash })
  }
  const originals = new Map<string, Buffer>()
  for (const { name } of await list()) originals.set(name, await bytesOf(name))
  const changed = new Set<string>()
  return {
    read: async (name) => unpackZip(await bytesOf(name)),
    async change(name, change) {
      const files = unpackZip(await bytesOf(name))
      changed.add(name)
      await write(name, packZip(change(files)))
    },
    async restore() {
      for (const { name, workflow_run_backend_id: backend } of await list())
        if (backend === second.backend) await second.call('DeleteArtifact', { name })
      for (const name of changed) await write(name, originals.get(name) ?? Buffer.alloc(0))
      changed.clear()
    },
  }
}

/** The files with one of them changed. */
export const changeFile =
  (name: RegExp, change: (text: string) => string) =>
  (files: readonly ZipFile[]): readonly ZipFile[] =>
    files.map((file) => {
      if (!name.test(file.name)) return file
      return { ...file, bytes: Buffer.from(change(file.bytes.toString())) }
    })

export const addFile =
  (name: string, text: string, link = false) =>
  (files: readonly ZipFile[]): readonly ZipFile[] => [...files, { name, bytes: Buffer.from(text), link }]

export const removeFile =
  (name: RegExp) =>
  (files: readonly ZipFile[]): readonly ZipFile[] => {
    const left = files.filter((file) => !name.test(file.name))
    if (left.length === files.length)
      throw new Error(`no file ${name} among ${files.map((f) => f.name).join()}`)
    return left
  }
