import { importRulesets, type Import } from '@tier3/action-ruleset-drift/apply/import-files'
import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { displayText } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { failed, ok } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { defineAction } from '@tier3/runner/define/action'
import { choice, flag, path } from '@tier3/runner/define/codec'
import { defaulted, defineSpec } from '@tier3/runner/define/spec'
import { OWNER_INPUTS, ownerOfChoice, TOKEN_INPUT } from './inputs.ts'
import { reportImport } from './import-report.ts'
import { IMPORT_SCHEMA } from './report-schemas.ts'

export const spec = defineSpec({
  name: 'rulesets import',
  title: 'write live rulesets into files',
  description:
    'Write each live ruleset of a repository or an organization into a file of its own, in a canonical form without ids of the server.',
  icon: 'shield',
  color: 'blue',
  permissions: {},
  inputs: {
    ...OWNER_INPUTS,
    'output-dir': defaulted(
      path,
      '.github/rulesets',
      'Folder to write into. Nothing but an older form of the same ruleset is replaced.',
    ),
    bypass: defaulted(
      choice('require', 'unverified-ok'),
      'require',
      '`unverified-ok` writes files also of rulesets whose bypass list is hidden, without the list; such a file says less than what is live.',
    ),
    print: defaulted(flag, 'false', 'Read and print the files, and write nothing.'),
    ...TOKEN_INPUT,
  },
  outputs: {
    'files-written': 'Number of files that were written.',
    'files-unchanged': 'Number of files that were there already, to the byte.',
  },
  reportSchema: IMPORT_SCHEMA,
})

export interface ImportTask {
  readonly owner: RulesetOwner
  readonly folder: string
  readonly acceptLoss: boolean
  readonly print: boolean
}

export const importCommand = defineAction<typeof spec, ImportTask, ApplyPorts, Import, Import>({
  spec,
  plan: (config) =>
    ok({
      owner: ownerOfChoice(config.owner),
      folder: config['output-dir'],
      acceptLoss: config.bypass === 'unverified-ok',
      print: config.print,
    }),
  async perform({ owner, folder, acceptLoss, print }, ports) {
    const made = await importRulesets(owner, folder, acceptLoss, ports)
    if (!made.ok || print) return made
    const files = made.value.files.filter(({ state }) => state !== 'same')
    if (!isNonEmpty(files)) return made
    for (const { path: file } of files) ports.say(`writing ${displayText(file)}`)
    const written = await ports.output.writeAll(files)
    return written.ok ? made : failed(written.problem)
  },
  conclude: (_task, made) => made,
  report: ({ print }, made) => reportImport(made, print),
})
