import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTrustDomain } from '../../devkit/src/sigstore/trust-domain.ts'
import { createTufRepository, type TufRepository } from '../../devkit/src/sigstore/tuf-repository.ts'
import { fetchTrustedRoot } from './online-root.ts'

const bytesOf = (value: unknown): Buffer => Buffer.from(JSON.stringify(value))
const targets = (url: string) => ({ 'trusted_root.json': bytesOf(createTrustDomain({ url }).trustedRoot) })
const FIRST = targets('https://first.test')
const SECOND = targets('https://second.test')

/** Version 1 with the first targets, version 2 with the second. */
function twoVersions(): { readonly repository: TufRepository; readonly old: (path: string) => Buffer } {
  const repository = createTufRepository({ targets: FIRST })
  const paths = ['timestamp.json', '1.snapshot.json', '1.targets.json']
  const kept = new Map(paths.map((path) => [path, repository.file(path)]))
  repository.publish(SECOND)
  return { repository, old: (path) => kept.get(path) ?? Buffer.alloc(0) }
}

type Answer = (path: string) => Buffer | ((response: ServerResponse) => void) | undefined

/** Flips one hex digit of the only signature. */
function unsigned(bytes: Buffer | undefined): Buffer {
  const text = bytes?.toString('utf8') ?? ''
  return Buffer.from(text.replace(/"sig":"(.)/, (_, digit: string) => `"sig":"${digit === '0' ? '1' : '0'}`))
}

const fails = (status: number) => (response: ServerResponse) => void response.writeHead(status).end()

/** Sends blanks for as long as somebody listens. */
const endless = (response: ServerResponse): void => {
  const chunk = Buffer.alloc(64 * 1024, ' ')
  const send = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', send)
  }
  response.writeHead(200)
  send()
}

/** A byte now and then. */
const dripping = (response: ServerResponse): void => {
  const timer = setInterval(() => response.write(' '), 50)
  response.once('close', () => clearInterval(timer))
  response.writeHead(200)
}

const UNBELIEVED = 'integrity/trusted-root'
const UNREACHED = 'service/trusted-root-unavailable'

const one =
  (path: string, answer: ReturnType<Answer>): ((file: Answer) => Answer) =>
  (file) =>
  (asked) =>
    asked === path ? answer : file(asked)

describe('a trusted root over TUF', () => {
  let answer: Answer = () => undefined
  const server = createServer((request, response) => {
    const found = answer((request.url ?? '').slice(1))
    if (found === undefined) fails(404)(response)
    else if (typeof found === 'function') found(response)
    else response.writeHead(200).end(found)
  })
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  beforeEach(() => (answer = () => undefined))

  async function outcome(repository: TufRepository, serve: (file: Answer) => Answer) {
    answer = serve((path) => repository.file(path))
    const root = await fetchTrustedRoot(
      'github',
      { url, initialRoot: JSON.parse(repository.rootJson) as unknown },
      { retries: 0, timeoutSeconds: 5, deadlineSeconds: 1 },
    )
    return root.ok ? root.value.authorities[0] : root.problem.code
  }

  const { repository, old } = twoVersions()
  const target = ([name, bytes]: readonly [string, Buffer]) => ({ name, bytes })
  const [second] = Object.entries(SECOND).map(target)
  const listed = repository.file('2.targets.json')?.toString('utf8') ?? ''
  const digest = /"sha256":"([0-9a-f]{64})"/.exec(listed)?.[1] ?? ''
  const targetPath = `targets/${digest}.trusted_root.json`
  const other = createTufRepository({ targets: FIRST })
  other.rotate()

  it('is that of the newest version', async () => {
    expect(await outcome(repository, (file) => file)).toBe('second.test')
  })

  it.each<readonly [string, string, (file: Answer) => Answer]>([
    ['an older snapshot under the new name', UNBELIEVED, one('2.snapshot.json', old('1.snapshot.json'))],
    ['older targets under the new name', UNBELIEVED, one('2.targets.json', old('1.targets.json'))],
    [
      'another root under the name of the listed one',
      UNBELIEVED,
      one(targetPath, FIRST['trusted_root.json']),
    ],
    [
      'a longer root than listed',
      UNBELIEVED,
      one(targetPath, Buffer.concat([second?.bytes ?? Buffer.alloc(0), Buffer.from(' ')])),
    ],
    ['a timestamp of another repository', UNBELIEVED, one('timestamp.json', other.file('timestamp.json'))],
    ['keys of another repository', UNBELIEVED, one('2.root.json', other.file('2.root.json'))],
    [
      'a timestamp with a wrong signature',
      UNBELIEVED,
      one('timestamp.json', unsigned(repository.file('timestamp.json'))),
    ],
    [
      'a snapshot with a wrong signature',
      UNBELIEVED,
      one('2.snapshot.json', unsigned(repository.file('2.snapshot.json'))),
    ],
    [
      'targets with a wrong signature',
      UNBELIEVED,
      one('2.targets.json', unsigned(repository.file('2.targets.json'))),
    ],
    ['a timestamp that is no JSON', UNBELIEVED, one('timestamp.json', Buffer.from('{'))],
    ['a timestamp without an end', UNBELIEVED, one('timestamp.json', endless)],
    ['keys without an end', UNBELIEVED, one('2.root.json', endless)],
    ['a snapshot without an end', UNBELIEVED, one('2.snapshot.json', endless)],
    ['a root without an end', UNBELIEVED, one(targetPath, endless)],
    ['a timestamp that drips', UNREACHED, one('timestamp.json', dripping)],
    ['a root that drips', UNREACHED, one(targetPath, dripping)],
    ['no timestamp', UNREACHED, one('timestamp.json', undefined)],
    ['an outage at the keys', UNREACHED, one('2.root.json', fails(503))],
    ['an outage at the snapshot', UNREACHED, one('2.snapshot.json', fails(503))],
    ['an outage at the targets', UNREACHED, one('2.targets.json', fails(502))],
    ['an outage at the root', UNREACHED, one(targetPath, fails(500))],
  ])('is refused: %s', async (_, code, serve) => expect(await outcome(repository, serve)).toBe(code))

  it('is refused when the mirror stands still until its metadata have run out', async () => {
    const frozen = createTufRepository({ targets: FIRST, lifetimeDays: -1 })
    const current = createTufRepository({ targets: FIRST })
    expect(await outcome(current, (file) => file)).toBe('first.test')
    expect(await outcome(frozen, (file) => file)).toBe(UNBELIEVED)
  })
})
