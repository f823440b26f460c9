import { isBundleName } from '@tier3/model/companion-files'
import type { ExpectedAsset } from './asset-plan.ts'

/**
 * What a file is to the others. `sidecar`, `signature` and `companion` (a detached `.sig` or `.pem`) stand beside the file
 * that `of` names; `statements` are attestations, of one file or of all.
 */
export type FileRole =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'manifest' }
  | { readonly kind: 'sidecar' | 'signature' | 'companion'; readonly of: string }
  | { readonly kind: 'statements' }

export type ReleaseFile = ExpectedAsset & { readonly role: FileRole }

const SIDECAR = /^(.+)\.sha(?:256|384|512)$/
const DETACHED = /^(.+)\.(?:sig|pem)$/
/** Names by which scanners know an SBOM (OpenSSF Scorecard, check SBOM). */
const SBOM = /\.(?:cdx\.json|cdx\.xml|spdx|spdx\.json|spdx\.xml|spdx\.ya?ml|spdx\.rdf(?:\.xml)?)$/

export const isSbomName = (name: string): boolean => SBOM.test(name)

/** Gives each file its role by its name and by what stands beside it. A bundle is never an artifact, whatever it is beside. */
export function assignRoles(
  files: readonly ExpectedAsset[],
  manifests: ReadonlySet<string>,
): readonly ReleaseFile[] {
  const names = new Set(files.map(({ name }) => name))
  return files.map((file) => ({ ...file, role: roleOf(file.name, names, manifests) }))
}

function roleOf(name: string, names: ReadonlySet<string>, manifests: ReadonlySet<string>): FileRole {
  if (manifests.has(name)) return { kind: 'manifest' }
  if (isBundleName(name)) {
    return name.endsWith('.sigstore.json')
      ? { kind: 'signature', of: name.slice(0, -'.sigstore.json'.length) }
      : { kind: 'statements' }
  }
  const sidecarOf = SIDECAR.exec(name)?.[1]
  if (sidecarOf !== undefined && names.has(sidecarOf)) return { kind: 'sidecar', of: sidecarOf }
  const detachedOf = DETACHED.exec(name)?.[1]
  if (detachedOf !== undefined && names.has(detachedOf)) return { kind: 'companion', of: detachedOf }
  return { kind: 'artifact' }
}

export const isArtifact = ({ role }: ReleaseFile): boolean => role.kind === 'artifact'
