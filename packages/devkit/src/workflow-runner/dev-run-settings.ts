import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'

export interface DevRunSettings {
  readonly workflow: string
  /** Absolute path of the folder that is the repository. */
  readonly source: string
  readonly repository: string
  readonly event: string
  readonly ref: string
  readonly inputs: Texts
  readonly secrets: Texts
  readonly variables: Texts
  readonly entries: 'dist' | 'source'
  readonly immutableReleases: boolean
  readonly ruleset: boolean
}

type Texts = { readonly [name: string]: string }

export const DEV_RUN_USAGE = `usage: tier3 dev run <workflow> [options]

Runs a workflow of a folder on this machine, against an emulated GitHub and an embedded Sigstore. Nothing leaves the machine,
but what the steps themselves ask of package registries.
  --source FOLDER          the repository (default: the folder you are in); files that git ignores are left out
  --event NAME             the event (default: push)
  --ref REF                refs/heads/... or refs/tags/... (default: refs/heads/main); a tag is made on the commit
  --input NAME=VALUE       an input of workflow_dispatch; again for more
  --secret NAME=VALUE      a secret of the repository; again for more
  --var NAME=VALUE         a variable of the repository; again for more
  --repository OWNER/NAME  what the repository is called (default: octo/ and the name of the folder)
  --entries dist|source    run the bundles of the actions, or what they are bundled from (default: dist)
  --immutable-releases     nobody can change a release once published
  --no-ruleset             leave the release tags unprotected
`

/** Settings, `help`, or what is wrong with the arguments. */
export function parseDevRun(args: readonly string[]): DevRunSettings | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        source: { type: 'string', default: '.' },
        event: { type: 'string', default: 'push' },
        ref: { type: 'string', default: 'refs/heads/main' },
        input: { type: 'string', multiple: true, default: [] },
        secret: { type: 'string', multiple: true, default: [] },
        var: { type: 'string', multiple: true, default: [] },
        repository: { type: 'string' },
        entries: { type: 'string', default: 'dist' },
        'immutable-releases': { type: 'boolean', default: false },
        ruleset: { type: 'boolean', default: true },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return 'help'
    const [workflow, ...rest] = positionals
    if (workflow === undefined || rest.length > 0) return 'name one workflow'
    const source = resolve(values.source)
    const repository = values.repository ?? `octo/${basename(source).replaceAll(/[^\w.-]/g, '-')}`
    if (!/^[\w.-]{1,39}\/[\w.-]{1,100}$/.test(repository)) return `not a repository: ${repository}`
    if (!/^refs\/(?:heads|tags)\/[\w./@+-]{1,200}$/.test(values.ref))
      return `not a branch or tag: ${values.ref}`
    if (values.entries !== 'dist' && values.entries !== 'source') return `--entries is dist or source`
    return {
      workflow,
      source,
      repository,
      event: values.event,
      ref: values.ref,
      inputs: pairs(values.input),
      secrets: pairs(values.secret),
      variables: pairs(values.var),
      entries: values.entries,
      immutableReleases: values['immutable-releases'],
      ruleset: values.ruleset,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function pairs(texts: readonly string[]): Texts {
  return Object.fromEntries(
    texts.map((text) => {
      const equals = text.indexOf('=')
      if (equals < 1) throw new Error(`not NAME=VALUE: ${text}`)
      return [text.slice(0, equals), text.slice(equals + 1)]
    }),
  )
}
