import { parseArtifactName, pathBelow } from '@tier3/model/artifact-name'
import type { ArtifactSource, FileSink, FileSource } from '@tier3/model/artifacts'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { defineAction } from '@tier3/runner/define/action'
import { path } from '@tier3/runner/define/codec'
import { defineSpec, optional, required, type ConfigOf } from '@tier3/runner/define/spec'
import type { HashedFile, ReleaseFacts } from '../../release-page/release-facts.ts'
import { GENERATOR, releasePage } from '../../release-page/release-page.ts'
import { reportPage } from './page-report.ts'
import { PAGE_SCHEMA } from './page-schema.ts'
import { readDocuments } from './read-documents.ts'

export const spec = defineSpec({
  name: 'page',
  title: 'write a page about a release for people',
  description:
    'Write one HTML file that says what is claimed of a release, by which file, and how to check it by hand. It shows what the receipt and the reports say and verifies nothing itself; it hashes the files that it is given.',
  icon: 'file-text',
  color: 'blue',
  permissions: {},
  inputs: {
    receipt: required(path, 'The receipt that `publish-release` wrote.'),
    files: optional(
      path,
      'Folder with the files of the release and nothing else. Each is hashed and must be what the receipt says.',
    ),
    reproduction: optional(path, 'Report of `reproduce` about the files that ship.'),
    verification: optional(path, 'Report of `verify` about the release.'),
    'trusted-root': optional(
      path,
      'Path that the commands on the page name as trusted root: absolute, or below the folder of the files. For a release that another Sigstore instance than the public one signed. It is not read.',
    ),
    output: required(path, 'Where to write the page.'),
  },
  outputs: {
    page: 'Path of the page.',
    'files-hashed': 'Number of files that were hashed.',
    mismatches: 'Number of files that are not what the receipt says.',
  },
  reportSchema: PAGE_SCHEMA,
})

export interface PageTask {
  readonly receipt: string
  readonly files: string | undefined
  readonly reproduction: string | undefined
  readonly verification: string | undefined
  readonly trustedRoot: string | undefined
  readonly output: string
}

export interface PagePorts {
  readonly files: FileSource
  readonly artifacts: ArtifactSource
  readonly sink: FileSink
  /** Lowercase hex sha256 of bytes. */
  readonly sha256: (bytes: Uint8Array) => string
}

const planned = (config: ConfigOf<typeof spec>): Result<PageTask, never> =>
  ok({
    receipt: config.receipt,
    files: config.files,
    reproduction: config.reproduction,
    verification: config.verification,
    trustedRoot: config['trusted-root'],
    output: config.output,
  })

export const pageCommand = defineAction<typeof spec, PageTask, PagePorts, ReleaseFacts, ReleaseFacts>({
  spec,
  plan: planned,
  perform,
  conclude: (_task, facts) => facts,
  report: (task, facts) => reportPage(task.output, facts),
})

/** The page is written also when files do not fit: it is what shows which. */
async function perform(task: PageTask, ports: PagePorts): Promise<Result<ReleaseFacts, readonly Problem[]>> {
  const files = task.files === undefined ? ok(undefined) : await hashFiles(task.files, ports)
  if (!files.ok) return files
  const documents = await readDocuments(task, files.value ?? [], ports)
  if (!documents.ok) return failed([documents.problem])
  const facts: ReleaseFacts = {
    ...documents.value,
    ...(files.value === undefined ? {} : { files: files.value }),
    ...(task.trustedRoot === undefined ? {} : { trustedRoot: task.trustedRoot }),
  }
  const taken = await occupied(task.output, ports.files)
  if (taken !== undefined) return failed([taken])
  const written = await ports.sink.writeAll([{ path: task.output, content: releasePage(facts) }])
  return written.ok ? ok(facts) : written
}

/** Regular files directly in the folder: a release has no folders. */
async function hashFiles(
  folder: string,
  { artifacts, files }: PagePorts,
): Promise<Result<readonly HashedFile[], readonly Problem[]>> {
  const listed = await files.list(folder)
  if (!listed.ok) return failed([listed.problem])
  const found = []
  for (const name of listed.value) {
    if (!parseArtifactName(name).ok) continue
    const artifact = await artifacts.locate(name, folder)
    if (!artifact.ok) return failed([artifact.problem])
    if (artifact.value !== undefined) found.push(artifact.value)
  }
  if (!isNonEmpty(found)) return ok([])
  const hashed = await artifacts.hash(found, ['sha256'])
  if (!hashed.ok) return hashed
  return ok(hashed.value.map(({ digest, name, size }) => ({ name, size, sha256: digest.sha256 ?? '' })))
}

const LARGEST_PAGE = 32 * 1024 * 1024
const HEAD = 1000
const MARK = `<meta name="generator" content="${GENERATOR}" />`

/** A page of ours may be replaced, and nothing else. */
async function occupied(output: string, files: FileSource): Promise<Problem | undefined> {
  const at = output.lastIndexOf('/')
  const folder = at < 0 ? '.' : at === 0 ? '/' : output.slice(0, at)
  const there = await files.list(folder)
  if (!there.ok) return there.problem
  if (!there.value.includes(output.slice(at + 1))) return undefined
  const bytes = await files.read(pathBelow(folder, output.slice(at + 1)), LARGEST_PAGE)
  const head = bytes.ok ? new TextDecoder().decode(bytes.value.subarray(0, HEAD)) : ''
  if (head.startsWith('<!doctype html>') && head.includes(MARK)) return undefined
  return problem('input/conflict', {
    attempted: `write the page to ${output}`,
    current: 'a file of that name is there, and it is no page of a release',
    desired: 'nothing but such a page may be replaced',
    fix: 'Give `output` another name.',
  })
}
