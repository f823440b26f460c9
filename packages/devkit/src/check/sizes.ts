import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../bundle/manifest.ts'
import type { Check } from './check.ts'
import { sourceFiles } from './source-files.ts'

const MOST_LINES = 300
const MIB = 1024 * 1024
const DIST_BUDGET = { raw: 24 * MIB, compressed: 6 * MIB }

/** Files stay readable, and dist/ stays small: every use of an action downloads all of it. */
export const sizes: Check = {
  name: 'sizes',
  run: async (root) => [...(await longFiles(root)), ...(await distFindings(root))],
}

async function longFiles(root: string): Promise<readonly string[]> {
  const files = await sourceFiles(root)
  return files
    .filter((file) => !file.isTest && !file.name.includes('.gen.'))
    .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines; the limit is ${MOST_LINES}`)
}

/** The SBOM action has a budget of its own: the inventory tool beside it is large. */
export const SBOM_PARTS: readonly string[] = ['sbom', 'cdxgen']
export const isSbomPart = (file: string): boolean => SBOM_PARTS.some((part) => file.startsWith(`${part}/`))

async function distFindings(root: string): Promise<readonly string[]> {
  const dist = join(root, 'dist')
  if (!existsSync(dist)) return ['dist/ is missing; run `pnpm bundle`']
  const files = (await listFiles(dist)).filter((file) => !isSbomPart(file))
  const bytes = Buffer.concat(await Promise.all(files.map((file) => readFile(join(dist, file)))))
  const compressed = gzipSync(bytes).length
  return [
    ...overBudget('raw', bytes.length, DIST_BUDGET.raw),
    ...overBudget('compressed', compressed, DIST_BUDGET.compressed),
  ]
}

const overBudget = (kind: string, size: number, budget: number): readonly string[] =>
  size > budget
    ? [`dist/ has ${(size / MIB).toFixed(1)} MiB ${kind}; the budget is ${(budget / MIB).toFixed(0)} MiB`]
    : []
