import { describe, expect, it } from 'vitest'
import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const CONTEXT: RunContext = {
  face: 'action',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'octo/app',
  eventName: 'push',
  eventPath: undefined,
  ref: 'refs/tags/v1',
  sha: undefined,
  workflowRef: undefined,
  runUrl: 'https://github.com/octo/app/actions/runs/1',
}

function planned(inputs: { readonly [name: string]: string }) {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  return parsed.ok ? plan(parsed.value.config, CONTEXT) : parsed
}

const COMMAND = { command: 'make', shipped: 'dist/', outputs: 'dist/*' }
const REBUILT = { rebuilt: 'a\nb', shipped: 'dist/*', changed: 'c' }

describe('plan', () => {
  it('a build with the defaults', () => {
    expect(planned(COMMAND)).toEqual({
      ok: true,
      value: {
        mode: 'command',
        command: 'make',
        shipped: ['dist/**'],
        base: '.',
        outputs: ['dist/*'],
        ignore: [],
        accept: 'identical',
        export: 'clone',
        variations: 'standard',
        passed: [],
        shared: [],
        sourceDateEpoch: undefined,
        sensitivity: { kind: 'on', path: undefined },
        bisectBuilds: 6,
        timeoutSeconds: 3600,
        diffoscope: true,
        diffPath: '/t/tier3-reproduce-u.md',
        predicatePath: undefined,
        runUrl: 'https://github.com/octo/app/actions/runs/1',
        repositoryUrl: 'https://github.com/octo/app',
      },
    })
  })

  it('rebuilds of other machines', () => {
    expect(planned(REBUILT)).toMatchObject({
      ok: true,
      value: { mode: 'rebuilt', folders: ['a', 'b'], changed: 'c' },
    })
  })

  it('a change on purpose needs nothing else', () => {
    expect(planned({ change: 'checkout', 'change-path': 'src/a.c' })).toEqual({
      ok: true,
      value: { mode: 'change', folder: 'checkout', path: 'src/a.c' },
    })
  })

  it.each([
    ['no mode', {}, ['input/conflict']],
    ['two modes', { ...COMMAND, rebuilt: 'a' }, ['input/conflict']],
    ['a build without outputs', { ...COMMAND, outputs: '' }, ['input/missing']],
    ['nothing that ships', { command: 'make' }, ['input/missing', 'input/missing']],
    ['rebuilds without a proof', { ...REBUILT, changed: '' }, ['input/missing']],
    ['rebuilds with outputs', { ...REBUILT, outputs: 'x' }, ['input/conflict']],
    ['a build with a folder of the change', { ...COMMAND, changed: 'c' }, ['input/conflict']],
    ['a token for the build', { ...COMMAND, env: 'GITHUB_TOKEN' }, ['input/malformed']],
    ['a shared cache of results', { ...COMMAND, share: 'GOCACHE=x' }, ['input/malformed']],
    ['an empty script', { ...COMMAND, command: '  \n' }, ['input/malformed']],
  ])('%s: refused', (_, inputs, codes) => {
    const result = planned(inputs)
    expect(result.ok ? [] : result.problem.map(({ code }) => code)).toEqual(codes)
  })

  it('the proof is given up only by its word', () => {
    expect(planned({ ...REBUILT, changed: '', sensitivity: 'off' })).toMatchObject({ ok: true })
    expect(planned({ ...COMMAND, sensitivity: 'off' })).toMatchObject({
      value: { sensitivity: { kind: 'off' } },
    })
    expect(planned({ ...COMMAND, sensitivity: 'src/x' })).toMatchObject({
      value: { sensitivity: { kind: 'on', path: 'src/x' } },
    })
  })

  it('a variable keeps what stands behind its first equals sign', () => {
    expect(planned({ ...COMMAND, env: 'A\nB=c=d' })).toMatchObject({
      value: { passed: [{ name: 'A' }, { name: 'B', value: 'c=d' }] },
    })
  })
})
