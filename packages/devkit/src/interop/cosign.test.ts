import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runProgram } from '../bundle/child-process.ts'
import { CHANGED_CONTENTS } from './changed-contents.ts'
import { CHANGED_WITNESSES } from './changed-witnesses.ts'
import { createCosign, type Cosign } from './cosign.ts'
import { COSIGN_VARIABLE, findCosign } from './cosign-binary.ts'
import { HOSTILE_SIGNERS } from './hostile-signers.ts'
import { oursFor, type RefusalCase } from './refusal-case.ts'
import { demandInputs, signingInputs, startRelease, type ReleaseScene } from './release-scene.ts'
import { STRICTER_DEMANDS } from './stricter-demands.ts'
import { exhibit, type Carried, type TamperingTools } from './tampering.ts'
import { ARTIFACT, tamperingTools } from './tampering-tools.ts'

const binary = findCosign(process.env)

describe('findCosign', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tier3-find-cosign-'))
    await writeFile(join(folder, 'cosign'), '#!/bin/sh\necho "GitVersion:    v2.6.1"\n')
    await writeFile(join(folder, 'mute'), '#!/bin/sh\n')
    await writeFile(join(folder, 'new'), '#!/bin/sh\necho "GitVersion:    v3.9.9"\n')
    for (const name of ['cosign', 'mute', 'new']) await chmod(join(folder, name), 0o755)
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('findCosign says that there is none', () => {
    expect(findCosign({ PATH: join(folder, 'empty') })).toEqual({
      missing: `no cosign in PATH, and ${COSIGN_VARIABLE} is not set`,
    })
  })
  it('findCosign takes the named one before any in PATH', () => {
    const path = join(folder, 'new')
    expect(findCosign({ PATH: folder, [COSIGN_VARIABLE]: path })).toEqual({ path, version: 'v3.9.9' })
  })
  it.each([
    { named: 'cosign', expected: 'is not an absolute path' },
    { named: '/nowhere/cosign', expected: 'names no program' },
  ])('findCosign looks for no other one than $named when that is named', ({ named, expected }) => {
    expect(findCosign({ PATH: folder, [COSIGN_VARIABLE]: named }).missing).toContain(expected)
  })
  it('findCosign passes over a version that does not speak these bundles, with the reason', () => {
    expect(findCosign({ PATH: folder }).missing).toBe(
      `${join(folder, 'cosign')} is v2.6.1, and 3.x is needed`,
    )
    expect(findCosign({ [COSIGN_VARIABLE]: join(folder, 'mute') }).missing).toContain(
      'does not say its version',
    )
  })
})

