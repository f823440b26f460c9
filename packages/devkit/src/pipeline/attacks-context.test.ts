import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALL_ATTACKS } from './attack-corpus-calls.ts'
import { TAG_ATTACKS } from './attack-corpus-tags.ts'
import { runAttack } from './attack-run.ts'
import { startAttackStage, type AttackStage } from './attack-stage.ts'

let stage: AttackStage
beforeAll(async () => {
  stage = await startAttackStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

describe('nothing is built of', () => {
  it.each([...TAG_ATTACKS, ...CALL_ATTACKS])(
    '$name',
    async (attack) => expect(await runAttack(stage, attack)).toEqual([]),
    60_000,
  )
})
