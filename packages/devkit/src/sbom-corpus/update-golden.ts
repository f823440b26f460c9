// `node packages/devkit/src/sbom-corpus/update-golden.ts [fixture...]`: rewrites the golden values, of all fixtures or of
// those that are named, and says what changed. Nothing else rewrites them: the difference is for review.
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { sbomFixture, sbomFixtures } from './fixtures.ts'
import { makeRepository } from './git-repository.ts'
import { formatGoldens, GOLDEN_FILE, goldenOf, readGoldens, type Golden } from './golden.ts'
import { makeSbom, SbomRefused } from './make-sbom.ts'

const named = process.argv.slice(2)
const before = existsSync(GOLDEN_FILE) ? readGoldens() : {}
const fixtures = named.length === 0 ? sbomFixtures() : named.map(sbomFixture)
const kept = named.length === 0 ? {} : before
const made: { [fixture: string]: Golden } = { ...kept }
const root = await mkdtemp(join(tmpdir(), 'tier3-golden-'))
try {
  for (const { name, folder } of fixtures) {
    await makeRepository(folder, join(root, name))
    const golden = await goldenOfFixture(name)
    const [old, now] = [JSON.stringify(before[name]), JSON.stringify(golden)]
    if (old !== now) console.log(`${name}: ${old ?? 'none'} -> ${now ?? 'none'}`)
    if (golden !== undefined) made[name] = golden
  }
} finally {
  await rm(root, { recursive: true, force: true })
}
await writeFile(GOLDEN_FILE, formatGoldens(made))

/** Undefined, and a failure of the whole, for a fixture whose SBOM cannot be made. */
async function goldenOfFixture(name: string): Promise<Golden | undefined> {
  try {
    return goldenOf(await makeSbom(join(root, name)))
  } catch (error) {
    if (!(error instanceof SbomRefused)) throw error
    console.error(`${name}: ${error.message}`)
    process.exitCode = 1
    return undefined
  }
}
