import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineAction, wire, type Action } from '../define/action.ts'
import { text } from '../define/codec.ts'
import type { Report } from '../define/report.ts'
import { defineSpec, required, secret } from '../define/spec.ts'
import { fakeFace } from './fake-face.fixture.ts'
import { runWired } from './run-loop.ts'

const spec = defineSpec({
  name: 'probe',
  title: 'probe things',
  description: 'Probe.',
  icon: 'check',
  color: 'blue',
  permissions: {},
  inputs: { word: required(text, 'Word.'), token: secret('Token.', { variable: 'TOKEN' }) },
  outputs: { echo: 'The word.' },
  reportSchema: {},
})

interface Plan {
  readonly word: string
}
const reportOf = (word: string, more: Partial<Report> = {}): Report => ({
  exitCode: 0,
  title: `probed ${word}`,
  outputs: { echo: word },
  lines: [`✓ ${word}`],
  summary: [{ kind: 'text', text: word }],
  findings: [],
  notices: [],
  body: { word },
  ...more,
})
type Probe = Action<typeof spec, Plan, Plan, string, string>
const probe: Probe = defineAction({
  spec,
  plan: ({ word }) => ok({ word }),
  perform: async (plan) => ok(plan.word),
  conclude: (_, evidence) => evidence,
  report: (_, conclusion) => reportOf(conclusion),
})

const outage = problem('service/github-unavailable', { attempted: 'a', current: 'b', desired: 'c' })
const denied = problem('permission/denied', { attempted: 'read', current: 'x', desired: 'y' })

let temp = ''
beforeAll(async () => {
  temp = await mkdtemp(join(tmpdir(), 'tier3-run-loop-'))
})
afterAll(() => rm(temp, { recursive: true, force: true }))

const run = async (
  change: Partial<Probe> = {},
  inputs: { readonly [name: string]: string } = { word: 'hi' },
  kind: 'action' | 'cli' = 'action',
  ports: Parameters<typeof wire<typeof spec, Plan, Plan, string, string>>[1] = async () =>
    ok({ word: 'port' }),
) => {
  const face = fakeFace(kind, inputs, { RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp })
  const exitCode = await runWired(wire({ ...probe, ...change }, ports), face, {
    workspace: temp,
    temp,
    unique: 'u',
  })
  const path = face.outputs['report-path']
  const report: unknown = path === undefined ? undefined : JSON.parse(await readFile(path, 'utf8'))
  return { exitCode, face, report }
}

