import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateExpression } from './github-language.ts'
import type { Tree } from './tree.ts'
import { isRecord, isTruthy, textOf, type ExpressionFunction, type Value } from './value.ts'

/** The contexts of a place in a workflow: `github`, `needs`, `steps`... */
export interface Contexts {
  readonly [name: string]: Value
}

/** What `success()` and its like answer at a place. */
export interface Status {
  readonly success: boolean
  readonly failure: boolean
  readonly cancelled: boolean
}

export const ALL_WELL: Status = { success: true, failure: false, cancelled: false }

/** Evaluates what stands at a place of a workflow with what is known there. */
export interface Evaluation {
  readonly contexts: Contexts
  value(tree: Tree | undefined): Value
  text(tree: Tree | undefined): string
  /** A map of texts, as `env:` and `with:` are. */
  texts(tree: Tree | undefined): { readonly [name: string]: string }
  /** `true`, or the text of it. */
  flag(tree: Tree | undefined): boolean
  /** A condition; `fallback` is evaluated where none is given. */
  holds(tree: Tree | undefined, fallback?: string): boolean
  with(contexts: Contexts): Evaluation
}

export function evaluation(contexts: Contexts, status: Status = ALL_WELL): Evaluation {
  const functions = [...statusFunctions(status), hashFiles(contexts)]
  const expression = (source: string): Value => evaluateExpression(source, contexts, functions)
  const value = (tree: Tree | undefined): Value => {
    switch (tree?.kind) {
      case undefined:
        return null
      case 'scalar':
        return tree.value
      case 'expression':
        return expression(tree.source)
      case 'list':
        return tree.items.map(value)
      case 'map': {
        const merged: { [name: string]: Value } = {}
        for (const entry of tree.entries) {
          const here = value(entry.value)
          if (entry.key !== undefined) merged[entry.key] = here
          else if (isRecord(here)) Object.assign(merged, here)
        }
        return merged
      }
    }
  }
  return {
    contexts,
    value,
    text: (tree) => textOf(value(tree)),
    texts(tree) {
      const found = value(tree)
      return isRecord(found)
        ? Object.fromEntries(Object.entries(found).map(([name, one]) => [name, textOf(one)]))
        : {}
    },
    flag: (tree) => textOf(value(tree)) === 'true',
    holds: (tree, fallback = 'success()') =>
      isTruthy(tree === undefined ? expression(fallback) : value(tree)),
    with: (more) => evaluation({ ...contexts, ...more }, status),
  }
}

const statusFunctions = (status: Status): readonly ExpressionFunction[] =>
  [
    ['always', true] as const,
    ['success', status.success] as const,
    ['failure', status.failure] as const,
    ['cancelled', status.cancelled] as const,
  ].map(([name, answer]) => ({ name, minArgs: 0, maxArgs: 255, call: () => answer }))

/** The digest of the digests of all matching files of the workspace, in the order of their names. */
function hashFiles(contexts: Contexts): ExpressionFunction {
  return {
    name: 'hashFiles',
    minArgs: 1,
    maxArgs: 255,
    call(patterns) {
      const { github } = contexts
      const workspace = isRecord(github) ? textOf(github['workspace']) : ''
      if (workspace === '') return ''
      const found = new Set(patterns.flatMap((pattern) => globSync(pattern, { cwd: workspace })))
      const files = [...found].map((file) => join(workspace, file)).filter((file) => statSync(file).isFile())
      if (files.length === 0) return ''
      const all = createHash('sha256')
      for (const file of files.toSorted())
        all.update(createHash('sha256').update(readFileSync(file)).digest())
      return all.digest('hex')
    },
  }
}
