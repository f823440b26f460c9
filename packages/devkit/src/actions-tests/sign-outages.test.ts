import { wired } from '@tier3/action-sign/wire'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Fault } from '../http/faults.ts'
import { filesBelow } from './action-run.fixture.ts'
import { makeFolder, startStage, type Stage } from './release-stage.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())
afterEach(() => {
  stage.sigstore.faults.clear()
  stage.github.faults.clear()
})

interface Case {
  readonly name: string
  readonly route: string
  readonly fault: Fault
}
const setFault = ({ route, fault }: Case): void =>
  (route === 'oidc.token' ? stage.github : stage.sigstore).faults.set(route, fault)

const status = (code: number, more: Omit<Fault & { kind: 'status' }, 'kind' | 'status'> = {}): Fault => ({
  kind: 'status',
  status: code,
  ...more,
})

describe('sign outlives', () => {
  const cases: readonly Case[] = [
    { name: 'a token service that stumbles', route: 'oidc.token', fault: status(503, { times: 1 }) },
    { name: 'an authority that stumbles', route: 'fulcio.sign', fault: status(503, { times: 1 }) },
    { name: 'a log that stumbles', route: 'rekor1.create', fault: status(502, { times: 1 }) },
    { name: 'a log that cuts the line', route: 'rekor1.create', fault: { kind: 'reset', times: 1 } },
    {
      name: 'a log that has the entry already',
      route: 'rekor1.create',
      fault: { kind: 'conflict', times: 1 },
    },
    { name: 'a log whose answer is lost', route: 'rekor1.create', fault: { kind: 'truncate', times: 1 } },
    { name: 'nonsense once', route: 'tsa.timestamp', fault: { kind: 'garbage', times: 1 } },
    { name: 'a timestamp authority that is busy', route: 'tsa.timestamp', fault: status(429, { times: 1 }) },
  ]
  it.each(cases)('$name', async (one) => {
    using folder = makeFolder({ a: 'hello' })
    setFault(one)
    const ended = await stage.step(wired, { folder, inputs: { files: 'a', 'max-wait': '20s' } })
    expect([ended.codes, ended.exitCode, ended.outputs['count']]).toEqual([[], 0, '1'])
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(['a', 'a.sigstore.json'])
    // What the log has already is fetched within the same attempt.
    const attempts = one.fault.kind === 'conflict' ? 0 : 1
    expect(ended.log.match(/does not answer .*; attempt 2 in \d+ s/g) ?? []).toHaveLength(attempts)
  })
})

describe('sign gives up on', () => {
  const cases: readonly (Case & {
    readonly codes: readonly string[]
    readonly inputs?: Readonly<Record<string, string>>
  })[] = [
    {
      name: 'no token service',
      route: 'oidc.token',
      fault: status(503),
      codes: ['service/oidc-unavailable'],
    },
    {
      name: 'a token service that refuses',
      route: 'oidc.token',
      fault: status(403),
      codes: ['service/oidc-refused'],
    },
    {
      name: 'a token service that talks nonsense',
      route: 'oidc.token',
      fault: { kind: 'garbage' },
      codes: ['service/unexpected-answer'],
    },
    { name: 'no authority', route: 'fulcio.sign', fault: status(500), codes: ['service/fulcio-unavailable'] },
    {
      name: 'an authority that refuses',
      route: 'fulcio.sign',
      fault: status(400),
      codes: ['service/fulcio-refused'],
    },
    {
      name: 'an authority that talks nonsense',
      route: 'fulcio.sign',
      fault: { kind: 'garbage' },
      codes: ['service/unexpected-answer'],
    },
    { name: 'no log', route: 'rekor1.create', fault: status(503), codes: ['service/rekor-unavailable'] },
    {
      name: 'a log that refuses',
      route: 'rekor1.create',
      fault: status(400),
      codes: ['service/rekor-refused'],
    },
    {
      name: 'a log of version 2 that is down',
      route: 'rekor2.create',
      fault: status(503),
      codes: ['service/rekor-unavailable'],
      inputs: { 'rekor-version': '2' },
    },
    {
      name: 'no timestamp authority',
      route: 'tsa.timestamp',
      fault: status(503),
      codes: ['service/timestamp-unavailable'],
    },
    {
      name: 'a timestamp authority that refuses',
      route: 'tsa.timestamp',
      fault: status(400),
      codes: ['service/timestamp-refused'],
    },
    {
      name: 'a log that never answers',
      route: 'rekor1.create',
      fault: { kind: 'hang' },
      codes: ['service/rekor-unavailable'],
      inputs: { 'max-wait': '0s' },
    },
  ]
  it.each(cases)('$name', async ({ codes, inputs = {}, ...one }) => {
    using folder = makeFolder({ a: 'hello', b: 'x' })
    setFault(one)
    const config =
      inputs['rekor-version'] === '2' ? { 'signing-config': stage.config.signingConfigRekor2 } : {}
    const ended = await stage.step(wired, {
      folder,
      inputs: { files: '*', 'max-wait': '1s', ...config, ...inputs },
    })
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([codes, 3, {}])
    const { host } = new URL(one.route === 'oidc.token' ? stage.github.url : stage.sigstore.url)
    expect(ended.report.problems[0]?.current).toContain(` ${host} `)
    const tells = codes.some((code) => code.endsWith('-unavailable'))
      ? / since \d{4}-\d\d-\d\dT.* \(\d+ attempts? in \d+ s\)$/
      : / (?:refuses the request|gives a wrong answer since .*)$/
    expect(ended.report.problems[0]?.current).toMatch(tells)
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(['a', 'b'])
  })
})

it('shows no token, whatever service fails', async () => {
  const routes = ['oidc.token', 'fulcio.sign', 'rekor1.create', 'tsa.timestamp', 'none']
  const kinds: readonly Fault[] = [status(400), { kind: 'garbage' }]
  for (const route of routes) {
    for (const fault of kinds) {
      using folder = makeFolder({ a: 'hello' })
      setFault({ name: '', route, fault })
      const known = stage.github.exchanges.length
      const ended = await stage.step(wired, { folder, inputs: { files: 'a', 'max-wait': '0s' } })
      stage.sigstore.faults.clear()
      stage.github.faults.clear()
      const issued = stage.github.exchanges
        .slice(known)
        .flatMap(({ replyBody, requestHeaders }) => [
          ...(replyBody.toString().match(/[\w-]+\.[\w-]+\.[\w-]{20,}/g) ?? []),
          requestHeaders.authorization?.replace(/^Bearer /, '') ?? '',
        ])
        .filter((token) => token !== '')
      expect([route, issued.length > 0]).toEqual([route, true])
      const places =
        ended.shown + JSON.stringify(filesBelow(folder.temp)) + JSON.stringify(filesBelow(folder.workspace))
      const seen = issued.flatMap((token) => token.split('.')).filter((part) => places.includes(part))
      expect([route, fault.kind, seen]).toEqual([route, fault.kind, []])
      // Every token the job got was hidden before anything else was done with it.
      expect(issued.filter((token) => !ended.masked.includes(token))).toEqual([])
    }
  }
})
