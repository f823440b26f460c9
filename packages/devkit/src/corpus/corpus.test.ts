import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { createForge } from '../sigstore/forge.ts'
import type { Expectation } from './attack.ts'
import { CORPUS } from './corpus.ts'
import { isVerificationReport } from './report-form.ts'
import { runScene } from './run-scene.ts'
import { createStage } from './stage.ts'
import { ADVISORIES, SHOWN_ELSEWHERE, TRAPS, type StandsFor } from './traps.ts'
import { expectedShape, observedShape } from './verdict-shape.ts'

const forge = createForge()
const cases = Object.entries(CORPUS).flatMap(([group, members]) =>
  members.map((one) => ({ ...one, title: `${group}: ${one.id}` })),
)
let github: EmulatedGitHub

beforeAll(async () => {
  github = await startGitHub()
  github.createRepository({ owner: 'acme', name: 'app' })
  github.createRepository({ owner: 'evil', name: 'app' })
})
afterEach(() => {
  github.faults.clear()
  github.setAttestationBundles('inline')
})
afterAll(async () => github.close())

const saysOf = (expected: Expectation): string => ('says' in expected ? (expected.says ?? '') : '')
const levelOf = (expected: Expectation): string | undefined =>
  expected.verdict === 'verified' && expected.level !== undefined ? String(expected.level) : undefined

describe('verify against the corpus', () => {
  it.each(cases)('$title', async (one) => {
    const stage = createStage(forge, one.id)
    const outcome = await runScene(stage, one.make(stage), github)
    expect(observedShape(outcome)).toEqual(expectedShape(one.expect))
    expect(JSON.stringify(outcome.report)).toContain(JSON.stringify(saysOf(one.expect)).slice(1, -1))
    expect(levelOf(one.expect) ?? outcome.outputs['level']).toBe(outcome.outputs['level'])
    expect(outcome.report.body === undefined || isVerificationReport(outcome.report.body)).toBe(true)
  })

  it.each(cases.filter(({ relaxed }) => relaxed !== undefined))('$title, relaxed, verifies', async (one) => {
    const stage = createStage(forge, one.id)
    const scene = one.make(stage)
    const outcome = await runScene(stage, { ...scene, inputs: { ...scene.inputs, ...one.relaxed } }, github)
    expect(observedShape(outcome)).toMatchObject({ exit: 0, verdict: 'verified', findings: [] })
  })
})

describe('the corpus', () => {
  it('has at least 140 attacks and no id twice', () => {
    expect(cases.filter(({ expect: { verdict } }) => verdict !== 'verified').length).toBeGreaterThan(140)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
  })

  it.each(Object.entries(CORPUS))('has in the group "%s" something that verifies', (_, members) => {
    const good = members.filter(
      ({ expect: { verdict }, relaxed }) => verdict === 'verified' || relaxed !== undefined,
    )
    expect(good.length).toBeGreaterThan(0)
  })

  it('stands for every trap and every advisory', () => {
    const shown = new Set(cases.flatMap(({ stands }) => stands))
    const named = Object.keys({ ...TRAPS, ...ADVISORIES }) as StandsFor[]
    expect(named.filter((name) => !shown.has(name) && SHOWN_ELSEWHERE[name] === undefined)).toEqual([])
  })
})
