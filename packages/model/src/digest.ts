import { failed, ok, type Result } from './result.ts'

/** Digest algorithms under the names that in-toto digest sets use (ITE-4, in-toto `DigestSet`). */
export const DIGEST_ALGORITHMS = ['sha256', 'sha384', 'sha512'] as const
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number]

const HEX_LENGTH: Readonly<Record<DigestAlgorithm, number>> = { sha256: 64, sha384: 96, sha512: 128 }

/** One digest: algorithm and lowercase hex of exactly the algorithm's length. */
export interface Digest {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
}

/** Digests of one artifact by algorithm; sha256 always present, since every consumer can check that one. */
export type DigestSet = { readonly sha256: string } & {
  readonly [A in Exclude<DigestAlgorithm, 'sha256'>]?: string
}

export const isDigestAlgorithm = (name: string): name is DigestAlgorithm =>
  (DIGEST_ALGORITHMS as readonly string[]).includes(name)

export const isDigestHex = (algorithm: DigestAlgorithm, hex: string): boolean =>
  hex.length === HEX_LENGTH[algorithm] && /^[0-9a-f]+$/.test(hex)

/** The algorithm whose digests have this many hex characters; a checksum file in GNU form names none. */
export const algorithmOfLength = (length: number): DigestAlgorithm | undefined =>
  DIGEST_ALGORITHMS.find((algorithm) => HEX_LENGTH[algorithm] === length)

/** `sha256:<hex>`, the form of OCI and of GitHub's API. */
export const formatDigest = (digest: Digest): string => `${digest.algorithm}:${digest.hex}`

/** Reads `sha256:<hex>`; upper-case hex is accepted and lowered. The reason says what is wrong with the text. */
export function parseDigest(text: string): Result<Digest, string> {
  const colon = text.indexOf(':')
  if (colon < 0) return failed('it has no "<algorithm>:" in front')
  const algorithm = text.slice(0, colon)
  if (!isDigestAlgorithm(algorithm)) {
    return failed(`its algorithm is not one of ${DIGEST_ALGORITHMS.join(', ')}`)
  }
  const hex = text.slice(colon + 1).toLowerCase()
  if (!isDigestHex(algorithm, hex)) {
    return failed(`a ${algorithm} digest has ${HEX_LENGTH[algorithm]} hexadecimal characters`)
  }
  return ok({ algorithm, hex })
}
