import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { devRun } from './dev-run.ts'

let source = ''
beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), 'tier3-dev-run-'))
  mkdirSync(join(source, '.github/workflows'), { recursive: true })
  writeFileSync(
    join(source, '.github/workflows/ci.yml'),
    `on: workflow_dispatch
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - {name: greet, run: 'echo "# hi \${{ github.event.inputs.who }} on \${{ github.ref_name }} of \${{ github.repository }}" >> "$GITHUB_STEP_SUMMARY"'}
      - {name: judge, run: 'echo "::error title=input/missing::bad"; test "\${{ vars.GOOD }}" = yes'}
`,
  )
})
afterAll(() => rmSync(source, { recursive: true, force: true }))

const run = async (...args: readonly string[]) => {
  const lines: string[] = []
  const code = await devRun(args, (line) => void lines.push(line))
  return { code, text: lines.join('\n') }
}
const WORKFLOW = '.github/workflows/ci.yml'

it('devRun prints jobs, steps, annotations and summaries, and says how it went', async () => {
  const args = [
    WORKFLOW,
    '--source',
    source,
    '--event',
    'workflow_dispatch',
    '--ref',
    'refs/tags/v1.2.3',
    '--repository',
    'octo/app',
  ]
  const good = await run(...args, '--var', 'GOOD=yes')
  expect(good.code).toBe(0)
  expect(good.text).toContain('▶ a')
  expect(good.text).toMatch(/\[a\] ✓ greet \d+\.\d s/)
  expect(good.text).toContain('error: input/missing: bad')
  expect(good.text).toContain('on v1.2.3 of octo/app')
  expect(good.text).toContain('success: 1 of 1 jobs succeeded')
  const bad = await run(...args)
  expect(bad.code).toBe(1)
  expect(bad.text).toContain('✗ a, step "judge": input/missing bad')
})

it('devRun says what is wrong with its arguments', async () => {
  expect((await run('--help')).code).toBe(0)
  expect(await run()).toMatchObject({ code: 2, text: expect.stringContaining('name one workflow') as string })
  expect((await run(WORKFLOW, '--source', source, '--ref', 'v1')).text).toContain('not a branch or tag: v1')
  expect((await run('none.yml', '--source', source)).code).toBe(2)
  expect((await run(WORKFLOW, '--input', 'x')).text).toContain('not NAME=VALUE: x')
})
