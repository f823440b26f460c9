import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RunContext } from '@tier3/runner/define/context'
import type { ComponentType } from '@tier3/sbom/document'
import { parsePurl } from '@tier3/sbom/purl'
import type { Config } from './plan.ts'

/** What the inputs and the run say of the released thing; what they leave open, the tree says. */
export interface IdentityRequest {
  readonly type: ComponentType
  readonly name: string | undefined
  readonly version: string | undefined
  /** Tag that the workflow runs on, and the version that it names. */
  readonly tag: string | undefined
  readonly tagVersion: string | undefined
  /** `owner/name`. */
  readonly repository: string | undefined
  readonly purl: string | undefined
  readonly producer: Producer | undefined
  /** Scheme and host of GitHub. */
  readonly serverUrl: string
}

export interface Producer {
  readonly name: string
  readonly url?: string
  readonly email?: string
}

/** Fails on a package URL or contact that is none, and on two versions. */
export function planIdentity(
  config: Config,
  context: RunContext,
): Result<IdentityRequest, readonly Problem[]> {
  const slug = config.repository ?? context.repository
  const producer = planProducer(config, slug, context.serverUrl)
  const version = planVersion(config)
  if (!producer.ok) return failed([...(version.ok ? [] : [version.problem]), producer.problem])
  if (!version.ok) return failed([version.problem])
  return ok({
    type: config.type,
    name: config.name,
    version: version.value,
    tag: tagOf(context.ref),
    tagVersion: tagVersion(context.ref),
    repository: slug,
    purl: config.purl,
    producer: producer.value,
    serverUrl: context.serverUrl,
  })
}

/**
 * The version that a tag names, as it stands: `v1.2.3` stays `v1.2.3`, so that it is the version in GitHub's package URL. In
 * the tag of one package among several (`@scope/pkg@1.2.3`) it is what follows the last `@`.
 */
export function tagVersion(ref: string | undefined): string | undefined {
  const tag = tagOf(ref)
  if (tag === undefined) return undefined
  const at = tag.lastIndexOf('@')
  const version = at < 0 ? tag : tag.slice(at + 1)
  return version === '' ? undefined : version
}

const tagOf = (ref: string | undefined): string | undefined =>
  ref?.startsWith('refs/tags/') === true ? ref.slice('refs/tags/'.length) : undefined

function planProducer(
  config: Config,
  slug: string | undefined,
  serverUrl: string,
): Result<Producer | undefined, Problem> {
  const owner = slug?.split('/')[0]
  const name = config.producer ?? owner
  const contact = config['producer-contact']
  if (contact === undefined) {
    if (name === undefined) return ok(undefined)
    return ok(config.producer === undefined ? { name, url: `${serverUrl}/${owner ?? ''}` } : { name })
  }
  if (name === undefined) return failed(nameless())
  if (/^https:\/\/[a-z0-9][a-z0-9.-]{0,250}(?:\/[\u0021-\u007e]{0,500})?$/i.test(contact))
    return ok({ name, url: contact })
  if (/^[^\s@<>"']{1,64}@[a-z0-9][a-z0-9.-]{0,250}$/i.test(contact)) return ok({ name, email: contact })
  return failed(malformed('producer-contact', 'it is neither an https address nor an e-mail address'))
}

/** The version that is given, else that of the package URL: a document with two could be of either. */
function planVersion({ purl, version }: Config): Result<string | undefined, Problem> {
  if (purl === undefined) return ok(version)
  const parsed = parsePurl(purl)
  if (!parsed.ok) return failed(malformed('purl', parsed.problem))
  const named = parsed.value.version
  return version === undefined || named === undefined || named === version
    ? ok(version ?? named)
    : failed(twoVersions(named, version))
}

const malformed = (input: string, current: string): Problem =>
  problem('input/malformed', {
    attempted: `read the input "${input}"`,
    current,
    desired:
      input === 'purl' ? 'it must be a package URL such as `pkg:npm/left-pad@1.3.0`' : 'it must be one',
  })

const twoVersions = (named: string, version: string): Problem =>
  problem('input/conflict', {
    attempted: 'read the inputs "purl" and "version"',
    current: `the package URL says ${quoted(named, 100)}, "version" says ${quoted(version, 100)}`,
    desired: 'they must name the same version',
    fix: 'Leave `version` out: that of the package URL is taken.',
  })

const nameless = (): Problem =>
  problem('input/conflict', {
    attempted: 'name the producer',
    current: '"producer-contact" is given, and neither "producer" nor "repository"',
    desired: 'a contact belongs to somebody with a name',
  })
