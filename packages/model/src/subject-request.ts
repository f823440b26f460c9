import type { Artifact, ArtifactSource, FileSource, HashedArtifact, Progress } from './artifacts.ts'
import { parseChecksumFile, type ChecksumLine } from './checksum-file.ts'
import { isBundleName, separateCompanions } from './companion-files.ts'
import { parseDigest, type DigestSet } from './digest.ts'
import { displayText, quoted } from './display.ts'
import { isNonEmpty, type NonEmpty } from './non-empty.ts'
import { problem, type Problem } from './problem.ts'
import { collect, failed, ok, type Result } from './result.ts'
import { parseUtf8 } from './utf8.ts'

/** The three ways to say which artifacts are meant. */
export type SubjectRequest =
  | { readonly kind: 'files'; readonly patterns: readonly string[]; readonly base: string }
  | { readonly kind: 'checksums'; readonly patterns: readonly string[]; readonly base: string | undefined }
  | { readonly kind: 'digests'; readonly lines: readonly string[] }

/** A subject, with the artifact where its bytes were there and were hashed by us. */
export interface ResolvedSubject {
  readonly name: string
  readonly digest: DigestSet
  readonly artifact?: HashedArtifact
}

/**
 * What a request came to. `passedOver` are matched files that only describe others; `missing` are names that a checksum file
 * lists but no file has, so that nobody saw bytes of them and their digests were taken as given.
 */
export interface ResolvedSubjects {
  readonly subjects: NonEmpty<ResolvedSubject>
  readonly passedOver: readonly string[]
  readonly missing: readonly string[]
}

export interface SubjectPorts {
  readonly artifacts: ArtifactSource
  readonly files: FileSource
}

const CHECKSUM_FILE_LIMIT = 64 * 1024 * 1024

/**
 * Turns a request into subjects. Files are hashed; files that a checksum file names are hashed again when they are
 * there, and must have the digest that it gives (signing a digest that nobody checked vouches for nothing).
 */
export function resolveSubjects(
  request: SubjectRequest,
  ports: SubjectPorts,
  progress: Progress,
): Promise<Result<ResolvedSubjects, readonly Problem[]>> {
  switch (request.kind) {
    case 'files':
      return resolveFiles(request, ports, progress)
    case 'checksums':
      return resolveChecksums(request, ports, progress)
    case 'digests':
      return Promise.resolve(parseDigestLines(request.lines))
  }
}

async function resolveFiles(
  request: SubjectRequest & { readonly kind: 'files' },
  { artifacts }: SubjectPorts,
  progress: Progress,
): Promise<Result<ResolvedSubjects, readonly Problem[]>> {
  const found = await artifacts.find(request)
  if (!found.ok) return found
  const companions = await trueCompanions(found.value, artifacts)
  const own = found.value.filter((artifact) => !companions.includes(artifact))
  if (!isNonEmpty(own)) return failed([emptySet(request.patterns.join(', '))])
  const hashed = await artifacts.hash(own, ['sha256'], progress)
  if (!hashed.ok) return hashed
  const [first, ...rest] = hashed.value
  const subjectOf = (a: HashedArtifact): ResolvedSubject => ({ name: a.name, digest: a.digest, artifact: a })
  return ok({
    subjects: [subjectOf(first), ...rest.map(subjectOf)],
    passedOver: companions.map((companion) => companion.name),
    missing: [],
  })
}

/** The companions of a set, without those that are named like bundles but hold something else than JSON objects. */
async function trueCompanions(
  found: readonly Artifact[],
  source: ArtifactSource,
): Promise<readonly Artifact[]> {
  const companions: Artifact[] = []
  for (const companion of separateCompanions(found).companions)
    if (!isBundleName(companion.name) || (await beginsLikeObject(companion, source)))
      companions.push(companion)
  return companions
}