describe('runWired', () => {
  it('runWired reports success in every way', async () => {
    const { exitCode, face, report } = await run()
    expect(exitCode).toBe(0)
    expect(face.outputs).toEqual({
      echo: 'hi',
      'report-path': expect.stringMatching(/\/tier3\/probe-[0-9a-f-]+\.json$/),
    })
    expect(face.said.slice(0, 3)).toEqual(['tier3 probe: probe things', '✓ hi', '✓ probed hi'])
    expect(face.summaries).toEqual(['### ✅ tier3 probe: probed hi\n\nhi\n'])
    expect(report).toEqual({
      mediaType: 'application/vnd.tier3.report+json;version=1',
      action: 'probe',
      dryRun: false,
      exitCode: 0,
      title: 'probed hi',
      problems: [],
      findings: [],
      warnings: [],
      notices: [],
      outputs: { echo: 'hi' },
      body: { word: 'hi' },
    })
  })

  it('runWired masks secrets before anything of the action runs, and puts them nowhere', async () => {
    const order: string[] = []
    const { face, report } = await run(
      {
        plan: ({ word }) => {
          order.push('plan')
          return ok({ word })
        },
      },
      { word: 'hi', token: 's3cret' },
      'action',
      async ({ secrets, mask }) => {
        order.push(`ports ${secrets.token}`)
        mask('derived')
        return ok({ word: '' })
      },
    )
    expect(order).toEqual(['plan', 'ports s3cret'])
    expect(face.masked).toEqual(['s3cret', 'derived'])
    expect(JSON.stringify([face.said, face.outputs, face.summaries, report])).not.toContain('s3cret')
  })

  it('runWired stops at inputs that are wrong, before any effect', async () => {
    const { exitCode, face, report } = await run({}, {}, 'action', async () => {
      throw new Error('must not be reached')
    })
    expect(exitCode).toBe(2)
    expect(face.annotations).toMatchObject([{ level: 'error', title: 'input/missing' }])
    expect(report).toMatchObject({ exitCode: 2, problems: [{ code: 'input/missing' }] })
    expect(report).not.toHaveProperty('body')
  })

  it('runWired prints the plan of a dry run and does nothing', async () => {
    const { exitCode, face, report } = await run(
      {},
      { word: 'hi', 'dry-run': 'true' },
      'action',
      async () => {
        throw new Error('must not be reached')
      },
    )
    expect(exitCode).toBe(0)
    expect(face.said).toContain('    "word": "hi"')
    expect(report).toMatchObject({ dryRun: true, plan: { word: 'hi' }, outputs: {} })
  })

  it.each([
    { name: 'plan', change: { plan: () => failed([outage]) }, code: 3 },
    { name: 'perform', change: { perform: async () => failed([denied, outage]) }, code: 3 },
  ])('runWired gives the exit code of the problems of $name', async ({ change, code }) => {
    const { exitCode, face } = await run(change)
    expect(exitCode).toBe(code)
    expect(face.annotations.length).toBeGreaterThan(0)
    expect(face.outputs).not.toHaveProperty('echo')
  })

  it('runWired ends with the problems of the wiring', async () => {
    const { exitCode } = await run({}, { word: 'hi' }, 'action', async () => failed([denied]))
    expect(exitCode).toBe(3)
  })

  it.each([
    {
      name: 'plan',
      change: {
        plan: () => {
          throw new Error('a bug')
        },
      },
    },
    {
      name: 'perform',
      change: {
        perform: async () => {
          throw new Error('a bug')
        },
      },
    },
    {
      name: 'conclude',
      change: {
        conclude: () => {
          throw new Error('a bug')
        },
      },
    },
    {
      name: 'report',
      change: {
        report: () => {
          throw new Error('a bug')
        },
      },
    },
  ])('runWired ends a bug in $name as internal/invariant, never as success', async ({ change }) => {
    const { exitCode, report } = await run(change)
    expect(exitCode).toBe(2)
    expect(report).toMatchObject({
      problems: [{ code: 'internal/invariant', cause: expect.stringContaining('a bug') }],
    })
  })

  it('runWired passes the verdict of the report on and shows its findings', async () => {
    const finding = { code: 'policy/name', subject: 'a\u001b', demand: 'd', seen: 's', fix: 'f' } as const
    const { exitCode, face, report } = await run({
      report: () =>
        reportOf('no', { exitCode: 1, findings: [finding], warnings: ['hint'], notices: ['note'] }),
    })
    expect(exitCode).toBe(1)
    expect(face.annotations).toEqual([
      { level: 'error', title: 'policy/name', message: '"a\\u{001b}": wanted d; seen s\nTo mend it: f' },
      { level: 'warning', title: 'tier3', message: 'hint' },
      { level: 'notice', title: 'tier3', message: 'note' },
    ])
    expect(report).toMatchObject({ exitCode: 1, findings: [finding], warnings: ['hint'], notices: ['note'] })
  })

  it('runWired turns success into failure when the report cannot be written, and leaves nothing half-written', async () => {
    const folder = await mkdtemp(join(temp, 'blocked-'))
    await writeFile(join(folder, 'file'), '')
    const { exitCode, face } = await run(
      {},
      { word: 'hi', 'report-path': join(folder, 'file', 'r.json') },
      'cli',
    )
    expect(exitCode).toBe(2)
    expect(face.annotations).toMatchObject([{ title: 'environment/write-failed' }])
    expect(face.outputs).not.toHaveProperty('report-path')
    expect(JSON.parse(face.reports[0] ?? '')).toMatchObject({
      exitCode: 2,
      problems: [{ code: 'environment/write-failed' }],
    })
    expect(await readdir(folder)).toEqual(['file'])
  })

  it('runWired keeps a rejection a rejection when the report cannot be written, too', async () => {
    const folder = await mkdtemp(join(temp, 'blocked-'))
    await writeFile(join(folder, 'file'), '')
    const { exitCode } = await run(
      { report: () => reportOf('no', { exitCode: 1 }) },
      { word: 'hi', 'report-path': join(folder, 'file', 'r.json') },
    )
    expect(exitCode).toBe(1)
  })

  it('runWired does not throw when the runner takes neither outputs nor summary, and fails', async () => {
    const face = fakeFace('action', { word: 'hi' }, { RUNNER_TEMP: temp })
    face.setOutput = () => {
      throw new Error('no space')
    }
    const wired = wire(probe, async () => ok({ word: '' }))
    expect(await runWired(wired, face, { workspace: temp, temp, unique: 'u' })).toBe(2)
    expect(face.said.at(-1)).toContain(
      'environment/write-failed: Cannot hand the outcome of probe to the runner: no space',
    )
  })

  it('runWired writes the report where it was asked to, relative to the workspace', async () => {
    const { face } = await run({}, { word: 'hi', 'report-path': 'deep/er/report.json' })
    expect(face.outputs['report-path']).toBe(join(temp, 'deep', 'er', 'report.json'))
    expect(await readdir(join(temp, 'deep', 'er'))).toEqual(['report.json'])
  })

  it('runWired on a terminal writes a report only when asked, and hands it to the face', async () => {
    const { face } = await run({}, { word: 'hi' }, 'cli')
    expect(face.outputs).toEqual({ echo: 'hi' })
    expect(face.reports.map((json) => JSON.parse(json))).toMatchObject([{ action: 'probe', exitCode: 0 }])
  })
})
