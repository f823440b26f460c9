import type { LinkTreatment } from '@tier3/model/entry-source'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { CompressionLevel } from '@tier3/release/archive/deflater'
import { archiveFormatOf, type ArchiveFormat } from '@tier3/release/archive/formats'
import { unportableBecause } from '@tier3/release/archive/portable-name'
import { isSecretKind, type SecretKind } from '@tier3/release/archive/secret-rules'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import type { ConfigOf } from '@tier3/runner/define/spec'
import { parseSourceTime } from './source-time.ts'
import type { spec } from './spec.ts'

export interface PackPlan {
  readonly patterns: readonly string[]
  readonly base: string
  /** Folder in the archive; empty for none. */
  readonly prefix: string
  readonly output: string
  readonly format: ArchiveFormat
  /** Seconds since 1970; undefined when the environment has to say it. */
  readonly time: number | undefined
  readonly level: CompressionLevel
  /** Patterns of executable files; undefined when the file system decides. */
  readonly executables: readonly string[] | undefined
  readonly directories: 'omit' | 'include'
  readonly symlinks: LinkTreatment
  readonly forbid: readonly string[]
  readonly allow: readonly string[]
  readonly allowSecrets: readonly AllowedSecret[]
}

export interface AllowedSecret {
  readonly name: string
  readonly kind: SecretKind
}

export function plan(
  config: ConfigOf<typeof spec>,
  context: RunContext,
): Result<PackPlan, readonly Problem[]> {
  const problems: Problem[] = []
  const format = archiveFormatOf(config.output)
  if (format === undefined) problems.push(unknownEnding(config.output))
  else if (format === 'zip' && config.symlinks === 'store') problems.push(linksInZip())
  const slash = Math.max(config.output.lastIndexOf('/'), 0)
  problems.push(
    ...outputFolderProblems(config.output.slice(0, slash), context, { what: 'archives', input: 'output' }),
  )
  const prefix = (config.prefix ?? '').replace(/\/+$/, '')
  const bad = config.prefix === undefined ? undefined : unportableBecause(prefix)
  if (bad !== undefined) problems.push(badPrefix(config.prefix ?? '', bad))
  const epoch = config['source-date-epoch']
  const time = epoch === undefined ? undefined : parseSourceTime(epoch, '`source-date-epoch`')
  if (time !== undefined && !time.ok) problems.push(time.problem)
  const secrets: AllowedSecret[] = []
  for (const line of config['allow-secrets'] ?? []) {
    const colon = line.lastIndexOf(':')
    const [name, kind] = [line.slice(0, colon), line.slice(colon + 1)]
    if (colon > 0 && isSecretKind(kind)) secrets.push({ name, kind })
    else problems.push(badException(line))
  }
  if (problems.length > 0 || format === undefined) return failed(problems)
  return ok({
    patterns: config.files,
    base: config.base,
    prefix,
    output: config.output,
    format,
    time: time?.ok === true ? time.value : undefined,
    // The codec lets nothing but 0 to 9 pass.
    level: config.level as CompressionLevel,
    executables: config.executables,
    directories: config.directories,
    symlinks: config.symlinks,
    forbid: config.forbid ?? [],
    allow: config.allow ?? [],
    allowSecrets: secrets,
  })
}

const unknownEnding = (output: string): Problem =>
  problem('input/malformed', {
    attempted: `tell the format of the archive ${quoted(output)}`,
    current: 'its name ends in none of .tar.gz, .tgz, .tar and .zip',
    desired: 'the ending of `output` must name the format, in lower case',
  })

const linksInZip = (): Problem =>
  problem('input/conflict', {
    attempted: 'store symbolic links in a zip archive',
    current: 'what stands for a link in a zip archive is an ordinary file to many programs',
    desired: 'links are stored in tar archives only',
    fix: 'Write a `.tar.gz`, or set `symlinks: follow`.',
  })

const badPrefix = (prefix: string, reason: string): Problem =>
  problem('input/unportable-name', {
    attempted: `put everything into the folder ${quoted(prefix)}`,
    current: reason,
    desired: '`prefix` must be a relative path that every system can hold',
    fix: 'Write a name such as `app-1.2.3`.',
  })

const badException = (line: string): Problem =>
  problem('input/malformed', {
    attempted: `read ${quoted(line)} in \`allow-secrets\``,
    current: 'it is not a name, a colon and a known kind',
    desired: 'each line must be of the form `<name below base>:<kind>`',
    fix: 'Copy name and kind from the finding, as in `test/server.txt:private-key`.',
  })
