import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { actionEntry, actionProcess } from './action-program.ts'
import { FLEET, ownRulesets, RULESETS, startFleet, type Fleet } from './fleet.ts'
import type { BenchGroup, BenchSetting } from './group.ts'
import type { Failure, Peer, Quantity, Row } from './row.ts'
import { median } from './sampling.ts'
import { timeProcess, WrongEnd, type TimedProcess } from './timed-process.ts'

interface Scene {
  readonly name: string
  readonly repositories: number
  /** For a quick look. */
  readonly few: number
  readonly delayMs: number
}

const SCENES: readonly Scene[] = [
  { name: 'near', repositories: 1000, few: 50, delayMs: 0 },
  { name: 'far', repositories: 100, few: 20, delayMs: 30 },
]

interface Sample {
  readonly seconds: number
  readonly calls: number
  readonly peakMib: number
}

/** A fleet against an emulated GitHub in another process: ours reads, compares and reports; the peer reads alone. */
export const rulesets: BenchGroup = {
  name: 'rulesets',
  async run(setting) {
    const rows: Row[] = []
    for (const scene of SCENES) rows.push(...(await oneScene(setting, scene)))
    return rows
  },
}

async function oneScene(setting: BenchSetting, scene: Scene): Promise<readonly Row[]> {
  const count = setting.small ? scene.few : scene.repositories
  setting.say(`filling ${count} repositories with ${RULESETS} rulesets each`)
  await using fleet = await startFleet(count, scene.delayMs)
  const folder = join(setting.folder, scene.name)
  const ours = await measure(setting, fleet, await oursOver(setting, folder, fleet))
  const peer = await measure(setting, fleet, await peerOver(folder, fleet))
  const away = scene.delayMs === 0 ? '' : `, each answer ${scene.delayMs} ms away`
  const what = `rulesets of ${count} repositories x ${RULESETS}${away}`
  const row = (about: string, pick: (sample: Sample) => Quantity): Row => ({
    what: `${what}: ${about}`,
    ours: 'failed' in ours ? ours : pick(ours),
    peer: peerOf(peer, pick),
  })
  return [
    row('process start to exit', ({ seconds }) => ({ value: seconds, unit: 's' })),
    row('requests', ({ calls }) => ({ value: calls, unit: 'requests' })),
    row('peak memory', ({ peakMib }) => ({ value: peakMib, unit: 'MiB' })),
  ]
}

const peerOf = (peer: Sample | Failure, pick: (sample: Sample) => Quantity): Peer => {
  const name = 'octokit, one after the other'
  return 'failed' in peer ? { name, missing: peer.failed } : { name, quantity: pick(peer) }
}

async function oursOver(
  setting: BenchSetting,
  folder: string,
  { apiUrl, token }: Fleet,
): Promise<TimedProcess | Failure> {
  if (!existsSync(actionEntry(setting, 'ruleset-drift').path)) {
    return { failed: 'the action has no program yet' }
  }
  const declared = join(folder, 'ours', '.github', 'rulesets')
  await mkdir(declared, { recursive: true })
  for (const body of ownRulesets()) {
    const { rules = [], ...rest } = body
    const whole = { enforcement: 'active', ...rest, rules: rules.map((type) => ({ type })) }
    await writeFile(join(declared, `${body.name.replaceAll(' ', '-')}.json`), JSON.stringify(whole))
  }
  const inputs = { repositories: `org:${FLEET}`, 'call-budget': '100000', token }
  const variables = { GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: `${FLEET}/app-0001` }
  const place = { workspace: join(folder, 'ours'), variables }
  return { ...(await actionProcess(setting, 'ruleset-drift', inputs, place)), memory: true }
}

async function peerOver(folder: string, { apiUrl, token }: Fleet): Promise<TimedProcess> {
  const cwd = join(folder, 'peer')
  await mkdir(cwd, { recursive: true })
  return {
    program: process.execPath,
    args: [join(import.meta.dirname, 'plain-octokit.ts'), apiUrl],
    env: { GITHUB_TOKEN: token, HOME: cwd },
    cwd,
    memory: true,
  }
}

/** One run to warm up where runs are short, and then the median of as many as the time allows. */
async function measure(
  setting: BenchSetting,
  fleet: Fleet,
  program: TimedProcess | Failure,
): Promise<Sample | Failure> {
  if ('failed' in program) return program
  const samples: Sample[] = []
  try {
    for (let round = 0; round < (setting.small ? 3 : 1); round++) {
      await fleet.calls()
      const { seconds, peakMib = Number.NaN } = await timeProcess(program)
      samples.push({ seconds, peakMib, calls: await fleet.calls() })
      setting.say(`${seconds.toFixed(1)} s`)
    }
  } catch (error) {
    if (!(error instanceof WrongEnd)) throw error
    setting.say(error.message)
    return { failed: error.short }
  }
  const middle = (pick: (sample: Sample) => number): number => median(samples.map(pick))
  return {
    seconds: middle(({ seconds }) => seconds),
    calls: middle(({ calls }) => calls),
    peakMib: middle(({ peakMib }) => peakMib),
  }
}
