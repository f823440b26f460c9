import { describe, expect, it } from 'vitest'
import { filesBelow } from './action-run.fixture.ts'
import { runPack } from './pack-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

const TOKEN = `ghp_${'R4nD0mT3xT'.repeat(4).slice(0, 36)}`
const KEY = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC'.repeat(4)}\n`

describe('pack finds', () => {
  it('files that must not ship, each with its reason, and opens none of them', async () => {
    using folder = makeFolder({
      'dist/app': 'a',
      'dist/.env': 'A=1',
      'dist/sub/.git/config': 'x',
      'dist/a.map': '',
    })
    const ended = await runPack(folder, { forbid: '*.map' })
    expect([ended.exitCode, ended.codes]).toEqual([
      1,
      ['policy/forbidden-path', 'policy/forbidden-path', 'policy/forbidden-path'],
    ])
    expect(ended.report.findings.map(({ subject, seen }) => [subject, seen])).toEqual([
      ['.env', 'it holds credentials'],
      ['a.map', 'it is covered by "*.map" in `forbid`'],
      [
        'sub/.git/config',
        'it is the history and the configuration of a checkout, which may hold the token of the job',
      ],
    ])
    expect(ended.outputs).toEqual({ path: '', sha256: '', size: '', count: '' })
    expect(Object.keys(filesBelow(folder.workspace))).not.toContain('out/app.tar.gz')
  })

  it('texts of the form of a credential, and never shows one', async () => {
    using folder = makeFolder({
      'dist/app.js': `1\n2\nconst token = "${TOKEN}"\n`,
      'dist/data.bin': Buffer.concat([Buffer.alloc(100_000), Buffer.from(KEY)]),
      'dist/fine.js': 'const token = process.env.GITHUB_TOKEN // ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n',
    })
    const ended = await runPack(folder)
    expect([ended.exitCode, ended.codes]).toEqual([1, ['policy/secret-text', 'policy/secret-text']])
    expect(ended.report.findings.map(({ subject, seen }) => [subject, seen])).toEqual([
      ['app.js', 'line 3 has a text of the form of a github-token, which begins with "ghp_"'],
      ['data.bin', 'line 1 has a text of the form of a private-key, which begins with "----"'],
    ])
    expect(ended.shown).not.toContain(TOKEN.slice(0, 8))
    expect(ended.shown).not.toContain('MIIE')
    expect(Object.keys(filesBelow(folder.workspace))).toEqual([
      'dist/app.js',
      'dist/data.bin',
      'dist/fine.js',
    ])
  })

  it('nothing in what is allowed by name and kind', async () => {
    using folder = makeFolder({ 'dist/test/key.pem': KEY, 'dist/test/token.txt': TOKEN })
    const refused = await runPack(folder, {
      allow: 'test/key.pem',
      'allow-secrets': 'test/key.pem:private-key',
    })
    expect(refused.report.findings.map(({ subject }) => subject)).toEqual(['test/token.txt'])
    const wrong = await runPack(folder, {
      allow: 'test/key.pem',
      'allow-secrets': 'test/key.pem:npm-token\ntest/token.txt:github-token',
    })
    expect(wrong.report.findings.map(({ subject }) => subject)).toEqual(['test/key.pem'])
    const ended = await runPack(folder, {
      allow: 'test/key.pem',
      'allow-secrets': 'test/key.pem:private-key\ntest/token.txt:github-token',
    })
    expect([ended.exitCode, ended.report.notices]).toEqual([0, []])
  })
})
