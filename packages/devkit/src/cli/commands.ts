import type { ExitCode } from '@tier3/model/problem'
import { runCommand } from '@tier3/runner/run/run-cli'

/** One word of the command line: what it does, and how it runs. Code is loaded only for the command that is asked for. */
export interface Command {
  readonly summary: string
  run(args: readonly string[]): Promise<ExitCode>
}

// The magic comments keep each bundle one closed file: the code is inside, but evaluated only when asked for.
export const COMMANDS: { readonly [name: string]: Command } = {
  init: {
    summary: 'write a release workflow for this repository',
    run: async (args) => {
      const { wiredInit } = await import(/* webpackMode: "eager" */ './init/wire.ts')
      return runCommand(wiredInit, args)
    },
  },
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
  sbom: {
    summary: 'list what a release is made of, or check a published list',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-sbom/wire')
      return runCommand(wired, args)
    },
  },
  'ruleset-drift': {
    summary: 'compare rulesets with what is declared',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-ruleset-drift/wire')
      return runCommand(wired, args)
    },
  },
  'tag-gate': {
    summary: 'judge whether rulesets protect a tag',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-tag-gate/wire')
      return runCommand(wired, args)
    },
  },
  'release-context': {
    summary: 'say whether a tag is a release',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-release-context/wire')
      return runCommand(wired, args)
    },
  },
  reproduce: {
    summary: 'build again, and compare with what ships',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-reproduce/wire')
      return runCommand(wired, args)
    },
  },
  pack: {
    summary: 'make an archive that has the same bytes everywhere',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-pack/wire')
      return runCommand(wired, args)
    },
  },
  'release-notes': {
    summary: 'take the notes of a version from the changelog',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-release-notes/wire')
      return runCommand(wired, args)
    },
  },
  'publish-release': {
    summary: 'publish a release, and read it back',
    run: async (args) => {
      const { wired } = await import(/* webpackMode: "eager" */ '@tier3/action-publish-release/wire')
      return runCommand(wired, args)
    },
  },
  page: {
    summary: 'make a page of a release that people can read',
    run: async (args) => {
      const { wiredPage } = await import(/* webpackMode: "eager" */ './page/wire.ts')
      return runCommand(wiredPage, args)
    },
  },
  'rulesets import': {
    summary: 'write live rulesets into files',
    run: async (args) => {
      const { wiredImport } = await import(/* webpackMode: "eager" */ './rulesets/wire.ts')
      return runCommand(wiredImport, args)
    },
  },
  'rulesets plan': {
    summary: 'plan the changes that make live rulesets what files declare',
    run: async (args) => {
      const { wiredPlan } = await import(/* webpackMode: "eager" */ './rulesets/wire.ts')
      return runCommand(wiredPlan, args)
    },
  },
  'rulesets apply': {
    summary: 'apply a reviewed plan of rulesets by its digest',
    run: async (args) => {
      const { wiredApply } = await import(/* webpackMode: "eager" */ './rulesets/wire.ts')
      return runCommand(wiredApply, args)
    },
  },
  'rulesets rollback': {
    summary: 'go back to earlier rulesets',
    run: async (args) => {
      const { wiredRollback } = await import(/* webpackMode: "eager" */ './rulesets/wire.ts')
      return runCommand(wiredRollback, args)
    },
  },
  'policy init': {
    summary: 'derive a first policy from a release',
    run: async (args) => {
      const { wiredPolicyInit } = await import(/* webpackMode: "eager" */ './policy/wire.ts')
      return runCommand(wiredPolicyInit, args)
    },
  },
  'policy test': {
    summary: 'run the tests of a policy',
    run: async (args) => {
      const { wiredTest } = await import(/* webpackMode: "eager" */ './policy/wire.ts')
      return runCommand(wiredTest, args)
    },
  },
  'policy explain': {
    summary: 'say what a policy demands',
    run: async (args) => {
      const { wiredExplain } = await import(/* webpackMode: "eager" */ './policy/wire.ts')
      return runCommand(wiredExplain, args)
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
  'dev run': {
    summary: 'run a workflow on this machine, on an emulated GitHub',
    run: async (args) => {
      const { devRun } = await import(/* webpackMode: "eager" */ './dev-run.ts')
      return devRun(args)
    },
  },
}
