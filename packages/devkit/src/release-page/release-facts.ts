import type { Reproduction, VerificationSummary } from './action-report.ts'
import type { Receipt, ReceiptAsset } from './receipt.ts'
import type { Provenance, SbomSummary } from './release-files.ts'

/** A document that the page quotes, by its file name and the digest of its bytes. */
export interface Quoted<T> {
  readonly file: string
  readonly sha256: string
  readonly says: T
}

/** A file that lies in the folder of the release, hashed when the page was made. */
export interface HashedFile {
  readonly name: string
  readonly size: number
  readonly sha256: string
}

/** Everything that the page shows. Nothing in it was verified by who made the page; digests of files were counted. */
export interface ReleaseFacts {
  readonly receipt: Quoted<Receipt>
  /** Undefined when no folder was given, and nothing was hashed. */
  readonly files?: readonly HashedFile[]
  readonly provenance?: Quoted<Provenance>
  readonly sbom?: Quoted<SbomSummary>
  readonly reproduction?: Quoted<Reproduction>
  readonly verification?: Quoted<VerificationSummary>
  /** Path of the trusted root as commands in the folder of the files name it, where it is not the built-in one of the public instance. */
  readonly trustedRoot?: string
}

/** How a file differs from what the receipt says. */
export interface Mismatch {
  readonly name: string
  readonly why: 'other bytes' | 'missing' | 'not in the receipt'
}

/** Every file that is not what the receipt says, in the order of the receipt; empty when all are, or none was given. */
export function mismatches({ files, receipt }: Pick<ReleaseFacts, 'files' | 'receipt'>): readonly Mismatch[] {
  if (files === undefined) return []
  const there = new Map(files.map((file) => [file.name, file]))
  const { assets } = receipt.says
  const known = new Set(assets.map(({ name }) => name))
  return [
    ...assets.flatMap(({ name, sha256, size }): readonly Mismatch[] => {
      const file = there.get(name)
      if (file === undefined) return [{ name, why: 'missing' }]
      return file.sha256 === sha256 && file.size === size ? [] : [{ name, why: 'other bytes' }]
    }),
    ...files
      .filter(({ name }) => !known.has(name))
      .map(({ name }): Mismatch => ({ name, why: 'not in the receipt' })),
  ]
}

const ORDER: readonly ReceiptAsset['role'][] = ['artifact', 'companion', 'manifest', 'statements']

/** The assets that people want, those first that most is proven of, without those that stand beside one file to prove it. */
export const mainAssets = (assets: readonly ReceiptAsset[]): readonly ReceiptAsset[] =>
  assets
    .filter(({ role }) => ORDER.includes(role))
    .toSorted(
      (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || b.verifiedBy.length - a.verifiedBy.length,
    )

/** The asset that vouches for the files of a release with statements of this type. */
export const provingBundle = (
  assets: readonly ReceiptAsset[],
  isType: (type: string) => boolean,
): string | undefined =>
  assets.flatMap(({ verifiedBy }) => verifiedBy).find(({ proves }) => isType(proves))?.bundle
