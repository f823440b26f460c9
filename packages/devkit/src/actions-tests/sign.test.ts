import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired } from '@tier3/action-sign/wire'
import type { JsonObject } from '@tier3/model/json'
import { createBundleVerifier } from '@tier3/sigstore/bundle-verifier'
import { parseTrustedRoot } from '@tier3/sigstore/trusted-root'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSigstore } from '../sigstore/embedded.ts'
import { filesBelow } from './action-run.fixture.ts'
import { makeFolder, RELEASE_WORKFLOW, startStage, type Folder, type Stage } from './release-stage.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const IDENTITY = `https://github.com/${RELEASE_WORKFLOW}`
const ISSUER = 'https://token.actions.githubusercontent.com'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const sign = (folder: Folder, inputs: Readonly<Record<string, string>>) =>
  stage.step(wired, { folder, inputs })

/** What the consumer's verifier says of a bundle text for an artifact. */
async function verdict(text: string, content: string): Promise<string> {
  const root = parseTrustedRoot(JSON.stringify(stage.sigstore.trustedRoot), 'root')
  if (!root.ok) throw new Error('the root is malformed')
  const verifier = createBundleVerifier({ trustedRoot: root.value[0], trustDomain: 'custom' })
  const [answer] = await verifier.verify([
    { bundle: { text, origin: 'x' }, artifact: { algorithm: 'sha256', hex: sha256(content) } },
  ])
  return answer?.ok === true ? answer.value.signer.san : (answer?.problem.code ?? 'no answer')
}

