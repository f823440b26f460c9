import { sign } from 'node:crypto'

import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import { canonicalJson } from './canonical-json.ts'
import { ed25519KeyPair, spki } from './key-material.ts'
import type { KeyPair } from './key-material.ts'
import { sha256 } from './sha256.ts'

/** A TUF repository (specification 1.0) with consistent snapshots and one Ed25519 key per role. */
export interface TufRepository {
  /** The first root metadata: what a client must be given to start from. */
  readonly rootJson: string
  /** Replaces all targets and publishes new targets, snapshot and timestamp metadata. */
  publish(targets: Readonly<Record<string, Uint8Array>>): void
  /** Publishes the next root version with new keys for the online roles, signed by the same root key. */
  rotate(): void
  /** The metadata or target at a path below the repository, such as `timestamp.json`. */
  file(path: string): Buffer | undefined
  routes(): Route[]
}

type Role = 'root' | 'targets' | 'snapshot' | 'timestamp'
const ROLES: readonly Role[] = ['root', 'targets', 'snapshot', 'timestamp']

const DAY = 86_400_000

export interface TufRepositoryOptions {
  readonly clock?: () => Date
  readonly targets: Readonly<Record<string, Uint8Array>>
  /** How long metadata stays valid; ten years when absent. */
  readonly lifetimeDays?: number
}

export function createTufRepository(options: TufRepositoryOptions): TufRepository {
  const { clock = () => new Date(), lifetimeDays = 3650 } = options
  const files = new Map<string, Buffer>()
  const rootKey = ed25519KeyPair()
  let keys: Readonly<Record<Role, KeyPair>> = { ...onlineKeys(), root: rootKey }
  let targets = options.targets
  let rootVersion = 0
  let version = 0

  const signed = (role: Role, number: number, content: object): Buffer => {
    const expires = `${new Date(clock().getTime() + lifetimeDays * DAY).toISOString().slice(0, 19)}Z`
    const body = { _type: role, spec_version: '1.0.31', version: number, expires, ...content }
    const { privateKey, publicKey } = keys[role]
    const sig = sign(null, Buffer.from(canonicalJson(body)), privateKey).toString('hex')
    return Buffer.from(JSON.stringify({ signatures: [{ keyid: keyOf(publicKey).keyid, sig }], signed: body }))
  }

  const publishRoot = (): void => {
    rootVersion += 1
    const described = ROLES.map((role) => [role, keyOf(keys[role].publicKey)] as const)
    const content = {
      consistent_snapshot: true,
      keys: Object.fromEntries(described.map(([, { keyid, key }]) => [keyid, key])),
      roles: Object.fromEntries(
        described.map(([role, { keyid }]) => [role, { keyids: [keyid], threshold: 1 }]),
      ),
    }
    files.set(`${rootVersion}.root.json`, signed('root', rootVersion, content))
  }

  const publishOnline = (): void => {
    version += 1
    const described = Object.entries(targets).map(([name, bytes]) => {
      const digest = sha256(bytes).toString('hex')
      files.set(`targets/${digest}.${name}`, Buffer.from(bytes))
      return [name, { length: bytes.length, hashes: { sha256: digest } }] as const
    })
    const targetsJson = signed('targets', version, { targets: Object.fromEntries(described) })
    const snapshotJson = signed('snapshot', version, {
      meta: { 'targets.json': metaOf(version, targetsJson) },
    })
    const timestampJson = signed('timestamp', version, {
      meta: { 'snapshot.json': metaOf(version, snapshotJson) },
    })
    files.set(`${version}.targets.json`, targetsJson)
    files.set(`${version}.snapshot.json`, snapshotJson)
    files.set('timestamp.json', timestampJson)
  }

  publishRoot()
  publishOnline()
  const rootJson = files.get('1.root.json')?.toString('utf8') ?? ''
  return {
    rootJson,
    publish(next) {
      targets = next
      publishOnline()
    },
    rotate() {
      keys = { ...onlineKeys(), root: rootKey }
      publishRoot()
      publishOnline()
    },
    file: (path) => files.get(path),
    routes: () => [
      {
        method: 'GET',
        pattern: /^\/tuf\/((?:targets\/)?[\w.%-]{1,200})$/,
        name: 'tuf.file',
        handle: ({ params: [path = ''] }): LoopbackReply => {
          const bytes = files.get(path)
          return bytes === undefined
            ? { status: 404, bytes: Buffer.from('not found'), headers: { 'content-type': 'text/plain' } }
            : { status: 200, bytes, headers: { 'content-type': 'application/json' } }
        },
      },
    ],
  }
}

const onlineKeys = () => ({
  targets: ed25519KeyPair(),
  snapshot: ed25519KeyPair(),
  timestamp: ed25519KeyPair(),
})

const metaOf = (version: number, bytes: Buffer) => ({
  version,
  length: bytes.length,
  hashes: { sha256: sha256(bytes).toString('hex') },
})

/** A key in TUF's form and its id, the digest of that form. */
function keyOf(publicKey: KeyPair['publicKey']): { keyid: string; key: object } {
  const key = {
    keytype: 'ed25519',
    scheme: 'ed25519',
    keyval: { public: spki(publicKey).subarray(-32).toString('hex') },
  }
  return { keyid: sha256(canonicalJson(key)).toString('hex'), key }
}
