/** Hash algorithms of CycloneDX 1.6 with the length of their output in hexadecimal digits. */
export const HASH_LENGTHS = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-384': 96,
  'SHA-512': 128,
  'SHA3-256': 64,
  'SHA3-384': 96,
  'SHA3-512': 128,
  'BLAKE2b-256': 64,
  'BLAKE2b-384': 96,
  'BLAKE2b-512': 128,
  BLAKE3: 64,
} as const

export type HashAlgorithm = keyof typeof HASH_LENGTHS

/** Digest of the bytes of one file: algorithm and lowercase hexadecimal digits. */
export interface Hash {
  readonly algorithm: HashAlgorithm
  readonly content: string
}

export const isHashAlgorithm = (name: string): name is HashAlgorithm => Object.hasOwn(HASH_LENGTHS, name)

/** Whether the digits are as many as the algorithm gives. A hash of another length is a hash of something else. */
export const isWholeHash = ({ algorithm, content }: Hash): boolean =>
  content.length === HASH_LENGTHS[algorithm] && /^[0-9a-f]+$/.test(content)