describe('sign', () => {
  it('writes a bundle v0.3 beside each file that the verifier accepts, and for no other bytes', async () => {
    using folder = makeFolder({ 'dist/app.tgz': 'hello', 'dist/sub/b c': 'x' })
    const before = stage.sigstore.counts
    const ended = await sign(folder, { files: 'dist/**', base: 'dist' })
    expect([ended.codes, ended.exitCode]).toEqual([[], 0])
    const files = filesBelow(folder.workspace)
    const bundle = files['dist/app.tgz.sigstore.json'] ?? ''
    const other = files['dist/sub/b c.sigstore.json'] ?? ''
    expect(Object.keys(files)).toHaveLength(4)
    expect((JSON.parse(bundle) as JsonObject)['mediaType']).toBe(
      'application/vnd.dev.sigstore.bundle.v0.3+json',
    )
    expect(await verdict(bundle, 'hello')).toBe(IDENTITY)
    expect(await verdict(other, 'x')).toBe(IDENTITY)
    expect(await verdict(bundle, 'hellp')).toBe('integrity/signature')
    const after = stage.sigstore.counts
    expect([after.certificates - before.certificates, after.entries - before.entries]).toEqual([1, 2])
    expect(ended.outputs).toEqual({
      bundles: 'dist/app.tgz.sigstore.json\ndist/sub/b c.sigstore.json',
      count: '2',
      'certificate-identity': IDENTITY,
      'certificate-issuer': ISSUER,
      attached: '',
      'verify-command': `cosign verify-blob --bundle app.tgz.sigstore.json --certificate-identity ${IDENTITY} --certificate-oidc-issuer ${ISSUER} --trusted-root ${stage.config.trustedRoot} ./app.tgz`,
    })
    expect(ended.report.body).toMatchObject({
      artifacts: [
        { name: 'app.tgz', size: 5, sha256: sha256('hello'), bundle: 'dist/app.tgz.sigstore.json' },
        { name: 'sub/b c', size: 1, sha256: sha256('x'), bundle: 'dist/sub/b c.sigstore.json' },
      ],
    })
  })

  it('signs a hundred files with one token and one certificate', async () => {
    const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`f${i}`, String(i)]))
    using folder = makeFolder(files)
    const before = stage.sigstore.counts.certificates
    const tokens = (): number =>
      stage.github.exchanges.filter(({ path }) => path.startsWith('/idtoken')).length
    const asked = tokens()
    const ended = await sign(folder, { files: '*' })
    expect([ended.exitCode, ended.outputs['count']]).toEqual([0, '100'])
    expect([stage.sigstore.counts.certificates - before, tokens() - asked]).toEqual([1, 1])
  })

  it('signs again over its own files, and passes over the bundles', async () => {
    using folder = makeFolder({ a: 'hello' })
    await sign(folder, { files: '*', 'legacy-files': 'true' })
    const again = await sign(folder, { files: '*', 'legacy-files': 'true' })
    expect([again.codes, again.outputs['bundles']]).toEqual([[], 'a.sigstore.json'])
    expect(again.report.notices).toEqual([
      'a.pem, a.sig, a.sigstore.json only describe other files and were not signed',
    ])
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(['a', 'a.pem', 'a.sig', 'a.sigstore.json'])
  })

  it('signs a manifest like any other file', async () => {
    using folder = makeFolder({ SHA256SUMS: 'x' })
    expect((await sign(folder, { files: '*' })).outputs['bundles']).toBe('SHA256SUMS.sigstore.json')
  })

  it('shows how to verify the checksum file where one was signed, over several lines', async () => {
    using folder = makeFolder({ 'A.tgz': 'hello', SHA256SUMS: 'x' })
    const { summary, outputs } = await sign(folder, { files: '*' })
    expect(summary).toContain('cosign verify-blob \\\n  --bundle SHA256SUMS.sigstore.json \\\n')
    expect(summary).toContain('  ./SHA256SUMS\n```')
    expect(summary).toContain('```sh\nsha256sum -c SHA256SUMS\n```')
    expect(outputs['verify-command']).toMatch(/ \.\/A\.tgz$/)
    using other = makeFolder({ 'A.tgz': 'hello' })
    expect((await sign(other, { files: '*' })).summary).not.toContain('sha256sum')
  })

  it('keeps paths below the output folder, with files that openssl verifies', async () => {
    using folder = makeFolder({ 'dist/sub/a': 'hello' })
    const inputs = { files: 'dist/**', base: 'dist', 'output-dir': 'out', 'legacy-files': 'true' }
    const ended = await sign(folder, inputs)
    expect(Object.keys(filesBelow(join(folder.workspace, 'out')))).toEqual([
      'sub/a.pem',
      'sub/a.sig',
      'sub/a.sigstore.json',
    ])
    expect(ended.outputs['verify-command']).toMatch(
      /^cosign verify-blob --bundle a\.sigstore\.json .* \.\/a$/,
    )
    const script = `
      openssl x509 -in out/sub/a.pem -noout -pubkey > key.pem
      base64 -d < out/sub/a.sig > raw.sig
      openssl dgst -sha256 -verify key.pem -signature raw.sig "$1"`
    const openssl = (file: string): readonly unknown[] => {
      const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', file], {
        cwd: folder.workspace,
        encoding: 'utf8',
      })
      return [status, stdout.trim()]
    }
    folder.put('changed', 'hellp')
    expect(openssl('dist/sub/a')).toEqual([0, 'Verified OK'])
    expect(openssl('changed')).toEqual([1, 'Verification failure'])
  })

  it('takes a given identity token, and needs no permission then', async () => {
    using folder = makeFolder({ a: 'hello' })
    const job = stage.github.startJob({
      repository: stage.repository,
      workflowRef: 'octo/app/.github/workflows/other.yml@refs/heads/main',
      ref: 'refs/heads/main',
      sha: stage.repository.head,
      eventName: 'push',
    })
    const token = stage.github.issuer.mint(job.claims, 'sigstore')
    const ended = await stage.step(wired, {
      folder,
      inputs: { files: 'a', 'identity-token': token },
      job: { permissions: {} },
    })
    expect([ended.codes, ended.outputs['certificate-identity']]).toEqual([
      [],
      'https://github.com/octo/app/.github/workflows/other.yml@refs/heads/main',
    ])
    expect([ended.shown.includes(token), ended.masked.includes(token)]).toEqual([false, true])
  })

  it('works with version 2 of the log', async () => {
    using folder = makeFolder({ a: 'hello' })
    const inputs = { files: 'a', 'rekor-version': '2', 'signing-config': stage.config.signingConfigRekor2 }
    const ended = await sign(folder, inputs)
    expect(ended.codes).toEqual([])
    expect(await verdict(filesBelow(folder.workspace)['a.sigstore.json'] ?? '', 'hello')).toBe(IDENTITY)
  })

  it('lists no path whose line break would make two of it', async () => {
    using folder = makeFolder({ 'a\nb': 'hello', b: 'x' })
    const ended = await sign(folder, { files: 'a*\nb' })
    expect([ended.codes, ended.outputs['bundles'], ended.outputs['count']]).toEqual([
      [],
      'b.sigstore.json',
      '2',
    ])
    expect(ended.report.notices).toEqual([
      'a path with a line break is left out of the output "bundles"; use the report',
    ])
  })

  it('writes nothing when consumers would refuse the bundles', async () => {
    await using stranger = await startSigstore()
    using folder = makeFolder({ a: 'hello', b: 'x' })
    writeFileSync(join(folder.temp, 'root.json'), JSON.stringify(stranger.trustedRoot))
    const inputs = { files: '*', 'trusted-root': join(folder.temp, 'root.json') }
    const ended = await sign(folder, inputs)
    expect([ended.codes, ended.exitCode]).toEqual([['integrity/self-check', 'integrity/self-check'], 1])
    expect([Object.keys(filesBelow(folder.workspace)), ended.outputs]).toEqual([['a', 'b'], {}])
  })

  it('prints its plan in a dry run, and asks nobody', async () => {
    using folder = makeFolder({ a: 'hello' })
    const [asked, signed] = [stage.github.exchanges.length, stage.sigstore.counts]
    const ended = await sign(folder, { files: 'a', 'dry-run': 'true' })
    expect([ended.exitCode, ended.outputs, stage.github.exchanges.length]).toEqual([0, {}, asked])
    expect(stage.sigstore.counts).toEqual(signed)
    expect(ended.report.plan).toMatchObject({ patterns: ['a'], sigstore: 'custom' })
  })
})

