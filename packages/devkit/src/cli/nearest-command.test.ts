import { expect, it } from 'vitest'
import { COMMANDS } from './commands.ts'
import { distance, nearestCommands } from './nearest-command.ts'

it.each([
  { one: '', other: '', expected: 0 },
  { one: '', other: 'abc', expected: 3 },
  { one: 'abc', other: '', expected: 3 },
  { one: 'verfy', other: 'verify', expected: 1 },
  { one: 'sing', other: 'sign', expected: 2 },
  { one: 'kitten', other: 'sitting', expected: 3 },
])('distance of "$one" and "$other" is $expected', ({ one, other, expected }) => {
  expect(distance(one, other)).toBe(expected)
})

it.each([
  { given: ['verfy', 'dist/*'], expected: ['verify'] },
  { given: ['atest'], expected: ['attest'] },
  { given: ['checksum'], expected: ['checksums'] },
  { given: ['dev', 'gihub'], expected: ['dev github'] },
  { given: ['sigstore'], expected: ['dev sigstore'] },
  { given: ['dev'], expected: ['dev sigstore', 'dev github', 'dev run'] },
  { given: ['dev', 'nothing'], expected: ['dev sigstore', 'dev github', 'dev run'] },
  { given: ['publish'], expected: [] },
  { given: ['verify'.repeat(1000)], expected: [] },
])('nearestCommands of $given are $expected', ({ given, expected }) => {
  expect(nearestCommands(Object.keys(COMMANDS), given)).toEqual(expected)
})
