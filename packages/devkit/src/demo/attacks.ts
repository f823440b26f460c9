import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { StepResult } from '../actions-runner/run-step.ts'
import type { Job } from '../actions-runner/job.ts'
import { demand, demoStep, mustSucceed, sigstoreInputs } from './steps.ts'
import type { World } from './world.ts'

export interface Attack {
  readonly name: string
  readonly story: string
  /** The code that the refusal must carry. */
  readonly code: string
  /** Prepares a folder as the victim would find it. */
  prepare(world: World, folder: string, artifact: string): Promise<void>
}

// One statement speaks of all files of the release.
const PROVENANCE = 'provenance.intoto.jsonl'

/** The bytes change; the evidence stays. */
async function changeOneByte(_world: World, folder: string, artifact: string): Promise<void> {
  const path = join(folder, artifact)
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** Valid signatures and provenance for the same bytes, made by a job that must not vouch for them. */
const vouchedBy =
  (pick: (world: World) => Job) =>
  async (world: World, folder: string, artifact: string): Promise<void> => {
    const name = basename(folder)
    for (const file of [`${artifact}.sigstore.json`, PROVENANCE]) await rm(join(folder, file))
    const inputs = { files: artifact, ...sigstoreInputs(world) }
    await mustSucceed(demoStep(world, name, 'sign', inputs, pick(world), `${name}-sign`))
    await mustSucceed(
      demoStep(world, name, 'attest', { ...inputs, store: 'none' }, pick(world), `${name}-attest`),
    )
  }

export const ATTACKS: readonly Attack[] = [
  {
    name: 'attack-changed-byte',
    story: 'one byte of the package is changed',
    code: 'integrity/subject-mismatch',
    prepare: changeOneByte,
  },
  {
    name: 'attack-other-repository',
    story: 'a repository that looks alike (octo-0rg) vouches for the package',
    code: 'policy/source-repository',
    prepare: vouchedBy((world) => world.attackerJob),
  },
  {
    name: 'attack-wrong-workflow',
    story: 'another workflow of the right repository vouches for it',
    code: 'policy/signer-workflow',
    prepare: vouchedBy((world) => world.otherWorkflowJob),
  },
]

/** Copies what the stranger downloaded, prepares the attack, and verifies as the stranger does. */
export async function runAttack(world: World, attack: Attack, artifact: string): Promise<StepResult> {
  const folder = join(world.out, attack.name)
  await mkdir(folder)
  for (const file of [artifact, `${artifact}.sigstore.json`, PROVENANCE]) {
    await copyFile(join(world.out, 'stranger', file), join(folder, file))
  }
  await attack.prepare(world, folder, artifact)
  const bundles = '*.sigstore.json\n*.intoto.jsonl'
  const inputs = { files: artifact, bundles, ...demand(world) }
  return demoStep(world, attack.name, 'verify', inputs, {}, attack.name)
}
