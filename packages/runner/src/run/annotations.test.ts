import { problem } from '@tier3/model/problem'
import { expect, it } from 'vitest'
import { findingAnnotation, limitAnnotations, problemAnnotation, type Annotation } from './annotations.ts'

const many = (level: Annotation['level'], count: number): readonly Annotation[] =>
  Array.from({ length: count }, (_, i) => ({ level, title: 't', message: `${level} ${i}` }))

it.each([0, 1, 10])('limitAnnotations leaves %i of a level alone', (count) => {
  expect(limitAnnotations(many('error', count))).toHaveLength(count)
})

it('limitAnnotations shows nine of eleven and counts the rest, for each level alone', () => {
  const limited = limitAnnotations([...many('notice', 11), ...many('warning', 1), ...many('error', 12)])
  expect(limited.map((one) => one.message)).toEqual([
    ...Array.from({ length: 9 }, (_, i) => `error ${i}`),
    'and 3 more; the summary and the report list all of them',
    'warning 0',
    ...Array.from({ length: 9 }, (_, i) => `notice ${i}`),
    'and 2 more; the summary and the report list all of them',
  ])
})

it('problemAnnotation says what was attempted, what is, what should be, and the smallest fix, at its place', () => {
  const p = problem('input/checksum-syntax', {
    attempted: 'read x',
    current: 'it is y',
    desired: 'it must be z',
    fix: 'Do w.',
    at: { file: 'SUMS', line: 3 },
  })
  expect(problemAnnotation(p)).toEqual({
    level: 'error',
    title: 'input/checksum-syntax',
    message: 'Cannot read x: it is y; it must be z\nTo mend it: Do w.',
    file: 'SUMS',
    line: 3,
  })
})

it('findingAnnotation keeps a file without a line', () => {
  const finding = {
    code: 'policy/name',
    subject: 'a',
    demand: 'b',
    seen: 'c',
    fix: 'd',
    at: { file: 'f' },
  } as const
  expect(findingAnnotation(finding)).toMatchObject({
    file: 'f',
    message: '"a": wanted b; seen c\nTo mend it: d',
  })
  expect(findingAnnotation(finding)).not.toHaveProperty('line')
})
