import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownSlug, loadProject, ROOT } from '../gen/project.ts'
import { checkIdsInSources, checkIdsInTable } from './check-table.ts'
import { readDocuments } from './documents.ts'
import { fencedBlocks } from './fenced-blocks.ts'
import { brokenLinks } from './links.ts'
import { deadMentions } from './mentions.ts'
import { runBlocks, runnableBlocks } from './run-blocks.ts'
import { exampleFindings } from './workflow-examples.ts'

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly [name: string]: string }
  readonly packageManager: string
}
const known = { root: ROOT, scripts: Object.keys(manifest.scripts), packageManager: manifest.packageManager }
const documents = await readDocuments(ROOT)
const { specs } = await loadProject(ROOT)
const slug = await ownSlug(ROOT)

describe('documents', () => {
  it.each(documents)('$path names and links only what is there', (document) => {
    expect([...brokenLinks(ROOT, document), ...deadMentions(known, document)]).toEqual([])
  })

  const examples = documents
    .filter(({ path }) => path !== 'docs/errors.md')
    .flatMap(({ path, text }) => fencedBlocks(text).map((block) => ({ path, ...block })))
    // What somebody had before is shown as it was; policies are tested where they are read.
    .filter(
      ({ words }) => words[0] === 'yaml' && !['before', 'policy', 'policy-test'].includes(words[1] ?? ''),
    )
  it.each(examples)('$path:$line is a workflow that works', ({ text }) => {
    expect(exampleFindings(specs, slug, text)).toEqual([])
  })

  const workflows = join(ROOT, '.github', 'workflows')
  it.each(readdirSync(workflows))(
    '.github/workflows/%s is pinned and has no expression in a script',
    (name) => {
      expect(exampleFindings(specs, slug, readFileSync(join(workflows, name), 'utf8'))).toEqual([])
    },
  )

  it('show every action in use', () => {
    for (const { name } of specs) {
      expect(examples.some(({ text }) => text.includes(`${slug}/actions/${name}@`))).toBe(true)
    }
  })

  const runnable = documents
    .map(({ path, text }) => ({ path, blocks: runnableBlocks(text) }))
    .filter(({ blocks }) => blocks.length > 0)
  it.each(runnable)(
    '$path has blocks that run',
    async ({ blocks }) => {
      expect(await runBlocks(ROOT, blocks)).toEqual([])
    },
    120_000,
  )

  it('run something', () => {
    expect(runnable.map(({ path }) => path)).toEqual([
      'docs/verification.md',
      'actions/checksums/README.md',
      'actions/pack/README.md',
      'actions/release-notes/README.md',
    ])
  })

  it('docs/verification.md lists every check', async () => {
    const text = documents.find(({ path }) => path === 'docs/verification.md')?.text ?? ''
    const ids = await checkIdsInSources(ROOT)
    expect(ids.size).toBeGreaterThan(25)
    expect([...checkIdsInTable(text)].toSorted()).toEqual([...ids].toSorted())
  })
})
