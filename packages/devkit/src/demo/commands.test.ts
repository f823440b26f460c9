import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { wired } from '@tier3/action-verify/wire'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { parseCliArguments } from '@tier3/runner/run/cli-arguments'
import { expect, it } from 'vitest'
import { ROOT } from '../gen/project.ts'
import { cosignCommand, overLines, ownCommand } from './commands.ts'

const out = join(ROOT, 'demo-out')
const file = (name: string): string => join(out, 'sigstore', name)
const stage = {
  out,
  config: {
    trustedRoot: file('trusted_root.json'),
    signingConfig: file('signing_config.json'),
    signingConfigRekor2: file('signing_config_rekor2.json'),
    tufRoot: file('tuf_root.json'),
  },
}

/** The words that a shell hands to the program, without any file that a pattern could match. */
function wordsOf(program: string, lines: readonly string[]): readonly string[] {
  const script = `${program}() { for word; do printf '%s\\n' "$word"; done; }; ${lines.join('\n')}`
  const { stdout, stderr, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').slice(0, -1)
}

it('ownCommand is one that the command line takes, over all files of the stranger', () => {
  const [script, command, ...args] = wordsOf('node', overLines(ownCommand(stage)))
  expect([script, command]).toEqual(['dist/cli/index.js', 'verify'])
  const { spec } = wired.action
  const given = parseCliArguments(spec, args)
  const inputs = given.ok ? given.value.inputs : new Map<string, string>()
  expect(parseInputs(spec, (name) => inputs.get(name) ?? '')).toMatchObject({
    ok: true,
    value: {
      config: {
        artifacts: { kind: 'files', value: ['demo-out/stranger/*'] },
        'trusted-root': 'demo-out/sigstore/trusted_root.json',
      },
    },
  })
})

it('cosignCommand names bundle and artifact from the root of the repository', () => {
  const words = wordsOf('cosign', overLines(cosignCommand(stage, 'app.tgz')))
  expect([words[0], words[2], words.at(-1)]).toEqual([
    'verify-blob',
    'demo-out/stranger/app.tgz.sigstore.json',
    'demo-out/stranger/app.tgz',
  ])
})
