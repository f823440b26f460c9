import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUILD_ATTACKS } from './attack-corpus-builds.ts'
import { runAttack } from './attack-run.ts'
import { startAttackStage, type AttackStage } from './attack-stage.ts'

let stage: AttackStage
beforeAll(async () => {
  stage = await startAttackStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

describe('nothing is sealed that was not built twice:', () => {
  it.each(BUILD_ATTACKS.filter(({ project }) => project?.reproducible === true))(
    '$name',
    async (attack) => expect(await runAttack(stage, attack)).toEqual([]),
    120_000,
  )
})
