import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { WRITTEN_VERSIONS, type Component, type SbomDocument } from '@tier3/sbom/document'
import { statedKind } from '@tier3/sbom/finalize/file-properties'
import type { ReleasedFile } from '@tier3/sbom/finalize/input'
import { parsePurl } from '@tier3/sbom/purl'
import type { Making } from './make-document.ts'
import type { IdentityRequest, Producer } from './identity.ts'
import type { SbomPlan } from './plan.ts'
import { notRepeatable } from './not-repeatable.ts'

export interface PublishedSettings {
  readonly making: Omit<Making, 'files' | 'producer' | 'epoch'>
  readonly statedFiles: readonly ReleasedFile[]
  /** Folder of the repository that it is of. */
  readonly folder: string
  /** Time of a document that was given one by hand: no tree can say it. */
  readonly epoch: string | undefined
  readonly taken: readonly string[]
}

/**
 * What a published document says of how it was made, as far as a tree cannot say it: name, version, producer, what was
 * passed over. Inputs that were given go first.
 */
export function settingsOf(published: SbomDocument, plan: SbomPlan): Result<PublishedSettings, Problem> {
  const path = plan.check ?? ''
  const specVersion = WRITTEN_VERSIONS.find((version) => version === published.specVersion)
  const { root } = published
  if (specVersion === undefined || root === undefined || !isOurs(published)) return failed(foreign(path))
  const builds = values(published, 'tier3:build-bom').length
  if (builds > 0 && plan.buildBoms.length === 0) return failed(buildBomsMissing(path, builds))
  const page = plan.identity.repository === undefined ? repositoryOf(root) : undefined
  const exclude = plan.source.exclude.length > 0 ? plan.source.exclude : values(published, 'tier3:exclude')
  const statedFiles = plan.released === undefined ? filesOf(published) : []
  const byHand = values(published, 'tier3:time-from')[0] === 'SOURCE_DATE_EPOCH'
  const seconds = Date.parse(published.timestamp ?? '') / 1000
  return ok({
    making: {
      source: { ...plan.source, exclude },
      identity: {
        ...plan.identity,
        ...page,
        type: root.type,
        name: root.name,
        version: root.version,
        purl: consistentPurl(root),
        producer: producerOf(published) ?? plan.identity.producer,
      },
      buildBoms: plan.buildBoms,
      specVersion,
    },
    statedFiles,
    folder: values(published, 'tier3:path')[0] ?? '.',
    epoch: byHand && Number.isSafeInteger(seconds) ? String(seconds) : undefined,
    taken: [
      `name, version${page === undefined ? '' : ', repository'} and producer of the release`,
      ...(exclude.length > 0 && plan.source.exclude.length === 0
        ? [`the files that were passed over: ${exclude.join(', ')}`]
        : []),
      ...(statedFiles.length > 0
        ? [`the digests of ${statedFiles.length} released file${statedFiles.length === 1 ? '' : 's'}`]
        : []),
      ...(byHand ? ['the time, which was set by hand'] : []),
    ],
  })
}

/** The package URL of the root, unless it contradicts the root's own version: the tree gives no such document. */
function consistentPurl({ purl, version }: Component): string | undefined {
  const parsed = purl === undefined ? undefined : parsePurl(purl)
  const named = parsed?.ok === true ? parsed.value.version : undefined
  return parsed?.ok === true && (named === undefined || named === version) ? purl : undefined
}

/** The repository that the reference of the root to its source names, for a check outside of any workflow. */
function repositoryOf({
  externalReferences,
}: Component): Pick<IdentityRequest, 'repository' | 'serverUrl'> | undefined {
  const url = externalReferences.find(({ type }) => type === 'vcs')?.url ?? ''
  const [, serverUrl, repository] =
    /^(?:git\+)?(https?:\/\/[^/@\s]{1,250})\/([\w.-]{1,100}\/[\w.-]{1,100})(?:@[0-9a-f]{40,64})?$/.exec(
      url,
    ) ?? []
  return serverUrl === undefined || repository === undefined ? undefined : { serverUrl, repository }
}

const isOurs = ({ tools }: SbomDocument): boolean => tools.some(({ name }) => name === 'tier3')

const values = ({ properties }: SbomDocument, name: string): readonly string[] =>
  properties.filter((property) => property.name === name).map(({ value }) => value)

function producerOf({ manufacturer }: SbomDocument): Producer | undefined {
  if (manufacturer?.name === undefined) return undefined
  const [url] = manufacturer.urls
  const email = manufacturer.contacts[0]?.email
  return {
    name: manufacturer.name,
    ...(url === undefined ? {} : { url }),
    ...(email === undefined ? {} : { email }),
  }
}

function filesOf({ components }: SbomDocument): readonly ReleasedFile[] {
  return components.flatMap((component): readonly ReleasedFile[] => {
    if (component.type !== 'file' || component.ref !== `file:${component.name}`) return []
    const hash = (algorithm: 'SHA-256' | 'SHA-512'): string | undefined =>
      component.hashes.find((one) => one.algorithm === algorithm)?.content
    const size = Number(component.properties.find(({ name }) => name === 'tier3:size')?.value)
    const [sha256, sha512] = [hash('SHA-256'), hash('SHA-512')]
    if (sha256 === undefined || sha512 === undefined || !Number.isSafeInteger(size)) return []
    return [{ name: component.name, size, sha256, sha512, kind: statedKind(component) }]
  })
}

const foreign = (path: string): Problem =>
  notRepeatable(
    path,
    'it was not written by tier3',
    'Check documents that this action wrote; another tool cannot be repeated here.',
  )

const buildBomsMissing = (path: string, count: number): Problem =>
  notRepeatable(
    path,
    `it was made with ${count} BOM${count === 1 ? '' : 's'} of the build, and none is given`,
    'Give the same files in `sbom-inputs`.',
  )
