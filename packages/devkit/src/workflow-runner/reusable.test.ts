import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobOf, redJobs } from './result.ts'
import { runText } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
let commit = ''
let moved = ''

const CALLED = `
on:
  workflow_call:
    inputs:
      name: {type: string, required: true}
      loud: {type: boolean, default: true}
      times: {type: number, default: 2}
    secrets:
      key: {required: false}
    outputs:
      said: {value: "\${{ jobs.inner.outputs.said }}"}
permissions: {contents: read}
jobs:
  inner:
    runs-on: ubuntu-24.04
    environment: production
    permissions: {contents: read, id-token: write}
    outputs: {said: "\${{ steps.own.outputs.said }}"}
    steps:
      - uses: $/actions/hello
        id: own
        with: {name: "\${{ inputs.name }}"}
      - run: |
          echo "\${{ toJSON(inputs.loud) }} \${{ toJSON(inputs.times) }} [\${{ secrets.key }}] [\${{ secrets.other }}]"
          echo "\${{ github.repository }} \${{ github.workflow_ref }}"
          echo "\${{ job.workflow_repository }} \${{ job.workflow_sha }} \${{ job.workflow_file_path }} \${{ job.workflow_ref }}"
          cat > claims.mjs <<'END'
          const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env
          const answer = await fetch(url + '&audience=x', { headers: { authorization: 'bearer ' + token } })
          const claims = JSON.parse(Buffer.from((await answer.json()).value.split('.')[1], 'base64url'))
          for (const name of ['sub', 'job_workflow_ref', 'job_workflow_sha', 'workflow_ref', 'repository', 'environment', 'runner_environment', 'aud'])
            console.log(name, claims[name])
          END
          node claims.mjs
  nested:
    needs: inner
    uses: $/.github/workflows/nested.yml
    with: {said: "\${{ needs.inner.outputs.said }}"}
`
const NESTED = `
on: {workflow_call: {inputs: {said: {type: string}}}}
jobs:
  deep: {runs-on: ubuntu-24.04, steps: [{run: 'echo "deep \${{ inputs.said }}"'}]}
`
const HELLO = `
name: hello
description: x
inputs: {name: {default: nobody, description: x}}
outputs: {said: {value: "\${{ steps.s.outputs.said }}", description: x}}
runs:
  using: composite
  steps:
    - uses: $/actions/sibling
    - id: s
      shell: bash
      run: echo "said=hello \${{ inputs.name }} from $GITHUB_ACTION_REPOSITORY" >> "$GITHUB_OUTPUT"
`
const sibling = (text: string) => `
name: sibling
description: x
runs: {using: composite, steps: [{shell: bash, run: "echo sibling ${text}"}]}
`

beforeAll(async () => {
  world = await startWorld()
  const files = (text: string) => ({
    '.github/workflows/called.yml': CALLED,
    '.github/workflows/nested.yml': NESTED,
    'actions/hello/action.yml': HELLO,
    'actions/sibling/action.yml': sibling(text),
  })
  const shared = await world.addRepository({ slug: 'acme/shared', files: files('one') })
  commit = shared.head
  shared.tag('v1')
  moved = shared.commit({ message: 'two', files: files('two') })
})
afterAll(() => world.close())

const caller = (uses: string, rest = '', permissions = '{contents: read, id-token: write}') => `
on: push
permissions: {}
jobs:
  call:
    permissions: ${permissions}
    uses: ${uses}
    with: {name: world${rest}}
    secrets: {key: "\${{ secrets.KEY }}"}
  after:
    needs: call
    runs-on: ubuntu-24.04
    steps: [{run: 'echo "after \${{ needs.call.outputs.said }}"'}]
`
const CALLEE = 'acme/shared/.github/workflows/called.yml'

