import { rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createCosign } from '../interop/cosign.ts'
import { githubClaims } from '../oidc/github-claims.ts'
import { createForge } from '../sigstore/forge.ts'
import { actionEntry, actionProcess } from './action-program.ts'
import { ATTESTED_TYPE, bundleOf, forgeBundles, type Carried } from './forged-bundles.ts'
import { budget, type BenchGroup, type BenchSetting } from './group.ts'
import type { Failure, Peer, Quantity, Row } from './row.ts'
import { inTurns, secondsOf } from './sampling.ts'
import { timeProcess, WrongEnd, type TimedProcess } from './timed-process.ts'

/** More runs of cosign than this are not waited for. */
const COSIGN_LIMIT = 100

/** The verify action as a process over files with a bundle each beside them. */
export const verifying: BenchGroup = {
  name: 'verifying',
  async run(setting) {
    const rows: Row[] = []
    for (const carried of ['attestation', 'signature'] as const)
      rows.push(...(await measure(setting, carried)))
    rows.push(await memory(setting))
    return rows
  },
}

async function measure(setting: BenchSetting, carried: Carried): Promise<readonly Row[]> {
  const forge = createForge()
  const trustedRoot = join(setting.folder, 'trusted_root.json')
  await writeFile(trustedRoot, JSON.stringify(forge.domain.trustedRoot))
  const rows: Row[] = []
  let each: number | undefined
  for (const count of setting.small ? [1, 20] : [1, 100, 1_000]) {
    setting.say(`forging and verifying ${count} x ${carried}`)
    const folder = join(setting.folder, `${carried}-${count}`)
    const files = await forgeBundles(forge, carried, folder, count)
    const ours = await verifyAll(setting, folder, { carried, trustedRoot, rounds: count > 100 ? 3 : 7 })
    const peer = await cosignPeer(setting, { carried, files, trustedRoot, each })
    if (peer.quantity !== undefined) each = peer.quantity.value / count
    await rm(folder, { recursive: true })
    const met = !('failed' in ours) && ours.value < 8
    rows.push({
      what: `verify ${count} ${carried}${count === 1 ? '' : 's'}, from process start to end`,
      ours,
      peer,
      ...(count === 1_000 ? { budget: budget(setting, '8 s on 2 processors', met) } : {}),
    })
  }
  return rows
}

/** How the peak grows with the number of bundles; the report and the verdicts are kept, and nothing else should be. */
async function memory(setting: BenchSetting): Promise<Row> {
  const forge = createForge()
  const trustedRoot = join(setting.folder, 'trusted_root.json')
  await writeFile(trustedRoot, JSON.stringify(forge.domain.trustedRoot))
  const peak = async (count: number): Promise<number> => {
    setting.say(`forging and verifying ${count} attestations, memory`)
    const folder = join(setting.folder, `memory-${count}`)
    await forgeBundles(forge, 'attestation', folder, count)
    const program = await verifyProgram(setting, folder, { carried: 'attestation', trustedRoot })
    const { peakMib } = await timeProcess({ ...program, memory: true })
    await rm(folder, { recursive: true })
    if (peakMib === undefined) throw new Error('the memory of a process cannot be seen on this system')
    return peakMib
  }
  const [few, many] = setting.small ? [20, 80] : [1_000, 4_000]
  const [small, large] = [await peak(few), await peak(many)]
  return {
    what: `verify ${many} attestations, peak memory`,
    ours: { value: large, unit: 'MiB' },
    peer: { name: `ours, ${few} attestations`, quantity: { value: small, unit: 'MiB' } },
  }
}

const verifyProgram = (
  setting: BenchSetting,
  workspace: string,
  given: { readonly carried: Carried; readonly trustedRoot: string },
): Promise<TimedProcess> =>
  actionProcess(
    setting,
    'verify',
    {
      files: '*.bin',
      repository: githubClaims().repository,
      'predicate-types': given.carried === 'signature' ? 'signature' : ATTESTED_TYPE,
      'trust-domain': 'custom',
      'trusted-root': given.trustedRoot,
    },
    { workspace },
  )

async function verifyAll(
  setting: BenchSetting,
  workspace: string,
  given: { readonly carried: Carried; readonly trustedRoot: string; readonly rounds: number },
): Promise<Quantity | Failure> {
  const program = await verifyProgram(setting, workspace, given)
  try {
    const { ours } = await inTurns(given.rounds, { ours: async () => (await timeProcess(program)).seconds })
    const how = actionEntry(setting, 'verify').bundled ? 'bundle' : 'from source'
    return { value: ours, unit: 's', detail: `${how}, ${availableParallelism()} processors` }
  } catch (error) {
    if (error instanceof WrongEnd) return { failed: error.short }
    throw error
  }
}

async function cosignPeer(
  { cosign: binary, folder, say }: BenchSetting,
  given: {
    readonly carried: Carried
    readonly files: readonly string[]
    readonly trustedRoot: string
    /** Seconds per bundle, as measured with fewer of them. */
    readonly each: number | undefined
  },
): Promise<Peer> {
  const { carried, files, trustedRoot, each } = given
  const name = `${files.length}x cosign ${carried === 'signature' ? 'verify-blob' : 'verify-blob-attestation'}`
  if (binary.missing !== undefined) return { name, missing: binary.missing }
  if (files.length > COSIGN_LIMIT && each !== undefined) {
    const detail = `EXTRAPOLATED from ${COSIGN_LIMIT}`
    return { name, quantity: { value: each * files.length, unit: 's', detail } }
  }
  say(name)
  const cosign = await createCosign(binary.path, folder)
  const claims = githubClaims()
  const demand = {
    trustedRoot,
    identity: `https://github.com/${claims.job_workflow_ref}`,
    issuer: claims.iss,
    ...(carried === 'signature' ? {} : { type: ATTESTED_TYPE }),
  }
  const all = async (): Promise<void> => {
    for (const file of files) {
      const { accepted, words } = await cosign.verify({ ...demand, file, bundle: bundleOf(file, carried) })
      if (!accepted) throw new Error(`cosign does not accept a forged bundle: ${words}`)
    }
  }
  const seconds = await inTurns(files.length === 1 ? 7 : 1, { cosign: () => secondsOf(all) })
  return { name, quantity: { value: seconds.cosign, unit: 's', detail: 'one after the other' } }
}
