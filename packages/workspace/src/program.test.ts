import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runProgram } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'tier3 program '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const node = (script: string, ...args: readonly string[]) =>
  runProgram(process.execPath, ['-e', script, ...args], { cwd: folder, env: { ONLY: 'this' } })

describe('runProgram', () => {
  it('gives arguments as they are, through no shell', async () => {
    const hostile = ['a b', '"', "'", '$HOME', '`id`', '; echo x', '*', '', 'ü\n2']
    const { stdout } = await node('console.log(JSON.stringify(process.argv.slice(1)))', '--', ...hostile)
    expect(JSON.parse(stdout)).toEqual(hostile)
  })

  it('collects both outputs and the exit code', async () => {
    const outcome = await node('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(outcome).toEqual({ status: 3, stdout: 'out\n', stderr: 'err\n' })
  })

  it('gives the environment that it is given, and an empty standard input', async () => {
    const { stdout } = await node(
      'console.log(process.env.ONLY, process.env.PATH, require("fs").readFileSync(0).length)',
    )
    expect(stdout).toBe('this undefined 0\n')
  })

  it('starts a program whose path has a space', async () => {
    const program = join(folder, 'no de')
    symlinkSync(process.execPath, program)
    expect((await runProgram(program, ['--version'], { cwd: folder })).stdout).toBe(`${process.version}\n`)
  })

  it('rejects for a program that is not there', async () => {
    await expect(runProgram(join(folder, 'nothing'), [], { cwd: folder })).rejects.toThrow('nothing')
  })
})
