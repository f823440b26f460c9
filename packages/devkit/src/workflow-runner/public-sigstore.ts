import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { publicGoodRoot } from '@tier3/sigstore/public-good-root'
import type { EmbeddedSigstore } from '../sigstore/embedded.ts'
import { writePlainModule } from './plain-module.ts'
import type { PublicServices } from './public-services.ts'

/** The hosts of the public instance and of GitHub's own. */
const HOSTS = [
  'fulcio.sigstore.dev',
  'rekor.sigstore.dev',
  'log2025-1.rekor.sigstore.dev',
  'timestamp.sigstore.dev',
  'fulcio.githubapp.com',
  'timestamp.githubapp.com',
]

const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Writes the module that node steps load first, and gives its path. */
export async function writePublicSigstore(home: string, sigstore: EmbeddedSigstore): Promise<string> {
  const services: PublicServices = {
    hosts: {
      ...Object.fromEntries(HOSTS.map((host) => [host, sigstore.url])),
      'tuf-repo-cdn.sigstore.dev': sigstore.tuf.url,
    },
    texts: [{ from: base64(publicGoodRoot().root.json), to: base64(JSON.stringify(sigstore.trustedRoot)) }],
  }
  const installer = await writePlainModule(join(import.meta.dirname, 'public-services.ts'), home)
  const path = join(home, 'public-sigstore.mjs')
  const lines = [
    `import { install } from ${JSON.stringify(installer)}`,
    `install(${JSON.stringify(services)})`,
    '',
  ]
  await writeFile(path, lines.join('\n'))
  return path
}
