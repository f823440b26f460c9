// `pnpm fuzz [--seconds N] [--only a,b] [--seed n] [--input FILE]`: changes valid inputs of every decoder and says which it fails on.
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import type { FuzzOutcome } from './fuzz.ts'
import { findTarget, TARGETS } from './targets.ts'
import { fuzzWatched } from './watched-fuzz.ts'

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    only: { type: 'string' },
    seed: { type: 'string' },
    input: { type: 'string' },
  },
})
const names = values.only?.split(',') ?? TARGETS.map(({ name }) => name)
const unknown = names.filter((name) => findTarget(name) === undefined)
const seconds = Number(values.seconds)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
if (unknown.length > 0 || !(seconds > 0) || !Number.isInteger(seed)) {
  console.error(`Usage: fuzz [--seconds <in all>] [--only <names>] [--seed <number>] [--input <file>]`)
  console.error(`The decoders are ${TARGETS.map(({ name }) => name).join(', ')}.`)
  process.exit(2)
}

if (values.input === undefined) await fuzzAll()
else
  for (const name of names)
    findTarget(name)?.run(readFileSync(resolve(process.env['INIT_CWD'] ?? '', values.input)))

async function fuzzAll(): Promise<void> {
  console.log(`seed ${seed}, ${names.length} decoders, ${seconds} s`)
  const bounds = { seed, executions: Number.MAX_SAFE_INTEGER, milliseconds: (seconds * 1000) / names.length }
  const outcomes = await fuzzWatched(names, bounds, { onOutcome: report })
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length
  const executions = outcomes.reduce((sum, outcome) => sum + outcome.executions, 0)
  console.log(`${executions} inputs, ${failed} of ${names.length} decoders failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function report({ name, executions, kept, failure }: FuzzOutcome): void {
  console.log(`${failure === undefined ? '✓' : '✗'} ${name}: ${executions} inputs, ${kept} reached new code`)
  if (failure === undefined) return
  const file = join(tmpdir(), `tier3-fuzz-${name}-${seed}`)
  writeFileSync(file, failure.input)
  console.log(`    ${failure.what.split('\n').slice(0, 6).join('\n    ')}`)
  console.log(`    its input: ${file}; again: pnpm fuzz --only ${name} --input ${file}`)
}
