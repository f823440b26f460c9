import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publicGoodRoot } from '@tier3/sigstore/public-good-root'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { madeByActions } from './made-by-actions.ts'
import { findNamedProgram } from './named-program.ts'
import { COMMON_CASES, writeCases, type PeerCase } from './peer-cases.ts'
import { SIGSTORE_PYTHON_CONFORMANCE, SIGSTORE_PYTHON_DIFFERENCES } from './peer-differences.ts'
import { BOTH, oursFor } from './refusal-case.ts'
import { startRelease, type ReleaseScene } from './release-scene.ts'
import { judgeWithPython, SIGSTORE_PYTHON_VARIABLE, writeTrustConfig } from './sigstore-python.ts'
import { tamperingTools } from './tampering-tools.ts'

const program = findNamedProgram(process.env, SIGSTORE_PYTHON_VARIABLE)
const CASES = join(ROOT, '../shared/data/conformance')

it('the page of compatibility names every case in which sigstore-python differs, with its reason', () => {
  const page = readFileSync(join(ROOT, 'docs/compatibility.md'), 'utf8')
  const [, section = ''] = page.split('\n### sigstore-python\n')
  for (const [name, reason] of Object.entries(SIGSTORE_PYTHON_DIFFERENCES)) {
    expect(section).toContain(name)
    expect(section).toContain(reason)
    expect(COMMON_CASES.map((one) => one.name)).toContain(name)
  }
  for (const [name, reason] of Object.entries(SIGSTORE_PYTHON_CONFORMANCE)) {
    expect(section).toContain(name)
    expect(section).toContain(reason)
  }
})

describe(`sigstore-python${program.missing === undefined ? '' : ' (MISSING)'}`, () => {
  let scene: ReleaseScene
  let cases: readonly PeerCase[] = []
  const verdicts = new Map<PeerCase, boolean>()
  beforeEach((context) => {
    if (program.missing !== undefined) context.skip(`no sigstore-python: ${program.missing}`)
  })
  beforeAll(async () => {
    if (program.missing !== undefined) return
    scene = await startRelease()
    cases = [...(await writeCases(scene, tamperingTools(scene), BOTH)), ...(await madeByActions(scene))]
    const demands = await Promise.all(
      cases.map(async ({ file, bundle, trustedRoot }, index) => ({
        artifact: file,
        bundle,
        trustConfig: await writeTrustConfig(
          join(scene.folder, `trust-${index}.json`),
          readFileSync(trustedRoot, 'utf8'),
        ),
        identity: scene.identity,
        issuer: scene.issuer,
      })),
    )
    const accepted = await judgeWithPython(program.path, demands, scene.folder)
    for (const [index, one] of cases.entries()) verdicts.set(one, accepted[index] ?? false)
  })
  afterAll(async () => {
    if (program.missing === undefined) await scene[Symbol.asyncDispose]()
  })

  it('accepts what sign and attest make', () => {
    const made = cases.filter(({ name }) => name.startsWith('made by '))
    expect(made.map(({ name }) => name)).toHaveLength(7)
    expect(made.filter((one) => verdicts.get(one) !== true)).toEqual([])
  })

  // What we say of the same cases is asserted where cosign is compared.
  const table = COMMON_CASES.flatMap((one) => one.carried.map((carried) => ({ one, carried })))
  for (const { one, carried } of table) {
    const differs = Object.hasOwn(SIGSTORE_PYTHON_DIFFERENCES, one.name)
    const theirs = differs || oursFor(one, carried) === 'verified'
    it(`${carried} with ${one.name}: ours ${oursFor(one, carried)}, it ${theirs ? 'accepts' : 'refuses'}`, () => {
      const found = cases.find(({ name, carried: kind }) => name === one.name && kind === carried)
      if (found === undefined) throw new Error('the case was not written')
      expect(verdicts.get(found)).toBe(theirs)
    })
  }
})

const present = existsSync(CASES)
describe('sigstore-python and the public conformance cases', () => {
  let folder = ''
  beforeEach((context) => {
    if (program.missing !== undefined) context.skip(`no sigstore-python: ${program.missing}`)
    if (!present) context.skip(`no conformance cases in ${CASES}`)
  })
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tier3-python-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('are judged as the suite demands, by path and by digest, but for the named ones', async () => {
    if (program.path === undefined) return
    const own = (name: string, file: string): string | undefined => {
      const path = join(CASES, name, file)
      return existsSync(path) ? path : undefined
    }
    // Its command line takes no key in place of an identity.
    const names = readdirSync(CASES, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && own(entry.name, 'key.pub') === undefined)
      .map(({ name }) => name)
    const defaults = JSON.parse(readFileSync(join(CASES, 'defaults.json'), 'utf8')) as {
      readonly identity: string
      readonly issuer: string
    }
    const read = (path: string | undefined): string | undefined =>
      path === undefined ? undefined : readFileSync(path, 'utf8')
    const demands = []
    for (const name of names) {
      const file = own(name, 'artifact') ?? join(CASES, 'a.txt')
      const root = read(own(name, 'trusted_root.json')) ?? publicGoodRoot().root.json
      const trustConfig = await writeTrustConfig(join(folder, `${name}.json`), root)
      const common = {
        bundle: join(CASES, name, 'bundle.sigstore.json'),
        trustConfig,
        identity: read(own(name, 'identity'))?.trim() ?? defaults.identity,
        issuer: read(own(name, 'issuer'))?.trim() ?? defaults.issuer,
      }
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex')
      demands.push({ ...common, artifact: file }, { ...common, artifact: `sha256:${digest}` })
    }
    const accepted = await judgeWithPython(program.path, demands, folder)
    const otherwise = names.filter((name, index) =>
      [accepted[2 * index], accepted[2 * index + 1]].some((one) => one === name.endsWith('_fail')),
    )
    expect(otherwise).toEqual(Object.keys(SIGSTORE_PYTHON_CONFORMANCE))
    expect(names.length).toBeGreaterThan(30)
  })
})
