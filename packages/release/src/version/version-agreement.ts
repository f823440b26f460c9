import { quoted } from '@tier3/model/display'
import { compareSemVer, isPrerelease, parseSemVer, type SemVer } from '@tier3/model/semver'
import type { Manifest, ManifestEcosystem, StatedVersion } from './manifest.ts'
import { formatPep440, parsePep440 } from './pep440.ts'
import type { VersionTag } from './release-tag.ts'

/** Whether a manifest has the version of a tag: `silent` when it states none. */
export interface Agreement {
  readonly answer: 'agrees' | 'differs' | 'silent'
  /** What it states, in words. */
  readonly seen: string
  readonly fix?: string
}

/** Compares what a manifest states with the version of a tag, in the order of the manifest's own ecosystem. */
export function compareWithTag(
  ecosystem: ManifestEcosystem,
  version: StatedVersion,
  tag: VersionTag,
): Agreement {
  switch (version.state) {
    case 'stated':
      return sameVersion(ecosystem, version.text, tag.version)
        ? { answer: 'agrees', seen: quoted(version.text, 100) }
        : { answer: 'differs', seen: quoted(version.text, 100), ...laterThan(ecosystem, version.text) }
    case 'major':
      return compareModule(version, tag)
    case 'unusable':
      return { answer: 'differs', seen: version.why }
    case 'inherited':
      return { answer: 'silent', seen: 'its version is that of a workspace which was not found' }
    case 'absent':
      return { answer: 'silent', seen: version.why }
    case 'computed':
      return {
        answer: 'silent',
        seen: version.why,
        ...(version.fix === undefined ? {} : { fix: version.fix }),
      }
  }
}

/** What the manifest would have to state to agree with the tag. */
export function wantedVersion({ ecosystem }: Pick<Manifest, 'ecosystem'>, { version }: VersionTag): string {
  if (ecosystem === 'go') return `a module path for version ${version.major}`
  const python = ecosystem === 'python' ? parsePep440(version.text) : undefined
  if (python === undefined) return quoted(version.text, 100)
  const suffix = formatPep440({ ...python, release: [] }).slice(1)
  return quoted((version.text.split(/[-+]/)[0] ?? '') + suffix, 100)
}

function sameVersion(ecosystem: ManifestEcosystem, text: string, version: SemVer): boolean {
  switch (ecosystem) {
    case 'npm':
    case 'cargo':
      return sameSemVer(text, version)
    case 'python':
      return samePython(text, version)
    case 'rubygems':
      return sameGem(text, version)
    // Maven compares by its own order, but a version is found by its text alone
    case 'maven':
      return text === version.text
    case 'file':
      return sameSemVer(text, version) || samePython(text, version)
    case 'go':
      return false
  }
}

/** SemVer has no place behind a version and before the next one. */
const laterThan = (ecosystem: ManifestEcosystem, text: string): { readonly fix?: string } =>
  ecosystem === 'python' && parsePep440(text)?.post !== undefined
    ? {
        fix: 'Release it as the next patch version: a tag of SemVer cannot name a post-release, which comes behind its version.',
      }
    : {}

/** Build metadata has no part in the order (clause 10): it may be missing on one side, and must not contradict. */
function sameSemVer(text: string, version: SemVer): boolean {
  const own = parseSemVer(text)
  if (own === undefined || compareSemVer(own, version) !== 0) return false
  return (
    own.build.length === 0 || version.build.length === 0 || own.build.join('.') === version.build.join('.')
  )
}

function samePython(text: string, version: SemVer): boolean {
  const [own, wanted] = [parsePep440(text), parsePep440(version.text)]
  if (own === undefined || wanted === undefined) return false
  // `1.2.3-1` and `1.2.3-post.1` come before 1.2.3 in SemVer, and as a post-release behind it in PEP 440
  if (isPrerelease(version) !== (own.pre !== undefined || own.dev !== undefined)) return false
  const sameLocal = own.local === undefined || wanted.local === undefined || own.local === wanted.local
  return (
    sameLocal && formatPep440({ ...own, local: undefined }) === formatPep440({ ...wanted, local: undefined })
  )
}

/**
 * RubyGems reads a version as its runs of digits and letters, so that `1.2.3.rc1` is `1.2.3.rc.1`. Letters make a prerelease:
 * `1.2.3.1` comes behind 1.2.3, and `1.2.3-1` of SemVer before it.
 */
function sameGem(text: string, version: SemVer): boolean {
  const runs = (one: string): string => (one.match(/\d+|[A-Za-z]+/g) ?? []).join('.')
  const core = version.text.split('+')[0] ?? ''
  if (isPrerelease(version) !== /[A-Za-z]/.test(text)) return false
  return /^[0-9A-Za-z.]+$/.test(text) && runs(text) === runs(core)
}

function compareModule(
  { majors, module }: Extract<StatedVersion, { readonly state: 'major' }>,
  { tag, version }: VersionTag,
): Agreement {
  const seen = `the module ${quoted(module, 200)}`
  const short = tag.slice(tag.lastIndexOf('/') + 1)
  if (short !== `v${version.text}`) {
    const fix = 'Make a tag with `v` directly in front of the version: Go takes no other for a version.'
    return { answer: 'differs', seen: `${seen}, for which Go needs a tag that ends in v${version.text}`, fix }
  }
  if (version.build.length > 0) {
    const fix = 'Make a tag without build metadata: Go takes no other for a version.'
    return { answer: 'differs', seen: `${seen}, for which Go takes no tag with build metadata`, fix }
  }
  if (majors.includes(version.major)) return { answer: 'agrees', seen }
  const wanted = version.major > 1 ? `/v${version.major} at its end` : 'no major version at its end'
  return { answer: 'differs', seen, fix: `Give the module path in go.mod ${wanted}, or correct the tag.` }
}
