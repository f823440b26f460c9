import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCliArguments } from '@tier3/runner/run/cli-arguments'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { expect, it } from 'vitest'
import { fencedBlocks } from '../../docs-check/fenced-blocks.ts'
import { ROOT } from '../../gen/project.ts'
import { COMMANDS } from '../commands.ts'
import { wiredApply, wiredImport, wiredPlan, wiredRollback } from './wire.ts'

const SPECS = [wiredImport, wiredPlan, wiredApply, wiredRollback].map(({ action }) => action.spec)
const text = readFileSync(join(ROOT, 'docs', 'rulesets-as-code.md'), 'utf8')
const lines = fencedBlocks(text)
  .filter(({ words }) => words[0] === 'sh')
  .flatMap(({ text: block }) => block.replaceAll(/\\\n\s*/g, '').split('\n'))

it('every command is there, under the name of its spec', () => {
  for (const { name } of SPECS) expect(Object.keys(COMMANDS)).toContain(name)
  for (const { name } of SPECS) expect(lines.some((line) => line.startsWith(`tier3 ${name} `))).toBe(true)
})

it.each(lines)('docs/rulesets-as-code.md: "%s" is understood', (line) => {
  const [program, group, verb, ...args] = line.split(' ')
  const spec = SPECS.find(({ name }) => name === `${group} ${verb}`)
  expect([program, spec?.name]).toEqual(['tier3', `${group} ${verb}`])
  const given = spec === undefined ? undefined : parseCliArguments(spec, args)
  const inputs = given?.ok === true ? given.value.inputs : new Map<string, string>()
  expect(given).toMatchObject({ ok: true })
  expect(spec && parseInputs(spec, (name) => inputs.get(name) ?? '')).toMatchObject({ ok: true })
})
