import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { tarEnd, tarEntry } from './tar.ts'

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
  const manifest = { name: 'tier3', version, description, license, type: 'module', bin: { tier3: 'cli.js' } }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  await copyFile(join(root, 'dist/cli/index.js'), join(folder, 'cli.js'))
  await copyFile(join(root, 'dist/cli/licenses.txt'), join(folder, 'licenses.txt'))
  const names = ['cli.js', 'licenses.txt', 'package.json']
  const entries = await Promise.all(
    names.map(async (name) => tarEntry(`package/${name}`, await readFile(join(folder, name)))),
  )
  const tarball = join(folder, `tier3-${version}.tgz`)
  await writeFile(tarball, gzipSync(Buffer.concat([...entries, tarEnd()]), { level: 9 }))
  return tarball
}
