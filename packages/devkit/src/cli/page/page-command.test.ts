import { createHash } from 'node:crypto'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { fakeFace } from '@tier3/runner/run/fake-face.fixture'
import { runWired } from '@tier3/runner/run/run-loop'
import { sha256OfBytes } from '@tier3/workspace/text-digest'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { receiptFacts, receiptText } from '../../release-page/release-facts.fixture.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from '../../testing/memory-workspace.ts'
import { pageCommand } from './page-command.ts'
import { PAGE_SCHEMA } from './page-schema.ts'

const FILES: { readonly [name: string]: string } = { 'app.tgz': 'bytes', SHA256SUMS: 'sums' }
const NAMES = new Set(Object.keys(FILES))

/** A workspace with a receipt of these two files, and the files. */
function release(): MemoryWorkspace {
  const memory = createMemoryWorkspace()
  const assets = receiptFacts()
    .assets.filter(({ name }) => NAMES.has(name))
    .map((one) => {
      const text = FILES[one.name] ?? ''
      return { ...one, size: text.length, sha256: createHash('sha256').update(text).digest('hex') }
    })
  memory.put('receipt.json', receiptText({ assets }))
  for (const [name, text] of Object.entries(FILES)) memory.put(`release/${name}`, text)
  return memory
}

async function page(memory: MemoryWorkspace, inputs: Readonly<Record<string, string>> = {}) {
  const face = fakeFace('cli', { receipt: 'receipt.json', files: 'release', output: 'page.html', ...inputs })
  const { artifacts, sink, source } = memory
  const wired = wire(pageCommand, async () => ok({ artifacts, files: source, sink, sha256: sha256OfBytes }))
  const workspace = '/memory/workspace'
  const exitCode = await runWired(wired, face, { workspace, temp: workspace, unique: 'u' })
  const json = parseJson(face.reports[0] ?? '')
  const report = json.ok && isJsonObject(json.value) ? json.value : {}
  return { exitCode, report, written: memory.contents()['page.html'], said: face.said.join('\n') }
}

describe('page', () => {
  it('page writes what the receipt says, hashes the files, and says that it verified nothing', async () => {
    const { exitCode, report, said, written } = await page(release())
    expect([exitCode, report['outputs']]).toEqual([
      0,
      expect.objectContaining({ page: 'page.html', 'files-hashed': '2', mismatches: '0' }),
    ])
    expect(written).toContain('<h1>octo/app <span>v1.2.3</span></h1>')
    expect(written).toContain('all 2 are those of the receipt')
    expect(said).toContain('nothing was verified but the digests of the files')
    expect(new Ajv().validate(PAGE_SCHEMA, report['body'])).toBe(true)
  })

  it.each([
    {
      name: 'a changed file',
      change: (m: MemoryWorkspace) => m.put('release/app.tgz', 'other'),
      code: 'integrity/digest-mismatch',
    },
    {
      name: 'a missing file',
      change: (m: MemoryWorkspace) => m.remove('release/app.tgz'),
      code: 'integrity/file-missing',
    },
    {
      name: 'a file too many',
      change: (m: MemoryWorkspace) => m.put('release/x', ''),
      code: 'integrity/file-unexpected',
    },
  ])('page shows $name, and fails', async ({ change, code }) => {
    const memory = release()
    change(memory)
    const { exitCode, report, written } = await page(memory)
    expect([exitCode, report['findings']]).toEqual([1, [expect.objectContaining({ code })]])
    expect(written).toContain('role="alert"')
  })

  it('page without files shows the digests of the receipt, and says that nobody counted them', async () => {
    const { exitCode, report, written } = await page(release(), { files: '' })
    expect([exitCode, report['notices']]).toEqual([0, [expect.stringContaining('nobody counted')]])
    expect(written).toContain('Nobody hashed them for this page')
  })

  it.each([
    { name: 'a receipt that is none', inputs: { receipt: 'release/app.tgz' }, code: 'input/malformed' },
    { name: 'a report of another action', inputs: { reproduction: 'receipt.json' }, code: 'input/malformed' },
    {
      name: 'an output that is somebody else’s file',
      inputs: { output: 'receipt.json' },
      code: 'input/conflict',
    },
  ])('page refuses $name', async ({ code, inputs }) => {
    const { exitCode, report, written } = await page(release(), inputs)
    expect([exitCode, report['problems']]).toEqual([2, [expect.objectContaining({ code })]])
    expect(written).toBeUndefined()
  })

  it('page replaces a page of its own', async () => {
    const memory = release()
    await page(memory)
    expect((await page(memory)).exitCode).toBe(0)
  })
})