describe(`interop with cosign ${binary.version ?? '(MISSING)'}`, () => {
  let scene: ReleaseScene
  let cosign: Cosign
  let tools: TamperingTools
  let provenance = ''

  beforeEach((context) => {
    if (binary.missing !== undefined) context.skip(`no interop with cosign: ${binary.missing}`)
  })
  beforeAll(async () => {
    if (binary.missing !== undefined) return
    scene = await startRelease()
    cosign = await createCosign(binary.path, scene.folder)
    const { predicate, ...made } = tamperingTools(scene)
    tools = made
    provenance = await scene.write('provenance.json', JSON.stringify(predicate))
  })
  afterAll(async () => {
    if (binary.missing === undefined) await scene[Symbol.asyncDispose]()
  })

  const demandOf = (file: string, bundle: string, type?: string, more?: readonly string[]) => ({
    file,
    bundle,
    trustedRoot: scene.config.trustedRoot,
    identity: scene.identity,
    issuer: scene.issuer,
    ...(type === undefined ? {} : { type }),
    ...(more === undefined ? {} : { more }),
  })
  const STAMPED = ['--use-signed-timestamps']

  describe('cosign accepts what sign makes', () => {
    it.each([
      { name: 'Rekor v1 and a timestamp', rekor: 1 as const, timestamp: 'true', more: STAMPED },
      { name: 'Rekor v1 alone', rekor: 1 as const, timestamp: 'false', more: [] },
      { name: 'Rekor v2 and a timestamp', rekor: 2 as const, timestamp: 'true', more: STAMPED },
    ])('cosign verify-blob accepts $name', async ({ rekor, timestamp, more }) => {
      const folder = `sign-${rekor}-${timestamp}`
      const files = [
        await scene.write(`${folder}/app.tgz`, ARTIFACT),
        await scene.write(`${folder}/b c.txt`, 'b'),
      ]
      const inputs = { files: `${folder}/*`, base: folder, timestamp, ...signingInputs(scene, rekor) }
      const signed = await scene.act('sign', inputs)
      expect(signed).toMatchObject({ exitCode: 0, codes: [] })
      for (const file of files) {
        const judged = await cosign.verify(demandOf(file, `${file}.sigstore.json`, undefined, more))
        expect(judged).toEqual({ accepted: true, words: 'Verified OK' })
      }
    })

    it('sign gives a verify-command that runs as it stands', async () => {
      const file = await scene.write("command/it's $HOME.txt", 'quoted')
      const signed = await scene.act('sign', { files: 'command/*', base: 'command', ...signingInputs(scene) })
      const command = signed.outputs.get('verify-command') ?? ''
      expect(command).toMatch(/^cosign verify-blob /)
      const env = { PATH: dirname(binary.path ?? ''), HOME: scene.folder }
      const run = () => runProgram('/bin/sh', ['-c', command], { cwd: dirname(file), env })
      expect(await run()).toMatchObject({ status: 0, stderr: 'Verified OK\n' })
      await writeFile(file, 'Quoted')
      expect((await run()).status).not.toBe(0)
    })
  })

  describe('cosign accepts what attest makes', () => {
    const CASES = [
      { name: 'SLSA provenance', inputs: {}, file: 'provenance', type: 'slsaprovenance1' },
      {
        name: 'SLSA provenance on Rekor v2',
        rekor: 2 as const,
        inputs: {},
        file: 'provenance',
        type: 'slsaprovenance1',
      },
      {
        name: 'a CycloneDX SBOM',
        document: { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] },
        inputs: { 'sbom-path': 'document.json' },
        file: 'sbom',
        type: 'cyclonedx',
      },
      {
        name: 'an SPDX SBOM',
        document: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', name: 'app' },
        inputs: { 'sbom-path': 'document.json' },
        file: 'sbom',
        type: 'https://spdx.dev/Document/v2.3',
      },
      {
        name: 'a predicate of its own',
        document: { checked: true },
        inputs: { 'predicate-path': 'document.json', 'predicate-type': 'https://example.com/review/v1' },
        file: 'attestation',
        type: 'https://example.com/review/v1',
      },
    ]
    it.each(CASES)('cosign verify-blob-attestation accepts $name', async (given) => {
      const { name, inputs, file, type } = given
      const folder = `attest-${name.replaceAll(/\W/g, '-')}`
      const files = [
        await scene.write(`${folder}/app.tgz`, ARTIFACT),
        await scene.write(`${folder}/sub/b.txt`, 'b'),
      ]
      if (given.document !== undefined) await scene.write('document.json', JSON.stringify(given.document))
      const all = { files: `${folder}/**`, base: folder, store: 'none', name: file, ...inputs }
      const attested = await scene.act('attest', { ...all, ...signingInputs(scene, given.rekor) })
      expect(attested).toMatchObject({ exitCode: 0, codes: [] })
      const bundle = join(scene.folder, folder, `${file}.intoto.jsonl`)
      for (const subject of files) {
        const judged = await cosign.verify(demandOf(subject, bundle, type, STAMPED))
        expect(judged).toEqual({ accepted: true, words: 'Verified OK' })
      }
      const stranger = await scene.write(`${folder}/stranger.txt`, 'not attested')
      expect((await cosign.verify(demandOf(stranger, bundle, type))).accepted).toBe(false)
    })
  })

  describe('verify accepts what cosign makes', () => {
    for (const rekor of [1, 2] as const) {
      for (const carried of ['signature', 'attestation'] as const) {
        it(`verify accepts a cosign ${carried} on Rekor v${rekor}`, async () => {
          const folder = `cosign-${carried}-${rekor}`
          const file = await scene.write(`${folder}/app.tgz`, ARTIFACT)
          const { config } = scene
          await cosign.make({
            file,
            bundle: `${file}.sigstore.json`,
            signingConfig: rekor === 2 ? config.signingConfigRekor2 : config.signingConfig,
            trustedRoot: config.trustedRoot,
            token: scene.token(),
            ...(carried === 'attestation'
              ? { predicate: { path: provenance, type: 'slsaprovenance1' } }
              : {}),
          })
          const demand = {
            ...demandInputs(scene),
            'predicate-types': carried === 'signature' ? 'signature' : 'provenance',
          }
          const verified = await scene.act('verify', { files: `${folder}/app.tgz`, base: folder, ...demand })
          expect(verified.codes).toEqual([])
          expect(verified.outputs.get('verdict')).toBe('verified')
          expect(verified.outputs.get('verified')).toBe('1')
          await writeFile(file, 'other bytes')
          const refused = await scene.act('verify', { files: `${folder}/app.tgz`, base: folder, ...demand })
          expect(refused.outputs.get('verdict')).toBe('rejected')
        })
      }
    }
  })

  describe('verify and cosign judge alike', () => {
    for (const carried of ['signature', 'attestation'] as const) {
      it(`verify and cosign accept the untouched ${carried}`, async () => {
        expect(
          await judge(
            {
              name: 'untouched',
              carried: [carried],
              ours: 'verified',
              cosign: 'accepts',
              make: (t, c) => ({ text: JSON.stringify(exhibit(t, c)) }),
            },
            carried,
          ),
        ).toEqual({ ours: 'verified', cosign: 'accepts' })
      })
    }
    const all = [...CHANGED_CONTENTS, ...CHANGED_WITNESSES, ...HOSTILE_SIGNERS, ...STRICTER_DEMANDS]
    for (const one of all) {
      for (const carried of one.carried) {
        it(`${carried} with ${one.name}: ours ${oursFor(one, carried)}, cosign ${one.cosign}`, async () => {
          expect(await judge(one, carried)).toEqual({ ours: oursFor(one, carried), cosign: one.cosign })
        })
      }
    }
    it('every case in which the two differ says why, and no other', () => {
      const differs = (one: RefusalCase): boolean =>
        one.carried.some((carried) => (oursFor(one, carried) === 'verified') !== (one.cosign === 'accepts'))
      const explained = all.filter(({ because }) => because !== undefined).map(({ name }) => name)
      expect(explained).toEqual(all.filter(differs).map(({ name }) => name))
    })
  })

  async function judge(one: RefusalCase, carried: Carried): Promise<{ ours: string; cosign: string }> {
    const made = one.make(tools, carried)
    const folder = `case-${one.name.replaceAll(/\W/g, '-')}-${carried}`
    const name = made.artifactName ?? 'app.tgz'
    const file = await scene.write(`${folder}/${name}`, made.artifact ?? ARTIFACT)
    const bundle = await scene.write(`${folder}/bundle.json`, made.text)
    const trustedRoot =
      made.trustedRoot === undefined
        ? scene.config.trustedRoot
        : await scene.write(`${folder}/trusted_root.json`, JSON.stringify(made.trustedRoot))
    const ours = await scene.act('verify', {
      ...demandInputs(scene),
      'trusted-root': trustedRoot,
      files: `${folder}/${name}`,
      base: folder,
      bundles: `${folder}/bundle.json`,
      'predicate-types': made.type ?? (carried === 'signature' ? 'signature' : 'provenance'),
    })
    const type = made.type ?? (carried === 'signature' ? undefined : 'slsaprovenance1')
    const theirs = await cosign.verify({ ...demandOf(file, bundle, type, one.cosignOptions), trustedRoot })
    const verdict = ours.outputs.get('verdict') ?? ''
    return {
      ours: verdict === 'rejected' ? codeOf(ours.codes, oursFor(one, carried)) : verdict,
      cosign: theirs.accepted ? 'accepts' : 'refuses',
    }
  }
})

/** The expected code where it is among the reasons, in whatever place; else the first of them. */
const codeOf = (codes: readonly string[], expected: string): string =>
  codes.includes(expected) ? expected : (codes[0] ?? 'rejected without a code')
