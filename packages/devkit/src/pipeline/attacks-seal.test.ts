import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ARTIFACT_ATTACKS, NOTES_ATTACKS } from './attack-corpus-artifacts.ts'
import { SERVICE_ATTACKS } from './attack-corpus-services.ts'
import { runLateAttack, startGoodRun, type GoodRun } from './attack-run.ts'
import { startAttackStage, type AttackStage } from './attack-stage.ts'

let stage: AttackStage
let good: GoodRun
beforeAll(async () => {
  stage = await startAttackStage()
  good = await startGoodRun(stage, { slug: 'octo/app', reproducible: true })
}, 180_000)
afterAll(() => stage[Symbol.asyncDispose]())

describe('the release ends with', () => {
  it.each([...NOTES_ATTACKS, ...ARTIFACT_ATTACKS, ...SERVICE_ATTACKS])(
    '$name',
    async (attack) => expect(await runLateAttack(good, attack)).toEqual([]),
    120_000,
  )
})
