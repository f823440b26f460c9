import { afterAll, beforeAll, expect, it } from 'vitest'
import { jobOf } from './result.ts'
import { addWorkflow, runText, WORKFLOW } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld({ parallel: 4 })
})
afterAll(() => world.close())

const RUN = 'runs-on: ubuntu-24.04'

it('a cancelled run ends its step, runs what is always run, and nothing else', async () => {
  const run = await runText(
    world,
    `on: push
jobs:
  a:
    ${RUN}
    steps:
      - {name: long, run: sleep 100}
      - {run: echo never}
      - {if: always(), run: 'echo "always \${{ job.status }}"'}
      - {if: cancelled(), run: echo cancelled}
      - {if: failure(), run: echo never}
  b: {needs: a, ${RUN}, steps: [{run: echo}]}
  c: {needs: a, if: always(), ${RUN}, steps: [{run: 'echo "\${{ needs.a.result }}"'}]}
`,
    {
      hooks: {
        beforeStep: ({ name, job }) => {
          if (name === 'long') setTimeout(() => job.cancel(), 100)
        },
      },
    },
  )
  expect(run.result).toBe('cancelled')
  expect(jobOf(run, 'a').result).toBe('cancelled')
  expect(jobOf(run, 'a').log).toEqual([
    '##[error]The operation was canceled.',
    'always cancelled',
    'cancelled',
  ])
  expect(jobOf(run, 'b').result).toBe('skipped')
  expect(jobOf(run, 'c').log).toEqual(['cancelled'])
})

it('the failed jobs of a run run again, with outputs and artifacts of those that did not fail', async () => {
  const slug = await addWorkflow(
    world,
    `on: push
jobs:
  build:
    ${RUN}
    outputs: {attempt: "\${{ steps.s.outputs.attempt }}"}
    steps:
      - {id: s, run: 'echo "attempt=$GITHUB_RUN_ATTEMPT" | tee -a "$GITHUB_OUTPUT" > made.txt'}
      - {uses: actions/upload-artifact@v6, with: {name: made, path: made.txt}}
  use:
    needs: build
    ${RUN}
    steps:
      - {uses: actions/download-artifact@v7, with: {name: made}}
      - run: echo "$(cat made.txt) \${{ needs.build.outputs.attempt }} \${{ github.run_attempt }}"
      - run: test "$GITHUB_RUN_ATTEMPT" = 2
  after: {needs: use, ${RUN}, steps: [{run: echo done}]}
`,
  )
  const first = await world.run({ repository: slug, workflow: WORKFLOW })
  expect(first.jobs.map(({ path, result }) => `${path} ${result}`)).toEqual([
    'build success',
    'use failure',
    'after skipped',
  ])
  const second = await world.rerun(first)
  expect(second).toMatchObject({ runId: first.runId, attempt: 2, result: 'success' })
  expect(jobOf(second, 'build')).toBe(jobOf(first, 'build'))
  expect(jobOf(second, 'use').log).toContain('attempt=1 1 2')
  const all = await world.rerun(second, { failedOnly: false })
  expect(all.attempt).toBe(3)
  expect(all.needs['build']?.outputs).toEqual({ attempt: '3' })
})

const grouped = (cancel: boolean): string => `on: push
concurrency: {group: "release-\${{ github.ref }}", cancel-in-progress: ${cancel}}
jobs:
  a: {${RUN}, steps: [{run: 'date +%s%N; sleep 0.4; date +%s%N'}]}
`

it('runs of one group run one after the other, and the newest takes the place of who waits', async () => {
  const repository = await addWorkflow(world, grouped(false))
  const options = { repository, workflow: WORKFLOW }
  const [one, two, three] = await Promise.all([world.run(options), world.run(options), world.run(options)])
  expect([one?.result, two?.result, three?.result]).toEqual(['success', 'cancelled', 'success'])
  expect(two?.errors[0]).toBe(
    'Canceling since a higher priority waiting request for release-refs/heads/main exists',
  )
  const end = one === undefined ? 0n : BigInt(jobOf(one, 'a').log[1] ?? '0')
  const start = three === undefined ? 0n : BigInt(jobOf(three, 'a').log[0] ?? '0')
  expect(start > end).toBe(true)
})

it('cancel-in-progress ends the run that is there', async () => {
  const repository = await addWorkflow(world, grouped(true).replace('sleep 0.4', 'sleep 20'))
  const first = world.start({ repository, workflow: WORKFLOW, onProgress: () => undefined })
  await new Promise((done) => setTimeout(done, 150))
  const fast = await addWorkflow(world, grouped(true))
  const second = world.start({ repository, workflow: WORKFLOW })
  expect((await first.result).result).toBe('cancelled')
  second.cancel()
  expect((await second.result).result).toBe('cancelled')
  expect((await world.run({ repository: fast, workflow: WORKFLOW })).result).toBe('success')
})

it('a job that waits for the group of its own run is cancelled', async () => {
  const run = await runText(
    world,
    `on: push
concurrency: same
jobs:
  a: {concurrency: same, ${RUN}, steps: [{run: echo}]}
`,
  )
  expect(jobOf(run, 'a')).toMatchObject({ result: 'cancelled' })
  expect(jobOf(run, 'a').log[0]).toContain("deadlock for concurrency group 'same'")
})

it('the group of a called workflow holds between runs, and what waits for it is cancelled by the next', async () => {
  const called = `on: workflow_call
concurrency: {group: called, cancel-in-progress: false}
jobs:
  in: {${RUN}, steps: [{run: 'date +%s%N; sleep 0.5; date +%s%N'}]}
`
  const caller = 'on: push\njobs: {call: {uses: ./.github/workflows/called.yml}}\n'
  const repository = await addWorkflow(world, caller, { '.github/workflows/called.yml': called })
  const options = { repository, workflow: WORKFLOW }
  const runs = await Promise.all([world.run(options), world.run(options), world.run(options)])
  expect(runs.map(({ result }) => result)).toEqual(['success', 'cancelled', 'success'])
  const [first, , last] = runs.map((run) => run.jobs.find(({ path }) => path === 'call / in')?.log ?? [])
  expect(BigInt(last?.[0] ?? 0) > BigInt(first?.[1] ?? 0)).toBe(true)
})

it('workflow_dispatch gives typed inputs', async () => {
  const text = `on:
  workflow_dispatch:
    inputs:
      dry: {type: boolean, default: true}
      level: {type: choice, options: [low, high], default: low}
      who: {type: string, required: true}
jobs:
  a: {${RUN}, steps: [{run: 'echo "\${{ toJSON(inputs.dry) }} \${{ inputs.level }} \${{ inputs.who }} \${{ github.event.inputs.who }}"'}]}
`
  const run = await runText(world, text, { event: 'workflow_dispatch', inputs: { who: 'me', dry: 'false' } })
  expect(jobOf(run, 'a').log).toEqual(['false low me me'])
})
