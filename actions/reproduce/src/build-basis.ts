import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { TOOLCHAIN_VARIABLES } from '@tier3/release/rebuild/build-environment'
import type { BuildBasis } from '@tier3/release/rebuild/surroundings'
import type { CommandPlan } from './plan.ts'
import type { ReproducePorts } from './ports.ts'
import type { SourceFacts } from './source-facts.ts'

/** What is the same in every build: the time of the source, and the variables that are let through. */
export async function readBasis(
  plan: CommandPlan,
  { committedAt }: SourceFacts,
  ports: Pick<ReproducePorts, 'files' | 'variable'>,
): Promise<Result<BuildBasis, readonly Problem[]>> {
  const problems: Problem[] = []
  const passed: Record<string, string> = { ...(await toolchains(ports)) }
  for (const { name, value } of plan.passed) {
    const text = value ?? ports.variable(name)
    if (text === undefined) problems.push(unset(name))
    else passed[name] = text
  }
  const sourceDateEpoch = plan.sourceDateEpoch ?? committedAt
  if (sourceDateEpoch === undefined) problems.push(noTime())
  return problems.length > 0 || sourceDateEpoch === undefined
    ? failed(problems)
    : ok({ sourceDateEpoch, passed })
}

async function toolchains({
  files,
  variable,
}: Pick<ReproducePorts, 'files' | 'variable'>): Promise<Record<string, string>> {
  const set = TOOLCHAIN_VARIABLES.flatMap((name) => {
    const value = variable(name) ?? ''
    return value === '' ? [] : [[name, value] as const]
  })
  const found = Object.fromEntries(set)
  const home = variable('HOME') ?? ''
  if (found['RUSTUP_HOME'] !== undefined || home === '') return found
  // Its programs look for the toolchains in the home folder, which is another one in a build.
  const rustup = await files.list(`${home}/.rustup`)
  return rustup.ok && rustup.value.length > 0 ? { ...found, RUSTUP_HOME: `${home}/.rustup` } : found
}

const unset = (name: string): Problem =>
  problem('environment/variable-missing', {
    attempted: `let the variable ${name} through to the builds`,
    current: 'the job does not have it',
    desired: 'it must be set, or have a value in `env`',
    fix: `Write \`${name}=value\` in \`env\`, or set it in the job.`,
  })

const noTime = (): Problem =>
  problem('input/source-time', {
    attempted: 'set SOURCE_DATE_EPOCH of the builds',
    current: 'the commit has no time that can be read',
    desired: 'every build must get the same time',
    fix: 'Give `source-date-epoch`.',
  })