it('a called workflow gets inputs, secrets and a token of its own, and gives outputs', async () => {
  const run = await runText(world, caller(`${CALLEE}@v1`, ', times: 5'), {
    ref: 'refs/heads/main',
    secrets: { KEY: 'swordfish', other: 'unseen' },
  })
  expect(run.errors).toEqual([])
  expect(redJobs(run)).toEqual([])
  const { repository } = run.options
  const { log, environment, permissions } = jobOf(run, 'call / inner')
  expect(environment).toBe('production')
  expect(permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(log).toEqual([
    'sibling one',
    'true 5 [***] []',
    `${repository} ${repository}/.github/workflows/ci.yml@refs/heads/main`,
    `acme/shared ${commit} .github/workflows/called.yml ${CALLEE}@refs/tags/v1`,
    `sub repo:${repository}:environment:production`,
    `job_workflow_ref ${CALLEE}@refs/tags/v1`,
    `job_workflow_sha ${commit}`,
    `workflow_ref ${repository}/.github/workflows/ci.yml@refs/heads/main`,
    `repository ${repository}`,
    'environment production',
    'runner_environment github-hosted',
    'aud x',
  ])
  expect(jobOf(run, 'call / nested / deep').log).toEqual(['deep hello world from acme/shared'])
  expect(jobOf(run, 'after').log).toEqual(['after hello world from acme/shared'])
})

it('a commit pins the called workflow and all of its $/ references', async () => {
  const [old, fresh] = await Promise.all(
    [commit, moved].map((sha) =>
      runText(world, caller(`${CALLEE}@${sha}`), { secrets: { KEY: 'swordfish' } }),
    ),
  )
  expect(old && jobOf(old, 'call / inner').log[0]).toBe('sibling one')
  expect(fresh && jobOf(fresh, 'call / inner').log[0]).toBe('sibling two')
  expect(old && jobOf(old, 'call / inner').log).toContain(`job_workflow_ref ${CALLEE}@${commit}`)
})

const refused = [
  {
    name: 'a caller that grants too little',
    text: caller(`${CALLEE}@v1`, '', '{contents: read}'),
    error: `Error calling workflow '${CALLEE}@refs/tags/v1'. The nested job 'inner' is requesting 'id-token: write', but is only allowed 'id-token: none'.`,
  },
  {
    name: 'a workflow that asks for more than is granted',
    text: caller(`${CALLEE}@v1`, '', '{id-token: write}'),
    error: `Error calling workflow '${CALLEE}@refs/tags/v1'. The workflow is requesting 'contents: read', but is only allowed 'contents: none'.`,
  },
  {
    name: 'an unknown input',
    text: caller(`${CALLEE}@v1`, ', nope: 1'),
    error: 'Invalid input, nope is not defined in the referenced workflow.',
  },
  {
    name: 'a missing input',
    text: caller(`${CALLEE}@v1`).replace('with: {name: world}', 'with: {loud: true}'),
    error: 'Input name is required, but not provided while calling.',
  },
  {
    name: 'an input of the wrong type',
    text: caller(`${CALLEE}@v1`, ", loud: 'yes'"),
    error: "Unexpected value 'yes' of input loud, which is of type boolean.",
  },
  {
    name: 'an unknown secret',
    text: caller(`${CALLEE}@v1`).replace('secrets: {key:', 'secrets: {lock:'),
    error: 'Invalid secret, lock is not defined in the referenced workflow.',
  },
  {
    name: 'a missing file',
    text: caller('acme/shared/.github/workflows/none.yml@v1'),
    error: 'workflow was not found',
  },
  { name: 'an unknown version', text: caller(`${CALLEE}@v9`), error: 'unable to find version `v9`' },
  {
    name: 'a reference to itself with a version',
    text: caller('$/.github/workflows/x.yml@v1'),
    error: 'self-repository',
  },
]
describe('a call is refused before anything runs', () => {
  for (const { name, text, error } of refused) {
    it(`refuses ${name}`, async () => {
      const run = await runText(world, text)
      expect(run.result).toBe('startup-failure')
      expect(run.errors.join('\n')).toContain(error)
    })
  }
})

it('secrets: inherit hands on all of them, and a local call is of the same commit', async () => {
  const inner = `
on: workflow_call
jobs:
  in: {runs-on: ubuntu-24.04, steps: [{run: 'echo "[\${{ secrets.ANY }}] \${{ job.workflow_ref }}"'}]}
`
  const outer = `
on: push
jobs:
  call: {uses: ./.github/workflows/inner.yml, secrets: inherit}
`
  const run = await runText(world, outer, {
    files: { '.github/workflows/inner.yml': inner },
    secrets: { ANY: 'swordfish' },
  })
  expect(jobOf(run, 'call / in').log).toEqual([
    `[***] ${run.options.repository}/.github/workflows/inner.yml@refs/heads/main`,
  ])
})

it('a value of the wrong type fails the calling job', async () => {
  const text = caller(`${CALLEE}@v1`, ', times: "${{ github.ref }}"')
  const run = await runText(world, text)
  expect(jobOf(run, 'call').result).toBe('failure')
  expect(jobOf(run, 'call').annotations[0]?.message).toContain('of input times, which is of type number')
})
