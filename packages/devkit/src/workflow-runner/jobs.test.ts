import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobOf } from './result.ts'
import { runText } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld({ parallel: 4 })
})
afterAll(() => world.close())

const RUN = 'runs-on: ubuntu-24.04'

interface Case {
  readonly name: string
  /** Lines below `jobs:`. */
  readonly jobs: string
  readonly run: string
  readonly results: { readonly [path: string]: string }
  readonly outputs?: { readonly [id: string]: object }
}

const cases: readonly Case[] = [
  {
    name: 'what needs a failed or a skipped job is skipped, through a job that ran anyway',
    jobs: `
  a: {${RUN}, steps: [{run: exit 1}]}
  b: {needs: a, ${RUN}, steps: [{run: echo}]}
  c: {needs: b, if: always(), ${RUN}, steps: [{run: echo}]}
  d: {needs: c, ${RUN}, steps: [{run: echo}]}
  e: {needs: [a], if: failure(), ${RUN}, steps: [{run: echo}]}
  f: {needs: [a, c], if: "!cancelled()", ${RUN}, steps: [{run: echo}]}`,
    run: 'failure',
    results: { a: 'failure', b: 'skipped', c: 'success', d: 'skipped', e: 'success', f: 'success' },
  },
  {
    name: 'results and outputs of needs decide',
    jobs: `
  a:
    ${RUN}
    outputs: {go: "\${{ steps.s.outputs.go }}"}
    steps: [{id: s, run: echo go=yes >> "$GITHUB_OUTPUT"}]
  b: {needs: a, if: needs.a.outputs.go == 'yes' && needs.a.result == 'success', ${RUN}, steps: [{run: echo}]}
  c: {needs: a, if: needs.a.outputs.go == 'no', ${RUN}, steps: [{run: echo}]}`,
    run: 'success',
    results: { a: 'success', b: 'success', c: 'skipped' },
    outputs: { a: { go: 'yes' } },
  },
  {
    name: 'a matrix gives the last output that is not empty',
    jobs: `
  a:
    ${RUN}
    strategy: {matrix: {n: [1, 2, 3]}}
    outputs: {one: "\${{ steps.s.outputs.one }}", only: "\${{ steps.s.outputs.only }}"}
    steps:
      - id: s
        run: |
          sleep 0.\${{ matrix.n }}
          echo "one=\${{ matrix.n }}" >> "$GITHUB_OUTPUT"
          if [ \${{ matrix.n }} = 1 ]; then echo "only=first" >> "$GITHUB_OUTPUT"; fi`,
    run: 'success',
    results: { 'a (1)': 'success', 'a (2)': 'success', 'a (3)': 'success' },
    outputs: { a: { one: '3', only: 'first' } },
  },
  {
    name: 'a matrix comes from the output of another job',
    jobs: `
  plan:
    ${RUN}
    outputs: {targets: "\${{ steps.s.outputs.targets }}"}
    steps:
      - id: s
        run: |
          echo 'targets=[{"name":"linux","n":1},{"name":"mac","n":2}]' >> "$GITHUB_OUTPUT"
  build:
    needs: plan
    ${RUN}
    strategy: {matrix: {target: "\${{ fromJSON(needs.plan.outputs.targets) }}"}}
    steps:
      - run: test "\${{ matrix.target.n }} of \${{ strategy.job-total }}" = "$(( \${{ strategy.job-index }} + 1 )) of 2"`,
    run: 'success',
    results: { plan: 'success', 'build (linux, 1)': 'success', 'build (mac, 2)': 'success' },
  },
  {
    name: 'fail-fast ends the other legs',
    jobs: `
  a:
    ${RUN}
    strategy: {matrix: {s: [0, 30]}}
    steps: [{run: "sleep \${{ matrix.s }}; test \${{ matrix.s }} != 0"}]`,
    run: 'failure',
    results: { 'a (0)': 'failure', 'a (30)': 'cancelled' },
  },
  {
    name: 'without fail-fast they go on',
    jobs: `
  a:
    ${RUN}
    strategy: {fail-fast: false, matrix: {s: [0, 1]}}
    steps: [{run: "sleep 0.\${{ matrix.s }}; test \${{ matrix.s }} != 0"}]`,
    run: 'failure',
    results: { 'a (0)': 'failure', 'a (1)': 'success' },
  },
  {
    name: 'a tolerated job fails alone',
    jobs: `
  a: {${RUN}, continue-on-error: true, steps: [{run: exit 1}]}
  b: {needs: a, ${RUN}, steps: [{run: 'test "\${{ needs.a.result }}" = success'}]}`,
    run: 'success',
    results: { a: 'failure', b: 'success' },
  },
  {
    name: 'a matrix that cannot be evaluated fails the job',
    jobs: `
  a:
    ${RUN}
    strategy: {matrix: {n: "\${{ fromJSON('nonsense') }}"}}
    steps: [{run: echo}]`,
    run: 'failure',
    results: { a: 'failure' },
  },
]

