import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { githubClaims } from '../oidc/github-claims.ts'
import type { Forge } from '../sigstore/forge.ts'

export type Carried = 'signature' | 'attestation'

export const ATTESTED_TYPE = 'https://example.com/review/v1'

/** Files with a bundle each beside them, every bundle with a certificate of its own; gives the paths of the files. */
export async function forgeBundles(
  forge: Forge,
  carried: Carried,
  folder: string,
  count: number,
): Promise<readonly string[]> {
  await mkdir(folder)
  const claims = githubClaims()
  const files: string[] = []
  for (let i = 0; i < count; i++) {
    const artifact = Buffer.from(`artifact ${i}\n`)
    const sha256 = createHash('sha256').update(artifact).digest('hex')
    const payload = JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: `${i}.bin`, digest: { sha256 } }],
      predicateType: ATTESTED_TYPE,
      predicate: { reviewed: true, notes: 'x'.repeat(1_000) },
    })
    const file = join(folder, `${i}.bin`)
    await writeFile(file, artifact)
    const { json } =
      carried === 'signature' ? forge.bundle({ artifact, claims }) : forge.bundle({ payload, claims })
    await writeFile(bundleOf(file, carried), `${json}\n`)
    files.push(file)
  }
  return files
}

export const bundleOf = (file: string, carried: Carried): string =>
  carried === 'signature' ? `${file}.sigstore.json` : `${file}.intoto.jsonl`
