import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SectionChoice } from '@tier3/release/changelog/find-section'
import { formatVerification } from '@tier3/release/changelog/verification-text'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import type { ConfigOf } from '@tier3/runner/define/spec'
import { parseSigner } from './signer.ts'
import type { spec } from './spec.ts'

export interface ReleaseNotesPlan {
  readonly version: string
  readonly tag: string
  /** Path below the root of the repository. */
  readonly changelog: string
  readonly package: string | undefined
  readonly prereleaseSection: readonly SectionChoice[]
  readonly allowYanked: boolean
  readonly sbomDiff: string | undefined
  /** The instructions to append. */
  readonly verification: string | undefined
  /** The ref that the run is of: what is signed in it says so. */
  readonly runRef: string | undefined
  readonly server: string
  readonly repository: RepoSlug
  readonly output: string
}

type Config = ConfigOf<typeof spec>

const TAGS = 'refs/tags/'

export function plan(config: Config, context: RunContext): Result<ReleaseNotesPlan, readonly Problem[]> {
  const tag = parseTag(config.tag, context.ref)
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  const changelog = parseArtifactName(config.changelog.replace(/^(?:\.\/)+/, ''))
  const output =
    config['output-path'] ??
    (context.face === 'cli' ? 'release-notes.md' : `${context.temp}/release-notes.md`)
  const versionProblems = /^v?\d[0-9A-Za-z.+!_~-]{0,250}$/.test(config.version)
    ? []
    : [noVersion(config.version)]
  const problems = [
    ...versionProblems,
    ...(tag.ok ? [] : [tag.problem]),
    ...(repository.ok ? [] : [noRepository()]),
    ...(changelog.ok ? [] : [outside(changelog.problem)]),
    ...outputFolderProblems(output, context, { what: 'release notes', input: 'output-path' }),
  ]
  if (!tag.ok || !repository.ok || !changelog.ok || problems.length > 0) return failed(problems)
  const release = { server: context.serverUrl, repository: repository.value, tag: tag.value }
  const verification = config.verification ? instructions(config, release) : ok(undefined)
  if (!verification.ok) return failed([verification.problem])
  return ok({
    ...release,
    version: config.version,
    changelog: changelog.value,
    package: config.package,
    prereleaseSection: config['prerelease-section'],
    allowYanked: config['allow-yanked'],
    sbomDiff: config['sbom-diff'],
    verification: verification.value,
    runRef: context.ref,
    output,
  })
}

/** The short name of the tag; one that git does not allow is refused. */
function parseTag(tag: string | undefined, runRef: string | undefined): Result<string, Problem> {
  if (tag === undefined && runRef?.startsWith(TAGS) !== true) return failed(noTag())
  const named = tag ?? runRef ?? ''
  const ref = named.startsWith(TAGS) ? named : `${TAGS}${named}`
  const parsed = parseGitRef(ref)
  return parsed.ok ? ok(ref.slice(TAGS.length)) : failed(noTagName(named, parsed.problem))
}

function instructions(
  config: Config,
  release: Pick<ReleaseNotesPlan, 'server' | 'repository' | 'tag'>,
): Result<string, Problem> {
  const signer = parseSigner(config['signer-workflow'], release)
  if (!signer.ok) return signer
  const text = formatVerification({ ...release, signer: signer.value })
  return text === undefined ? failed(noTagName(release.tag, 'no command line can show it')) : ok(text)
}

const noVersion = (version: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "version"',
    current: `it is ${quoted(version)}`,
    desired: 'it must be a version such as 1.2.3, without the name of a package',
  })

const noTag = (): Problem =>
  problem('input/missing', {
    attempted: 'find the tag to pin links to',
    current: 'the run is not of a tag',
    desired: 'a tag must be named, or the run must be of one',
    fix: 'Give the name of the tag in the input `tag`.',
  })

const noTagName = (named: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "tag"',
    current: `it is ${quoted(named)}: ${reason}`,
    desired: 'it must be the name of a tag, such as v1.2.3',
  })

const noRepository = (): Problem =>
  problem('input/missing', {
    attempted: 'find the repository of the release',
    current: 'none was given, and the run has none',
    desired: 'it must be owner/name',
    fix: 'Give the input `repository`.',
  })

const outside = (reason: string): Problem =>
  problem('input/path-escape', {
    attempted: 'find the file that "changelog" names',
    current: reason,
    desired: 'it must be a path below the root of the repository',
    fix: 'Write a path such as `packages/x/CHANGELOG.md`.',
  })
