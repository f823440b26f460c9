// `pnpm bench [--only a,b] [--small] [--json FILE] [--dist FOLDER]`: measures ours beside its peers in one run and prints the ratios.
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { ROOT } from '../gen/project.ts'
import { findCosign } from '../interop/cosign-binary.ts'
import { distSizes } from './dist-sizes.ts'
import type { BenchGroup } from './group.ts'
import { hashing } from './hashing.ts'
import { formatRow, ratioOf, type Row } from './row.ts'
import { rulesets } from './rulesets.ts'
import { sbom } from './sbom.ts'
import { signing } from './signing.ts'
import { startUp } from './start-up.ts'
import { formatTable } from './table.ts'
import { verifying } from './verifying.ts'

const GROUPS: readonly BenchGroup[] = [startUp, distSizes, verifying, signing, hashing, sbom, rulesets]
const HEADER = ['what', 'ours (median)', 'peer (same run)', 'ratio', 'budget', 'met']

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'string' },
    dist: { type: 'string' },
    small: { type: 'boolean', default: false },
  },
})
const wanted = values.only?.split(',')
const unknown = wanted?.filter((name) => !GROUPS.some((group) => group.name === name)) ?? []
if (unknown.length > 0) {
  console.error(`✗ there is no ${unknown.join(', ')}; there are ${GROUPS.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const from = process.env['INIT_CWD'] ?? ''
const dist = values.dist === undefined ? join(ROOT, 'dist') : resolve(from, values.dist)
const cosign = findCosign(process.env)
const machine = {
  processors: `${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}`,
  node: process.version,
  cosign: cosign.missing === undefined ? cosign.version : `MISSING: ${cosign.missing}`,
  load: loadavg().map((value) => value.toFixed(2)),
}
console.log(
  `${machine.processors}, Node ${machine.node}, cosign ${machine.cosign}, load before ${machine.load.join(' ')}${values.small ? ', SMALL: budgets are not judged' : ''}\n`,
)

const results: { readonly group: string; readonly rows: readonly Row[] }[] = []
const folder = await mkdtemp(join(tmpdir(), 'tier3-bench-'))
try {
  for (const group of GROUPS.filter(({ name }) => wanted?.includes(name) ?? true)) {
    const own = join(folder, group.name)
    await mkdir(own)
    const say = (line: string): void => console.error(`  ${group.name}: ${line}`)
    results.push({
      group: group.name,
      rows: await group.run({ folder: own, small: values.small, cosign, dist, say }),
    })
    await rm(own, { recursive: true })
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

const rows = results.flatMap((result) => result.rows)
console.log(formatTable([HEADER, ...rows.map(formatRow)]))
const missed = rows.filter((row) => row.budget?.met === false)
console.log(
  missed.length === 0
    ? 'no budget is missed'
    : `${missed.length} missed: ${missed.map((row) => row.what).join('; ')}`,
)
console.log(
  `load after ${loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')}`,
)
if (values.json !== undefined) {
  const groups = results.map(({ group, rows: own }) => ({
    group,
    rows: own.map((row) => ({ ...row, ratio: ratioOf(row) ?? null })),
  }))
  const path = resolve(from, values.json)
  await writeFile(path, `${JSON.stringify({ machine, small: values.small, groups }, null, 2)}\n`)
}