/** Whether the first character within 1 KiB that is no white space is `{`. */
async function beginsLikeObject(artifact: Artifact, source: ArtifactSource): Promise<boolean> {
  try {
    for await (const chunk of source.open(artifact)) {
      const first = chunk.subarray(0, 1024).find((byte) => !JSON_SPACE.includes(byte))
      return first === '{'.charCodeAt(0)
    }
  } catch {
    // It counts as an artifact, and hashing it tells what is wrong with it.
  }
  return false
}

/** White space of RFC 8259, section 2. */
const JSON_SPACE: readonly number[] = [0x20, 0x09, 0x0a, 0x0d]

async function resolveChecksums(
  request: SubjectRequest & { readonly kind: 'checksums' },
  { artifacts, files }: SubjectPorts,
  progress: Progress,
): Promise<Result<ResolvedSubjects, readonly Problem[]>> {
  const lines = await readChecksumFiles(request.patterns, files)
  if (!lines.ok) return lines
  const digests = mergeLines(lines.value)
  if (!digests.ok) return digests
  const subjects: Result<ResolvedSubject, Problem>[] = []
  // Where nothing else is said, a name is meant as `sha256sum -c` in the folder of the checksum file means it.
  const folders = new Map(lines.value.map(({ name, file }) => [name, folderOf(file)]))
  for (const [name, digest] of digests.value) {
    const base = request.base ?? folders.get(name) ?? '.'
    subjects.push(await recheck(name, digest, base, artifacts))
    progress(subjects.length, digests.value.size, name)
  }
  const collected = collect(subjects)
  if (!collected.ok) return collected
  const missing = collected.value.filter(({ artifact }) => artifact === undefined).map(({ name }) => name)
  return whole(collected.value, request.patterns.join(', '), missing)
}

/** Reads checksum files, all lines in order; every pattern must match, for a file that is missing demands nothing. */
export async function readChecksumFiles(
  patterns: readonly string[],
  files: FileSource,
): Promise<Result<readonly (ChecksumLine & { readonly file: string })[], readonly Problem[]>> {
  const paths = await findChecksumFiles(patterns, files)
  if (!paths.ok) return paths
  const lines: (ChecksumLine & { readonly file: string })[] = []
  const problems: Problem[] = []
  for (const file of paths.value) {
    const bytes = await files.read(file, CHECKSUM_FILE_LIMIT)
    // Text that is not UTF-8 has no line of a known form, so that one NUL stands for it in the message.
    const parsed = bytes.ok
      ? parseChecksumFile(parseUtf8(bytes.value) ?? '\u0000', file)
      : failed([bytes.problem])
    if (!parsed.ok) problems.push(...parsed.problem)
    else {
      // `find . | xargs sha256sum` writes names with "./" in front, which says nothing.
      for (const line of parsed.value)
        lines.push({ ...line, name: line.name.replace(/^(?:\.\/+)+/, ''), file })
    }
  }
  return problems.length > 0 ? failed(problems) : ok(lines)
}

async function findChecksumFiles(
  patterns: readonly string[],
  files: FileSource,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const exclusions = patterns.filter((pattern) => pattern.startsWith('!'))
  const found = new Set<string>()
  const problems: Problem[] = []
  for (const pattern of patterns.filter((one) => !one.startsWith('!'))) {
    const paths = await files.glob([pattern, ...exclusions])
    if (!paths.ok) problems.push(paths.problem)
    else if (paths.value.length === 0) problems.push(unmatched(pattern))
    else for (const path of paths.value) found.add(path)
  }
  if (found.size === 0 && problems.length === 0) problems.push(emptySet(patterns.join(', ')))
  return problems.length > 0 ? failed(problems) : ok([...found])
}

