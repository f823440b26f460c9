import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { budget, type BenchGroup, type BenchSetting } from './group.ts'
import type { Row } from './row.ts'
import { inTurns, secondsOf } from './sampling.ts'
import { timeProcess } from './timed-process.ts'

const MIB = 1024 * 1024

/** The workspace adapter against the tools that people hash with. */
export const hashing: BenchGroup = {
  name: 'hashing',
  run: async (setting) => [...(await largeFile(setting)), ...(await smallFiles(setting))],
}

async function largeFile(setting: BenchSetting): Promise<readonly Row[]> {
  const mebibytes = setting.small ? 128 : 2048
  const folder = join(setting.folder, 'large')
  await mkdir(folder)
  const path = join(folder, 'large.bin')
  setting.say(`writing ${mebibytes} MiB`)
  await writeBlocks(path, mebibytes)
  setting.say(`hashing ${mebibytes} MiB with ours, openssl and sha256sum in turns`)
  const what = `sha256 of ${mebibytes} MiB`
  const contenders = {
    ours: () => secondsOf(() => hashAll(folder, '*.bin')),
    openssl: () => program(['openssl', 'dgst', '-sha256', path], folder),
    sha256sum: () => program(['sha256sum', path], folder),
  }
  const available = Object.fromEntries(
    Object.entries(contenders).filter(([name]) => name === 'ours' || isThere(name)),
  )
  const seconds = await inTurns(setting.small ? 3 : 5, available)
  const quantity = (value: number) => ({
    value,
    unit: 's' as const,
    detail: `${Math.round((mebibytes * MIB) / 1e6 / value)} MB/s`,
  })
  const ours = quantity(seconds['ours'] ?? Number.NaN)
  return (['openssl', 'sha256sum'] as const).map((name): Row => {
    const peer = seconds[name]
    if (peer === undefined) return { what, ours, peer: { name, missing: 'not installed' } }
    const row: Row = { what, ours, peer: { name, quantity: quantity(peer) } }
    if (name !== 'openssl') return row
    return { ...row, budget: budget(setting, "openssl's speed", ours.value <= peer) }
  })
}

async function smallFiles(setting: BenchSetting): Promise<readonly Row[]> {
  const count = setting.small ? 1_000 : 10_000
  const folder = join(setting.folder, 'small')
  setting.say(`writing ${count} small files`)
  const block = randomBytes(64 * 1024)
  for (let i = 0; i < count; i++) {
    const sub = join(folder, String(i % 100))
    if (i < 100) await mkdir(sub, { recursive: true })
    // 1 to 33 KiB, 17 on average, as source trees have.
    await writeFile(join(sub, `${i}.bin`), block.subarray(0, 1024 + ((i * 7919) % (32 * 1024))))
  }
  setting.say('hashing them with ours and with xargs sha256sum in turns')
  const what = `sha256 of ${count} files, found and hashed`
  const ours = () => secondsOf(() => hashAll(folder, '**'))
  const name = 'find | xargs sha256sum'
  if (!isThere('sha256sum') || !isThere('xargs')) {
    const alone = await inTurns(5, { ours })
    return [{ what, ours: { value: alone.ours, unit: 's' }, peer: { name, missing: 'not installed' } }]
  }
  const line = 'find . -type f -print0 | xargs -0 sha256sum'
  const seconds = await inTurns(5, { ours, peer: () => program(['sh', '-c', line], folder) })
  return [
    {
      what,
      ours: { value: seconds.ours, unit: 's' },
      peer: { name, quantity: { value: seconds.peer, unit: 's' } },
      budget: budget(setting, 'faster than xargs sha256sum', seconds.ours < seconds.peer),
    },
  ]
}

async function hashAll(workspace: string, pattern: string): Promise<void> {
  const source = createArtifactSource({ workspace })
  const found = await source.find({ patterns: [pattern], base: '.' })
  if (!found.ok) throw new Error('the files were not found')
  const hashed = await source.hash(found.value, ['sha256'])
  if (!hashed.ok) throw new Error('the files were not hashed')
}

async function program([name = '', ...args]: readonly string[], cwd: string): Promise<number> {
  return (await timeProcess({ program: name, args, cwd, env: process.env })).seconds
}

const isThere = (name: string): boolean =>
  spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined

async function writeBlocks(path: string, mebibytes: number): Promise<void> {
  const block = randomBytes(MIB)
  const file = await open(path, 'w')
  try {
    for (let i = 0; i < mebibytes; i++) await file.write(block)
  } finally {
    await file.close()
  }
}
