import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { unreadableRules } from '@tier3/sbom/licenses/judge-licenses'
import type { Config } from './plan.ts'

/** Inputs that contradict each other, all at once. */
export function inputProblems(config: Config): readonly Problem[] {
  return [
    ...(config.output === undefined || config.output.endsWith('.cdx.json') ? [] : [ending()]),
    ...needs(config, 'ref', config.source === 'commit', '`source: commit`'),
    ...needs(config, 'base', config.artifacts !== undefined, '`artifacts`'),
    ...needs(config, 'checksums', config.artifacts !== undefined, '`artifacts`'),
    ...needs(config, 'diff-path', config['compare-with'] !== undefined, '`compare-with`'),
    ...(['name', 'version', 'purl', 'producer'] as const).flatMap((input) => tooLong(config, input)),
    ...(config.exclude ?? []).filter((pattern) => pattern.startsWith('!')).map(inverted),
    ...unreadableLicenses(config, 'allow-licenses'),
    ...unreadableLicenses(config, 'deny-licenses'),
    ...(config.check === undefined ? [] : checkProblems(config)),
  ]
}

/** A check takes names from the published document, judges nothing but its bytes, and writes nothing. */
const CHECK_EXCLUDES = [
  'name',
  'version',
  'purl',
  'producer',
  'producer-contact',
  'output',
  'compare-with',
  'require-profile',
  'allow-licenses',
  'deny-licenses',
] as const

function checkProblems(config: Config): readonly Problem[] {
  const changed: readonly (readonly [keyof Config, boolean])[] = [
    ['formats', config.formats.includes('spdx')],
    ['spec-version', config['spec-version'] !== '1.6'],
    ['missing-licenses', config['missing-licenses'] !== 'allow'],
    ['min-components', config['min-components'] !== 1],
    ['require-complete', config['require-complete']],
  ]
  const inputs = [...CHECK_EXCLUDES, ...changed.flatMap(([input, isChanged]) => (isChanged ? [input] : []))]
  return inputs.flatMap((input) => needs(config, input, false, 'making an SBOM, not `check`'))
}

/** An entry that names no licence would accept or refuse nothing. */
const unreadableLicenses = (config: Config, input: 'allow-licenses' | 'deny-licenses'): readonly Problem[] =>
  unreadableRules(config[input] ?? []).map((entry) =>
    problem('input/malformed', {
      attempted: `read the input "${input}"`,
      current: `${quoted(entry, 100)} names no single licence`,
      desired: 'each line must be an SPDX identifier, such as `MIT`, or the name of a licence',
    }),
  )

const inverted = (pattern: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "exclude"',
    current: `${quoted(pattern, 100)} begins with "!"`,
    desired: 'every line names what is passed over; nothing can be taken back in',
  })

/** The most that the schema of CycloneDX lets a version have; no honest name is longer. */
const MOST_CHARACTERS = 1024

const tooLong = (config: Config, input: 'name' | 'version' | 'purl' | 'producer'): readonly Problem[] =>
  (config[input]?.length ?? 0) <= MOST_CHARACTERS
    ? []
    : [
        problem('input/malformed', {
          attempted: `read the input "${input}"`,
          current: `it has ${config[input]?.length ?? 0} characters`,
          desired: `it may have at most ${MOST_CHARACTERS}`,
        }),
      ]

function needs(config: Config, input: keyof Config, fulfilled: boolean, what: string): readonly Problem[] {
  if (config[input] === undefined || fulfilled) return []
  return [
    problem('input/conflict', {
      attempted: `use the input "${input}"`,
      current: `it belongs to ${what}`,
      desired: 'inputs that would do nothing are refused',
      fix: `Leave \`${input}\` out, or give what it belongs to.`,
    }),
  ]
}

const ending = (): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "output"',
    current: 'it does not end in ".cdx.json"',
    desired: 'the ending tells people and tools what the file is',
  })
