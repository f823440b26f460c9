import { algorithmOfLength, isDigestAlgorithm, isDigestHex, type DigestAlgorithm } from './digest.ts'
import { quoted } from './display.ts'
import { problem, type Problem } from './problem.ts'
import { failed, ok, type Result } from './result.ts'

/** One line of a checksum file: the digest of one artifact, by its name as written. */
export interface ChecksumLine {
  readonly algorithm: DigestAlgorithm
  readonly hex: string
  readonly name: string
}

/** Names that GNU coreutils escapes: a leading backslash on the line announces it. */
const MUST_ESCAPE = /[\\\n\r]/

/** The GNU form `<hex>  <name>`, escaped as coreutils does, ending in LF: what `sha256sum -c` reads. */
export function formatChecksumLine({ hex, name }: Pick<ChecksumLine, 'hex' | 'name'>): string {
  if (!MUST_ESCAPE.test(name)) return `${hex}  ${name}\n`
  const escaped = name.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return `\\${hex}  ${escaped}\n`
}

/**
 * Reads GNU text and binary (`*`) lines, BSD tag lines (`SHA256 (name) = hex`), escaped names and CRLF. Blank lines and
 * lines starting with `#` are passed over. Every other line is a problem, and all problems are reported with
 * their line; no line at all is a problem too.
 */
export function parseChecksumFile(
  text: string,
  file: string,
): Result<readonly ChecksumLine[], readonly Problem[]> {
  const lines: ChecksumLine[] = []
  const problems: Problem[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    if (line.trim() === '' || line.startsWith('#')) continue
    const parsed = parseChecksumLine(line)
    if (typeof parsed !== 'string') lines.push(parsed)
    else problems.push(syntaxProblem(file, index + 1, parsed))
  }
  if (lines.length === 0 && problems.length === 0)
    problems.push(syntaxProblem(file, 1, 'it has no line at all'))
  return problems.length > 0 ? failed(problems) : ok(lines)
}

function parseChecksumLine(line: string): ChecksumLine | string {
  const escaped = line.startsWith('\\')
  const body = escaped ? line.slice(1) : line
  const gnu = /^([0-9a-fA-F]+) [ *]([^]+)$/.exec(body)
  if (gnu?.[1] !== undefined && gnu[2] !== undefined) {
    const algorithm = algorithmOfLength(gnu[1].length)
    if (algorithm === undefined) return `a digest of ${gnu[1].length} characters is of no known algorithm`
    return withName(algorithm, gnu[1].toLowerCase(), gnu[2], escaped)
  }
  const bsd = /^([A-Za-z0-9-]+) \(([^]+)\) = ([0-9a-fA-F]+)$/.exec(body)
  if (bsd?.[1] !== undefined && bsd[2] !== undefined && bsd[3] !== undefined) {
    const algorithm = bsd[1].toLowerCase().replace('-', '')
    if (!isDigestAlgorithm(algorithm)) return `the algorithm ${quoted(bsd[1])} is not known`
    return withName(algorithm, bsd[3].toLowerCase(), bsd[2], escaped)
  }
  return `${quoted(line, 80)} has no known form`
}

function withName(
  algorithm: DigestAlgorithm,
  hex: string,
  name: string,
  escaped: boolean,
): ChecksumLine | string {
  if (!isDigestHex(algorithm, hex)) return `the digest has the wrong length for ${algorithm}`
  if (!escaped) return { algorithm, hex, name }
  if (/\\(?![\\nr])/.test(name.replaceAll('\\\\', ''))) return 'the name has an unknown escape'
  const unescaped = name.replace(/\\([\\nr])/g, (_, c: string) =>
    c === 'n' ? '\n' : c === 'r' ? '\r' : '\\',
  )
  return { algorithm, hex, name: unescaped }
}

const syntaxProblem = (file: string, line: number, current: string): Problem =>
  problem('input/checksum-syntax', {
    attempted: `read the checksum file ${quoted(file)}`,
    current: `line ${line}: ${current}`,
    desired: 'every line must be "<hex>  <name>" or "SHA256 (<name>) = <hex>"',
    at: { file, line },
  })
