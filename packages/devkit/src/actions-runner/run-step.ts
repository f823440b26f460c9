import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { ROOT } from '../gen/project.ts'
import { readActionManifest, resolveInputs } from './action-manifest.ts'
import { createCommandFiles, type CommandFiles } from './command-files.ts'
import { FileCommandError, parseEnvironment, parsePairs, parsePath, SUMMARY_LIMIT } from './file-commands.ts'
import { githubContext, jobContext, type Job } from './job.ts'
import { BLOCKED } from './netguard.ts'
import { stepEnvironment } from './step-environment.ts'
import { runProcess, type EndedProcess } from './step-process.ts'
import { commandReader, maskText, type ShownAnnotation } from './workflow-commands.ts'

export interface Step {
  /** Folder below actions/ of the action, whose committed bundle is run. */
  readonly action: string
  /** `with:` of the step. */
  readonly inputs?: { readonly [name: string]: string }
  readonly job?: Job
  /** Absolute path of the checkout the step works in. */
  readonly workspace: string
  /** Variables beyond those of a runner, after all others. */
  readonly extraEnv?: { readonly [name: string]: string }
  /** The temporary folder of the job, kept when it is given: outputs may name files in it. */
  readonly temp?: string
  /** Root of another copy of this repository; this one when missing. */
  readonly root?: string
  /** The Node that runs it; the one that runs this when missing. */
  readonly node?: string
  /** Longest time it may take, in ms. */
  readonly timeout?: number
}

/** How a step ended, as the runner sees it and shows it. */
export interface StepResult {
  /** Of the process; -1 when it was ended for taking too long. */
  readonly exitCode: number
  /** True when the runner calls the step successful: exit code 0 and nothing wrong with its file commands. */
  readonly succeeded: boolean
  readonly outputs: { readonly [name: string]: string }
  readonly state: { readonly [name: string]: string }
  readonly env: { readonly [name: string]: string }
  readonly path: readonly string[]
  /** The machine-readable report that `report-path` names; undefined when there is none. */
  readonly report: unknown
  /** Markdown; empty when it is above GitHub's limit, which drops all of it. */
  readonly summary: string
  readonly annotations: readonly ShownAnnotation[]
  /** Lines of the log, secrets hidden. */
  readonly log: readonly string[]
  readonly masks: readonly string[]
  /** Everything it wrote to standard output and standard error, as it is: to look for secrets in. */
  readonly raw: string
  /** Hosts off this machine that it tried to reach. */
  readonly blocked: readonly string[]
}

/** Runs the bundle of an action as a runner would: a process of its own, a clean environment, real command files. */
export async function runStep(step: Step): Promise<StepResult> {
  const root = step.root ?? ROOT
  const job = step.job ?? {}
  const manifestPath = join(root, 'actions', step.action, 'action.yml')
  const manifest = await readActionManifest(manifestPath)
  const home = await mkdtemp(join(tmpdir(), 'tier3-step-'))
  try {
    const temp = step.temp ?? join(home, 'temp')
    const files = await createCommandFiles(join(temp, '_runner_file_commands'))
    const eventPath = join(temp, '_github_workflow', 'event.json')
    await mkdir(dirname(eventPath), { recursive: true })
    await writeFile(eventPath, JSON.stringify(job.event ?? {}))
    const github = {
      ...githubContext(job),
      event_path: eventPath,
      workspace: step.workspace,
      action: '__self',
    }
    const inputs = resolveInputs(manifest, step.inputs ?? {}, { github, job: jobContext(job) })
    const env = stepEnvironment({ step, job, github, inputs: inputs.values, home, temp, files })
    const reader = commandReader([
      job.github?.['token'] ?? '',
      job.idToken?.requestToken ?? '',
      job.runtime?.token ?? '',
    ])
    for (const warning of inputs.warnings) reader.read(`::warning::${warning}`)
    const args = ['--import', await netguard(step, home), resolve(dirname(manifestPath), manifest.main)]
    const command = step.node ?? process.execPath
    const timeout = step.timeout ?? 120_000
    const ended = await runProcess({ command, args, cwd: step.workspace, env, timeout }, (line) =>
      reader.read(line),
    )
    ended.endRest()
    return await readResult(ended, files, reader.result())
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

/** The guard of the network as a file that the Node of the step can load: an older one knows no types. */
async function netguard({ node }: Step, home: string): Promise<string> {
  const source = join(import.meta.dirname, 'netguard.ts')
  if (node === undefined || node === process.execPath) return source
  const plain = join(home, 'netguard.mjs')
  await writeFile(plain, stripTypeScriptTypes(await readFile(source, 'utf8')))
  return plain
}

async function readResult(
  { exitCode, raw }: EndedProcess,
  files: CommandFiles,
  lines: ReturnType<ReturnType<typeof commandReader>['result']>,
): Promise<StepResult> {
  const failures = [...lines.failures]
  const content = async (name: keyof CommandFiles): Promise<string> => readFile(files[name], 'utf8')
  const parsed = async <T>(name: keyof CommandFiles, parse: (text: string) => T, empty: T): Promise<T> => {
    try {
      return parse(await content(name))
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error
      const short = name.replace('GITHUB_', '').toLowerCase()
      failures.push(`Unable to process file command '${short}' successfully.`, error.message)
      return empty
    }
  }
  const log = [...lines.log]
  // An output that holds a secret is dropped with a warning, and an empty one is as good as not set.
  const outputs = (await parsed('GITHUB_OUTPUT', parsePairs, [])).filter(([name, value]) => {
    const secret = maskText(value, lines.masks) !== value
    if (secret) log.push(`Warning: Skip output '${name}' since it may contain secret.`)
    return !secret && value !== ''
  })
  const reportPath = outputs.find(([name]) => name === 'report-path')?.[1]
  const state = await parsed('GITHUB_STATE', parsePairs, [])
  const env = await parsed('GITHUB_ENV', parseEnvironment, {})
  const summary = await content('GITHUB_STEP_SUMMARY')
  const tooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT
  const annotations: ShownAnnotation[] = [
    ...lines.annotations,
    ...failures.map((message) => ({ level: 'error' as const, message })),
    ...(tooLong
      ? [{ level: 'error' as const, message: '$GITHUB_STEP_SUMMARY upload aborted, it is above 1024k' }]
      : []),
  ]
  return {
    exitCode,
    succeeded: exitCode === 0 && failures.length === 0,
    outputs: Object.fromEntries(outputs),
    state: Object.fromEntries(state),
    env,
    report: reportPath === undefined ? undefined : JSON.parse(await readFile(reportPath, 'utf8')),
    path: parsePath(await content('GITHUB_PATH')),
    summary: tooLong ? '' : maskText(summary, lines.masks),
    annotations,
    log,
    masks: [...lines.masks],
    raw,
    blocked: raw
      .split('\n')
      .filter((line) => line.startsWith(BLOCKED))
      .map((line) => line.slice(BLOCKED.length)),
  }
}
