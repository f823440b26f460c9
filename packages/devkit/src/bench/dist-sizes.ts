import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { listFiles } from '../bundle/manifest.ts'
import { runProgram } from '../bundle/child-process.ts'
import { isSbomPart, SBOM_PARTS } from '../check/sizes.ts'
import type { BenchGroup } from './group.ts'
import type { Row } from './row.ts'

const MIB = 1024 * 1024
/** In MiB; the SBOM action has a budget of its own. */
const BUDGETS = { raw: 24, compressed: 6 }

/** What everybody who uses an action downloads. */
export const distSizes: BenchGroup = {
  name: 'sizes',
  async run(setting) {
    const { dist } = setting
    if (!existsSync(dist)) throw new Error(`${dist} is missing; run \`pnpm bundle\``)
    const files = (await listFiles(dist)).filter((file) => !isSbomPart(file))
    const sizes = await Promise.all(
      files.map(async (file) => ({ file, mib: (await stat(join(dist, file))).size / MIB })),
    )
    const sum = (of: typeof sizes): number => of.reduce((total, { mib }) => total + mib, 0)
    const raw = sum(sizes)
    const archive = join(setting.folder, 'dist.tar.gz')
    const { status } = await runProgram(
      'tar',
      ['-czf', archive, ...SBOM_PARTS.map((part) => `--exclude=./${part}`), '.'],
      { cwd: dist },
    )
    const rows: Row[] = [
      {
        what: 'dist/ raw',
        ours: { value: raw, unit: 'MiB' },
        budget: { demand: `${BUDGETS.raw} MB`, met: raw <= BUDGETS.raw },
      },
    ]
    if (status === 0) {
      const compressed = (await stat(archive)).size / MIB
      rows.push({
        what: 'dist/ tar.gz',
        ours: { value: compressed, unit: 'MiB' },
        budget: { demand: `${BUDGETS.compressed} MB`, met: compressed <= BUDGETS.compressed },
      })
    } else setting.say('tar is MISSING: the compressed size of dist/ is not measured')
    for (const folder of new Set(
      files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
    )) {
      const own = sizes.filter(({ file }) => file.startsWith(`${folder}/`))
      rows.push({ what: `dist/${folder} raw`, ours: { value: sum(own), unit: 'MiB' } })
    }
    return rows
  },
}
