import { mkdir } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { CDXGEN_PROGRAM } from '../interop/raw-cdxgen-location.ts'
import { findSbomProgram, SYFT_VARIABLE } from '../interop/sbom-program.ts'
import { syftArguments, syftEnvironment } from '../interop/syft.ts'
import { sbomFixture } from '../sbom-corpus/fixtures.ts'
import { makeRepository } from '../sbom-corpus/git-repository.ts'
import { actionEntry, actionProcess } from './action-program.ts'
import { budget, type BenchGroup, type BenchSetting } from './group.ts'
import type { Failure, Peer, Quantity, Row } from './row.ts'
import { median } from './sampling.ts'
import { timeProcess, WrongEnd, type TimedProcess } from './timed-process.ts'
import { peakOfTree } from './tree-memory.ts'

const FIXTURES = ['npm', 'large'] as const
const PEERS = ['cdxgen', 'syft'] as const
type Contender = 'ours' | (typeof PEERS)[number]

/** Whole processes from start to exit over the same repository: ours validates what it writes, the peers are asked for no less. */
export const sbom: BenchGroup = {
  name: 'sbom',
  async run(setting) {
    const rows: Row[] = []
    for (const fixture of FIXTURES) rows.push(...(await oneFixture(setting, fixture)))
    return rows
  },
}

interface Measured {
  readonly seconds: Quantity | Failure
  readonly peak: Quantity | Failure
}

async function oneFixture(setting: BenchSetting, fixture: string): Promise<readonly Row[]> {
  const { expected, folder } = sbomFixture(fixture)
  const place = join(setting.folder, fixture)
  await makeRepository(folder, place)
  const programs = await contenders(setting, fixture, place)
  setting.say(`${expected.packages.length} packages with ${[...programs.keys()].join(', ')} in turns`)
  const measured = await measure(setting, programs)
  const what = `SBOM of ${expected.packages.length} packages`
  const ours = measured.get('ours') ?? { seconds: MISSING, peak: MISSING }
  return PEERS.flatMap((name): readonly Row[] => {
    const peer = measured.get(name)
    const faster = isLess(ours.seconds, peer?.seconds)
    return [
      {
        what: `${what}: process start to exit`,
        ours: ours.seconds,
        peer: peerOf(name, peer?.seconds),
        budget: {
          ...budget(setting, `faster than ${name}`, faster === true),
          ...(faster === undefined ? { met: undefined } : {}),
        },
      },
      { what: `${what}: peak memory`, ours: ours.peak, peer: peerOf(name, peer?.peak) },
    ]
  })
}

const MISSING: Failure = { failed: 'the action has no program yet' }

async function contenders(
  setting: BenchSetting,
  fixture: string,
  place: string,
): Promise<ReadonlyMap<Contender, TimedProcess>> {
  const all = new Map<Contender, TimedProcess>()
  const home = join(setting.folder, `${fixture}-home`)
  await mkdir(home)
  if (existsSync(actionEntry(setting, 'sbom').path)) {
    const inputs = {
      path: '.',
      repository: `example/${fixture}`,
      version: '1.0.0',
      output: '.runner/ours.cdx.json',
    }
    all.set('ours', await actionProcess(setting, 'sbom', inputs, { workspace: place }))
  }
  const output = join(home, 'cdxgen.cdx.json')
  all.set('cdxgen', {
    program: process.execPath,
    args: [CDXGEN_PROGRAM, '--no-install-deps', '--spec-version', '1.6', '--output', output, place],
    env: { HOME: home, PATH: home },
    cwd: home,
  })
  const syft = findSbomProgram(process.env, SYFT_VARIABLE)
  if (syft.missing === undefined) {
    const args = syftArguments(place, join(home, 'syft.cdx.json'))
    all.set('syft', { program: syft.path, args, env: syftEnvironment(home), cwd: home })
  } else setting.say(`syft is MISSING: ${syft.missing}`)
  return all
}

/** All in turns, so that whatever else the machine does strikes all of them alike; memory in a turn of its own. */
async function measure(
  setting: BenchSetting,
  programs: ReadonlyMap<Contender, TimedProcess>,
): Promise<ReadonlyMap<Contender, Measured>> {
  const seconds = new Map<Contender, number[]>([...programs.keys()].map((name) => [name, []]))
  const broken = new Map<Contender, Failure>()
  const rounds = setting.small ? 3 : 7
  for (let round = 0; round <= rounds; round++) {
    for (const [name, program] of programs) {
      if (broken.has(name)) continue
      try {
        const timing = await timeProcess(program)
        if (round > 0) seconds.get(name)?.push(timing.seconds)
      } catch (error) {
        if (!(error instanceof WrongEnd)) throw error
        setting.say(error.message)
        broken.set(name, { failed: error.short })
      }
    }
  }
  const measured = new Map<Contender, Measured>()
  for (const [name, program] of programs) {
    const failure = broken.get(name)
    const peak = failure === undefined ? await peakOfTree(program) : undefined
    measured.set(name, {
      seconds: failure ?? { value: median(seconds.get(name) ?? []), unit: 's' },
      peak:
        failure ??
        (peak === undefined ? { failed: 'not told by this system' } : { value: peak, unit: 'MiB' }),
    })
  }
  return measured
}

function peerOf(name: string, quantity: Quantity | Failure | undefined): Peer {
  if (quantity === undefined) return { name, missing: 'not here' }
  return 'failed' in quantity ? { name, missing: quantity.failed } : { name, quantity }
}

function isLess(ours: Quantity | Failure, peer: Quantity | Failure | undefined): boolean | undefined {
  if ('failed' in ours) return false
  return peer === undefined || 'failed' in peer ? undefined : ours.value < peer.value
}
