import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { GH_VARIABLE, judgeWithGh, writeRootLines } from './gh.ts'
import { madeByActions } from './made-by-actions.ts'
import { findNamedProgram } from './named-program.ts'
import { COMMON_CASES, writeCases, type PeerCase } from './peer-cases.ts'
import { GH_DIFFERENCES } from './peer-differences.ts'
import { oursFor } from './refusal-case.ts'
import { REPOSITORY, startRelease, type ReleaseScene } from './release-scene.ts'
import { tamperingTools } from './tampering-tools.ts'

const program = findNamedProgram(process.env, GH_VARIABLE)
// It takes envelopes only. What we say of the same cases is asserted where cosign is compared.
const ATTESTED = COMMON_CASES.filter(({ carried }) => carried.includes('attestation'))

it('the page of compatibility names every case in which gh differs, with its reason', () => {
  const page = readFileSync(join(ROOT, 'docs/compatibility.md'), 'utf8')
  const [, section = ''] = page.split('\n### gh\n')
  for (const [name, reason] of Object.entries(GH_DIFFERENCES)) {
    expect(section).toContain(name)
    expect(section).toContain(reason)
    expect(ATTESTED.map((one) => one.name)).toContain(name)
  }
})

describe(`gh${program.missing === undefined ? '' : ' (MISSING)'}`, () => {
  let scene: ReleaseScene
  let cases: readonly PeerCase[] = []
  beforeEach((context) => {
    if (program.missing !== undefined) context.skip(`no gh: ${program.missing}`)
  })
  beforeAll(async () => {
    if (program.missing !== undefined) return
    scene = await startRelease()
    cases = await writeCases(scene, tamperingTools(scene), ['attestation'])
  })
  afterAll(async () => {
    if (program.missing === undefined) await scene[Symbol.asyncDispose]()
  })
  const accepts = async ({ file, bundle, trustedRoot, type }: PeerCase): Promise<boolean> => {
    const rootLines = await writeRootLines(`${trustedRoot}l`, readFileSync(trustedRoot, 'utf8'))
    const { identity, issuer, folder } = scene
    const demand = { file, bundle, rootLines, repository: REPOSITORY, identity, issuer, type }
    return judgeWithGh(program.path ?? '', demand, folder)
  }

  it('accepts what attest makes, and takes no signature without a statement', async () => {
    for (const one of await madeByActions(scene))
      expect([one.name, await accepts(one)]).toEqual([one.name, one.carried === 'attestation'])
  })

  for (const one of ATTESTED) {
    const ours = oursFor(one, 'attestation')
    const theirs = Object.hasOwn(GH_DIFFERENCES, one.name) || ours === 'verified'
    it(`${one.name}: ours ${ours}, it ${theirs ? 'accepts' : 'refuses'}`, async () => {
      const found = cases.find(({ name }) => name === one.name)
      if (found === undefined) throw new Error('the case was not written')
      expect(await accepts(found)).toBe(theirs)
    })
  }
})
