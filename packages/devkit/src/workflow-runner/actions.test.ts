import { afterAll, beforeAll, expect, it } from 'vitest'
import { jobOf, redJobs, stepOf } from './result.ts'
import { runText, stepsOf } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World

const PROBE = `
name: probe
description: x
inputs:
  who: {description: x, default: "\${{ github.actor }}"}
  some input: {description: x, default: 7}
  old: {description: x, deprecationMessage: use who}
outputs: {said: {description: x}}
runs: {using: node24, pre: pre.js, main: main.js, post: post.js, post-if: always()}
`
const SAY = (stage: string): string => `
const fs = require('fs')
const env = process.env
console.log('${stage}', env.INPUT_WHO, env['INPUT_SOME_INPUT'], env.STATE_from ?? '-', env.A ?? '-')
fs.appendFileSync(env.GITHUB_STATE, 'from=${stage}\\n')
fs.appendFileSync(env.GITHUB_OUTPUT, 'said=${stage}\\n')
if (env.INPUT_WHO === 'fail-${stage}') process.exit(1)
`
const files = {
  'probe/action.yml': PROBE,
  'probe/pre.js': SAY('pre'),
  'probe/main.js': SAY('main'),
  'probe/post.js': SAY('post'),
  'package.json': '{"type":"commonjs"}',
  'outer/action.yml': `
name: outer
description: x
inputs: {who: {description: x}}
outputs:
  inner: {description: x, value: "\${{ steps.p.outputs.said }}"}
  failed: {description: x, value: "\${{ steps.f.outcome }}"}
runs:
  using: composite
  steps:
    - {uses: $/probe, id: p, with: {who: "\${{ inputs.who }}"}}
    - {run: exit 1, shell: bash, id: f, continue-on-error: true}
    - {run: 'echo "[$INPUT_WHO] $A $GITHUB_ACTION_PATH" | sed "s,/tmp.*/commits,COMMITS,"', shell: bash}
`,
  'broken/action.yml': 'name: x\ndescription: x\nruns: {using: composite, steps: [{run: echo x}]}\n',
  'fails/action.yml': `
name: x
description: x
runs:
  using: composite
  steps:
    - {run: exit 7, shell: bash}
    - {run: echo never, shell: bash}
    - {run: echo cleanup, shell: bash, if: failure()}
`,
}
let head = ''
beforeAll(async () => {
  world = await startWorld()
  head = (await world.addRepository({ slug: 'acme/actions', files })).head
})
afterAll(() => world.close())

it('stages run in order, state goes from pre to main to post, and post in reverse', async () => {
  const run = await runText(
    world,
    stepsOf(`
- run: echo first
- {uses: acme/actions/probe@main, with: {who: a}}
- {uses: acme/actions/probe@main, id: second, env: {A: own}}
- run: echo "\${{ steps.second.outputs.said }}"`),
  )
  expect(jobOf(run, 'job').log).toEqual([
    'pre a 7 - -',
    'pre octocat 7 - own',
    'first',
    'main a 7 pre -',
    'main octocat 7 pre own',
    'main',
    'post octocat 7 main own',
    'post a 7 main -',
  ])
})

it('post runs after a failure, and a failing post fails the job', async () => {
  const failing = await runText(world, stepsOf('- {uses: acme/actions/probe@main, with: {who: fail-main}}'))
  expect(jobOf(failing, 'job').log).toContain('post fail-main 7 main -')
  const post = await runText(world, stepsOf('- {uses: acme/actions/probe@main, with: {who: fail-post}}'))
  expect(jobOf(post, 'job').steps.map(({ stage, outcome }) => [stage, outcome])).toEqual([
    ['pre', 'success'],
    ['main', 'success'],
    ['post', 'failure'],
  ])
  expect(post.result).toBe('failure')
})

it('unknown and deprecated inputs are warnings', async () => {
  const run = await runText(world, stepsOf('- {uses: acme/actions/probe@main, with: {nope: 1, old: x}}'))
  expect(run.result).toBe('success')
  expect(
    stepOf(jobOf(run, 'job'), 'Run acme/actions/probe@main').annotations.map(({ message }) => message),
  ).toEqual([
    "Input 'old' has been deprecated with message: use who",
    "Unexpected input(s) 'nope', valid inputs are ['who', 'some input', 'old']",
  ])
})

it('a composite has inputs, outputs and a status of its own, and $/ leads to its repository and commit', async () => {
  const run = await runText(
    world,
    stepsOf(`
- {uses: "acme/actions/outer@${head}", id: o, with: {who: w}, env: {A: passed}}
- run: echo "\${{ steps.o.outputs.inner }} \${{ steps.o.outputs.failed }}"`),
  )
  expect(jobOf(run, 'job').log.filter((line) => !line.startsWith('##'))).toEqual([
    'pre  7 - -',
    'main w 7 pre passed',
    `[] passed COMMITS/acme/actions/${head}/outer`,
    'main failure',
    'post w 7 main passed',
  ])
  expect(
    jobOf(run, 'job')
      .steps.filter(({ stage }) => stage === 'main')
      .map(({ depth }) => depth),
  ).toEqual([0, 1, 1, 1, 0])
})

it('a failure inside a composite is the failure of its step', async () => {
  const run = await runText(world, stepsOf('- {uses: acme/actions/fails@main, id: x}\n- run: echo never'))
  expect(run.result).toBe('failure')
  expect(jobOf(run, 'job').log).toEqual(['##[error]Process completed with exit code 7.', 'cleanup'])
  expect(redJobs(run)[0]).toMatchObject({ job: 'job', message: 'Process completed with exit code 7.' })
})

const broken = [
  ['a composite step without a shell', 'acme/actions/broken@main', 'shell'],
  ['an action that is not there', 'acme/actions/none@main', "Can't find 'action.yml'"],
  ['a repository that is not there', 'nobody/nothing@v1', 'repository not found'],
  ['a version that is not there', 'acme/actions/probe@v9', 'unable to find version `v9`'],
  ['a folder that was not checked out', './actions/x', 'Did you forget to run actions/checkout'],
  ['a text that is no reference', 'nonsense', 'Expected format'],
] as const
for (const [name, uses, message] of broken) {
  it(`${name} fails the job`, async () => {
    const run = await runText(world, stepsOf(`- uses: ${uses}`))
    expect(run.result).not.toBe('success')
    expect([...run.errors, ...run.jobs.flatMap(({ log }) => log)].join('\n')).toContain(message)
  })
}
