import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCosign } from '../interop/cosign.ts'
import { actionEntry, actionProcess } from './action-program.ts'
import { budget, type BenchGroup, type BenchSetting } from './group.ts'
import type { Peer, Row } from './row.ts'
import { inTurns, median, secondsOf } from './sampling.ts'
import { startServices, type Services } from './services.ts'
import { timeProcess, type Timing } from './timed-process.ts'

/** The sign action as a process, against a Sigstore in another one. */
export const signing: BenchGroup = {
  name: 'signing',
  async run(setting) {
    await using services = await startServices(join(setting.folder, 'sigstore'))
    return [...(await manyFiles(setting, services)), ...(await memory(setting, services))]
  },
}

async function manyFiles(setting: BenchSetting, services: Services): Promise<readonly Row[]> {
  const count = setting.small ? 10 : 100
  const folder = join(setting.folder, 'files')
  await mkdir(folder)
  for (let i = 0; i < count; i++) await writeFile(join(folder, `${i}.bin`), `artifact ${i}\n`.repeat(200))
  setting.say(`signing ${count} files`)
  const toFirstLine: number[] = []
  const certificates: number[] = []
  const ours = async (): Promise<number> => {
    const before = (await services.counts()).certificates
    const timing = await sign(setting, services, folder, '*.bin')
    certificates.push((await services.counts()).certificates - before)
    toFirstLine.push(timing.secondsToOutput)
    return timing.seconds
  }
  const plan = async (): Promise<number> =>
    (await sign(setting, services, folder, '*.bin', { 'dry-run': 'true' })).seconds
  const seconds = await inTurns(setting.small ? 3 : 9, { ours, plan })
  const phase = seconds.ours - seconds.plan
  const peer = await signEachWithCosign(setting, services, { folder, count })
  const how = actionEntry(setting, 'sign').bundled ? 'bundle' : 'from source'
  return [
    {
      what: `sign ${count} files, signing phase (total less a dry run)`,
      ours: { value: phase, unit: 's', detail: `Rekor v1 and timestamp, self-verified` },
      budget: budget(setting, '0.3 s', phase < 0.3),
    },
    {
      what: `sign ${count} files, from process start to end`,
      ours: { value: seconds.ours, unit: 's', detail: how },
      peer,
    },
    {
      what: `sign ${count} files, certificates`,
      ours: { value: Math.max(...certificates), unit: 'certificates' },
      ...(peer.missing === undefined
        ? { peer: { name: 'cosign', quantity: { value: count, unit: 'certificates' } } }
        : {}),
      budget: budget(setting, 'one', Math.max(...certificates) === 1),
    },
  ]
}

async function signEachWithCosign(
  { cosign: binary, folder: home, say }: BenchSetting,
  services: Services,
  { folder, count }: { readonly folder: string; readonly count: number },
): Promise<Peer> {
  const name = `${count}x cosign sign-blob`
  if (binary.missing !== undefined) return { name, missing: binary.missing }
  say(name)
  const cosign = await createCosign(binary.path, home)
  const { signingConfig, trustedRoot } = services.config
  const all = async (): Promise<void> => {
    for (let i = 0; i < count; i++) {
      const file = join(folder, `${i}.bin`)
      await cosign.make({
        file,
        bundle: `${file}.cosign.json`,
        signingConfig,
        trustedRoot,
        token: await services.token(),
      })
    }
  }
  return { name, quantity: { value: await secondsOf(all), unit: 's', detail: 'one after the other, once' } }
}

async function memory(setting: BenchSetting, services: Services): Promise<readonly Row[]> {
  const mebibytes = setting.small ? 256 : 3072
  const folder = join(setting.folder, 'sparse')
  await mkdir(folder)
  for (const [name, size] of [
    ['large.bin', mebibytes],
    ['tiny.bin', 1],
  ] as const) {
    const file = await open(join(folder, name), 'w')
    await file.truncate(size * 1024 * 1024)
    await file.close()
  }
  const peak = async (pattern: string): Promise<{ readonly mib: number; readonly seconds: number }> => {
    const timings: Timing[] = []
    for (let i = 0; i < (setting.small ? 1 : 3); i++)
      timings.push(await sign(setting, services, folder, pattern, {}, true))
    const known = timings.flatMap(({ peakMib }) => (peakMib === undefined ? [] : [peakMib]))
    if (known.length === 0) throw new Error('the memory of a process cannot be seen on this system')
    return { mib: median(known), seconds: median(timings.map(({ seconds }) => seconds)) }
  }
  setting.say(`signing a file of ${mebibytes} MiB`)
  const large = await peak('large.bin')
  const tiny = await peak('tiny.bin')
  const cosign = await cosignPeak(setting, services, join(folder, 'large.bin'))
  await rm(folder, { recursive: true })
  const what = `sign a sparse file of ${mebibytes} MiB, peak memory`
  const ours = { value: large.mib, unit: 'MiB' as const, detail: `${large.seconds.toFixed(1)} s` }
  return [
    {
      what,
      ours,
      peer: { name: 'ours, file of 1 MiB', quantity: { value: tiny.mib, unit: 'MiB' } },
      budget: budget(setting, '150 MiB', large.mib < 150),
    },
    { what, ours, peer: cosign },
  ]
}

async function cosignPeak({ cosign, say }: BenchSetting, services: Services, file: string): Promise<Peer> {
  const name = 'cosign sign-blob'
  if (cosign.missing !== undefined) return { name, missing: cosign.missing }
  say('the same with cosign')
  const { signingConfig, trustedRoot } = services.config
  const folder = join(file, '..')
  const { peakMib, seconds } = await timeProcess({
    program: cosign.path,
    args: [
      'sign-blob',
      '--signing-config',
      signingConfig,
      '--trusted-root',
      trustedRoot,
      '--identity-token',
      await services.token(),
      '--yes',
      '--bundle',
      `${file}.cosign.json`,
      file,
    ],
    env: { HOME: folder },
    cwd: folder,
    memory: true,
  })
  return peakMib === undefined
    ? { name, missing: 'its memory cannot be seen on this system' }
    : { name, quantity: { value: peakMib, unit: 'MiB', detail: `${seconds.toFixed(1)} s, once` } }
}

async function sign(
  setting: BenchSetting,
  services: Services,
  workspace: string,
  files: string,
  inputs: { readonly [name: string]: string } = {},
  watchMemory = false,
): Promise<Timing> {
  const { signingConfig, trustedRoot } = services.config
  const program = await actionProcess(
    setting,
    'sign',
    { files, sigstore: 'custom', 'signing-config': signingConfig, 'trusted-root': trustedRoot, ...inputs },
    {
      workspace,
      variables: {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${services.url}/token`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of the bench',
      },
    },
  )
  return timeProcess({ ...program, memory: watchMemory })
}
