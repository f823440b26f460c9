import type { IncomingMessage, Server, ServerResponse } from 'node:http'

import type { GitHubContext } from './api-route.ts'
import { addAsset, storedName } from './assets.ts'
import { grants } from './permissions.ts'
import { findRepository, reaches } from './state.ts'

const UPLOAD = /^\/uploads\/repos\/([^/]+)\/([^/]+)\/releases\/(\d{1,15})\/assets$/

/**
 * Leaves a `starter` asset behind when an authorised upload ends without a proper answer: the client went away, the
 * connection broke, or the service failed with 5xx. GitHub does the same; such an asset blocks its name until deleted.
 */
export function watchCutUploads(server: Server, context: GitHubContext): void {
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (incoming.method !== 'POST') return
    outgoing.once('close', () => {
      const answered = incoming.complete && outgoing.writableFinished && outgoing.statusCode < 500
      if (!answered) leaveStarter(context, incoming)
    })
  })
}

function leaveStarter(context: GitHubContext, incoming: IncomingMessage): void {
  const url = new URL(incoming.url ?? '/', context.urls.origin)
  const [, owner, repo, id] = UPLOAD.exec(url.pathname) ?? []
  const value = /^(?:bearer|token) +(\S+)$/i.exec(incoming.headers.authorization ?? '')?.[1] ?? ''
  const token = context.store.tokens.get(value)
  const repository = findRepository(context.store, `${owner}/${repo}`)
  const release = repository?.releases.get(Number(id))
  const name = storedName(url.searchParams.get('name') ?? '')
  if (release === undefined || release.immutable || name === '') return
  if (!reaches(token, repository) || !grants(token.permissions, { scope: 'contents', level: 'write' })) return
  if (release.assets.some((asset) => asset.name === name)) return
  const contentType = incoming.headers['content-type'] ?? 'application/octet-stream'
  addAsset(context, release, { name, label: '', state: 'starter', contentType, bytes: Buffer.alloc(0) })
}
