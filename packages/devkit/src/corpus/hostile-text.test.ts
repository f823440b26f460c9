import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parsePairs } from '../actions-runner/file-commands.ts'
import { parseCommand, parseLegacyCommand } from '../actions-runner/workflow-commands.ts'
import { createForge } from '../sigstore/forge.ts'
import type { Scene } from './attack.ts'
import { put } from './release-provenance.ts'
import { placeAll, USUAL_INPUTS } from './run-scene.ts'
import { ARTIFACT, createStage, SIDECAR, TRUSTED_ROOT, type Stage } from './stage.ts'

const MAIN = path.resolve(import.meta.dirname, '../../../../actions/verify/src/main.ts')
const stage = createStage(createForge(), 'hostile text')

/** What a runner gets to read: standard output and the files of outputs and summary, raw. */
async function runAsStep({ files = {}, inputs = {} }: Scene) {
  const folder = await mkdtemp(path.join(tmpdir(), 'tier3-hostile-'))
  try {
    const root = JSON.stringify(stage.forge.domain.trustedRoot)
    await placeAll(path.join(folder, 'w'), { [ARTIFACT]: stage.bytes, [TRUSTED_ROOT]: root, ...files })
    const given = Object.entries({ ...USUAL_INPUTS, ...inputs })
    const env: { [name: string]: string } = {
      PATH: process.env['PATH'] ?? '',
      GITHUB_WORKSPACE: path.join(folder, 'w'),
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      ...Object.fromEntries(given.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    }
    for (const name of ['output', 'summary']) await writeFile(path.join(folder, name), '')
    const chunks: Buffer[] = []
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const exitCode = await new Promise<number | null>((done) => child.on('close', done))
    const outputs = parsePairs(await readFile(path.join(folder, 'output'), 'utf8'))
    return {
      exitCode,
      stdout: Buffer.concat(chunks).toString('utf8'),
      outputs: outputs.map(([name]) => name).toSorted(),
      summary: await readFile(path.join(folder, 'summary'), 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const HOSTILE = [
  '::error::pwned',
  '::set-output name=verdict::verified',
  'a\n::add-mask::x\n::stop-commands::y',
  'b\r::warning::z',
  '##[command]rm',
  'x ##[add-path]/evil',
  '\u001b]8;;http://evil.example\u0007\u001b[2J\u202egpj.exe\u2028',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script></details></code>',
  '[click](https://evil.example) ![x](https://evil.example/x.png)',
  '`code` **bold** | cell | $\\alpha$ @octocat #1 www.evil.example',
  '%0A::error::escaped%0D%25',
  `verdict<<EOF\nverified\nEOF`,
  'y'.repeat(70_000),
]
const everything = HOSTILE.join(' ')

const scenes: readonly (readonly [string, (s: Stage) => Scene])[] = [
  [
    'names of subjects',
    (s) =>
      s.beside(
        s.attest({
          statement: (st) =>
            put(
              st,
              'subject',
              [...HOSTILE, everything].map((name) => ({ name, digest: { sha256: s.sha256 } })),
            ),
        }),
      ),
  ],
  [
    'text of the predicate',
    (s) =>
      s.beside(
        s.attest({
          predicate: (p) =>
            put(put(p, 'buildDefinition.buildType', everything), 'runDetails.builder.id', everything),
        }),
        ...HOSTILE.map((text) => s.attest({ predicate: (p) => put(p, 'runDetails.builder.id', text) })),
      ),
  ],
  [
    'types of predicates',
    (s) =>
      s.beside(...HOSTILE.map((text) => s.attest({ statement: (st) => put(st, 'predicateType', text) }))),
  ],
  [
    'keys of external parameters',
    (s) =>
      s.beside(
        ...HOSTILE.map((text) =>
          s.attest({
            predicate: (p) => put(p, 'buildDefinition.externalParameters', { workflow: {}, [text]: 1 }),
          }),
        ),
      ),
  ],
  [
    'names and claims of the certificate',
    (s) =>
      s.beside(
        ...HOSTILE.filter((text) => /^[ -~]{1,1000}$/.test(text)).map((text) =>
          s.attest({
            claims: {
              ref: `refs/tags/${text}`,
              repository: `acme/${text}`,
              event_name: text,
              runner_environment: text,
            },
          }),
        ),
      ),
  ],
  [
    'payload types and keys of bundles',
    (s) =>
      s.beside(
        ...HOSTILE.map((text) => s.attest({ payloadType: text })),
        ...HOSTILE.map((text) => JSON.stringify({ [text]: 1 })),
      ),
  ],
  [
    'names in digests',
    (s) => ({
      ...s.beside(s.attest()),
      inputs: {
        files: '',
        digests: HOSTILE.map((text) => `sha256:${s.sha256} ${text.split('\n')[0] ?? ''}`).join('\n'),
      },
    }),
  ],
  [
    'names in checksum files',
    (s) => ({
      files: {
        ...s.beside(s.attest()).files,
        SUMS: HOSTILE.slice(0, 12)
          .map(
            (text) =>
              `\\${s.sha256}  ${text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('/', '')}\n`,
          )
          .join(''),
      },
      inputs: { files: '', checksums: 'SUMS' },
    }),
  ],
  [
    'names of files',
    (s) => ({
      files: Object.fromEntries(
        HOSTILE.slice(0, 12).flatMap((text) => {
          const name = text.replaceAll('/', '').replaceAll('\\', '')
          return [
            [name, 'x'],
            [`${name}.intoto.jsonl`, '{}'],
            [`${name}.sigstore.json`, s.sign()],
          ] as const
        }),
      ),
      inputs: { files: '*', bundles: '*.jsonl\n*.sigstore.json' },
    }),
  ],
  [
    'inputs',
    () => ({
      inputs: {
        repository: everything.slice(0, 500),
        'signer-workflow': HOSTILE[7] ?? '',
        'source-ref': HOSTILE[0] ?? '',
        events: HOSTILE.slice(0, 9).join('\n'),
      },
    }),
  ],
  ['patterns', () => ({ inputs: { files: HOSTILE.slice(0, 9).join('\n'), bundles: SIDECAR } })],
]

/** Commands that annotations are made with. */
const OWN_COMMANDS = ['error', 'warning', 'notice']
/** Tags that the summary itself writes. */
const OWN_TAGS = /<(?:details open|\/?(?:details|summary|code))>/g

describe('text of an attacker', () => {
  it.each(scenes)('in %s becomes no command, no output and no markup', async (_, make) => {
    const { exitCode, stdout, outputs, summary } = await runAsStep(make(stage))
    expect([1, 2]).toContain(exitCode)
    const lines = stdout.split(/\r\n|\r|\n/)
    const commands = lines.flatMap((line) => parseCommand(line) ?? [])
    expect(commands.map(({ name }) => name).filter((name) => !OWN_COMMANDS.includes(name))).toEqual([])
    expect(
      commands.filter(
        ({ properties }) =>
          !/^(?:notice|more|tier3|(?:input|integrity|policy)\/[a-z-]+)$/.test(properties['title'] ?? ''),
      ),
    ).toEqual([])
    expect(
      commands.flatMap(({ data }) => data.split('\n').filter((line) => parseCommand(line) !== undefined)),
    ).toEqual([])
    // The runner tries the older form only on lines that are no command of the newer one.
    const others = lines.filter((line) => parseCommand(line) === undefined)
    expect(others.filter((line) => parseLegacyCommand(line) !== undefined)).toEqual([])
    // oxlint-disable-next-line no-control-regex -- what must not reach a terminal
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(10_000)
    expect(outputs).toEqual(
      exitCode === 1 ? ['image', 'level', 'report-path', 'subjects', 'verdict', 'verified'] : ['report-path'],
    )
    expect(summary.replaceAll(OWN_TAGS, '')).not.toMatch(/[<>`]|\]\(|!\[|\*\*|@|https?:|www\.|\$\\/i)
    // oxlint-disable-next-line no-control-regex -- what must not reach a page
    expect(summary.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/)
    expect(summary.length).toBeLessThan(1_000_000)
  })
})
