import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { Config } from './plan.ts'
import { DECLARED, RELEASE_TAGS } from './spec.ts'

/** Inputs that contradict each other, or would do nothing, all at once. */
export function inputProblems(config: Config): readonly Problem[] {
  const { repositories, repository, organization, live, shard } = config
  const merges = config['merge-reports'] !== undefined
  const offline = live !== 'github'
  const tracks = config['tracking-issue']
  const fleet = repositories !== undefined
  return [
    ...(merges
      ? GATHERING.filter((input) => isGiven(config, input)).map((input) =>
          conflict(input, 'reports that exist are merged, and nothing is checked'),
        )
      : []),
    ...(fleet && offline ? [conflict('live', 'a file holds the rulesets of one repository')] : []),
    ...(organization !== undefined && fleet
      ? [
          conflict(
            'organization',
            'repositories are checked; their organization can be checked by a run of its own',
          ),
        ]
      : []),
    ...(organization !== undefined && config.presets !== undefined
      ? [conflict('presets', 'presets are judged by what is in force for a repository')]
      : []),
    ...(fleet && config['plan-path'] !== undefined
      ? [conflict('plan-path', 'a plan is for one repository')]
      : []),
    ...(shard !== undefined && !fleet ? [conflict('shard', 'there is one repository only')] : []),
    ...(shard !== undefined && tracks
      ? [conflict('tracking-issue', 'a shard sees a part only; the job that merges the reports can keep it')]
      : []),
    ...(config.presets === undefined && isGiven(config, 'preset-tags')
      ? [conflict('preset-tags', 'no preset is chosen')]
      : []),
    ...(fleet && repositories.every((line) => line.startsWith('!')) ? [nothingTakenIn()] : []),
    ...config['preset-tags'].filter((pattern) => !/^(?:refs\/tags\/.+|~ALL)$/.test(pattern)).map(bareTag),
    ...(repository === undefined && needsRepository(config) ? [noRepository()] : []),
  ]
}

/** Inputs that say what is read, and how it is judged. */
const GATHERING = [
  'declared',
  'live',
  'presets',
  'preset-tags',
  'organization',
  'repositories',
  'shard',
  'plan-path',
] as const satisfies readonly (keyof Config)[]

const DEFAULTS: { readonly [name: string]: string } = {
  declared: DECLARED,
  live: 'github',
  'preset-tags': RELEASE_TAGS,
}

function isGiven(config: Config, input: keyof Config): boolean {
  const value = config[input]
  const text = Array.isArray(value) ? value.join('\n') : value
  return text !== undefined && text !== DEFAULTS[input]
}

function needsRepository(config: Config): boolean {
  if (config['tracking-issue']) return true
  const others = [config['merge-reports'], config.repositories, config.organization]
  if (others.some((one) => one !== undefined)) return false
  return config.live === 'github' || config['plan-path'] !== undefined
}

const conflict = (input: string, why: string): Problem =>
  problem('input/conflict', {
    attempted: `use the input "${input}"`,
    current: why,
    desired: 'inputs that would do nothing are refused',
    fix: `Leave \`${input}\` out, or what stands against it.`,
  })

const noRepository = (): Problem =>
  problem('input/missing', {
    attempted: 'choose the repository',
    current: 'neither the input nor the environment names one',
    desired: 'a repository is needed',
    fix: 'Give `repository: owner/name`.',
  })

const nothingTakenIn = (): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "repositories"',
    current: 'every line takes something out',
    desired: 'at least one line must take repositories in',
  })

const bareTag = (pattern: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "preset-tags"',
    current: `${quoted(pattern, 150)} is no full pattern of tags`,
    desired: 'a pattern must begin with "refs/tags/", as in rulesets, or be "~ALL"',
    fix: `Write \`refs/tags/${pattern.replaceAll('`', '')}\`.`,
  })

export const malformedQuery = (reason: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "repositories"',
    current: reason,
    desired: 'each line must name a repository or an organization',
  })
