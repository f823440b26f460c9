import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { githubClaims } from '../oidc/github-claims.ts'
import { startSigstore, type EmbeddedSigstore } from '../sigstore/embedded.ts'
import { parseConformanceArguments } from './arguments.ts'
import { runConformance } from './run-conformance.ts'

const IDENTITY = `https://github.com/${githubClaims().job_workflow_ref}`
const ISSUER = githubClaims().iss
const WHO = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', ISSUER]

let folder: string
let sigstore: EmbeddedSigstore
let config: Awaited<ReturnType<EmbeddedSigstore['writeConfig']>>
const at = (name: string): string => path.join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tier3-conformance-'))
  sigstore = await startSigstore()
  config = await sigstore.writeConfig(folder)
  await writeFile(at('a.txt'), 'hello\n')
  await writeFile(at('b.txt'), 'hellp\n')
})
afterAll(async () => {
  await sigstore.close()
  await rm(folder, { recursive: true, force: true })
})

const run = async (...args: readonly string[]): Promise<{ code: number; said: string }> => {
  const said: string[] = []
  const code = await runConformance(args, (line) => said.push(line))
  return { code, said: said.join('\n') }
}
const sign = (bundle: string, signingConfig: string, file: string, ...more: readonly string[]) =>
  run(
    'sign-bundle',
    ...more,
    '--identity-token',
    sigstore.issuer.mint(githubClaims(), 'sigstore'),
    '--bundle',
    at(bundle),
    '--trusted-root',
    config.trustedRoot,
    '--signing-config',
    signingConfig,
    at(file),
  )
const verify = (bundle: string, who: readonly string[], artifact: string) =>
  run('verify-bundle', '--bundle', at(bundle), ...who, '--trusted-root', config.trustedRoot, artifact)
const kindsOf = async (bundle: string): Promise<unknown> => {
  const { verificationMaterial } = JSON.parse(await readFile(at(bundle), 'utf8'))
  return verificationMaterial.tlogEntries.map((entry: { kindVersion: unknown }) => entry.kindVersion)
}

describe('sign-bundle and verify-bundle', () => {
  it.each([
    ['Rekor v1', 'v1.sigstore.json', () => config.signingConfig, { kind: 'hashedrekord', version: '0.0.1' }],
    [
      'Rekor v2',
      'v2.sigstore.json',
      () => config.signingConfigRekor2,
      { kind: 'hashedrekord', version: '0.0.2' },
    ],
  ])(
    'signs with %s, and verifies by path and by digest, for this file and this signer only',
    async (_, bundle, of, kind) => {
      expect(await sign(bundle, of(), 'a.txt')).toEqual({ code: 0, said: '' })
      expect(await kindsOf(bundle)).toEqual([kind])
      const digest = 'sha256:5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03'
      expect(await verify(bundle, WHO, at('a.txt'))).toEqual({ code: 0, said: '' })
      expect(await verify(bundle, WHO, digest)).toEqual({ code: 0, said: '' })
      expect(await verify(bundle, WHO, at('b.txt'))).toMatchObject({
        code: 1,
        said: expect.stringContaining('integrity/signature'),
      })
      const other = ['--certificate-identity', `${IDENTITY}x`, '--certificate-oidc-issuer', ISSUER]
      expect(await verify(bundle, other, at('a.txt'))).toMatchObject({
        code: 1,
        said: expect.stringContaining('policy/signer-workflow'),
      })
      const foreign = ['--certificate-identity', IDENTITY, '--certificate-oidc-issuer', `${ISSUER}.example`]
      expect(await verify(bundle, foreign, at('a.txt'))).toMatchObject({
        code: 1,
        said: expect.stringContaining('policy/issuer'),
      })
    },
  )

  it('signs a statement, and binds it to its subjects alone', async () => {
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [
        {
          name: 'a.txt',
          digest: { sha256: '5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03' },
        },
      ],
      predicateType: 'https://example.com/anything/v1',
      predicate: {},
    }
    await writeFile(at('statement.json'), JSON.stringify(statement))
    expect(await sign('s.json', config.signingConfig, 'statement.json', '--in-toto')).toEqual({
      code: 0,
      said: '',
    })
    expect(await verify('s.json', WHO, at('a.txt'))).toEqual({ code: 0, said: '' })
    expect(await verify('s.json', WHO, at('statement.json'))).toMatchObject({
      code: 1,
      said: expect.stringContaining('integrity/subject-mismatch'),
    })
  })

  it('does not sign what is no statement, and leaves no bundle', async () => {
    expect(await sign('none.json', config.signingConfig, 'a.txt', '--in-toto')).toMatchObject({
      code: 1,
      said: expect.stringContaining('integrity/payload-malformed'),
    })
    await expect(readFile(at('none.json'))).rejects.toThrow('ENOENT')
  })

  it('does not write a bundle that the given root does not verify', async () => {
    const other = await startSigstore()
    const { signingConfig } = await other.writeConfig(at('other'))
    expect(
      await run(
        'sign-bundle',
        '--identity-token',
        other.issuer.mint(githubClaims(), 'sigstore'),
        '--bundle',
        at('foreign.json'),
        '--trusted-root',
        config.trustedRoot,
        '--signing-config',
        signingConfig,
        at('a.txt'),
      ),
    ).toMatchObject({ code: 1, said: expect.stringContaining('integrity/') })
    await other.close()
    await expect(readFile(at('foreign.json'))).rejects.toThrow('ENOENT')
  })

  it('takes a digest for a path where such a file lies, and anything else for a path', async () => {
    await sign('v1.sigstore.json', config.signingConfig, 'a.txt')
    expect(await verify('v1.sigstore.json', WHO, 'sha256:5891')).toMatchObject({
      code: 2,
      said: expect.stringContaining('environment/read-failed'),
    })
  })

  it('has no keys of staging of its own', async () => {
    expect(
      await run('verify-bundle', '--staging', '--bundle', at('v1.sigstore.json'), ...WHO, at('a.txt')),
    ).toMatchObject({ code: 2, said: expect.stringContaining('input/missing') })
  })

  it('answers as a program by its exit code', async () => {
    await sign('v1.sigstore.json', config.signingConfig, 'a.txt')
    const spawned = async (file: string): Promise<unknown> => {
      const args = ['verify-bundle', '--bundle', at('v1.sigstore.json'), ...WHO]
      const child = spawn(
        process.execPath,
        [path.join(import.meta.dirname, 'main.ts'), ...args, '--trusted-root', config.trustedRoot, at(file)],
        { stdio: 'ignore' },
      )
      const [code] = await once(child, 'exit')
      return code
    }
    expect([await spawned('a.txt'), await spawned('b.txt')]).toEqual([0, 1])
  })
})

