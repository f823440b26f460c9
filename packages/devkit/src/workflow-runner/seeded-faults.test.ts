import { afterAll, beforeAll, expect, it } from 'vitest'
import { redJobs } from './result.ts'
import { runText } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

// Ten mistakes, each in a release that is right but for it: the runner must not be more forgiving than GitHub.

const CALLED = `
on:
  workflow_call:
    inputs: {name: {type: string, required: true}}
permissions: {}
jobs:
  sign:
    runs-on: ubuntu-24.04
    permissions: {id-token: write, contents: write}
    steps:
      - {uses: actions/download-artifact@v7, with: {name: built}}
      - uses: $/composite
      - name: mint
        run: |
          cat > mint.mjs <<'END'
          const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = process.env
          const answer = await fetch(url + '&audience=sigstore', { headers: { authorization: 'bearer ' + token } })
          if (!answer.ok) throw new Error('no token')
          END
          node mint.mjs
      - name: release
        env: {TOKEN: "\${{ github.token }}", NAME: "\${{ inputs.name }}"}
        run: |
          cat > release.mjs <<'END'
          const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, TOKEN: token } = process.env
          const answer = await fetch(api + '/repos/' + repository + '/releases', {
            method: 'POST',
            headers: { authorization: 'bearer ' + token, 'content-type': 'application/json' },
            body: JSON.stringify({ tag_name: 'v1', draft: true }),
          })
          console.log(answer.status, (await answer.json()).message ?? '')
          if (!answer.ok) process.exit(1)
          END
          node release.mjs
          echo "name=$NAME" >> "$GITHUB_OUTPUT"
`
const COMPOSITE = `
name: x
description: x
runs: {using: composite, steps: [{run: test -f built.txt, shell: bash}]}
`
const CALLER = `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo built > built.txt
      - {uses: actions/upload-artifact@v6, with: {name: built, path: built.txt}}
  release:
    needs: build
    permissions: {id-token: write, contents: write}
    uses: ./.github/workflows/called.yml
    with: {name: app}
`

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

interface Fault {
  readonly name: string
  readonly caller?: readonly [from: string, to: string]
  readonly called?: readonly [from: string, to: string]
  readonly composite?: readonly [from: string, to: string]
  /** Undefined when nothing may start. */
  readonly job?: string
  readonly says: string
}

const faults: readonly Fault[] = [
  {
    name: 'the caller grants no id-token',
    caller: ['{id-token: write, contents: write}', '{contents: write}'],
    says: "is requesting 'id-token: write'",
  },
  {
    name: 'the job has no contents: write',
    called: ['{id-token: write, contents: write}', '{id-token: write, contents: read}'],
    job: 'release / sign',
    says: '403 Resource not accessible by integration',
  },
  {
    name: 'the job has no id-token: write',
    called: ['{id-token: write, contents: write}', '{contents: write}'],
    job: 'release / sign',
    says: 'Process completed with exit code 1.',
  },
  {
    name: 'an unknown input',
    caller: ['{name: app}', '{name: app, nope: x}'],
    says: 'Invalid input, nope is not defined',
  },
  {
    name: 'an artifact that nobody made',
    called: ['{name: built}', '{name: other}'],
    job: 'release / sign',
    says: 'Artifact not found for name: other',
  },
  {
    name: 'a broken heredoc',
    called: ['echo "name=$NAME"', 'echo "name<<E"'],
    job: 'release / sign',
    says: "Matching delimiter not found 'E'",
  },
  {
    name: 'an action that is not there',
    called: ['$/composite', '$/compsite'],
    job: 'release / sign',
    says: "Can't find 'action.yml'",
  },
  {
    name: 'a third party that is not mapped',
    caller: ['actions/upload-artifact', 'someone/upload-artifact'],
    job: 'build',
    says: 'repository not found',
  },
  { name: 'a misspelt context', called: ['github.token', 'githb.token'], says: 'githb' },
  {
    name: 'a composite step without a shell',
    composite: [', shell: bash', ''],
    job: 'release / sign',
    says: 'shell',
  },
]

const apply = (text: string, change: readonly [string, string] | undefined): string => {
  if (change === undefined) return text
  if (!text.includes(change[0])) throw new Error(`nothing to change: ${change[0]}`)
  return text.replace(...change)
}

const run = ({ caller, called, composite }: Partial<Fault>) =>
  runText(world, apply(CALLER, caller), {
    files: {
      '.github/workflows/called.yml': apply(CALLED, called),
      'composite/action.yml': apply(COMPOSITE, composite),
    },
  })

it('without a fault the release succeeds', async () => {
  const ended = await run({})
  expect(redJobs(ended)).toEqual([])
  expect(ended.result).toBe('success')
})

for (const fault of faults) {
  it(`${fault.name} turns it red`, async () => {
    const ended = await run(fault)
    const red = redJobs(ended)
    expect(ended.result).toBe(fault.job === undefined ? 'startup-failure' : 'failure')
    expect(red.map(({ job }) => job)).toEqual(fault.job === undefined ? [] : [fault.job])
    const said = [
      ...ended.errors,
      ...ended.jobs.filter(({ result }) => result === 'failure').flatMap(({ log }) => log),
    ]
    expect(said.join('\n')).toContain(fault.says)
  })
}
