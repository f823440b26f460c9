import { equivalent, mutant, type Mutant } from './mutant.ts'

const MALFORMED = 'integrity/bundle-malformed'
const lines = (count: number, line: string): string => Array.from({ length: count }, () => line).join('\n')

/** The file around the evidence: its encoding, its size, and how much it holds. */
export const fileMutants: readonly Mutant[] = [
  mutant('empty', () => '', MALFORMED),
  mutant(
    'of bytes that are no text',
    (s) => Buffer.concat([Buffer.from(s.attest()), Buffer.from([0xff])]),
    MALFORMED,
  ),
  mutant('in UTF-16', (s) => Buffer.from(s.attest(), 'utf16le'), MALFORMED),
  mutant('compressed', () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]), MALFORMED),
  mutant(
    'of a bundle above the bound',
    (s) => s.attest().replace('{', `{${' '.repeat(33 * 1024 * 1024)}`),
    MALFORMED,
  ),
  mutant('of a list with 1001 members', () => `[${lines(1001, '{},')}{}]`, 'input/too-many'),
  mutant('of 10,001 lines', () => lines(10_001, '{}'), 'input/too-many'),
  mutant('of an empty list', () => '[]', MALFORMED),
  mutant('of two lists', (s) => `[${s.attest()}][]`, MALFORMED),
  mutant('of a list in a list', (s) => `[[${s.attest()}]]`, MALFORMED),
  mutant('of an answer without attestations', () => '{"attestations":[]}', MALFORMED),
  mutant(
    'of an answer with an address alone',
    () => '{"attestations":[{"bundle":null,"bundle_url":"https://evil.example"}]}',
    MALFORMED,
  ),
  mutant(
    'of a bundle that another one stands in',
    (s) => s.attest().replace('"dsseEnvelope":', `"bundle":${s.attest()},"dsseEnvelope":`),
    MALFORMED,
  ),
  mutant('of a form that mixes two', (s) => s.attest().replace('{', '{"base64Signature":"AAAA",'), MALFORMED),
  equivalent(
    'with a line that is no bundle behind',
    (s) => `${s.attest()}\n{}`,
    'a bad bundle beside a good one does not take its proof away',
  ),
  equivalent(
    'with a line feed behind',
    (s) => `${s.attest()}\r\n`,
    'white space between lines is no evidence',
  ),
]