/** The folder of a path; `.` for a bare name. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash)
}

function mergeLines(
  lines: readonly (ChecksumLine & { readonly file: string })[],
): Result<ReadonlyMap<string, DigestSet>, readonly Problem[]> {
  const sets = new Map<string, { [algorithm: string]: string }>()
  const problems: Problem[] = []
  for (const { name, algorithm, hex, file } of lines) {
    const set = sets.get(name) ?? {}
    if (set[algorithm] !== undefined && set[algorithm] !== hex) problems.push(contradiction(name, file))
    set[algorithm] = hex
    sets.set(name, set)
  }
  const digests = new Map<string, DigestSet>()
  for (const [name, { sha256, ...others }] of sets) {
    if (sha256 === undefined) problems.push(noSha256(name))
    else digests.set(name, { sha256, ...others })
  }
  return problems.length > 0 ? failed(problems) : ok(digests)
}

async function recheck(
  name: string,
  digest: DigestSet,
  base: string,
  artifacts: ArtifactSource,
): Promise<Result<ResolvedSubject, Problem>> {
  const found = await artifacts.locate(name, base)
  if (!found.ok) return found
  if (found.value === undefined) return ok({ name, digest })
  const hashed = await artifacts.hash([found.value], algorithmsOf(digest))
  if (!hashed.ok) return failed(hashed.problem[0] ?? emptySet(name))
  const [artifact] = hashed.value
  const wrong = algorithmsOf(digest).find((algorithm) => artifact.digest[algorithm] !== digest[algorithm])
  return wrong === undefined ? ok({ name, digest, artifact }) : failed(mismatch(artifact, wrong))
}

const algorithmsOf = (digest: DigestSet): readonly (keyof DigestSet)[] =>
  (['sha256', 'sha384', 'sha512'] as const).filter((algorithm) => digest[algorithm] !== undefined)

/** Reads lines of the form `sha256:<hex> <name>`; without a name the digest stands for itself. */
export function parseDigestLines(lines: readonly string[]): Result<ResolvedSubjects, readonly Problem[]> {
  const subjects = lines.map((line): Result<ResolvedSubject, Problem> => {
    const space = line.search(/\s/)
    const name = space < 0 ? '' : line.slice(space).trim()
    const digest = parseDigest(space < 0 ? line : line.slice(0, space))
    if (!digest.ok) return failed(malformedDigest(line, digest.problem))
    if (digest.value.algorithm !== 'sha256') return failed(malformedDigest(line, 'it is not a sha256 digest'))
    return ok({ name, digest: { sha256: digest.value.hex } })
  })
  const collected = collect(subjects)
  return collected.ok ? whole(collected.value, 'digests') : collected
}

const whole = (
  subjects: readonly ResolvedSubject[],
  what: string,
  missing: readonly string[] = [],
): Result<ResolvedSubjects, readonly Problem[]> =>
  isNonEmpty(subjects) ? ok({ subjects, passedOver: [], missing }) : failed([emptySet(what)])

const emptySet = (what: string): Problem =>
  problem('input/empty-set', {
    attempted: 'gather the artifacts',
    current: `${displayText(what)} names no artifact`,
    desired: 'at least one artifact must be there',
  })

const unmatched = (pattern: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: 'read the checksum files',
    current: `${displayText(pattern)} matches no file`,
    desired: 'every pattern must match at least one checksum file',
  })

const contradiction = (name: string, file: string): Problem =>
  problem('input/duplicate-name', {
    attempted: `gather the digest of ${quoted(name)}`,
    current: `${quoted(file)} gives it another digest than a line before`,
    desired: 'each name must have one digest',
    fix: 'Find out which checksum file is the right one, and name only that one.',
  })

const noSha256 = (name: string): Problem =>
  problem('input/checksum-syntax', {
    attempted: `gather the digest of ${quoted(name)}`,
    current: 'no checksum file gives its sha256 digest',
    desired: 'sha256 must be there, since it is what every consumer can check',
    fix: 'Make a SHA256SUMS file as well.',
  })

const mismatch = (artifact: Artifact, algorithm: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: `vouch for ${quoted(artifact.name)}`,
    current: `its bytes do not have the ${algorithm} digest that the checksum file gives`,
    desired: 'bytes and digest must agree',
  })

const malformedDigest = (line: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the digest ${quoted(line, 120)}`,
    current: reason,
    desired: 'each line must be sha256:<64 hexadecimal characters> <name>',
  })
