import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileSource } from '@tier3/model/artifacts'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configuredRoot } from './configured-root.ts'
import { configuredSigner, type SigningSettings } from './configured-signer.ts'
import type { SigningJob } from './job-identity.ts'
import { publicGoodRoot } from './public-good-root.ts'
import { verifyWorkerUrl } from './worker-location.ts'

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const token = (visibility: string): string =>
  `${part({ alg: 'RS256' })}.${part({ aud: 'sigstore', exp: 4_000_000_000, sub: 'x', repository_visibility: visibility })}.c2ln`

/** Files by path; nothing else is there. */
const filesOf = (held: Readonly<Record<string, string | Uint8Array>>): FileSource => ({
  async read(path) {
    const content = held[path]
    return content === undefined
      ? failed(
          problem('environment/read-failed', { attempted: `read ${path}`, current: 'none', desired: 'one' }),
        )
      : ok(new Uint8Array(Buffer.from(content)))
  },
  glob: async () => ok([]),
  list: async () => ok([]),
})

const job = (givenToken: string): SigningJob => ({
  givenToken,
  variable: () => undefined,
  mask: () => undefined,
  eventName: 'push',
  eventPath: undefined,
  repository: 'octo/app',
  workflowRef: undefined,
  jobWorkflowRef: undefined,
})
const settings: SigningSettings = {
  sigstore: 'auto',
  signingConfig: undefined,
  trustedRoot: undefined,
  rekorVersion: '1',
  timestamp: true,
  maxWaitSeconds: 0,
}
const root = publicGoodRoot().root.json
const rootOf = (host: string): string => root.replaceAll('fulcio.sigstore.dev', host)

describe('configuredSigner', () => {
  it.each<{ name: string; change: Partial<SigningSettings>; token?: string; codes: readonly string[] }>([
    { name: 'auto for a public repository', change: {}, codes: [] },
    {
      name: 'auto for a private repository without a root',
      change: {},
      token: token('private'),
      // GitHub's keys are fetched, and nothing but loopback can be reached here.
      codes: ['service/trusted-root-unavailable'],
    },
    {
      name: 'auto for a private repository',
      change: { trustedRoot: 'github' },
      token: token('private'),
      codes: [],
    },
    { name: 'auto with no token', change: {}, token: 'x', codes: ['environment/token-malformed'] },
    { name: 'public-good', change: { sigstore: 'public-good' }, codes: [] },
    { name: 'public-good with version 2', change: { sigstore: 'public-good', rekorVersion: '2' }, codes: [] },
    {
      name: 'github with the root of another instance',
      change: { sigstore: 'github', trustedRoot: 'root' },
      codes: ['input/conflict'],
    },
    {
      name: 'github without a root',
      change: { sigstore: 'github' },
      codes: ['service/trusted-root-unavailable'],
    },
    { name: 'github', change: { sigstore: 'github', trustedRoot: 'github' }, codes: [] },
    { name: 'staging', change: { sigstore: 'staging', trustedRoot: 'staging' }, codes: [] },
    {
      name: 'staging with version 2, which it has not',
      change: { sigstore: 'staging', trustedRoot: 'staging', rekorVersion: '2' },
      codes: ['input/conflict'],
    },
    {
      name: 'custom without a config',
      change: { sigstore: 'custom', trustedRoot: 'root' },
      codes: ['input/missing'],
    },
    {
      name: 'custom with a config that is no text',
      change: { sigstore: 'custom', trustedRoot: 'root', signingConfig: 'binary' },
      codes: ['input/malformed'],
    },
    {
      name: 'custom with a config that is not there',
      change: { sigstore: 'custom', trustedRoot: 'root', signingConfig: 'none' },
      codes: ['environment/read-failed'],
    },
  ])('$name', async ({ change, token: given = token('public'), codes }) => {
    const files = filesOf({
      root,
      github: rootOf('fulcio.githubapp.com'),
      staging: rootOf('fulcio.sigstage.dev'),
      binary: new Uint8Array([0x7b, 0xff, 0x7d]),
    })
    const signer = await configuredSigner({ ...settings, ...change }, job(given), files, () => undefined)
    expect(signer.ok ? [] : signer.problem.map(({ code }) => code)).toEqual(codes)
  })
})

describe('configuredRoot', () => {
  it.each([
    {
      name: 'the built-in one',
      domain: 'public-good',
      path: undefined,
      expected: 'built-in public-good root',
    },
    { name: 'a file for a known instance', domain: 'public-good', path: 'root', expected: 'root' },
    { name: 'a fetched one for GitHub', domain: 'github', path: undefined, expected: 'fetched for github' },
    { name: 'none for staging', domain: 'staging', path: undefined, expected: 'input/missing' },
    { name: 'none for a custom instance', domain: 'custom', path: undefined, expected: 'input/missing' },
    { name: 'a file that is no root', domain: 'custom', path: 'json', expected: 'integrity/trusted-root' },
    { name: 'a file that is no text', domain: 'custom', path: 'binary', expected: 'integrity/trusted-root' },
    { name: 'a file that is not there', domain: 'custom', path: 'none', expected: 'environment/read-failed' },
    { name: 'one root twice', domain: 'custom', path: 'twice', expected: 'twice' },
    { name: 'two roots for a custom instance', domain: 'custom', path: 'two', expected: 'input/conflict' },
  ] as const)('$name', async ({ domain, path, expected }) => {
    const line = JSON.stringify(JSON.parse(root))
    const files = filesOf({
      root,
      json: '{}',
      binary: new Uint8Array([0xff]),
      two: `${line}\n${line} \n`,
      twice: `${line}\n${line}\n`,
    })
    const fetched = { ...publicGoodRoot().root, origin: `fetched for ${domain}` }
    const chosen = await configuredRoot(domain, path, files, 'auto', {
      fetch: () => Promise.resolve({ ok: true, value: fetched }),
    })
    expect(chosen.ok ? chosen.value.origin : chosen.problem.code).toBe(expected)
  })
})

describe('verifyWorkerUrl', () => {
  const [node = '', entry = ''] = process.argv
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tier3-worker-'))
    for (const name of ['index.js', 'worker.js']) writeFileSync(join(folder, name), '')
  })
  afterAll(() => {
    process.argv.splice(0, 2, node, entry)
    rmSync(folder, { recursive: true, force: true })
  })

  it('runs no file that happens to stand beside the program that was started', () => {
    process.argv[1] = join(folder, 'index.js')
    expect(verifyWorkerUrl()?.pathname).toMatch(/\/packages\/sigstore\/src\/verify-worker\.ts$/)
  })
})
