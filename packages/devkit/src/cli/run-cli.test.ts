import { afterEach, describe, expect, it, vi } from 'vitest'
import { COMMANDS } from './commands.ts'
import { OWN_VERSION } from '@tier3/model/own-version.gen'
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

  it('says what may have been meant by an unknown command', async () => {
    listen()
    expect([await runCli(['verfy']), await runCli(['dev', 'gihub'])]).toEqual([2, 2])
    expect(said.err).toContain('there is no command "verfy"\n    Did you mean tier3 verify?\n')
    expect(said.err).toContain('there is no command "dev gihub"\n    Did you mean tier3 dev github?\n')
  })

  it.each(['checksums', 'sign', 'attest', 'verify'])('explains %s with --help', async (name) => {
    listen()
    expect(await runCli([name, '--help'])).toBe(0)
    expect(said.out).toContain(`Usage: tier3 ${name}`)
  })

  it.each(['sigstore', 'github'])(
    'explains dev %s with --help, and ends it for what it does not know',
    async (name) => {
      listen()
      expect([await runCli(['dev', name, '--help']), said.err]).toEqual([0, ''])
      expect(said.out).toContain(`usage: tier3 dev ${name}`)
      expect(await runCli(['dev', name, '--bogus'])).toBe(2)
      expect(said.err).toContain(`usage: tier3 dev ${name}`)
    },
  )
})
