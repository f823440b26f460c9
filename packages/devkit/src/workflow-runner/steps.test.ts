import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobOf, stepOf } from './result.ts'
import { runText, stepsOf } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const run = async (steps: string, job = '', options: Parameters<typeof runText>[2] = {}) => {
  const result = await runText(world, stepsOf(steps, job), options)
  expect(result.errors).toEqual([])
  return jobOf(result, 'job')
}

interface Case {
  readonly name: string
  readonly steps: string
  readonly job?: string
  readonly result: string
  /** Lines that must stand in the log, in this order. */
  readonly log?: readonly string[]
  readonly never?: readonly string[]
}

const cases: readonly Case[] = [
  {
    name: 'a failure skips the rest, but for what asks for it',
    steps: `
- run: exit 3
- run: echo never
- if: failure()
  run: echo after-failure
- if: always()
  run: echo always \${{ job.status }}
- if: success() || failure()
  run: echo either
- if: cancelled()
  run: echo never`,
    result: 'failure',
    log: ['##[error]Process completed with exit code 3.', 'after-failure', 'always failure', 'either'],
    never: ['never'],
  },
  {
    name: 'a condition without a status function asks for success as well',
    steps: `
- run: exit 1
- if: \${{ github.event_name == 'push' }}
  run: echo never`,
    result: 'failure',
    never: ['never'],
  },
  {
    name: 'continue-on-error keeps the outcome and mends the conclusion',
    steps: `
- id: bad
  run: exit 1
  continue-on-error: true
- run: echo "\${{ steps.bad.outcome }} \${{ steps.bad.conclusion }}"`,
    result: 'success',
    log: ['failure success'],
  },
  {
    name: 'the default shell has no pipefail',
    steps: '- run: "false | cat"',
    result: 'success',
  },
  {
    name: 'bash by name has pipefail',
    steps: '- {run: "false | cat", shell: bash}',
    result: 'failure',
  },
  {
    name: 'defaults give the shell and the folder, and the step its own',
    steps: `
- run: test -d "\${PWD##*/}" && echo above
- run: "false | cat"
  continue-on-error: true
  id: piped
- run: echo "\${{ steps.piped.outcome }} \${PWD##*/}"
  working-directory: /tmp
  shell: sh`,
    job: `
defaults: {run: {shell: bash, working-directory: ..}}`,
    result: 'success',
    log: ['above', 'failure tmp'],
  },
  {
    name: 'other shells are started as they say',
    steps: `
- {run: "print(1 + 1)", shell: python}
- {run: "echo $0 $1", shell: "bash {0} second"}`,
    result: 'success',
    log: ['2'],
  },
  {
    name: 'env of the step stands over the job, and GITHUB_ENV over the job for the steps behind',
    steps: `
- run: echo "$A $B"
  env: {A: step}
- run: |
    echo "A=set" >> "$GITHUB_ENV"
    echo "$A"
- run: echo "$A \${{ env.A }} \${{ env.B }}"`,
    job: 'env: {A: job, B: "b-${{ github.event_name }}"}',
    result: 'success',
    log: ['step b-push', 'job', 'set set b-push'],
  },
  {
    name: 'a workflow cannot override what the runner sets',
    steps: '- run: echo "$GITHUB_REPOSITORY_OWNER"',
    job: 'env: {GITHUB_REPOSITORY_OWNER: evil}',
    result: 'success',
    log: ['octo'],
    never: ['evil'],
  },
  {
    name: 'GITHUB_PATH stands before the rest for the steps behind',
    steps: `
- run: |
    mkdir bin
    printf '#!/bin/sh\\necho mine' > bin/tool
    chmod +x bin/tool
    echo "$PWD/bin" >> "$GITHUB_PATH"
- run: tool`,
    result: 'success',
    log: ['mine'],
  },
  {
    name: 'outputs keep lines, and a broken heredoc fails the step',
    steps: `
- id: good
  run: |
    { echo 'text<<END'; echo one; echo two; echo END; } >> "$GITHUB_OUTPUT"
- run: printf '%s|' "$T"
  env: {T: "\${{ steps.good.outputs.text }}"}
- run: echo 'text<<END' >> "$GITHUB_OUTPUT"`,
    result: 'failure',
    log: ['one', 'two|', "##[error]Unable to process file command 'output' successfully."],
  },
  {
    name: 'masks hide what comes after them, in this step and the next',
    steps: `
- run: |
    echo "::add-mask::hunter2"
    echo "it is hunter2"
- run: echo "still hunter2"`,
    result: 'success',
    log: ['it is ***', 'still ***'],
    never: ['hunter2'],
  },
  {
    name: 'the token is masked, and no variable',
    steps: '- run: \'echo "${{ github.token }} ${{ secrets.GITHUB_TOKEN }} [$GITHUB_TOKEN]"\'',
    result: 'success',
    log: ['*** *** []'],
  },
  {
    name: 'commands that are switched off fail the step',
    steps: '- run: echo "::set-env name=A::b"',
    result: 'failure',
    log: ['##[error]The `set-env` command is disabled. Please upgrade to using Environment Files'],
  },
  {
    name: 'hashFiles sees the workspace',
    steps: `
- run: |
    printf x > a.txt
    sha256sum a.txt | cut -c1-64 | xxd -r -p | sha256sum | cut -c1-64 > expected
- run: test "\${{ hashFiles('a.txt') }}" = "$(cat expected)" && echo "same [\${{ hashFiles('none') }}]"`,
    result: 'success',
    log: ['same []'],
  },
  {
    name: 'run steps get no tokens that they are not granted',
    steps: '- run: echo "[$ACTIONS_RUNTIME_TOKEN$ACTIONS_ID_TOKEN_REQUEST_TOKEN$ACTIONS_RESULTS_URL]"',
    result: 'success',
    log: ['[]'],
  },
  {
    name: 'run steps with id-token get that pair alone',
    steps: '- run: echo "[${ACTIONS_ID_TOKEN_REQUEST_URL:+url}$ACTIONS_RUNTIME_TOKEN]"',
    job: 'permissions: {id-token: write}',
    result: 'success',
    log: ['[url]'],
  },
  {
    name: 'a broken expression fails the step alone',
    steps: `
- run: echo \${{ fromJSON('{') }}
- if: always()
  run: echo after`,
    result: 'failure',
    log: ['after'],
  },
]

