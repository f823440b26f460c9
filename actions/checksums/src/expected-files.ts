import type { Artifact, HashedArtifact } from '@tier3/model/artifacts'
import { parseBase64 } from '@tier3/model/base64'
import { parseChecksumFile } from '@tier3/model/checksum-file'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

/** sha256 in hex by the name of the file. Plain data, since it is part of the plan. */
export interface ExpectedFiles {
  readonly [name: string]: string
}

/**
 * Reads outputs `subjects` of other jobs: checksum lines in base64, each output one line here. An empty one is a job
 * that made nothing. Two jobs may not make one name, not even the same bytes: nobody would know whose it is.
 */
export function parseExpected(outputs: readonly string[]): Result<ExpectedFiles, readonly Problem[]> {
  const files = new Map<string, string>()
  const problems: Problem[] = []
  for (const [index, output] of outputs.entries()) {
    const text = parseUtf8(parseBase64(output) ?? new Uint8Array([0xff]))
    if (text === undefined) {
      problems.push(malformed(index, `it is ${quoted(output, 60)}, and not the base64 of a checksum file`))
      continue
    }
    const lines = parseChecksumFile(text, `line ${index + 1} of "expected"`)
    if (!lines.ok) problems.push(...lines.problem)
    for (const { name, algorithm, hex } of lines.ok ? lines.value : []) {
      if (algorithm !== 'sha256') problems.push(malformed(index, `${quoted(name)} has no sha256 digest`))
      else if (files.has(name)) problems.push(madeTwice(name))
      else files.set(name, hex)
    }
  }
  return problems.length > 0 ? failed(problems) : ok(Object.fromEntries(files))
}

/**
 * What differs between the files that are there and those that jobs vouched for (a poisoned artifact between jobs: the
 * run's artifact store can be written by any of its jobs, the outputs of a job only by that job).
 */
export function unexpectedFiles(
  expected: ExpectedFiles,
  hashed: readonly HashedArtifact[],
  others: readonly Artifact[],
): readonly Problem[] {
  const there = new Map(hashed.map(({ name, digest }) => [name, digest.sha256]))
  return [
    ...Object.entries(expected).flatMap(([name, hex]) => {
      const seen = there.get(name)
      return seen === hex ? [] : [seen === undefined ? missing(name) : differs(name, hex, seen)]
    }),
    ...[...there.keys()].filter((name) => !Object.hasOwn(expected, name)).map(unexpected),
    ...others.map(({ name }) => unexpected(name)),
  ]
}

const ATTEMPTED = 'hold the files against what their jobs vouched for'

const missing = (name: string): Problem =>
  problem('integrity/file-missing', {
    attempted: ATTEMPTED,
    current: `${quoted(name)} is not there`,
    desired: 'every file that a job made must arrive',
  })

const differs = (name: string, hex: string, seen: string): Problem =>
  problem('integrity/digest-mismatch', {
    attempted: ATTEMPTED,
    current: `${quoted(name)} has the sha256 ${seen}`,
    desired: `its job made it with ${hex}`,
  })

const unexpected = (name: string): Problem =>
  problem('integrity/file-unexpected', {
    attempted: ATTEMPTED,
    current: `${quoted(name)} is there, and no job made it`,
    desired: 'nothing but what jobs made may be there',
  })

const malformed = (index: number, current: string): Problem =>
  problem('input/malformed', {
    attempted: `read line ${index + 1} of the input "expected"`,
    current,
    desired: 'it must be the output `subjects` of this action in another job',
    fix: 'Hand the output on as it is. GitHub leaves an output empty that holds something which its job masked (`::add-mask::`).',
  })

const madeTwice = (name: string): Problem =>
  problem('input/duplicate-name', {
    attempted: 'bring together what jobs made',
    current: `${quoted(name)} was made twice`,
    desired: 'each file must be made by one job',
    fix: 'Put the name of the target into the name of the file.',
  })
