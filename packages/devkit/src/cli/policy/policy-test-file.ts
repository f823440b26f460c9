import type { LocatedJson } from '@tier3/model/located-json'
import { isJsonObject, type JsonObject } from '@tier3/model/json'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { isDigestHex } from '@tier3/model/digest'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  isThere,
  lineOf,
  readChoice,
  readEntries,
  readList,
  readNumericId,
  readObject,
  readParsed,
  readText,
  reject,
  type LocatedValue,
} from '@tier3/verification/policy-file/located-value'
import { parseMoment } from '@tier3/verification/policy-file/policy-times'
import { whenThere } from '@tier3/verification/policy-file/decode-demands'
import type { AssumedFacts } from './assumed-bundle.ts'

/** One artifact of a case: a name with a digest or a file, and bundles that are assumed or lie in files. */
export interface TestArtifact {
  readonly name: string
  readonly sha256?: string
  readonly file?: string
  readonly bundles: readonly AssumedFacts[]
  readonly bundleFiles: readonly string[]
}

export interface PolicyTestCase {
  readonly name: string
  readonly at: { readonly file: string; readonly line: number }
  readonly now: string
  readonly tag?: string
  readonly marks: { readonly [series: string]: string }
  readonly artifacts: NonEmpty<TestArtifact>
  readonly verdict: 'verified' | 'rejected' | 'indeterminate'
  readonly codes: readonly string[]
}

export interface PolicyTestFile {
  /** The policy, relative to the file of the test. */
  readonly policy: string
  readonly cases: NonEmpty<PolicyTestCase>
}

/** Reads a table of cases, or tells every problem of it with its line. */
export function decodePolicyTest(document: LocatedJson): Result<PolicyTestFile, readonly Problem[]> {
  const problems: Problem[] = []
  const at: LocatedValue = { document, path: [], value: document.value, problems }
  const parts = readObject(at, ['version', 'policy', 'cases'])
  if (parts === undefined) return failed(problems)
  if (parts.version.value !== 1) reject(parts.version, 'it is missing or another one', 'it must be 1')
  const policy = readText(parts.policy)
  const cases = readList(parts.cases, readCase)
  return policy === undefined || cases === undefined || problems.length > 0
    ? failed(problems)
    : ok({ policy, cases })
}

function readCase(at: LocatedValue): PolicyTestCase | undefined {
  const parts = readObject(at, ['name', 'now', 'tag', 'marks', 'artifacts', 'expect'])
  if (parts === undefined) return undefined
  const name = readText(parts.name)
  const now = readParsed(parts.now, parseMoment)
  const tag = whenThere(parts.tag, readText)
  const marks = whenThere(parts.marks, readEntries) ?? []
  const artifacts = readList(parts.artifacts, (one) => readArtifact(one, now ?? ''))
  const expected = readObject(parts.expect, ['verdict', 'codes'])
  if (name === undefined || now === undefined || artifacts === undefined || expected === undefined)
    return undefined
  const verdict = readChoice(expected.verdict, ['verified', 'rejected', 'indeterminate'])
  if (verdict === undefined) return undefined
  const codes = whenThere(expected.codes, (one) => readList(one, readText)) ?? []
  if ((verdict === 'verified') !== (codes.length === 0))
    return reject(parts.expect, 'verdict and codes do not fit', 'what is verified has no code, all else has')
  return {
    name,
    at: { file: at.document.file, line: lineOf(at) },
    now,
    ...(tag === undefined ? {} : { tag }),
    marks: Object.fromEntries(
      marks.flatMap(([series, one]) => {
        const mark = readText(one)
        return mark === undefined ? [] : [[series, mark]]
      }),
    ),
    artifacts,
    verdict,
    codes,
  }
}

function readArtifact(at: LocatedValue, now: string): TestArtifact | undefined {
  const parts = readObject(at, ['name', 'sha256', 'file', 'bundles', 'bundle-files'])
  if (parts === undefined) return undefined
  const name = readText(parts.name)
  const sha256 = whenThere(parts.sha256, (one) => readParsed(one, parseSha256))
  const file = whenThere(parts.file, readText)
  const bundles = whenThere(parts.bundles, (one) => readList(one, (facts) => readFacts(facts, now)))
  const bundleFiles = whenThere(parts['bundle-files'], (one) => readList(one, readText))
  return name === undefined
    ? undefined
    : {
        name,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(file === undefined ? {} : { file }),
        bundles: bundles ?? [],
        bundleFiles: bundleFiles ?? [],
      }
}

const parseSha256 = (text: string): Result<string, string> =>
  isDigestHex('sha256', text) ? ok(text) : failed('it is not 64 hexadecimal characters')

const COMMIT = '1234567890abcdef1234567890abcdef12345678'

/** What is not said is that of an ordinary release: a push of a tag, on a hosted runner, by the release workflow. */
function readFacts(at: LocatedValue, now: string): AssumedFacts | undefined {
  const parts = readObject(at, FACTS)
  if (parts === undefined) return undefined
  const repository = readText(parts.repository)
  if (repository === undefined) return undefined
  const text = (part: LocatedValue, other: string): string => whenThere(part, readText) ?? other
  const ref = text(parts.ref, 'refs/tags/v1.0.0')
  const inputs = whenThere(parts.inputs, readEntries)
  const predicate = whenThere(parts.predicate, readJson)
  return {
    repository,
    repositoryId: whenThere(parts['repository-id'], readNumericId) ?? '1',
    ownerId: whenThere(parts['owner-id'], readNumericId) ?? '1',
    signer: text(parts.signer, `${repository}/.github/workflows/release.yml@${ref}`),
    ref,
    commit: text(parts.commit, COMMIT),
    event: text(parts.event, 'push'),
    runner: text(parts.runner, 'github-hosted'),
    run: text(parts.run, '1/1'),
    signedAt: whenThere(parts['signed-at'], (one) => readParsed(one, parseMoment)) ?? now,
    type: text(parts.type, 'provenance'),
    ...(inputs === undefined
      ? {}
      : {
          inputs: Object.fromEntries(
            inputs.map(([name, one]) => [
              name,
              typeof one.value === 'string' ? one.value : JSON.stringify(one.value),
            ]),
          ),
        }),
    ...(predicate === undefined ? {} : { predicate }),
  }
}

const FACTS = [
  'repository',
  'repository-id',
  'owner-id',
  'signer',
  'ref',
  'commit',
  'event',
  'runner',
  'run',
  'signed-at',
  'type',
  'inputs',
  'predicate',
] as const

const readJson = (at: LocatedValue): JsonObject | undefined =>
  isThere(at) && isJsonObject(at.value) ? at.value : reject(at, 'it is no map', 'it must be a map')
