import type { ExitCode } from '@tier3/model/problem'
import { runCommand } from '@tier3/runner/run/run-cli'

/** One word of the command line: what it does, and how it runs. Code is loaded only for the command that is asked for. */
export interface Command {
  readonly summary: string
  run(args: readonly string[]): Promise<ExitCode>
}

// The magic comments keep each bundle one closed file: the code is inside, but evaluated only when asked for.
export const COMMANDS: { readonly [name: string]: Command } = {
  checksums: {
    summary: 'hash artifacts and write or check checksum files',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-checksums/wire')
      return runCommand(wired, args)
    },
  },
  sign: {
    summary: 'sign artifacts without keys',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-sign/wire')
      return runCommand(wired, args)
    },
  },
  attest: {
    summary: 'attest how artifacts were made',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-attest/wire')
      return runCommand(wired, args)
    },
  },
  verify: {
    summary: 'verify where artifacts come from',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-verify/wire')
      return runCommand(wired, args)
    },
  },
  'dev sigstore': {
    summary: 'run an embedded Sigstore on this machine, for tests and trials',
    run: async (args) => {
      const { serveSigstore } = await import(/* webpackMode: "eager" */ '../sigstore/serve.ts')
      return serveSigstore(args)
    },
  },
  'dev github': {
    summary: 'run an emulated GitHub on this machine, for tests and trials',
    run: async (args) => {
      const { serveGitHub } = await import(/* webpackMode: "eager" */ '../github/serve.ts')
      return serveGitHub(args)
    },
  },
}
