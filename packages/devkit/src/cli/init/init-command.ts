import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import type { FileSink, FileSource } from '@tier3/model/artifacts'
import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import type { NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { defineAction } from '@tier3/runner/define/action'
import { choice, repository, type Codec } from '@tier3/runner/define/codec'
import { defaulted, defineSpec, optional, required, type ConfigOf } from '@tier3/runner/define/spec'
import { adaptTemplate } from './adapt.ts'
import { reportInit } from './init-report.ts'
import { INIT_SCHEMA } from './init-schema.ts'
import { readProjectFacts } from './project-facts.ts'
import { STARTER_FILES } from './starter-files.gen.ts'
import { detectTemplate, TEMPLATE_NAMES, TEMPLATES, type TemplateName } from './templates.ts'

const commit: Codec<CommitSha> = { form: 'commit id of 40 characters', parse: parseCommitSha }
const plainName: Codec<string> = {
  form: 'letters, digits, dots and hyphens',
  parse: (value) =>
    /^[A-Za-z0-9][A-Za-z0-9.-]{0,60}$/.test(value)
      ? ok(value)
      : failed(`it is ${quoted(value)}, which is no plain name`),
}
const branch: Codec<string> = {
  form: 'branch',
  parse: (value) =>
    /^[A-Za-z0-9][A-Za-z0-9._/-]{0,200}$/.test(value)
      ? ok(value)
      : failed(`it is ${quoted(value)}, which is no plain name of a branch`),
}

export const spec = defineSpec({
  name: 'init',
  title: 'write a release workflow for this repository',
  description:
    'Write the workflow that fits the project in this folder, pinned to one commit, with the build action that it needs; explain each permission. Nothing is replaced.',
  icon: 'package',
  color: 'blue',
  permissions: {},
  inputs: {
    template: defaulted(
      choice('auto', ...TEMPLATE_NAMES),
      'auto',
      'What to write; `auto` looks at the files in this folder.',
    ),
    commit: required(commit, 'The commit of tier3 to use: the one that you trust, written in full.'),
    tier3: defaulted(repository, OWN_REPOSITORY, 'Repository to use tier3 from, for instance a fork.'),
    name: optional(plainName, 'What the files of the release are called. Default: as the manifest says.'),
    'default-branch': defaulted(branch, 'main', 'The default branch of this repository.'),
  },
  outputs: {
    template: 'The template that was used.',
    'files-written': 'Number of files that were written.',
  },
  reportSchema: INIT_SCHEMA,
})

export interface InitTask {
  readonly template: TemplateName | 'auto'
  readonly commit: CommitSha
  readonly tier3: RepoSlug
  readonly name: string | undefined
  readonly defaultBranch: string
}

export interface InitPorts {
  readonly files: FileSource
  readonly sink: FileSink
}

export interface Written {
  readonly template: TemplateName
  readonly files: NonEmpty<{
    readonly path: string
    readonly content: string
    readonly state: 'new' | 'same'
  }>
}

const planned = (config: ConfigOf<typeof spec>): Result<InitTask, never> =>
  ok({
    template: config.template,
    commit: config.commit,
    tier3: config.tier3,
    name: config.name,
    defaultBranch: config['default-branch'],
  })

export const initCommand = defineAction<typeof spec, InitTask, InitPorts, Written, Written>({
  spec,
  plan: planned,
  perform,
  conclude: (_task, written) => written,
  report: (_task, written) => reportInit(written),
})

async function perform(task: InitTask, ports: InitPorts): Promise<Result<Written, readonly Problem[]>> {
  const facts = await readProjectFacts(ports.files)
  if (!facts.ok) return facts
  const name = task.template === 'auto' ? detectTemplate(facts.value.files) : task.template
  const placeholder = parseRepoSlug(OWN_REPOSITORY)
  if (!placeholder.ok) throw new Error('the repository of this project has no name')
  const adapted = (file: string): string =>
    adaptTemplate(starterFile(file), {
      ...task,
      placeholder: placeholder.value,
      name: task.name ?? facts.value.name ?? 'app',
    })
  const { file, path, build, policy } = TEMPLATES[name]
  const wanted: NonEmpty<{ readonly path: string; readonly content: string }> = [
    { path, content: adapted(file) },
    ...(build === undefined
      ? []
      : [
          {
            path: '.github/actions/release-build/action.yml',
            content: adapted(`release-build/${build}/action.yml`),
          },
        ]),
    ...(policy === undefined ? [] : [{ path: 'tier3.policy.yml', content: adapted(policy) }]),
  ]
  return writeNew(name, wanted, ports)
}

function starterFile(path: string): string {
  const text = STARTER_FILES[path]
  if (text === undefined) throw new Error(`there is no template ${path}`)
  return text
}

/** Writes what is not there; a file with the same bytes is left, and one with others stops everything. */
async function writeNew(
  template: TemplateName,
  wanted: NonEmpty<{ readonly path: string; readonly content: string }>,
  { files, sink }: InitPorts,
): Promise<Result<Written, readonly Problem[]>> {
  const taken: Problem[] = []
  const states = await Promise.all(
    wanted.map(async ({ path, content }) => {
      const [folder, file] = inFolder(path)
      const there = await files.list(folder)
      if (!there.ok) taken.push(there.problem)
      // GitHub reads both endings: the other file would run as well.
      const twin = path.replace(/\.yml$/, '.yaml')
      if (there.ok && there.value.includes(inFolder(twin)[1])) taken.push(occupied(twin))
      if (!there.ok || !there.value.includes(file)) return 'new' as const
      const bytes = await files.read(path, content.length * 4)
      const same = bytes.ok && sameBytes(bytes.value, formatUtf8(content))
      if (!same) taken.push(occupied(path))
      return 'same' as const
    }),
  )
  if (taken.length > 0) return failed(taken)
  const [first, ...rest] = wanted.map((file, i) => ({ ...file, state: states[i] ?? 'new' }))
  if (first === undefined) throw new Error('a template has a file')
  const [firstNew, ...otherNew] = [first, ...rest].filter(({ state }) => state === 'new')
  const written = firstNew === undefined ? ok(undefined) : await sink.writeAll([firstNew, ...otherNew])
  return written.ok ? ok({ template, files: [first, ...rest] }) : written
}

/** The folder of a path, and the name in it. */
function inFolder(path: string): readonly [folder: string, name: string] {
  const at = path.lastIndexOf('/')
  return at === -1 ? ['.', path] : [path.slice(0, at), path.slice(at + 1)]
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

const occupied = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: 'there is another file of that name',
    desired: 'nothing of yours may be replaced',
    fix: 'Move the file away, and take over what you need from it; or choose another `template`.',
  })
