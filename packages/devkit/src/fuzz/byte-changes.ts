import type { Random } from './random.ts'

/** Longer inputs take longer and show nothing new; some decoders are shown a long one now and then. */
export const MOST_BYTES = 96 * 1024

const TOKENS: readonly string[] = [
  ['{', '}', '[', ']', '"', ':', ',', '\\', '\\u0000', '\\ud800', 'null', 'true', '{}', '[]', '""'],
  ['0', '-1', '1e999', '-0', '1.5', '9007199254740993', '18446744073709551616', '0x10', '007', 'NaN'],
  [
    '__proto__',
    'constructor',
    'toString',
    'length',
    '"a":1,',
    '\ufeff',
    '\u0000',
    '\u2028',
    '\u202e',
    '\ud83d\ude00',
  ],
  [
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '-----BEGIN CERTIFICATE-----',
    '-----END CERTIFICATE-----',
    '-----BEGIN PUBLIC KEY-----',
  ],
  [
    '\u2014 ',
    ' - ',
    '@',
    '@@',
    '//',
    '/../',
    '%2f',
    '%',
    '?',
    '#',
    '*',
    '**',
    '?*',
    '[!a]',
    '{a,b}',
    '=',
    '==',
  ],
  [
    '- ',
    ': ',
    '&a ',
    '*a',
    '<<: ',
    '!!str ',
    '|\n ',
    '>\n ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '# ',
    "'",
    'yes',
    '~',
  ],
  [
    'sha256',
    'sha512',
    'SHA256 (',
    ') = ',
    'git+https://',
    'https://github.com/acme/app',
    'refs/tags/',
    'refs/heads/',
  ],
  [
    'pkg:',
    'pkg:npm/',
    '?a=b',
    '#sub',
    'MIT OR ',
    ' WITH ',
    '(',
    ')',
    'LicenseRef-',
    'version: 1',
    'artifacts:',
  ],
  [
    '\x30\x80',
    '\x30\x84',
    '\x06\x01',
    '\x03\x02\x07',
    '\xff\xff\xff\xff',
    '\x00\x00\x00\x00',
    '\x80',
    '\x7f',
  ],
].flat()

type Change = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer

const spliced = (bytes: Buffer, at: number, gone: number, put: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)])

const some = (random: Random, most: number): number => 1 + random.below(random.pick([2, 8, 64, most]))

const CHANGES: readonly Change[] = [
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    const at = random.below(bytes.length)
    copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8))
    return copy
  },
  (bytes, random) => {
    const copy = Buffer.from(bytes)
    copy[random.below(bytes.length)] = random.pick([0, 1, 0x20, 0x22, 0x2f, 0x30, 0x7f, 0x80, 0xc0, 0xff])
    return copy
  },
  (bytes, random) => spliced(bytes, random.below(bytes.length), some(random, bytes.length), new Uint8Array()),
  (bytes, random) =>
    spliced(
      bytes,
      random.below(bytes.length + 1),
      0,
      Buffer.from(random.pick(TOKENS), random.pick(['utf8', 'latin1'])),
    ),
  (bytes, random) => {
    const token = Buffer.from(random.pick(TOKENS))
    return spliced(bytes, random.below(bytes.length), token.length, token)
  },
  (bytes, random) => {
    const from = random.below(bytes.length)
    const piece = bytes.subarray(from, from + some(random, 200))
    return spliced(bytes, random.below(bytes.length + 1), 0, piece)
  },
  (bytes, random) => {
    const from = random.below(bytes.length)
    const piece = bytes.subarray(from, from + some(random, 6))
    const times = random.pick([2, 3, 4, 50, 120, random.pick([2, 1100])])
    return spliced(bytes, from, 0, Buffer.concat(Array.from({ length: times }, () => piece)))
  },
  (bytes, random, others) => {
    const other = random.pick(others)
    const from = random.below(other.length + 1)
    return spliced(
      bytes,
      random.below(bytes.length + 1),
      random.below(20),
      other.subarray(from, from + some(random, 400)),
    )
  },
  (bytes, random) => bytes.subarray(0, random.below(bytes.length)),
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n')
    const [from, to] = [random.below(lines.length), random.below(lines.length)]
    lines.splice(to, random.below(2), lines[from] ?? '')
    return Buffer.from(lines.join('\n'), 'latin1')
  },
]

/** Changes bytes without knowing what they mean, with the tokens of all formats at hand. */
export function changeBytes(bytes: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  if (bytes.length === 0) return Buffer.from(random.pick(TOKENS))
  const changed = random.pick(CHANGES)(bytes, random, others)
  return changed.length > MOST_BYTES ? changed.subarray(0, MOST_BYTES) : changed
}
