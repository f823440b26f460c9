import { expect, it } from 'vitest'
import { describeType, satisfiesType } from './predicate-type.ts'

const SPDX = 'https://spdx.dev/Document'

it.each([
  { demanded: SPDX, carried: SPDX, expected: true },
  { demanded: SPDX, carried: `${SPDX}/v2.3`, expected: true },
  { demanded: SPDX, carried: `${SPDX}/v3`, expected: true },
  { demanded: SPDX, carried: `${SPDX}/v1234.1234.1.1`, expected: true },
  { demanded: SPDX, carried: `${SPDX}/v2.3/evil`, expected: false },
  { demanded: SPDX, carried: `${SPDX}/evil/v2.3`, expected: false },
  { demanded: SPDX, carried: `${SPDX}evil/v2.3`, expected: false },
  { demanded: SPDX, carried: `${SPDX}/v12345`, expected: false },
  { demanded: SPDX, carried: `${SPDX}/v1.12345`, expected: false },
  { demanded: SPDX, carried: `${SPDX}/v1.1.1.1.1`, expected: false },
  { demanded: SPDX, carried: 'https://cyclonedx.org/bom/v1.6', expected: false },
  { demanded: SPDX, carried: 'https://evil.example/aaaaaaaa/v2.3', expected: false },
  { demanded: `${SPDX}/v2.3`, carried: SPDX, expected: false },
  { demanded: 'https://slsa.dev/provenance', carried: 'https://slsa.dev/provenance/v1', expected: false },
])('satisfiesType: $carried for $demanded is $expected', ({ demanded, carried, expected }) => {
  expect(satisfiesType(demanded, { kind: 'statement', predicateType: carried })).toBe(expected)
})

it('describeType names every one of several types', () => {
  expect(describeType({ anyOf: ['a', 'b'], atLeast: 1 })).toBe('a or b')
})
