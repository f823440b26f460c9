import process from 'node:process'
import type { CliArguments } from './cli-arguments.ts'
import type { Face } from './face.ts'
import type { Spec } from '../define/spec.ts'

/** A terminal: text for people on standard error, results on standard output, secrets from the environment. */
export function cliFace(spec: Spec, given: CliArguments, environment: NodeJS.ProcessEnv): Face {
  const variableOf = (name: string): string | undefined => {
    const input = spec.inputs[name]
    return input?.kind === 'secret' ? environment[input.variable] : undefined
  }
  const live = process.stderr.isTTY === true
  return {
    kind: 'cli',
    input: (name) => given.inputs.get(name) ?? variableOf(name) ?? '',
    variable: (name) => environment[name],
    mask: () => {},
    say: (line) => void process.stderr.write(`${live ? CLEAR : ''}${line}\n`),
    progress: (line) => {
      if (live) process.stderr.write(`${CLEAR}${line}`)
    },
    annotate: ({ level, message }) => {
      if (level === 'notice') process.stderr.write(`! ${message.split('\n').join('\n  ')}\n`)
    },
    setOutput: (name, value) => {
      if (!given.json && value !== '')
        process.stdout.write(`${name}=${value.includes('\n') ? JSON.stringify(value) : value}\n`)
    },
    summary: async () => false,
    emitReport: (json) => {
      if (given.json) process.stdout.write(json)
    },
  }
}

const CLEAR = '\r\u001b[2K'
