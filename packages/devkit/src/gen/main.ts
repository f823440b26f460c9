// `pnpm gen` writes all generated files; `pnpm gen --check` only says which of them drifted from their sources.
import process from 'node:process'
import { generatedDrift, writeGenerated } from './generate.ts'
import { ROOT } from './project.ts'

if (process.argv.includes('--check')) {
  const drift = await generatedDrift(ROOT)
  for (const path of drift) console.log(`✗ ${path} is not what its sources say; run \`pnpm gen\``)
  if (drift.length === 0) console.log('✓ generated files are what their sources say')
  process.exitCode = drift.length > 0 ? 1 : 0
} else {
  const changed = await writeGenerated(ROOT)
  for (const path of changed) console.log(`wrote ${path}`)
  if (changed.length === 0) console.log('nothing changed')
}
