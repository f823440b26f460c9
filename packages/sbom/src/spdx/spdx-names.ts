import type { Component, ComponentType } from '../document.ts'
import type { HashAlgorithm } from '../hash.ts'

/** Names of checksum algorithms in SPDX 2.3 (clause 7.10). */
export const CHECKSUM_NAMES: { readonly [algorithm in HashAlgorithm]: string } = {
  MD5: 'MD5',
  'SHA-1': 'SHA1',
  'SHA-256': 'SHA256',
  'SHA-384': 'SHA384',
  'SHA-512': 'SHA512',
  'SHA3-256': 'SHA3-256',
  'SHA3-384': 'SHA3-384',
  'SHA3-512': 'SHA3-512',
  'BLAKE2b-256': 'BLAKE2b-256',
  'BLAKE2b-384': 'BLAKE2b-384',
  'BLAKE2b-512': 'BLAKE2b-512',
  BLAKE3: 'BLAKE3',
}

/** The algorithm that a checksum's name stands for; of others nothing can be said. */
export const algorithmOfChecksum = (name: string): HashAlgorithm | undefined => ALGORITHMS.get(name)

const ALGORITHMS: ReadonlyMap<string, HashAlgorithm> = new Map(
  (Object.keys(CHECKSUM_NAMES) as HashAlgorithm[]).map((algorithm) => [CHECKSUM_NAMES[algorithm], algorithm]),
)

const PURPOSES: { readonly [type in ComponentType]: string } = {
  application: 'APPLICATION',
  framework: 'FRAMEWORK',
  library: 'LIBRARY',
  container: 'CONTAINER',
  platform: 'OTHER',
  'operating-system': 'OPERATING_SYSTEM',
  device: 'DEVICE',
  'device-driver': 'OTHER',
  firmware: 'FIRMWARE',
  file: 'FILE',
  'machine-learning-model': 'OTHER',
  data: 'OTHER',
  'cryptographic-asset': 'OTHER',
}

const ARCHIVE = /\.(?:tar|tgz|tar\.[a-z0-9]{1,5}|zip|whl|jar|war|crate|gem|nupkg|deb|rpm|apk|7z)$/i

/** `primaryPackagePurpose` (clause 7.24), in the spelling of the JSON schema. */
export const purposeOf = ({ type, name }: Component): string =>
  type === 'file' && ARCHIVE.test(name) ? 'ARCHIVE' : PURPOSES[type]

const TYPES: ReadonlyMap<string, ComponentType> = new Map([
  ['APPLICATION', 'application'],
  ['FRAMEWORK', 'framework'],
  ['LIBRARY', 'library'],
  ['CONTAINER', 'container'],
  ['OPERATING-SYSTEM', 'operating-system'],
  ['OPERATING_SYSTEM', 'operating-system'],
  ['DEVICE', 'device'],
  ['FIRMWARE', 'firmware'],
  ['FILE', 'file'],
  ['ARCHIVE', 'file'],
])

/** A package that says nothing of its purpose, or something that CycloneDX has no word for, is a library. */
export const typeOfPurpose = (purpose: string | undefined): ComponentType =>
  TYPES.get(purpose ?? '') ?? 'library'
