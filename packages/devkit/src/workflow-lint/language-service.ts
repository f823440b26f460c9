import { registerHooks } from 'node:module'
import type { ActionMetadata } from '@actions/languageservice/action'
import { parse } from 'yaml'
import { FOREIGN_ACTIONS } from './foreign-actions.ts'
import { foreignWorkflow } from './foreign-workflows.ts'
import type { LintProject, LintedFile } from './lint-project.ts'
import { isOwn } from './reference.ts'
import type { Deviation, Rule } from './rule.ts'
import { filledText } from './template-places.ts'

// GitHub publishes these libraries with `import x from './x.json'`, which Node refuses without an attribute.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json') && context.format !== 'commonjs' && url.includes('/@actions/')
      ? next(url, { ...context, importAttributes: { ...context.importAttributes, type: 'json' } })
      : next(url, context),
})
const { registerLogger, validate } = await import('@actions/languageservice')
const { FeatureFlags } = await import('@actions/expressions')
const { TextDocument } = await import('vscode-languageserver-textdocument')

/** What the engine behind GitHub's editor extension says; its answer is no promise, so it is a rule like the others. */
export const LANGUAGE_SERVICE: Pick<Rule, 'id' | 'why'> = {
  id: 'language-service',
  why: 'a workflow that GitHub refuses, or an expression that is silently empty, is found when a release needs it.',
}

const FIX = 'write what the workflow syntax of GitHub has'
const WORST_HARMLESS = 3

// Its failures go to a log, and it then finds nothing: without this a broken engine looks like a clean file.
const failures: string[] = []
registerLogger({ error: (text) => void failures.push(text), warn: ignore, info: ignore, log: ignore })
let documents = 0

/** Everything that GitHub's language service finds in a file. */
export async function languageFindings(
  file: LintedFile,
  project: LintProject,
): Promise<readonly Deviation[]> {
  // Parsed files are kept by name: another state of the same path needs another one.
  documents += 1
  const document = TextDocument.create(`file:///${documents}/${file.path}`, 'yaml', 1, filledText(file))
  failures.length = 0
  const found = await validate(document, {
    // Lists of lines end in a newline everywhere, and whoever takes them trims it.
    featureFlags: new FeatureFlags({ all: true, blockScalarChompingWarning: false }),
    actionsMetadataProvider: {
      fetchActionMetadata: ({ owner, name, path = '' }) =>
        Promise.resolve(metadataOf(`${owner}/${name}`, path, project)),
    },
    fileProvider: {
      getFileContent: async (reference) => {
        const content =
          'repository' in reference && !isOwn(`${reference.owner}/${reference.repository}`, project)
            ? foreignWorkflow(
                `${reference.owner}/${reference.repository}/${reference.path}@${reference.version}`,
              )?.outline
            : project.read(reference.path)
        if (content === undefined) throw new Error(`${reference.path} is not there`)
        return Promise.resolve({ name: reference.path, content })
      },
    },
  })
  const deviations = found
    .filter(({ severity = 1 }) => severity < WORST_HARMLESS)
    .map(({ message, range: { start } }) => ({
      at: { line: start.line + 1, column: start.character + 1 },
      message,
      fix: FIX,
    }))
  const broken = failures.map((message) => ({
    at: file.tree.at,
    message,
    fix: 'repair the language service',
  }))
  return [...deviations, ...broken]
}

/** The manifest of an action: ours from its file, those of others from what was reviewed of them. */
function metadataOf(slug: string, path: string, project: LintProject): ActionMetadata | undefined {
  if (isOwn(slug, project)) {
    const text = project.read(`${path}/action.yml`) ?? project.read(`${path}/action.yaml`)
    return text === undefined ? undefined : (parse(text) as ActionMetadata)
  }
  const name = path === '' ? slug : `${slug}/${path}`
  const action = FOREIGN_ACTIONS.find((one) => one.name === name.toLowerCase())
  if (action === undefined) return undefined
  const { inputs, required = [], outputs } = action
  return {
    name,
    description: '',
    inputs: Object.fromEntries(
      inputs.map((input) => [input, { description: '', required: required.includes(input) }]),
    ),
    outputs: Object.fromEntries(outputs.map((output) => [output, { description: '' }])),
  }
}

function ignore(): void {}
