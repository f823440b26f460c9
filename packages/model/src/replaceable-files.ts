import type { FileSource, FileToWrite } from './artifacts.ts'
import { parseChecksumFile } from './checksum-file.ts'
import { quoted } from './display.ts'
import { isJsonObject, parseJson } from './json.ts'
import { problem, type Problem } from './problem.ts'
import { parseUtf8 } from './utf8.ts'

/** Above this size nothing of ours is that short-lived: such a file is left alone. */
const LIMIT = 64 * 1024 * 1024

const FORMS: readonly (readonly [ending: RegExp, form: string, is: (text: string) => boolean])[] = [
  [/\.sha(?:256|384|512)$/, 'a checksum file', (text) => text === '' || parseChecksumFile(text, '').ok],
  [
    /\.(?:sigstore\.json|intoto\.jsonl)$/,
    'a bundle',
    (text) => text === '' || text.split('\n').every(isBundleLine),
  ],
  [
    /\.pem$/,
    'a certificate',
    (text) => /^-----BEGIN CERTIFICATE-----\s[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----\s*$/.test(text),
  ],
  [/\.sig$/, 'a signature', (text) => /^[A-Za-z0-9+/=\s]*$/.test(text)],
]

/**
 * Problems for files of ours that would replace somebody else's file of the same name: `server.pem` beside `server` may be a
 * private key. A file of the same form is one of an earlier run, and may be replaced.
 */
export async function replaceableProblems(
  targets: readonly FileToWrite['path'][],
  files: FileSource,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const listed = new Map<string, ReadonlySet<string>>()
  for (const path of targets) {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash)
    const names = listed.get(folder) ?? (await namesIn(folder, files, problems))
    listed.set(folder, names)
    if (!names.has(path.slice(slash + 1))) continue
    const form = FORMS.find(([ending]) => ending.test(path))
    const bytes = await files.read(path, LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (form !== undefined && !form[2](parseUtf8(bytes.value) ?? '\u0000'))
      problems.push(taken(path, form[1]))
  }
  return problems
}

async function namesIn(folder: string, files: FileSource, problems: Problem[]): Promise<ReadonlySet<string>> {
  const names = await files.list(folder)
  if (names.ok) return new Set(names.value)
  problems.push(names.problem)
  return new Set()
}

function isBundleLine(line: string): boolean {
  if (line.trim() === '') return true
  const json = parseJson(line)
  const mediaType = json.ok && isJsonObject(json.value) ? json.value['mediaType'] : undefined
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
}

const taken = (path: string, form: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: `a file of that name is there, and it is not ${form}`,
    desired: `nothing but ${form} of an earlier run may be replaced`,
    fix: 'Move that file away, or write to another folder with `output-dir`.',
  })
