import { afterAll, beforeAll, expect, it } from 'vitest'
import { jobOf, redJobs, stepOf } from './result.ts'
import { addWorkflow, runText, stepsOf, WORKFLOW } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f'
const DOWNLOAD = 'actions/download-artifact@37930b1c2abaa49bbe596cd826c3c89aef350131'
const CHECKOUT = 'actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd'
const RUN = 'runs-on: ubuntu-24.04'

it('artifacts go from job to job by name, by pattern and all of them', async () => {
  const run = await runText(
    world,
    `on: push
jobs:
  build:
    ${RUN}
    strategy: {matrix: {n: [1, 2]}}
    steps:
      - run: mkdir -p out/deep && echo "\${{ matrix.n }}" > out/deep/f\${{ matrix.n }}.txt && echo x > out/.hidden && echo y > out/skip.log
      - uses: ${UPLOAD}
        id: up
        with:
          name: part-\${{ matrix.n }}
          path: |
            out
            !out/*.log
          if-no-files-found: error
      - run: echo "\${{ steps.up.outputs.artifact-digest }}" | grep -E '^[0-9a-f]{64}$'
  use:
    needs: build
    ${RUN}
    steps:
      - {uses: "${DOWNLOAD}", with: {name: part-1, path: one}, id: one}
      - {uses: "${DOWNLOAD}", with: {pattern: part-*, path: merged, merge-multiple: true}}
      - {uses: "${DOWNLOAD}", with: {path: all}}
      - run: find . -type f | sort && test "\${{ steps.one.outputs.download-path }}" = "$PWD/one"
`,
  )
  expect(redJobs(run)).toEqual([])
  expect(jobOf(run, 'use').log.filter((line) => line.startsWith('./'))).toEqual([
    './all/part-1/deep/f1.txt',
    './all/part-2/deep/f2.txt',
    './merged/deep/f1.txt',
    './merged/deep/f2.txt',
    './one/deep/f1.txt',
  ])
})

it('an artifact that is missing, doubled or empty is an error; overwrite replaces it', async () => {
  const steps = (text: string) => runText(world, stepsOf(text))
  const [missing, empty, doubled, replaced] = await Promise.all([
    steps(`- {uses: "${DOWNLOAD}", with: {name: nothing}}`),
    steps(`- {uses: "${UPLOAD}", with: {path: none, if-no-files-found: error}}`),
    steps(
      `- run: echo x > f\n- {uses: "${UPLOAD}", with: {path: f}}\n- {uses: "${UPLOAD}", with: {path: f}}`,
    ),
    steps(
      `- run: echo x > f\n- {uses: "${UPLOAD}", with: {path: f}}\n- {uses: "${UPLOAD}", with: {path: f, overwrite: true}}`,
    ),
  ])
  expect(redJobs(missing)[0]?.message).toContain('Artifact not found for name: nothing')
  expect(redJobs(empty)[0]?.message).toContain('No files were found with the provided path: none.')
  expect(redJobs(doubled)[0]?.message).toContain('already exists')
  expect(replaced.result).toBe('success')
})

it('a checkout is the commit of the event, with the modes and tags that were asked for', async () => {
  const slug = await addWorkflow(
    world,
    stepsOf(`
- {uses: "${CHECKOUT}", id: c}
- run: ./build.sh && git log --format=%s && git tag && cat link
- run: git config --get http.https://github.com/.extraheader && echo persisted
- {uses: "${CHECKOUT}", with: {path: full, fetch-depth: 0, persist-credentials: false}}
- run: git log --format=%s && git tag && git branch -r && ! git config --get http.https://github.com/.extraheader
  working-directory: full
- {uses: "${CHECKOUT}", with: {path: old, ref: v1}}
- run: git -C old rev-parse HEAD
- run: test "\${{ steps.c.outputs.commit }}" = "$GITHUB_SHA"`),
    {
      'build.sh': { bytes: '#!/bin/sh\necho built\n', mode: '100755' },
      link: { bytes: 'build.sh', mode: '120000' },
    },
  )
  const repository = await world.addRepository({ slug: 'octo/other' })
  expect(repository.head).toMatch(/^[0-9a-f]{40}$/)
  const state = world.github
  expect(state.url).toContain('127.0.0.1')
  const run = await world.run({ repository: slug, workflow: WORKFLOW })
  const { log } = jobOf(run, 'job')
  expect(redJobs(run).map(({ step }) => step)).toEqual([
    'Run actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd',
  ])
  expect(log).toContain('built')
  expect(log).toContain('persisted')
  expect(log.join('\n')).not.toContain('AUTHORIZATION: basic eC')
  expect(log.join('\n')).toContain("A branch or tag with the name 'v1' could not be found")
})

it('a private repository is checked out with contents: read alone', async () => {
  const text = (permissions: string) => stepsOf(`- {uses: "${CHECKOUT}"}`, `permissions: ${permissions}`)
  const run = async (name: string, permissions: string) => {
    const slug = `octo/private-${name}`
    await world.addRepository({ slug, visibility: 'private', files: { [WORKFLOW]: text(permissions) } })
    return world.run({ repository: slug, workflow: WORKFLOW })
  }
  expect((await run('yes', '{contents: read}')).result).toBe('success')
  expect(redJobs(await run('no', '{}'))[0]?.message).toContain('not found')
})

it('a tag that moves between jobs is another commit for who asks for the tag', async () => {
  const text = `on: push
jobs:
  a: {${RUN}, steps: [{uses: "${CHECKOUT}", id: c}, {run: git rev-parse HEAD}]}
  b: {needs: a, ${RUN}, steps: [{uses: "${CHECKOUT}", with: {ref: refs/tags/v1}, id: c}, {run: git rev-parse HEAD}]}
`
  const repository = await world.addRepository({ slug: 'octo/moving', files: { [WORKFLOW]: text } })
  const first = repository.head
  repository.tag('v1', { message: 'Release' })
  let second = ''
  const run = await world.run({
    repository: 'octo/moving',
    workflow: WORKFLOW,
    ref: 'refs/tags/v1',
    hooks: {
      afterJob: ({ id }) => {
        if (id !== 'a') return
        second = repository.commit({ branch: 'evil', message: 'moved', files: { evil: 'x' } })
        repository.tag('v1', { commit: second })
      },
    },
  })
  expect(redJobs(run)).toEqual([])
  expect(stepOf(jobOf(run, 'a'), 'c').outputs).toEqual({ ref: 'refs/tags/v1', commit: first })
  expect(stepOf(jobOf(run, 'b'), 'c').outputs).toEqual({ ref: 'refs/tags/v1', commit: second })
})
