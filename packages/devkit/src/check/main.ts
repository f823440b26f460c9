// `pnpm check` checks everything that is no test; `--only types,layers` checks some of it.
import process from 'node:process'
import { mapBounded } from '../bundle/child-process.ts'
import { ROOT } from '../gen/project.ts'
import { workflows } from '../workflow-lint/workflows-check.ts'
import type { Check } from './check.ts'
import { dependencies } from './dependencies.ts'
import { dist, generated } from './drift.ts'
import { errorRegistry } from './error-registry.ts'
import { forbiddenWords } from './forbidden-words.ts'
import { layers } from './layers.ts'
import { shells } from './shells.ts'
import { sizes } from './sizes.ts'
import { format, lint, types } from './tool-checks.ts'

const CHECKS: readonly Check[] = [
  layers,
  dependencies,
  shells,
  forbiddenWords,
  errorRegistry,
  sizes,
  workflows,
  generated,
  format,
  types,
  lint,
  dist,
]

const failures = await mapBounded(chosen(process.argv.slice(2)), 2, report)
const failed = failures.filter((failure) => failure).length
console.log(`${failures.length - failed} checks passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function report(check: Check): Promise<boolean> {
  const started = performance.now()
  const findings = await check
    .run(ROOT)
    .catch((error: unknown) => [error instanceof Error ? error.message : String(error)])
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${findings.length === 0 ? '✓' : '✗'} ${check.name} (${seconds} s)`)
  for (const finding of findings) console.log(`    ${finding.split('\n').join('\n    ')}`)
  return findings.length > 0
}

function chosen(args: readonly string[]): readonly Check[] {
  const [option, value = ''] = args
  if (option === undefined) return CHECKS
  const names = value.split(',')
  const known = CHECKS.map(({ name }) => name)
  const unknown = option === '--only' ? names.filter((name) => !known.includes(name)) : [option]
  if (unknown.length > 0) {
    console.error(`Usage: check [--only <names>]; "${unknown.join(', ')}" is not one of ${known.join(', ')}`)
    process.exit(2)
  }
  return CHECKS.filter(({ name }) => names.includes(name))
}
