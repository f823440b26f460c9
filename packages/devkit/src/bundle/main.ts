// `pnpm bundle` builds dist/; `--check` only says what of it drifted; `--output <folder>` builds elsewhere.
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { ROOT } from '../gen/project.ts'
import { buildDist } from './build-dist.ts'
import { distDrift } from './drift.ts'

const [option, folder] = process.argv.slice(2)
const say = (line: string): void => console.log(line)

try {
  if (option === '--check') {
    const drift = await distDrift(ROOT)
    for (const line of drift) say(`✗ ${line}; run \`pnpm bundle\``)
    if (drift.length === 0) say('✓ dist/ is what its sources give, in another folder too')
    process.exitCode = drift.length > 0 ? 1 : 0
  } else if (option === '--output' && folder !== undefined) await buildDist(ROOT, folder, say)
  else await replaceDist()
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

/** Builds beside dist/ and swaps: a build that fails leaves what was there. */
async function replaceDist(): Promise<void> {
  const [fresh, dist] = [join(ROOT, 'node_modules', '.tier3-dist'), join(ROOT, 'dist')]
  await rm(fresh, { recursive: true, force: true })
  await buildDist(ROOT, fresh, say)
  await rm(dist, { recursive: true, force: true })
  await rename(fresh, dist)
  say('wrote dist/')
}
