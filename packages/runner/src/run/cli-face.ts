import process from 'node:process'
import { displayText } from '@tier3/model/display'
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
      if (level !== 'error') process.stderr.write(`! ${message.split('\n').join('\n  ')}\n`)
    },
    setOutput: (name, value) => {
      if (!given.json && value !== '') process.stdout.write(`${name}=${outputText(value)}\n`)
    },
    summary: async () => false,
    emitReport: (json) => {
      if (given.json) process.stdout.write(json)
    },
  }
}

const CLEAR = '\r\u001b[2K'

/** A value as it is on one line; else as JSON with every character escaped that a terminal would obey. */
const outputText = (value: string): string =>
  displayText(value, Number.POSITIVE_INFINITY) === value
    ? value
    : JSON.stringify(value).replace(
        /[^\u0020-\u007e]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
      )
