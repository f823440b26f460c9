import { afterEach, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from './commands.ts'
import { OWN_VERSION } from './own-version.gen.ts'
import { runCli } from './run-cli.ts'

const said = { out: '', err: '' }
function listen(): void {
  said.out = ''
  said.err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((said.out += String(text)), true))
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((said.err += String(text)), true))
}
afterEach(() => vi.restoreAllMocks())

describe('runCli', () => {
  it('lists every command for --help, and for nothing at all with the exit code of bad usage', async () => {
    listen()
    expect([await runCli(['--help']), await runCli([])]).toEqual([0, 2])
    for (const name of Object.keys(COMMANDS)) expect(said.out).toContain(`tier3 ${name}`)
  })

  it('says its version', async () => {
    listen()
    expect(await runCli(['--version'])).toBe(0)
    expect(said.out).toBe(`${OWN_VERSION}\n`)
  })

  it.each([['nope'], ['__proto__'], ['constructor'], ['dev'], ['dev', 'nope'], ['\u001b[31m']])(
    'refuses %s',
    async (...args) => {
      listen()
      expect(await runCli(args)).toBe(2)
      expect(said.err).toContain('input/unknown')
      expect(said.err).not.toContain('\u001b')
    },
  )

  it.each(['checksums', 'sign', 'attest', 'verify'])('explains %s with --help', async (name) => {
    listen()
    expect(await runCli([name, '--help'])).toBe(0)
    expect(said.out).toContain(`Usage: tier3 ${name}`)
  })
})
