import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { mustSucceed, type CommandResult } from './command-line.ts'
import { REPOSITORY, TAG, type Stage } from './stage.ts'

interface DownloadedRelease {
  readonly assets: readonly { readonly name: string; readonly browser_download_url: string }[]
}

/** Downloads all assets without a token, like every visitor. */
export async function downloadRelease({ stranger, world }: Stage): Promise<number> {
  const answer = await fetch(`${world.github.apiUrl}/repos/${REPOSITORY}/releases/tags/${TAG}`)
  if (!answer.ok) throw new Error(`the release answered ${answer.status}`)
  const { assets } = (await answer.json()) as DownloadedRelease
  for (const { browser_download_url: url, name } of assets) {
    // Web addresses are those of github.com; the emulated GitHub serves them itself.
    const asset = await fetch(url.replace('https://github.com', world.github.url))
    if (!asset.ok) throw new Error(`${name} answered ${asset.status}`)
    await writeFile(join(stranger, name), new Uint8Array(await asset.arrayBuffer()))
  }
  return assets.length
}

/** What the stranger demands; it comes from nowhere but the stranger. */
export const demandOf = ({ signer }: Pick<Stage, 'signer'>): readonly string[] => [
  '--repository',
  REPOSITORY,
  '--source-ref',
  `refs/tags/${TAG}`,
  '--signer-workflow',
  signer,
  '--predicate-types',
  'provenance',
  '--predicate-types',
  'signature',
]

/** Verifies all files of a folder that the checksum file lists, by the bundles beside them: no network is asked. */
export const verifyFolder = (stage: Stage, folder: string, report: string): Promise<CommandResult> => {
  const bundles = ['--bundles', '*.sigstore.json', '--bundles', '*.intoto.jsonl']
  const keys = ['--trust-domain', 'custom', '--trusted-root', stage.trustedRoot]
  return stage.tier3Command(
    'verify',
    ['--checksums', 'SHA256SUMS', ...bundles, ...demandOf(stage), ...keys],
    {
      cwd: folder,
      report: join(stage.reports, `${report}.json`),
    },
  )
}

/** Clones the source at the tag, makes the SBOM again from that alone, and compares it with the published one. */
export async function checkSbom(stage: Stage, name: string): Promise<CommandResult> {
  const source = join(stage.out, 'source')
  const from = join(stage.world.gitRoot, `${REPOSITORY}.git`)
  await promisify(execFile)('git', ['clone', '--quiet', '--branch', TAG, from, source])
  const args = ['--check', join(stage.stranger, name), '--repository', REPOSITORY]
  return mustSucceed(
    stage.tier3Command('sbom', args, { cwd: source, report: join(stage.reports, 'sbom-check.json') }),
  )
}
