import { describe, expect, it } from 'vitest'
import { buildLevelOf, buildLevelResult, parseTrackLevel, reachesResult } from './slsa-result.ts'

describe('results of SLSA', () => {
  it.each<[readonly string[], string, boolean]>([
    [['SLSA_BUILD_LEVEL_2'], 'SLSA_BUILD_LEVEL_2', true],
    [['SLSA_BUILD_LEVEL_3'], 'SLSA_BUILD_LEVEL_2', true],
    [['SLSA_BUILD_LEVEL_1'], 'SLSA_BUILD_LEVEL_2', false],
    [['SLSA_SOURCE_LEVEL_3'], 'SLSA_BUILD_LEVEL_2', false],
    [['SLSA_BUILD_LEVEL_UNEVALUATED'], 'SLSA_BUILD_LEVEL_1', false],
    [['SLSA_BUILD_LEVEL_UNEVALUATED'], 'SLSA_BUILD_LEVEL_0', false],
    [['SLSA_BUILD_LEVEL_1'], 'SLSA_BUILD_LEVEL_UNEVALUATED', true],
    [[], 'SLSA_BUILD_LEVEL_UNEVALUATED', false],
    [['SLSA_BUILD_LEVEL_33'], 'SLSA_BUILD_LEVEL_2', false],
    [['xSLSA_BUILD_LEVEL_3'], 'SLSA_BUILD_LEVEL_2', false],
    [['slsa_build_level_3'], 'SLSA_BUILD_LEVEL_2', false],
    [['BCID_L1', 'SLSA_BUILD_LEVEL_2'], 'BCID_L1', true],
    [['BCID_L2'], 'BCID_L1', false],
  ])('%j reach %s: %s', (results, expected, reached) => {
    expect(reachesResult(results, expected)).toBe(reached)
  })

  it('gives the level of the Build track', () => {
    expect(([0, 1, 2, 3] as const).map(buildLevelResult)).toEqual([
      'SLSA_BUILD_LEVEL_UNEVALUATED',
      'SLSA_BUILD_LEVEL_1',
      'SLSA_BUILD_LEVEL_2',
      'SLSA_BUILD_LEVEL_3',
    ])
    for (const level of [0, 1, 2, 3] as const)
      expect(buildLevelOf([buildLevelResult(level), 'x'])).toBe(level)
    expect(buildLevelOf(['SLSA_SOURCE_LEVEL_3', 'FAILED'])).toBe(0)
  })

  it.each(['FAILED', 'SLSA_LEVEL_3', 'SLSA_BUILD_LEVEL_', 'SLSA__LEVEL_1', ''])(
    '%j is no level of a track',
    (text) => {
      expect(parseTrackLevel(text)).toBeUndefined()
    },
  )
})
