import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACCIDENTS, PUBLICATION_ATTACKS } from './attack-corpus-publish.ts'
import { runLateAttack, startGoodRun, type GoodRun } from './attack-run.ts'
import { startAttackStage, type AttackStage } from './attack-stage.ts'

let stage: AttackStage
let good: GoodRun
beforeAll(async () => {
  stage = await startAttackStage()
  good = await startGoodRun(stage, { slug: 'octo/app' })
}, 180_000)
afterAll(() => stage[Symbol.asyncDispose]())

describe('nothing is published after', () => {
  it.each(PUBLICATION_ATTACKS)(
    '$name',
    async (attack) => expect(await runLateAttack(good, attack)).toEqual([]),
    120_000,
  )
})
describe('a release outlives', () => {
  it.each(ACCIDENTS)(
    '$name',
    async (attack) => expect(await runLateAttack(good, attack)).toEqual([]),
    120_000,
  )
})
