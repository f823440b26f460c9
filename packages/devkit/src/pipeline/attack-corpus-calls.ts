import type { Attack } from './attack.ts'
import { withInput } from './attack-stage.ts'
import { RELEASE, replaceIn } from './release-run.fixture.ts'

const context = { job: 'context', published: false } as const
const refused = { result: 'startup-failure', published: false } as const

const targets = (value: unknown): NonNullable<Attack['project']> => ({
  edit: (files) => withInput(files, 'targets', typeof value === 'string' ? value : JSON.stringify(value)),
})

const HOSTED = 'ubuntu-24.04'
const target = (name: string, runner = HOSTED) => ({ name, runner })
const malformed = (says: RegExp) => ({ ...context, code: 'input/malformed', says }) as const

const ungranted = (permission: string): NonNullable<Attack['project']> => ({
  edit: (files) =>
    replaceIn(files, RELEASE.workflow, `      ${permission}: write`, `      ${permission}: none`),
})

/** Calls of the pipeline with what it must not take. */
export const CALL_ATTACKS: readonly Attack[] = [
  {
    name: 'targets that are no JSON',
    why: 'A matrix of nothing would build nothing, and release nothing as if it were all.',
    project: targets('any: ubuntu-24.04'),
    expected: malformed(/"targets" cannot be used/),
  },
  {
    name: 'no target',
    why: 'A release of nothing must not look like one.',
    project: targets([]),
    expected: malformed(/one to ten/),
  },
  {
    name: 'eleven targets',
    why: 'There are ten outputs to vouch with: the files of an eleventh would be vouched for by nobody.',
    project: targets(Array.from({ length: 11 }, (_, index) => target(`t${index}`))),
    expected: malformed(/one to ten/),
  },
  {
    name: 'two targets of one name',
    why: 'The artifact of one would take the place of the other.',
    project: targets([target('any'), target('any')]),
    expected: malformed(/two targets have one name/),
  },
  {
    name: 'a target whose name leaves its place',
    why: 'The name becomes that of an artifact, and part of paths in builds.',
    project: targets([target('../files')]),
    expected: malformed(/lower-case letters/),
  },
  {
    name: 'a target with a line break and a workflow command in its name',
    why: 'A line of its own could set what later steps believe.',
    project: targets([target('a\n::set-output name=targets::x')]),
    expected: malformed(/lower-case letters/),
  },
  {
    name: 'a runner of somebody else',
    why: 'A machine that is neither fresh nor isolated would build what L3 is claimed for.',
    project: targets([target('any', 'self-hosted')]),
    expected: malformed(/not one that GitHub hosts/),
  },
  {
    name: 'a runner that moves',
    why: 'A label that GitHub points at another image from one day to the next.',
    project: targets([target('any', 'ubuntu-latest')]),
    expected: malformed(/not one that GitHub hosts/),
  },
  {
    name: 'a list of runners',
    why: 'Labels of a self-hosted runner beside a hosted one choose the self-hosted one.',
    project: targets([{ name: 'any', runner: ['self-hosted', HOSTED] }]),
    expected: malformed(/not one that GitHub hosts/),
  },
  {
    name: 'a demand on reproducibility that is none',
    why: 'A misspelt "require" must not mean "off".',
    project: { edit: (files) => withInput(files, 'reproducible', 'required') },
    expected: malformed(/neither "require" nor "off"/),
  },
  {
    name: 'a caller that does not grant the identity',
    why: 'It must be told at the start, and by name, and not when everything is built.',
    project: ungranted('id-token'),
    expected: { ...refused, says: /id-token: write/ },
  },
  {
    name: 'a caller that does not grant attestations',
    why: 'The same for what is stored.',
    project: ungranted('attestations'),
    expected: { ...refused, says: /attestations: write/ },
  },
  {
    name: 'a caller that does not grant the contents',
    why: 'The same for what is published.',
    project: ungranted('contents'),
    expected: { ...refused, says: /contents: (?:write|read)/ },
  },
  {
    name: 'a repository that is not public',
    why: 'Its name, workflow and tag would stand in a public log for ever.',
    arrange({ app }) {
      app.state.visibility = 'private'
      return undefined
    },
    expected: { ...context, code: 'input/conflict', says: /not public/ },
  },
  {
    name: 'an event that carries texts of somebody',
    why: 'A build can read them: they would steer it, and stand in no provenance.',
    project: {
      edit: (files) => replaceIn(files, RELEASE.workflow, 'on:\n', 'on:\n  issue_comment:\n'),
    },
    arrange: () => ({ event: 'issue_comment' }),
    expected: { ...context, code: 'policy/event' },
  },
  {
    name: 'a job that seals without the permission',
    why: 'It must say what to write, and not that something is undefined.',
    project: {
      workflow: 'release-steps.yml',
      edit(files) {
        files[RELEASE.workflow] = `on: push
permissions: {}
jobs:
  seal:
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
      - run: mkdir out && cp greeting.txt out/
      - uses: ${/\S+\/tier3\//.exec(files[RELEASE.workflow] ?? '')?.[0] ?? ''}actions/seal@${/@([0-9a-f]{40})\n/.exec(files[RELEASE.workflow] ?? '')?.[1] ?? ''}
        with: {files: out/*, base: out}
`
      },
    },
    expected: { job: 'seal', code: 'permission/id-token', published: false, unsigned: true },
  },
  {
    name: 'GitHub that has no more answers for this token',
    why: 'What was not answered must not count as an answer.',
    arrange({ world }) {
      const reset = String(Math.floor(Date.now() / 1000) + 3000)
      const headers = {
        'x-ratelimit-limit': '1000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': reset,
      }
      const message = 'API rate limit exceeded for installation ID 1.'
      world.github.faults.set('*', { kind: 'status', status: 403, message, headers })
      return undefined
    },
    expected: { ...context, code: 'policy/context-unknown', says: /rate|limit/i },
  },
]
