import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import type { Generator } from './registry.ts'

/** What the tables need of a composite action; its action.yml is written by hand. */
export interface CompositeManifest {
  readonly name: string
  readonly description: string
  readonly inputs?: {
    readonly [name: string]: {
      readonly description: string
      readonly required?: boolean
      readonly default?: string
    }
  }
  readonly outputs?: { readonly [name: string]: { readonly description: string } }
}

/** Composite actions by the name of their folder: those with an action.yml and without a spec. */
export async function compositeActions(
  root: string,
): Promise<readonly (readonly [name: string, CompositeManifest])[]> {
  const names = (await readdir(join(root, 'actions'))).toSorted()
  const own = names.filter(
    (name) =>
      existsSync(join(root, 'actions', name, 'action.yml')) &&
      !existsSync(join(root, 'actions', name, 'src')),
  )
  return Promise.all(
    own.map(async (name) => {
      const text = await readFile(join(root, 'actions', name, 'action.yml'), 'utf8')
      return [name, parse(text) as CompositeManifest] as const
    }),
  )
}

/** The tables in the README of a composite action. */
export const compositeReadme: Generator = async ({ root }, current) =>
  (await compositeActions(root)).map(([name, { inputs = {}, outputs = {} }]) => {
    const path = `actions/${name}/README.md`
    const text = current(path)
    if (text === undefined) throw new Error(`${path} has to be written by hand`)
    const inputRows = Object.entries(inputs).map(([input, one]) => [
      `\`${input}\``,
      one.description,
      one.required === true ? '**required**' : (one.default ?? '') === '' ? '' : `\`${one.default}\``,
    ])
    const outputRows = Object.entries(outputs).map(([output, one]) => [`\`${output}\``, one.description])
    const withInputs = fillMarkers(
      text,
      'inputs',
      markdownTable(['input', 'what it does', 'default'], inputRows),
      path,
    )
    return {
      path,
      content: fillMarkers(
        withInputs,
        'outputs',
        markdownTable(['output', 'what it holds'], outputRows),
        path,
      ),
    }
  })
