import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '@tier3/model/json'
import { reportBody } from './report-document.ts'
import { decodeBody } from './result-decoding.ts'
import { concluded, DIFFERENCE, GAP, IN_SYNC, judged, resultWith, UNREAD } from './result.fixture.ts'

const FULL = {
  ...judged(
    {
      ...resultWith({ ...DIFFERENCE, at: { file: 'a.json', line: 3 } }, DIFFERENCE),
      losses: ['x'],
      inherited: ['y'],
    },
    IN_SYNC,
    UNREAD,
  ),
  missing: [GAP],
  shard: { index: 2, of: 3 },
  lint: [
    { rule: 'comment', severity: 'note', file: 'a.json', line: 2, text: 'x' },
    { rule: 'bypass-absent', severity: 'warning', text: 'y' },
  ],
  notes: ['z'],
} as const

describe('decodeBody', () => {
  it('is the inverse of reportBody', () => {
    expect(decodeBody(reportBody('check', concluded(FULL)))).toEqual(FULL)
    expect(decodeBody(reportBody('merge', concluded(judged(IN_SYNC))))).toEqual(judged(IN_SYNC))
  })

  const body = reportBody('check', concluded(FULL))
  const places = (value: Json, at: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value as JsonObject).flatMap(([name, one]) => [
          [...at, name],
          ...places(one, [...at, name]),
        ])
      : []
  const changed = (value: Json, [name, ...rest]: readonly string[], to: Json): Json => {
    if (name === undefined) return to
    if (Array.isArray(value))
      return value.map((one, index) => (String(index) === name ? changed(one, rest, to) : one))
    const object = value as JsonObject
    return { ...object, [name]: changed(object[name] ?? null, rest, to) }
  }
  const read = places(body).filter(
    ([first]) => !['kind', 'verdict', 'outcome', 'notDone'].includes(first ?? ''),
  )

  it.each(read.map((place) => [place.join('/'), place] as const))(
    'refuses another type at %s',
    (_name, place) => {
      expect(decodeBody(changed(body, place, { wrong: [] }))).toBeUndefined()
    },
  )

  it.each([-1, 1.5, 2 ** 60])('refuses %d requests', (calls) => {
    expect(decodeBody({ ...body, calls })).toBeUndefined()
  })

  it.each([undefined, null, [], 'x', {}])('refuses %j', (value) => {
    expect(decodeBody(value)).toBeUndefined()
  })
})
