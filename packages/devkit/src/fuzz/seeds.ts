import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'

const FILE = join(ROOT, 'packages/devkit/fixtures/fuzz/seeds.json')

/** Valid inputs by name, as base64. */
type Stored = { readonly [name: string]: string }

let stored: Stored | undefined

/** Inputs whose names begin so. They are kept as they were once made, so that a seed gives the same inputs everywhere. */
export function seeds(...prefixes: readonly string[]): readonly Buffer[] {
  stored ??= JSON.parse(readFileSync(FILE, 'utf8')) as Stored
  const found = Object.entries(stored).filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix)))
  if (found.length === 0) throw new Error(`there are no seeds ${prefixes.join(', ')}`)
  return found.map(([, text]) => Buffer.from(text, 'base64'))
}

export const texts = (...lines: readonly string[]): readonly Buffer[] =>
  lines.map((line) => Buffer.from(line))
