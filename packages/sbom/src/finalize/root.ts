import { present } from '../cyclonedx/fields.ts'
import type { Component, ExternalReference, Organization } from '../document.ts'
import { canonicalPurl, formatPurl } from '../purl.ts'
import { fileProperties } from './file-properties.ts'
import type { FinalizeInput, Producer, ReleasedFile, RootFacts } from './input.ts'
import { declaredLicenses } from './licenses.ts'

/** Package URL of what the document is about; undefined where nothing tells one. */
export function rootPurl({ purl, repository, version }: RootFacts): string | undefined {
  if (purl !== undefined) return canonicalPurl(purl)
  const [namespace, name] = repository?.split('/') ?? []
  if (namespace === undefined || name === undefined) return undefined
  return formatPurl({ type: 'github', namespace, name, version })
}

export const rootReference = (root: RootFacts): string =>
  rootPurl(root) ?? `root:${root.name}${root.version === undefined ? '' : `@${root.version}`}`

export const producerOf = (producer: Producer | undefined): Organization | undefined =>
  producer === undefined
    ? undefined
    : {
        name: producer.name,
        urls: producer.url === undefined ? [] : [producer.url],
        contacts: producer.email === undefined ? [] : [{ name: producer.name, email: producer.email }],
      }

/** The component that the document is about, with the released files as its distributions and its commit. */
export function composeRoot(input: FinalizeInput): Component {
  const { root, files, downloadBase } = input
  const producer = producerOf(root.producer)
  return {
    ref: rootReference(root),
    type: root.type ?? 'application',
    name: root.name,
    authors: [],
    hashes: [],
    licenses: declaredLicenses(root.licenses ?? []),
    externalReferences: [
      ...sourceReferences(input),
      ...files.map((file) => distribution(file, downloadBase)),
    ],
    properties: [],
    ...present({
      version: root.version,
      description: root.description,
      purl: rootPurl(root),
      manufacturer: producer,
      supplier: producer,
    }),
  }
}

/** A released file: as old, as free and from the same hands as what it is a release of. */
export function composeFile(file: ReleasedFile, { root, downloadBase }: FinalizeInput): Component {
  const producer = producerOf(root.producer)
  return {
    ref: `file:${file.name}`,
    type: 'file',
    name: file.name,
    authors: [],
    hashes: hashesOf(file),
    licenses: declaredLicenses(root.licenses ?? []),
    externalReferences: [distribution(file, downloadBase)],
    properties: [{ name: 'tier3:size', value: String(file.size) }, ...fileProperties(file)],
    ...present({ version: root.version, manufacturer: producer, supplier: producer }),
  }
}

const distribution = (file: ReleasedFile, base: string | undefined): ExternalReference => ({
  type: 'distribution',
  url: downloadUrl(file, base),
  hashes: hashesOf(file),
})

function sourceReferences({ root, commit }: FinalizeInput): readonly ExternalReference[] {
  const { repository } = root
  const page =
    root.repositoryUrl ?? (repository === undefined ? undefined : `https://github.com/${repository}`)
  if (page === undefined) return []
  return [{ type: 'vcs', url: commit === undefined ? page : `git+${page}@${commit}`, hashes: [] }]
}

const downloadUrl = ({ name }: ReleasedFile, base: string | undefined): string =>
  base === undefined
    ? encodeURIComponent(name)
    : `${base.endsWith('/') ? base : `${base}/`}${encodeURIComponent(name)}`

const hashesOf = ({ sha256, sha512 }: ReleasedFile): Component['hashes'] => [
  { algorithm: 'SHA-256', content: sha256 },
  { algorithm: 'SHA-512', content: sha512 },
]
