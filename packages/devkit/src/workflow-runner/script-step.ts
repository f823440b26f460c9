import { randomUUID } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { execute, type Executed } from './execution.ts'
import { evaluationAt, type JobState, type Scope } from './job-state.ts'
import { find, type Tree } from './tree.ts'

/** How the runner starts the shells that it knows; without a name bash gets no pipefail. */
const SHELLS: { readonly [name: string]: readonly [command: string, extension: string] } = {
  '': ['bash -e {0}', '.sh'],
  bash: ['bash --noprofile --norc -e -o pipefail {0}', '.sh'],
  sh: ['sh -e {0}', '.sh'],
  python: ['python3 {0}', '.py'],
}

export interface StepPlace {
  readonly name: string
  readonly id: string | undefined
  /** Unique in the job. */
  readonly place: string
  readonly timeout: number
  readonly timeoutText: string
}

/** Runs the script of a `run:` step. */
export async function runScript(job: JobState, scope: Scope, step: Tree, at: StepPlace): Promise<Executed> {
  const here = evaluationAt(job, scope)
  const inComposite = scope.depth > 0
  const named = find(step, 'shell') === undefined ? undefined : here.text(find(step, 'shell'))
  if (inComposite && named === undefined) throw new Error('Required property is missing: shell')
  const shell = named ?? job.defaults.shell ?? ''
  const [format, extension] = SHELLS[shell] ?? [shell, '']
  if (!format.includes('{0}'))
    throw new Error(`Invalid shell option '${shell}': it has no {0} for the script`)
  const file = join(job.machine.temp, `${randomUUID()}${extension}`)
  await writeFile(file, here.text(find(step, 'run')))
  await chmod(file, 0o755)
  const [command = '', ...args] = format.split(' ').map((part) => part.replace('{0}', file))
  const folder = here.text(find(step, 'working-directory'))
  const inherited = inComposite ? '' : (job.defaults.workingDirectory ?? '')
  return execute(job, scope, {
    command,
    args,
    cwd: resolve(job.machine.workspace, folder === '' ? inherited : folder),
    env: here.texts(find(step, 'env')),
    inputs: {},
    state: {},
    github: { action: at.id ?? '__run' },
    isAction: false,
    timeout: at.timeout,
    timeoutText: at.timeoutText,
  })
}
