/** What each stabiliser pass takes away; nothing else may differ in artifacts that are equivalent. */
export const PASSES = {
  'gzip-metadata': 'file name, time, operating system and comment in gzip headers',
  'gzip-compression': 'how strongly gzip compressed the same bytes',
  'tar-order': 'order of tar entries',
  'tar-time': 'times of tar entries',
  'tar-owner': 'owners and groups of tar entries',
  'tar-mode': 'permissions of group and others in tar entries',
  'zip-order': 'order of zip entries',
  'zip-time': 'times of zip entries',
  'zip-mode': 'permissions of group and others, and the system that made zip entries',
  'zip-extra': 'owner and time fields in the extra data of zip entries',
  'zip-compression': 'how zip compressed the same bytes',
  'ar-order': 'order of ar members',
  'ar-time': 'times of ar members',
  'ar-owner': 'owners, groups and permissions of group and others of ar members',
  'jar-manifest': 'order of attributes in jar manifests, and the attributes that only name the build',
  'properties-date': 'the date comment of Java property files',
  'wheel-record': 'order, digests and sizes in the RECORD of wheels (of files that are compared themselves)',
  'elf-build-id': 'build identifiers of ELF files',
  'pe-timestamp': 'time stamps and the checksum of PE files',
  'pe-debug-id': 'identifier of the debug file of PE files',
  'mach-o-uuid': 'identifier of Mach-O files',
  'mach-o-signature': 'code signature of Mach-O files',
  'pyc-time': 'source time of compiled Python',
  'json-format': 'white space, escapes and order of keys in JSON',
} as const

export type PassId = keyof typeof PASSES

export const PASS_IDS = Object.keys(PASSES) as readonly PassId[]
