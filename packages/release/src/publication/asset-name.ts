import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'

/** GitHub accepts at most this many assets in a release, each smaller than 2 GiB. */
export const MOST_ASSETS = 1000
export const ASSET_LIMIT = 2 * 1024 * 1024 * 1024 - 1

const LONGEST_NAME = 240

/**
 * Why GitHub would not keep a file name as it is: it turns whatever is not in its alphabet into dots and drops dots at
 * both ends, without a word. A renamed asset fits no checksum file and no attestation any more.
 */
export function assetNameRefusal(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (name.length > LONGEST_NAME) return `it is longer than ${LONGEST_NAME} characters`
  const [strange] = /[^A-Za-z0-9._+@-]/u.exec(name) ?? []
  if (strange !== undefined) return `GitHub would replace ${quoted(strange)} by a dot`
  if (name.startsWith('.') || name.endsWith('.')) return 'GitHub would drop the dot at its end'
  return name.includes('..') ? 'GitHub may store two dots in a row as one' : undefined
}

/** What a file needs to become an asset. */
export interface NamedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** Problems with files as assets: names that would change, names equal but for their case, sizes that GitHub refuses. */
export function assetProblems(files: readonly NamedFile[]): readonly Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, string>()
  for (const { name, size } of files) {
    const refusal = assetNameRefusal(name)
    if (refusal !== undefined) problems.push(unkeepable(name, refusal))
    const other = seen.get(name.toLowerCase())
    if (other !== undefined) problems.push(duplicate(name, other))
    seen.set(name.toLowerCase(), name)
    if (size === 0) problems.push(empty(name))
    if (size > ASSET_LIMIT) problems.push(large(name, size))
  }
  return files.length > MOST_ASSETS ? [...problems, many(files.length)] : problems
}

const attempt = (name: string): string => `publish the file ${quoted(name)}`

const unkeepable = (name: string, current: string): Problem =>
  problem('input/asset-name', {
    attempted: attempt(name),
    current,
    desired: 'GitHub must keep the name of an asset as it is',
  })

const duplicate = (name: string, other: string): Problem =>
  problem('input/duplicate-name', {
    attempted: attempt(name),
    current: name === other ? 'two files have this name' : `another file is called ${quoted(other)}`,
    desired: 'assets have no folders, so names must differ, and by more than their case',
    fix: 'Rename one of the files; where files are downloaded, case may not count.',
  })

const empty = (name: string): Problem =>
  problem('input/malformed', {
    attempted: attempt(name),
    current: 'it is empty',
    desired: 'GitHub accepts no asset without bytes',
    fix: 'Make sure that the build wrote the file, or leave it out.',
  })

const large = (name: string, size: number): Problem =>
  problem('input/too-large', {
    attempted: attempt(name),
    current: `it has ${size} bytes`,
    desired: `an asset has at most ${ASSET_LIMIT} bytes`,
  })

const many = (count: number): Problem =>
  problem('input/too-many', {
    attempted: 'publish the files',
    current: `there are ${count}`,
    desired: `a release has at most ${MOST_ASSETS} assets`,
  })
