import { problem, type Problem } from '@tier3/model/problem'
import type { TrackedEntry } from '@tier3/model/source-reader'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { planChange, wantedForChange } from '@tier3/release/rebuild/change/change-plan'
import type { ChangePlan } from '@tier3/release/rebuild/change/change'
import type { ReproducePorts } from './ports.ts'

export interface SourceFacts {
  readonly commit: string
  /** Seconds since 1970. */
  readonly committedAt: number | undefined
  readonly entries: readonly TrackedEntry[]
  /** What of the commit an export does not have. */
  readonly losses: readonly string[]
}

type Reading = Pick<ReproducePorts, 'source'>

/** The commit, and what an export of it cannot hold. */
export async function readSourceFacts({ source }: Reading): Promise<Result<SourceFacts, readonly Problem[]>> {
  const origin = await source.origin()
  if (!origin.ok) return failed([origin.problem])
  const { commit, committedAt, folder } = origin.value
  if (commit === undefined || folder !== undefined) return failed([notTop(folder)])
  const entries = await source.list()
  if (!entries.ok) return failed([entries.problem])
  const submodules = entries.value.filter(({ kind }) => kind === 'submodule').length
  const attributes = entries.value
    .filter(
      ({ kind, path, size }) => kind === 'file' && /(?:^|\/)\.gitattributes$/.test(path) && size < TEXT_LIMIT,
    )
    .map(({ path }) => path)
  const texts = await source.read(attributes, TEXT_LIMIT)
  const lfs = texts.ok && texts.value.some(({ content }) => /filter=lfs/.test(parseUtf8(content) ?? ''))
  return ok({
    commit,
    committedAt,
    entries: entries.value,
    losses: [
      ...(submodules === 0
        ? []
        : [`the commit has ${submodules} submodules, which are empty folders in the exports that are built`]),
      ...(lfs
        ? ['files of Git LFS are their pointers in the exports that are built, not their contents']
        : []),
    ],
  })
}

const TEXT_LIMIT = 1024 * 1024

/** Plans the change of an input on purpose. */
export async function readChange(
  { entries }: Pick<SourceFacts, 'entries'>,
  path: string | undefined,
  { source }: Reading,
  input: string,
): Promise<Result<ChangePlan, readonly Problem[]>> {
  const files = entries.filter(({ kind, size }) => kind === 'file' && size <= TEXT_LIMIT)
  const paths = files.map((file) => file.path)
  const read = await source.read(wantedForChange(paths, path), TEXT_LIMIT)
  if (!read.ok) return failed([read.problem])
  const texts = new Map(read.value.map((file) => [file.path, parseUtf8(file.content)]))
  const planned = planChange({ paths, text: (name) => texts.get(name) }, path)
  return planned.ok ? planned : failed([noChange(input, planned.problem)])
}

const notTop = (folder: string | undefined): Problem =>
  problem('input/source-tree', {
    attempted: 'find the commit to build',
    current: folder === undefined ? 'there is no commit' : 'the folder is not the top of its checkout',
    desired: 'it must be the top folder of a checkout',
    fix: 'Name the top folder of the checkout in `path`, and go to a folder of it in `command`.',
  })

const noChange = (input: string, current: string): Problem =>
  problem('input/change-unknown', {
    attempted: 'choose an input to change on purpose',
    current,
    desired: 'the outputs must change with it, and the build must still work',
    fix: `Name a tracked text file that goes into the outputs in \`${input}\`${input === 'sensitivity' ? '; or set `sensitivity: off` and give up the proof' : ''}.`,
  })
