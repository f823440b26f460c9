import { parseChecksumFile, type ChecksumLine } from '@tier3/model/checksum-file'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { isArtifact, isSbomName, type ReleaseFile } from './release-file.ts'

/** What a release must bring along for each of its artifacts. */
export type Demand = 'checksums' | 'signatures' | 'provenance' | 'sbom'

/** The digest of a file under each algorithm that a checksum file uses. */
export type FileDigests = ReadonlyMap<string, { readonly [algorithm: string]: string }>

/**
 * Whether the files of a release describe each other completely, before anything is sent: every artifact is in the checksum
 * manifest and every line of it is a file; a sidecar agrees with its file; every artifact has a bundle, and no bundle or
 * sidecar is of a file that does not ship. What stands in bundles is judged apart. All problems are told at once.
 */
export function fileBarrier(
  files: readonly ReleaseFile[],
  /** Text of each manifest and sidecar by name. */
  texts: ReadonlyMap<string, string>,
  digests: FileDigests,
  demands: ReadonlySet<Demand>,
): readonly Problem[] {
  const artifacts = files.filter(isArtifact)
  if (artifacts.length === 0) return [nothingToRelease()]
  const byName = new Map(files.map((file) => [file.name, file]))
  const problems: Problem[] = []
  const listed = new Set<string>()
  for (const { name, role } of files) {
    if (role.kind !== 'manifest' && role.kind !== 'sidecar') continue
    const lines = parseChecksumFile(texts.get(name) ?? '', name)
    if (!lines.ok) {
      problems.push(...lines.problem)
      continue
    }
    for (const line of lines.value) {
      problems.push(...lineProblems(name, line, byName, digests))
      if (role.kind === 'manifest') listed.add(line.name)
      else if (line.name !== role.of) problems.push(strangeSidecar(name, role.of, line.name))
    }
  }
  if (demands.has('checksums')) {
    const hasManifest = files.some(({ role }) => role.kind === 'manifest')
    if (hasManifest) problems.push(...artifacts.filter(({ name }) => !listed.has(name)).map(unlisted))
    else problems.push(noManifest())
  }
  for (const { name, role } of files) {
    if ((role.kind === 'signature' || role.kind === 'companion') && !byName.has(role.of))
      problems.push(orphan(name, role.of))
  }
  if (demands.has('signatures')) {
    const unsigned = artifacts.filter(({ name }) => !byName.has(`${name}.sigstore.json`))
    problems.push(
      ...unsigned.map(({ name }) => lacking(name, `${name}.sigstore.json`, 'a signature of its own')),
    )
  }
  const statements = files.some(({ role }) => role.kind === 'statements')
  if (demands.has('provenance') && !statements)
    problems.push(lacking('the artifacts', '*.intoto.jsonl', 'an attestation of their provenance'))
  if (demands.has('sbom') && !artifacts.some(({ name }) => isSbomName(name)))
    problems.push(lacking('the artifacts', '*.cdx.json or *.spdx.json', 'an SBOM'))
  return problems
}

function lineProblems(
  file: string,
  { name, algorithm, hex }: ChecksumLine,
  byName: ReadonlyMap<string, ReleaseFile>,
  digests: FileDigests,
): readonly Problem[] {
  const attempted = `check the line of ${quoted(name)} in ${quoted(file)}`
  if (!byName.has(name)) {
    const folders = name.includes('/') ? '; assets have no folders, so its names must have none' : ''
    const current = `none of the files of the release has this name${folders}`
    const desired = 'every line must be of a file that ships'
    return [problem('integrity/file-missing', { attempted, current, desired })]
  }
  const own = digests.get(name)?.[algorithm]
  if (own === hex) return []
  return [
    problem('integrity/digest-mismatch', {
      attempted,
      current:
        own === undefined ? `the file was not hashed with ${algorithm}` : `the file has ${algorithm}:${own}`,
      desired: `it must have ${algorithm}:${hex}, as the line says`,
    }),
  ]
}

const strangeSidecar = (sidecar: string, of: string, named: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: `check the sidecar ${quoted(sidecar)}`,
    current: `it is about ${quoted(named)}`,
    desired: `it must be about ${quoted(of)} alone`,
    fix: 'Make the sidecar again with the checksums action, with the folder of the files as `base`.',
  })

const unlisted = ({ name }: ReleaseFile): Problem =>
  problem('policy/release-incomplete', {
    attempted: `release ${quoted(name)}`,
    current: 'no checksum manifest lists it',
    desired: 'every artifact must be in the checksum manifest',
    fix: 'Make the manifest over all artifacts, after the last of them was written; or leave the file out.',
  })

const noManifest = (): Problem =>
  problem('policy/release-incomplete', {
    attempted: 'check the files against the checksum manifest',
    current: 'none of the files is one of those that `checksums` names',
    desired: 'a checksum manifest must ship with the release',
  })

const orphan = (name: string, of: string): Problem =>
  problem('policy/release-incomplete', {
    attempted: `release ${quoted(name)}`,
    current: `there is no file ${quoted(of)} that it could be of`,
    desired: 'a bundle must ship together with its file',
    fix: 'Name the file in `files` as well, or leave the bundle out.',
  })

const lacking = (name: string, file: string, what: string): Problem =>
  problem('policy/release-incomplete', {
    attempted: `release ${name === 'the artifacts' ? name : quoted(name)}`,
    current: `there is no ${quoted(file)} among the files`,
    desired: `${name === 'the artifacts' ? 'they' : 'it'} must have ${what}`,
  })

const nothingToRelease = (): Problem =>
  problem('input/empty-set', {
    attempted: 'release the files',
    current: 'all of them only describe other files',
    desired: 'there must be an artifact to release',
  })
