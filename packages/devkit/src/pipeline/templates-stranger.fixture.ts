import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wired as verify } from '@tier3/action-verify/wire'
import { runAction, type Ended } from '../actions-tests/action-run.fixture.ts'
import { mapBounded, runProgram } from '../bundle/child-process.ts'
import { createCosign } from '../interop/cosign.ts'
import { findCosign } from '../interop/cosign-binary.ts'
import type { World } from '../workflow-runner/world.ts'
import { RELEASE } from './release-run.fixture.ts'

/** Somebody who knows the name of a release and has no token. */
export interface Stranger extends AsyncDisposable {
  /** Name and sha256 of everything that was downloaded. */
  readonly assets: ReadonlyMap<string, string>
  read(name: string): Promise<string>
  /** Our `verify` in its release mode, from the network alone. */
  verify(inputs: Readonly<Record<string, string>>): Promise<Ended>
  /** What `sha256sum --check` says of a checksum file; empty when it agrees. */
  disagreements(manifest: string): Promise<string>
  /** What a stock cosign does not accept, in its words: each signature, and the provenance of each named artifact. */
  refusedByCosign(identity: string, provenance?: Provenance): Promise<readonly string[]>
}

export interface Provenance {
  readonly bundle: string
  readonly type: string
  readonly identity: string
  readonly artifacts: readonly string[]
}

const TAG = RELEASE.ref.slice('refs/tags/'.length)

/** Downloads every asset of the release without a token, like every visitor. */
export async function asStranger(world: World): Promise<Stranger> {
  const home = await mkdtemp(join(await realpath(tmpdir()), 'tier3-stranger-'))
  const [folder, workspace, temp] = ['assets', 'workspace', 'temp'].map((name) => join(home, name))
  if (folder === undefined || workspace === undefined || temp === undefined) throw new Error('no folders')
  for (const path of [folder, workspace, temp]) await mkdir(path)
  const page = await fetch(`${world.github.apiUrl}/repos/${RELEASE.repository}/releases/tags/${TAG}`)
  if (!page.ok) throw new Error(`the release cannot be read: ${page.status} ${await page.text()}`)
  const { assets } = (await page.json()) as { readonly assets: readonly { name: string; url: string }[] }
  const digests = new Map<string, string>()
  for (const { name, url } of assets) {
    const answer = await fetch(url, { headers: { accept: 'application/octet-stream' } })
    if (!answer.ok) throw new Error(`${name} cannot be downloaded: ${answer.status}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    digests.set(name, createHash('sha256').update(bytes).digest('hex'))
    await writeFile(join(folder, name), bytes)
  }
  let runs = 0
  return {
    assets: digests,
    read: (name) => readFile(join(folder, name), 'utf8'),
    verify: (inputs) =>
      runAction(verify, {
        workspace,
        temp,
        inputs: {
          release: TAG,
          base: `release-${(runs += 1)}`,
          repository: RELEASE.repository,
          'source-ref': RELEASE.ref,
          'trust-domain': 'custom',
          'trusted-root': world.config.trustedRoot,
          ...inputs,
        },
        variables: { GITHUB_API_URL: world.github.apiUrl, GITHUB_SERVER_URL: 'https://github.com' },
      }),
    async disagreements(manifest) {
      const { status, stdout, stderr } = await runProgram('sha256sum', ['--check', '--strict', manifest], {
        cwd: folder,
        env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' },
      })
      return status === 0 ? '' : `${stdout}${stderr}`
    },
    async refusedByCosign(identity, provenance) {
      const { path } = findCosign(process.env)
      if (path === undefined) throw new Error('there is no cosign')
      const cosign = await createCosign(path, home)
      const demand = { trustedRoot: world.config.trustedRoot, issuer: world.github.issuer.issuer }
      const signed = (await readdir(folder)).filter((name) => name.endsWith('.sigstore.json'))
      const demands = [
        ...signed.map((bundle) => ({ bundle, file: bundle.slice(0, -'.sigstore.json'.length), identity })),
        ...(provenance?.artifacts.map((file) => ({ ...provenance, file })) ?? []),
      ]
      if (signed.length === 0) return ['nothing is signed']
      const answers = await mapBounded(demands, 4, async (one) => {
        const [file, bundle] = [join(folder, one.file), join(folder, one.bundle)]
        return { one, answer: await cosign.verify({ ...demand, ...one, file, bundle }) }
      })
      return answers.flatMap(({ one, answer }) =>
        answer.accepted ? [] : [`${one.file} by ${one.bundle}: ${answer.words}`],
      )
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  }
}
