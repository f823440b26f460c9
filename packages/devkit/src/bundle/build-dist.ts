import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import type { BundledCode } from './bundled-code.ts'
import { mapBounded, runProgram } from './child-process.ts'
import { compileTargets } from './compile.ts'
import { buildInventory, INVENTORY_FOLDER } from './inventory-bundle.ts'
import { formatLicenses, packageFolder } from './licenses.ts'
import { formatManifestOf, MANIFEST } from './manifest.ts'
import { bundleTargets, type BundleEntry, type BundleTarget } from './targets.ts'

/** Builds everything of dist/ into an empty or missing folder. `say` gets a line per step. */
export async function buildDist(root: string, output: string, say: (line: string) => void): Promise<void> {
  const targets = await bundleTargets(root)
  if (targets.length === 0) throw new Error('there is nothing to bundle')
  await compileTargets(root, targets)
  say(`compiled; bundling ${targets.map(({ name }) => name).join(', ')}`)
  const work = await mkdtemp(join(tmpdir(), 'tier3-bundle-'))
  try {
    const jobs = targets.flatMap((target) => target.entries.map((entry) => ({ target, entry })))
    const bundled = await mapBounded(jobs, 2, async ({ target, entry }) => {
      const started = performance.now()
      const result = await bundleEntry(root, entry, join(work, `${target.name}-${entry.file}.json`))
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      say(`  ${target.name}/${entry.file}: ${(result.code.length / 1024).toFixed(0)} KiB in ${seconds} s`)
      return { target, entry, ...result }
    })
    for (const target of targets) {
      await writeTarget(
        output,
        target,
        bundled.filter((one) => one.target === target),
      )
    }
    const size = await buildInventory(root, output)
    say(`  ${INVENTORY_FOLDER}: ${(size / 1024).toFixed(0)} KiB`)
    await writeFile(join(output, 'package.json'), '{\n  "type": "module"\n}\n')
    await writeFile(join(output, MANIFEST), await formatManifestOf(output))
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function bundleEntry(root: string, entry: BundleEntry, result: string): Promise<BundledCode> {
  const script = join(import.meta.dirname, 'bundle-entry.ts')
  const outcome = await runProgram(
    process.execPath,
    [script, entry.source, result, JSON.stringify(entry.late ?? {})],
    { cwd: root },
  )
  if (outcome.status !== 0) throw new Error(lastLines(outcome.stderr))
  return JSON.parse(await readFile(result, 'utf8')) as BundledCode
}

async function writeTarget(
  output: string,
  target: BundleTarget,
  bundled: readonly (BundledCode & { readonly entry: BundleEntry })[],
): Promise<void> {
  const folder = join(output, target.name)
  await mkdir(folder, { recursive: true })
  for (const { entry, code } of bundled) {
    await writeFile(join(folder, entry.file), code, { mode: code.startsWith('#!') ? 0o755 : 0o644 })
  }
  const modules = bundled.flatMap((one) => one.modules)
  await writeFile(join(folder, 'licenses.txt'), await formatLicenses(modules, BUNDLER))
}

const BUNDLER = packageFolder(fileURLToPath(import.meta.resolve('@vercel/ncc')))

// The bundler is minified: an error of its own shows lines of many thousand characters.
const lastLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => line.length < 1_000)
    .slice(-25)
    .join('\n')
