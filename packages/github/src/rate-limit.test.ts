import { describe, expect, it } from 'vitest'
import { readRateLimit, retryAfterSeconds } from './rate-limit.ts'

const NOW = new Date('2026-08-01T12:00:00Z')
const epoch = (seconds: number): string => String(NOW.getTime() / 1000 + seconds)

describe('readRateLimit', () => {
  it.each([
    { name: '429 with retry-after', status: 429, headers: { 'retry-after': '7' }, message: '', expected: 7 },
    { name: '429 that says nothing', status: 429, headers: {}, message: '', expected: 60 },
    {
      name: '403 with an empty allowance',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(90) },
      message: 'API rate limit exceeded',
      expected: 90,
    },
    {
      name: 'a reset in the past',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(-5) },
      message: '',
      expected: 0,
    },
    {
      name: 'a reset that is no number',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
      message: '',
      expected: 60,
    },
    {
      name: 'retry-after before the reset',
      status: 403,
      headers: { 'retry-after': '3', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': epoch(90) },
      message: '',
      expected: 3,
    },
    {
      name: 'a secondary limit',
      status: 403,
      headers: { 'x-ratelimit-remaining': '50', 'x-ratelimit-reset': epoch(90) },
      message: 'You have exceeded a secondary rate limit',
      expected: 60,
    },
    {
      name: 'a missing permission',
      status: 403,
      headers: { 'x-ratelimit-remaining': '50' },
      message: 'Resource not accessible by integration',
      expected: undefined,
    },
    {
      name: 'another status',
      status: 404,
      headers: { 'x-ratelimit-remaining': '0' },
      message: '',
      expected: undefined,
    },
  ])('$name', ({ status, headers, message, expected }) => {
    const limit = readRateLimit({ status, headers, message }, NOW)
    expect(limit?.waitSeconds).toBe(expected)
    expect(limit?.until.getTime()).toBe(expected === undefined ? undefined : NOW.getTime() + expected * 1000)
  })
})

describe('retryAfterSeconds', () => {
  it.each([
    { text: undefined, expected: undefined },
    { text: '0', expected: 0 },
    { text: '120', expected: 120 },
    { text: 'Sat, 01 Aug 2026 12:00:30 GMT', expected: 30 },
    { text: 'Sat, 01 Aug 2026 11:00:00 GMT', expected: 0 },
    { text: 'tomorrow', expected: undefined },
    { text: '2026-08-01', expected: undefined },
    { text: '-1', expected: undefined },
  ])('$text', ({ text, expected }) => {
    expect(retryAfterSeconds(text === undefined ? {} : { 'retry-after': text }, NOW)).toBe(expected)
  })
})