describe('steps of a job', () => {
  for (const { name, steps, job, result, log = [], never = [] } of cases) {
    it(`runs: ${name}`, async () => {
      const ended = await run(steps, job)
      expect(ended.result).toBe(result)
      let from = 0
      for (const line of log) {
        const at = ended.log.findIndex((one, index) => index >= from && one === line)
        expect(at, `${line} in ${ended.log.join('\n')}`).toBeGreaterThanOrEqual(0)
        from = at + 1
      }
      for (const text of never) expect(ended.log.join('\n')).not.toContain(text)
    })
  }
})

it('a step that takes too long fails, and what it started is ended', async () => {
  const ended = await run(
    `
- {name: slow, run: "sleep 100 & sleep 100", timeout-minutes: 1}
- {if: "failure()", run: echo after}`,
    '',
    { minuteMs: 300 },
  )
  expect(ended.result).toBe('failure')
  expect(stepOf(ended, 'slow').annotations[0]?.message).toBe(
    "The action 'sleep 100 & sleep 100' has timed out after 1 minutes.",
  )
  expect(ended.log).toContain('after')
})

it('summaries and annotations are kept by step, at most ten of a kind', async () => {
  const ended = await run(`
- name: talks
  run: |
    echo '# hello' >> "$GITHUB_STEP_SUMMARY"
    for i in $(seq 12); do echo "::warning title=input/missing,file=a.txt,line=$i::w$i"; done`)
  const step = stepOf(ended, 'talks')
  expect(step.summary).toBe('# hello\n')
  expect(step.annotations).toHaveLength(10)
  expect(step.annotations[0]).toEqual({
    level: 'warning',
    message: 'w1',
    title: 'input/missing',
    file: 'a.txt',
    line: 1,
  })
  expect(step.codes).toEqual(['input/missing'])
  expect(ended.summaries).toEqual(['# hello\n'])
})