describe('sign refuses before it asks for a token', () => {
  const none = { sigstore: '', 'signing-config': '', 'trusted-root': '' }
  it.each([
    { name: 'custom without its files', inputs: { ...none, sigstore: 'custom' }, codes: ['input/conflict'] },
    { name: 'custom without a trusted root', inputs: { 'trusted-root': '' }, codes: ['input/conflict'] },
    {
      name: 'a signing config for the public instance',
      inputs: { sigstore: 'public-good', 'trusted-root': '' },
      codes: ['input/conflict'],
    },
    {
      name: 'staging without a trusted root',
      inputs: { ...none, sigstore: 'staging' },
      codes: ['input/conflict'],
    },
    {
      name: 'version 2 of the log without a timestamp',
      inputs: { 'rekor-version': '2', timestamp: 'false' },
      codes: ['input/conflict'],
    },
    {
      name: 'everything at once',
      inputs: { ...none, sigstore: 'custom', 'rekor-version': '2', timestamp: 'false' },
      codes: ['input/conflict', 'input/conflict'],
    },
    { name: 'no files', inputs: { files: '' }, codes: ['input/conflict'] },
    {
      name: 'an output folder out of the workspace',
      inputs: { 'output-dir': '../x' },
      codes: ['input/path-escape'],
    },
    { name: 'an unknown instance', inputs: { sigstore: 'mine' }, codes: ['input/malformed'] },
    {
      name: 'a signing config that is not there',
      inputs: { 'signing-config': 'none.json' },
      codes: ['environment/read-failed'],
    },
    { name: 'a signing config that is none', inputs: { 'signing-config': 'a' }, codes: ['input/malformed'] },
    {
      name: 'a trusted root that is none',
      inputs: { 'trusted-root': 'a' },
      codes: ['integrity/trusted-root'],
    },
    {
      name: 'a trusted root that is no text',
      inputs: { 'trusted-root': 'binary' },
      codes: ['integrity/trusted-root'],
    },
    { name: 'a pattern without match', inputs: { files: 'a\nz' }, codes: ['input/unmatched-glob'] },
    { name: 'nothing but bundles', inputs: { files: '*.json' }, codes: ['input/empty-set'] },
    { name: 'a file outside of the base', inputs: { files: 'a', base: 'd' }, codes: ['input/path-escape'] },
  ])('$name', async ({ inputs, codes }) => {
    using folder = makeFolder({
      a: 'hello',
      'x.sigstore.json': '{}',
      'd/e': '',
      binary: new Uint8Array([0x7b, 0xff, 0x7d]),
    })
    const asked = stage.github.exchanges.length
    const ended = await sign(folder, { files: 'a', ...inputs })
    expect(ended.codes).toEqual(codes)
    expect([ended.exitCode > 0, ended.outputs, stage.github.exchanges.length]).toEqual([true, {}, asked])
  })
})
