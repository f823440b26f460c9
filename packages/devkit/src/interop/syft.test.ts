import { chmod, cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sbomFixtures, type SbomFixture } from '../sbom-corpus/fixtures.ts'
import { makeRepository } from '../sbom-corpus/git-repository.ts'
import { makeSbom } from '../sbom-corpus/make-sbom.ts'
import { componentSet, packageKey } from './component-set.ts'
import { runRawCdxgen } from './raw-cdxgen.ts'
import { findSbomProgram, SBOMQS_VARIABLE, SYFT_VARIABLE } from './sbom-program.ts'
import { scoreQuality } from './sbomqs.ts'
import { DIFFERENCES, differencesOf, explanationOf, type Difference } from './set-differences.ts'
import { runSyft } from './syft.ts'

const syft = findSbomProgram(process.env, SYFT_VARIABLE)
const sbomqs = findSbomProgram(process.env, SBOMQS_VARIABLE)
const fixtures = sbomFixtures()

/** Fixtures that cdxgen breaks down on: there is no raw output to score. */
const CDXGEN_BREAKS_ON: readonly string[] = ['go']

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-interop-sbom-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Each document is made once, and only when a test asks for it. */
const once = <T>(make: (fixture: SbomFixture) => Promise<T>): ((fixture: SbomFixture) => Promise<T>) => {
  const made = new Map<string, Promise<T>>()
  return (fixture) => {
    const found = made.get(fixture.name) ?? make(fixture)
    made.set(fixture.name, found)
    return found
  }
}
const repository = once(async ({ name, folder }) => {
  await makeRepository(folder, join(root, name))
  return join(root, name)
})
// The names of peers come from the folder: a copy, so that nothing of this repository is near.
const bare = once(async ({ name, folder }) => {
  await cp(folder, join(root, 'bare', name), { recursive: true })
  return join(root, 'bare', name)
})
const ours = once(async (fixture) => makeSbom(await repository(fixture)))
const theirs = once(async (fixture) => runSyft(syft.path ?? '', await bare(fixture)))
const raw = once(async (fixture) => runRawCdxgen(await bare(fixture)))

describe('findSbomProgram', () => {
  let program = ''
  beforeAll(async () => {
    program = join(root, 'program')
    await writeFile(program, '#!/bin/sh\n')
    await chmod(program, 0o755)
  })
  it.each([
    { name: 'nothing', given: () => undefined, expected: { missing: 'X is not set' } },
    {
      name: 'a relative path',
      given: () => 'syft',
      expected: { missing: 'X is not an absolute path: syft' },
    },
    { name: 'no program', given: () => '/nowhere', expected: { missing: 'X names no program: /nowhere' } },
  ])('findSbomProgram says what is wrong with $name', ({ given, expected }) => {
    expect(findSbomProgram({ X: given() }, 'X')).toEqual(expected)
  })
  it('findSbomProgram takes the one that is named', () => {
    expect(findSbomProgram({ X: program }, 'X')).toEqual({ path: program })
  })
})

describe('packageKey', () => {
  it.each([
    { purl: 'pkg:npm/%40scope/name@1.0.0?vcs_url=x#sub', expected: 'npm @scope/name@1.0.0' },
    { purl: 'pkg:maven/org.example/a@1?type=jar', expected: 'maven org.example/a@1' },
    { purl: 'pkg:golang/example.org/a', expected: 'golang example.org/a' },
    { purl: 'pkg:npm/JSONStream@1.3.5', expected: 'npm jsonstream@1.3.5' },
    { purl: 'nonsense', expected: 'nonsense' },
  ])('packageKey reads $purl', ({ purl, expected }) => {
    expect(packageKey(purl)).toBe(expected)
  })
})

describe(`component sets beside syft ${syft.path ?? '(MISSING)'}`, () => {
  const found = async (fixture: SbomFixture) =>
    differencesOf(componentSet(await ours(fixture)), componentSet(await theirs(fixture)))
  beforeEach((context) => {
    if (syft.missing !== undefined) context.skip(`no interop with syft: ${syft.missing}`)
  })

  it.each(fixtures)('$name: every difference to syft is explained', async (fixture) => {
    const all = await found(fixture)
    expect(all.filter((one) => explanationOf(fixture.name, one) === undefined)).toEqual([])
  })

  it('every explanation explains something', async () => {
    const used = new Set<Difference | undefined>()
    for (const fixture of fixtures) {
      for (const one of await found(fixture)) used.add(explanationOf(fixture.name, one))
    }
    expect(DIFFERENCES.filter((one) => !used.has(one))).toEqual([])
  })
})

describe(`quality by sbomqs ${sbomqs.path ?? '(MISSING)'}`, () => {
  beforeEach((context) => {
    if (sbomqs.missing !== undefined) context.skip(`no scores by sbomqs: ${sbomqs.missing}`)
  })

  /** What ours lacks when its score is less than that of another document; nothing otherwise. */
  async function shortfall(fixture: SbomFixture, other: string): Promise<readonly string[]> {
    const [mine, peer] = [
      await scoreQuality(program, await ours(fixture)),
      await scoreQuality(program, other),
    ]
    return mine.score >= peer.score ? [] : [`${mine.score} < ${peer.score}`, ...mine.wanting]
  }
  const program = sbomqs.path ?? ''

  it.for(fixtures)('$name: our score is at least that of cdxgen', async (fixture) => {
    const text = await raw(fixture)
    expect(text === undefined).toBe(CDXGEN_BREAKS_ON.includes(fixture.name))
    expect(text === undefined ? [] : await shortfall(fixture, text)).toEqual([])
  })

  it.for(fixtures)('$name: our score is at least that of syft', async (fixture, context) => {
    if (syft.missing !== undefined) context.skip(`no score of syft: ${syft.missing}`)
    expect(await shortfall(fixture, await theirs(fixture))).toEqual([])
  })
})
