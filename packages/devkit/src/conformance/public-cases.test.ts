import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runConformance } from './run-conformance.ts'

const CASES = path.resolve(import.meta.dirname, '../../../../../shared/data/conformance')
const present = existsSync(CASES)
// oxlint-disable-next-line no-console -- a skip must be heard
if (!present) console.warn(`SKIPPED: no conformance cases in ${CASES}`)

const names = present
  ? readdirSync(CASES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
  : []

/** The arguments that the suite gives for a case, in its order. */
function argumentsOf(name: string, artifact: string): readonly string[] {
  const file = (own: string): string | undefined => {
    const at = path.join(CASES, name, own)
    return existsSync(at) ? at : undefined
  }
  const text = (own: string): string | undefined => {
    const at = file(own)
    return at === undefined ? undefined : readFileSync(at, 'utf8').trim()
  }
  const defaults = JSON.parse(readFileSync(path.join(CASES, 'defaults.json'), 'utf8')) as {
    readonly identity: string
    readonly issuer: string
  }
  const [key, root] = [file('key.pub'), file('trusted_root.json')]
  return [
    'verify-bundle',
    '--bundle',
    path.join(CASES, name, 'bundle.sigstore.json'),
    ...(key === undefined
      ? [
          '--certificate-identity',
          text('identity') ?? defaults.identity,
          '--certificate-oidc-issuer',
          text('issuer') ?? defaults.issuer,
        ]
      : ['--key', key]),
    ...(root === undefined ? [] : ['--trusted-root', root]),
    artifact,
  ]
}

const artifactOf = (name: string): string => {
  const own = path.join(CASES, name, 'artifact')
  return existsSync(own) ? own : path.join(CASES, 'a.txt')
}

const forms: readonly (readonly [string, (file: string) => string])[] = [
  ['PATH', (file) => file],
  ['DIGEST', (file) => `sha256:${createHash('sha256').update(readFileSync(file)).digest('hex')}`],
]

describe.skipIf(!present)('public conformance cases, as the suite asks them', () => {
  const ask = async (name: string, artifact: string): Promise<{ code: number; said: string }> => {
    const said: string[] = []
    const code = await runConformance(argumentsOf(name, artifact), (line) => said.push(line))
    return { code, said: said.join('\n') }
  }
  const table = names.flatMap((name) => forms.map(([form, of]) => ({ name, form, of })))

  it.each(table.filter(({ name }) => !name.endsWith('_fail')))(
    'accepts $name-$form',
    async ({ name, of }) => {
      expect(await ask(name, of(artifactOf(name)))).toEqual({ code: 0, said: '' })
    },
  )

  it.each(table.filter(({ name }) => name.endsWith('_fail')))('refuses $name-$form', async ({ name, of }) => {
    const answer = await ask(name, of(artifactOf(name)))
    expect(answer).toEqual({ code: 1, said: expect.stringMatching(/^✗ integrity\//) })
  })
})

// Runs everywhere, so that a machine without the cases still shows that the client answers.
it('knows no command but the two of the protocol', async () => {
  expect(await runConformance(['verify'], () => undefined)).toBe(2)
})
