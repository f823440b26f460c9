import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { listFiles } from '../bundle/manifest.ts'
import { tarEnd, tarEntry } from './tar.ts'

/** Folders of dist/ that the command line is made of: the inventory worker stands beside it, as in dist/. */
const PARTS = ['cdxgen', 'cli'] as const

/**
 * Packs the command line into an npm package tarball. Order, owners, modes and times are fixed, so that the same sources give the
 * same bytes on every machine.
 */
export async function packCli(root: string, folder: string): Promise<string> {
  const { version, license, description } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  ) as {
    readonly [key: string]: string
  }
  const bin = { tier3: 'cli/index.js' }
  const manifest = { name: 'tier3', version, description, license, type: 'module', bin }
  const entries = [tarEntry('package/package.json', Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))]
  for (const part of PARTS) {
    for (const file of await listFiles(join(root, 'dist', part))) {
      const bytes = await readFile(join(root, 'dist', part, file))
      entries.push(tarEntry(`package/${part}/${file}`, bytes))
    }
  }
  await mkdir(folder, { recursive: true })
  const tarball = join(folder, `tier3-${version}.tgz`)
  await writeFile(tarball, gzipSync(Buffer.concat([...entries, tarEnd()]), { level: 9 }))
  return tarball
}