describe('jobs of a run', () => {
  for (const { name, jobs, run: expected, results, outputs = {} } of cases) {
    it(`runs: ${name}`, async () => {
      const run = await runText(world, `on: push\njobs:${jobs}\n`)
      expect(run.errors).toEqual([])
      expect(Object.fromEntries(run.jobs.map((job) => [job.path, job.result]))).toEqual(results)
      expect(run.result).toBe(expected)
      for (const [id, wanted] of Object.entries(outputs)) expect(run.needs[id]?.outputs).toEqual(wanted)
    })
  }
})

it('a job without time is cancelled, and its always() steps still run', async () => {
  const run = await runText(
    world,
    `on: push
jobs:
  a:
    ${RUN}
    timeout-minutes: 1
    steps:
      - run: sleep 100
      - if: always()
        run: echo "status \${{ job.status }}"
`,
    { minuteMs: 300 },
  )
  const job = jobOf(run, 'a')
  expect(job.result).toBe('cancelled')
  expect(job.log).toContain('##[error]The job has exceeded the maximum execution time of 1m0s')
  expect(job.log).toContain('status cancelled')
})

it('an output that holds a secret is dropped with a warning', async () => {
  const run = await runText(
    world,
    `on: push
jobs:
  a:
    ${RUN}
    outputs: {leak: "\${{ steps.s.outputs.leak }}", fine: "\${{ steps.s.outputs.fine }}"}
    steps:
      - id: s
        env: {S: "\${{ secrets.KEY }}"}
        run: |
          echo "leak=x-$S-y" >> "$GITHUB_OUTPUT"
          echo "fine=ok" >> "$GITHUB_OUTPUT"
  b: {needs: a, ${RUN}, steps: [{run: 'echo "[\${{ needs.a.outputs.leak }}]"'}]}
`,
    { secrets: { KEY: 'swordfish' } },
  )
  expect(jobOf(run, 'a').outputs).toEqual({ fine: 'ok' })
  expect(jobOf(run, 'a').annotations).toContainEqual({
    level: 'warning',
    message: "Skip output 'leak' since it may contain secret.",
  })
  expect(jobOf(run, 'b').log).toContain('[]')
})

it('runs-on decides what kind of runner the job says it is on', async () => {
  const show = 'steps: [{run: "echo ${{ runner.environment }} $RUNNER_ENVIRONMENT"}]'
  const run = await runText(
    world,
    `on: push
jobs:
  a: {runs-on: ubuntu-24.04, ${show}}
  b: {runs-on: [self-hosted, linux], ${show}}
`,
  )
  expect(jobOf(run, 'a').log).toEqual(['github-hosted github-hosted'])
  expect(jobOf(run, 'b').log).toEqual(['self-hosted self-hosted'])
})

const refused = [
  ['an unknown need', 'a: {needs: b, RUN, steps: [{run: x}]}', "Job 'a' depends on unknown job 'b'."],
  [
    'a circle of needs',
    'a: {needs: b, RUN, steps: [{run: x}]}\n  b: {needs: a, RUN, steps: [{run: x}]}',
    'circle',
  ],
  ['an unknown context', 'a: {RUN, steps: [{run: "${{ nonsense.x }}"}]}', 'nonsense'],
  ['an unknown key', 'a: {RUN, stepz: []}', 'stepz'],
] as const
for (const [name, jobs, message] of refused) {
  it(`a workflow with ${name} does not start`, async () => {
    const run = await runText(world, `on: push\njobs:\n  ${jobs.replaceAll('RUN', RUN)}\n`)
    expect(run.result).toBe('startup-failure')
    expect(run.errors.join('\n')).toContain(message)
    expect(run.jobs).toEqual([])
  })
}