describe('parseConformanceArguments', () => {
  const identity = ['--certificate-identity', 'me', '--certificate-oidc-issuer', 'them']
  it.each([
    { name: 'nothing', args: [], problem: 'no such command' },
    {
      name: 'an unknown option',
      args: ['verify-bundle', '--bundle', 'b', '--offline', ...identity, 'f'],
      problem: 'offline',
    },
    { name: 'no bundle', args: ['verify-bundle', ...identity, 'f'], problem: '--bundle is missing' },
    { name: 'no file', args: ['verify-bundle', '--bundle', 'b', ...identity], problem: 'one file' },
    {
      name: 'two files',
      args: ['verify-bundle', '--bundle', 'b', ...identity, 'f', 'g'],
      problem: 'one file',
    },
    { name: 'no signer', args: ['verify-bundle', '--bundle', 'b', 'f'], problem: 'are missing' },
    {
      name: 'half a signer',
      args: ['verify-bundle', '--bundle', 'b', '--certificate-identity', 'me', 'f'],
      problem: 'are missing',
    },
    {
      name: 'an empty identity',
      args: [
        'verify-bundle',
        '--bundle',
        'b',
        '--certificate-identity',
        '',
        '--certificate-oidc-issuer',
        'i',
        'f',
      ],
      problem: 'is empty',
    },
    {
      name: 'a key and a signer',
      args: ['verify-bundle', '--bundle', 'b', '--key', 'k', ...identity, 'f'],
      problem: 'beside',
    },
    {
      name: 'a bundle twice',
      args: ['verify-bundle', '--bundle', 'b', '--bundle', 'c', ...identity, 'f'],
      problem: 'twice',
    },
    { name: 'no token', args: ['sign-bundle', '--bundle', 'b', 'f'], problem: '--identity-token is missing' },
    {
      name: 'a statement to verify',
      args: ['verify-bundle', '--in-toto', '--bundle', 'b', ...identity, 'f'],
      problem: 'in-toto',
    },
  ])('refuses $name', ({ args, problem }) => {
    const parsed = parseConformanceArguments(args)
    expect(parsed).toMatchObject({ ok: false, problem: expect.stringContaining(problem) })
  })

  it('reads every option of the protocol', () => {
    expect(
      parseConformanceArguments([
        'verify-bundle',
        '--staging',
        '--bundle',
        'b',
        '--key',
        'k',
        '--trusted-root',
        'r',
        'f',
      ]),
    ).toEqual({
      ok: true,
      value: {
        command: 'verify-bundle',
        staging: true,
        bundle: 'b',
        signer: { kind: 'key', path: 'k' },
        trustedRoot: 'r',
        fileOrDigest: 'f',
      },
    })
  })
})
