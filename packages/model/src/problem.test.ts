import { describe, expect, it } from 'vitest'
import { describeProblem, exitCodeOf, problem } from './problem.ts'
import { PROBLEM_REGISTRY, problemCategory, type ProblemCode } from './problem-registry.ts'

const CODES = Object.keys(PROBLEM_REGISTRY) as ProblemCode[]
const make = (code: ProblemCode) => problem(code, { attempted: 'a', current: 'b', desired: 'c' })

describe('problem', () => {
  it('takes the fix of the registry unless there is a closer one', () => {
    expect(make('input/missing')).toEqual({
      code: 'input/missing',
      attempted: 'a',
      current: 'b',
      desired: 'c',
      fix: PROBLEM_REGISTRY['input/missing'].fix,
    })
    const at = { file: 'x', line: 2 }
    expect(
      problem('input/missing', { attempted: 'a', current: 'b', desired: 'c', fix: 'd', at, cause: 'e' }),
    ).toEqual({
      code: 'input/missing',
      attempted: 'a',
      current: 'b',
      desired: 'c',
      fix: 'd',
      at,
      cause: 'e',
    })
  })

  it('makes every text safe to show', () => {
    const hostile = `\n::error::${'x'.repeat(2000)}`
    const made = problem('input/missing', {
      attempted: hostile,
      current: hostile,
      desired: hostile,
      cause: hostile,
    })
    expect([made.attempted, made.current, made.desired, made.cause].map((text) => text?.length)).toEqual([
      500, 1000, 500, 1000,
    ])
    expect(describeProblem(made)).not.toContain('\n')
  })

  it('describeProblem is one sentence', () => {
    expect(describeProblem(make('input/missing'))).toBe('Cannot a: b; c')
    expect(describeProblem({ ...make('input/missing'), cause: 'e' })).toBe('Cannot a: b; c (e)')
  })
})

describe('exitCodeOf', () => {
  it.each([
    { codes: [], expected: 0 },
    { codes: ['input/missing'], expected: 2 },
    { codes: ['environment/read-failed'], expected: 2 },
    { codes: ['internal/invariant'], expected: 2 },
    { codes: ['permission/denied'], expected: 3 },
    { codes: ['service/rate-limited'], expected: 3 },
    { codes: ['integrity/signature'], expected: 1 },
    { codes: ['policy/name'], expected: 1 },
    { codes: ['service/rate-limited', 'input/missing'], expected: 2 },
    { codes: ['service/rate-limited', 'input/missing', 'policy/name'], expected: 1 },
  ] as const)('$codes ends in $expected', ({ codes, expected }) =>
    expect(exitCodeOf(codes.map(make))).toBe(expected),
  )

  it('is never 0 for a problem', () =>
    expect(CODES.filter((code) => exitCodeOf([make(code)]) === 0)).toEqual([]))
})

describe('PROBLEM_REGISTRY', () => {
  it.each(CODES)('%s is well formed', (code) => {
    expect(code).toMatch(
      /^(?:input|permission|environment|service|integrity|policy|internal)\/[a-z]+(?:-[a-z]+)*$/,
    )
    expect(problemCategory(code)).toBe(code.split('/')[0])
    expect(PROBLEM_REGISTRY[code].meaning).toMatch(/^(?:[A-Z]|tier3 ).*\.$/s)
    expect(PROBLEM_REGISTRY[code].fix.length).toBeGreaterThan(10)
  })
})
