import { wired } from '@tier3/action-reproduce/wire'
import { expect, it } from 'vitest'
import { commitAll } from '../sbom-corpus/git-repository.ts'
import { runAction } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'
import { COMMAND, runReproduce } from './reproduce-run.fixture.ts'

it('as it is wired, builds begin far enough apart for times of two seconds', async () => {
  using folder = makeFolder({ compile: 'mkdir -p dist\necho $(( $(date +%s) / 2 )) > dist/app\n' })
  await commitAll(folder.workspace)
  folder.put('ship/app', 'x')
  const run = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: {
      command: COMMAND,
      outputs: 'dist/*',
      shipped: 'ship/',
      sensitivity: 'off',
      'bisect-builds': '1',
    },
  })
  expect([run.codes, run.outputs['guilty']]).toEqual([['policy/not-reproducible'], 'itself'])
})

it('a dry run builds nothing and shows no token', async () => {
  const run = await runReproduce({ inputs: { 'dry-run': 'true' } })
  expect([run.exitCode, run.logs, run.report.plan?.['mode']]).toEqual([0, {}, 'command'])
})

it('contents of Git LFS and submodules are told to be missing', async () => {
  const run = await runReproduce({ files: { '.gitattributes': '*.bin filter=lfs diff=lfs\n' } })
  expect(run.exitCode).toBe(0)
  expect(
    run.annotations
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message)
      .join(),
  ).toContain('files of Git LFS are their pointers')
})

it('a date in the outputs cannot be seen without another clock, and a warning says so', async () => {
  const run = await runReproduce()
  const { same } = run.body['variations'] as { readonly same: readonly { readonly name: string }[] }
  const isSame = same.some(({ name }) => name === 'clock')
  expect(run.shown.includes('the clock was the same day in both builds')).toBe(isSame)
})
