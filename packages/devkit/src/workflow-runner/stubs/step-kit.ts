// The step's side of the runner's protocol, as far as stubs need it.
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import process from 'node:process'

/** An input without the white space around it. */
export const input = (name: string): string =>
  (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()

export const lines = (name: string): readonly string[] =>
  input(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Inputs of YAML's booleans; any other text is an error, as in GitHub's own actions. */
export function flag(name: string): boolean {
  const text = input(name)
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE|)$/.test(text)) return false
  throw new Error(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}`)
}

export const variable = (name: string): string => process.env[name] ?? ''

export const say = (line: string): void => void process.stdout.write(`${line}\n`)

const escaped = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

export const annotate = (level: 'warning' | 'notice' | 'error', text: string): void =>
  say(`::${level}::${escaped(text)}`)

export const mask = (text: string): void => say(`::add-mask::${escaped(text)}`)

function write(file: string, name: string, value: string): void {
  const delimiter = `ghadelimiter_${randomUUID()}`
  appendFileSync(variable(file), `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}

export const setOutput = (name: string, value: string): void => write('GITHUB_OUTPUT', name, value)

export const saveState = (name: string, value: string): void => write('GITHUB_STATE', name, value)

/** Runs the work of a stub; what it throws fails the step. */
export async function main(work: () => Promise<void> | void): Promise<void> {
  try {
    await work()
  } catch (error) {
    annotate('error', error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
