import type { DigestSet } from './digest.ts'

/** What a statement or a checksum file speaks of: a name and the digests of its bytes (in-toto ResourceDescriptor). */
export interface Subject {
  readonly name: string
  readonly digest: DigestSet
}
