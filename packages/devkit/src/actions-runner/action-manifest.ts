import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

/** What the runner reads of an action.yml. */
export interface ActionManifest {
  /** Defaults may be written without quotes; the runner makes them text. */
  readonly inputs: { readonly [name: string]: { readonly default?: string | boolean | number } }
  readonly main: string
}

export async function readActionManifest(path: string): Promise<ActionManifest> {
  const manifest = parse(await readFile(path, 'utf8')) as {
    readonly inputs?: ActionManifest['inputs']
    readonly runs?: { readonly using?: string; readonly main?: string }
  }
  const { using, main } = manifest.runs ?? {}
  if (using !== 'node24' || main === undefined) throw new Error(`${path} is no JavaScript action on node24`)
  return { inputs: manifest.inputs ?? {}, main }
}

/**
 * The inputs as the step gets them: what was given over the defaults, whose expressions are evaluated against the
 * contexts of the job. `required` is not enforced (it is not by the runner), and unknown inputs are passed with a warning.
 */
export function resolveInputs(
  manifest: ActionManifest,
  given: { readonly [name: string]: string },
  contexts: Contexts,
): { readonly values: { readonly [name: string]: string }; readonly warnings: readonly string[] } {
  const known = Object.keys(manifest.inputs)
  const unknown = Object.keys(given).filter((name) => !known.includes(name))
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [
    name,
    evaluateDefault(String(input.default ?? ''), contexts),
  ])
  return {
    values: { ...(Object.fromEntries(defaults) as { [name: string]: string }), ...given },
    warnings:
      unknown.length === 0
        ? []
        : [`Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${known.join("', '")}']`],
  }
}

/** Fields of the contexts that a default may speak of. */
export interface Contexts {
  readonly github: { readonly [field: string]: string }
  readonly job: { readonly [field: string]: string }
}

/** Replaces `${{ github.<field> }}` and `${{ job.<field> }}`; any other expression in a default is an error here. */
export const evaluateDefault = (text: string, contexts: Contexts): string =>
  text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const [, context, field] = /^(github|job)\.([a-z_]+)$/.exec(expression) ?? []
    if (field === undefined) throw new Error(`the default "${text}" has an expression that is not known here`)
    return contexts[context === 'job' ? 'job' : 'github'][field] ?? ''
  })

/** The variable that carries an input: spaces become underscores, all else stays. */
export const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
