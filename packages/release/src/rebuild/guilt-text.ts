import type { Guilt } from './bisection.ts'
import type { Variation } from './variations.ts'

interface Explained {
  readonly says: string
  readonly fixes: readonly { readonly ecosystem: string; readonly fix: string }[]
}

const all = (fix: string): readonly { readonly ecosystem: string; readonly fix: string }[] => [
  { ecosystem: 'any', fix },
]

const EXPLAINED: Readonly<Record<Variation | 'itself', Explained>> = {
  itself: {
    says: 'two builds with nothing different around them give different bytes: the time of the build, random numbers, the order of threads, or something that a build leaves behind for the next one',
    fixes: [
      {
        ecosystem: 'any',
        fix: 'Take times from SOURCE_DATE_EPOCH, and seed random numbers with a constant.',
      },
      { ecosystem: 'Python', fix: 'Set PYTHONHASHSEED=0.' },
      { ecosystem: 'Rust', fix: 'Set codegen-units = 1 and look for build scripts that ask for the time.' },
      {
        ecosystem: 'Java',
        fix: 'Set project.build.outputTimestamp (Maven), or isPreserveFileTimestamps = false (Gradle).',
      },
    ],
  },
  'build-path': {
    says: 'the path of the checkout gets into the outputs',
    fixes: [
      { ecosystem: 'Go', fix: 'Build with -trimpath.' },
      { ecosystem: 'Rust', fix: 'Set RUSTFLAGS="--remap-path-prefix=$PWD=." or trim-paths in the profile.' },
      {
        ecosystem: 'C, C++',
        fix: 'Build with -ffile-prefix-map="$PWD"=. for paths in the code and in debug information.',
      },
      { ecosystem: '.NET', fix: 'Set ContinuousIntegrationBuild and Deterministic to true.' },
      { ecosystem: 'JavaScript', fix: 'Use relative paths in source maps and module names of the bundler.' },
    ],
  },
  clock: {
    says: 'the time of the build gets into the outputs',
    fixes: [
      { ecosystem: 'any', fix: 'Take times from SOURCE_DATE_EPOCH.' },
      { ecosystem: 'tar', fix: 'Use --mtime=@$SOURCE_DATE_EPOCH --clamp-mtime.' },
      {
        ecosystem: 'Java',
        fix: 'Set project.build.outputTimestamp (Maven), or isPreserveFileTimestamps = false (Gradle).',
      },
    ],
  },
  'time-zone': {
    says: 'a local time gets into the outputs',
    fixes: [
      { ecosystem: 'any', fix: 'Set TZ=UTC in the build, and format times in UTC.' },
      { ecosystem: 'zip', fix: 'A zip holds local times: set TZ=UTC for the program that writes it.' },
    ],
  },
  locale: {
    says: 'the outputs depend on the language of the machine: the order of names, numbers, dates or an encoding',
    fixes: all('Set LC_ALL=C.UTF-8 in the build, above all for sort and for patterns of the shell.'),
  },
  umask: {
    says: 'the modes of files get into the outputs as the machine sets them',
    fixes: [
      { ecosystem: 'any', fix: 'Set umask 0022 at the start of the build.' },
      { ecosystem: 'tar', fix: 'Use --mode=u=rwX,go=rX.' },
    ],
  },
  processors: {
    says: 'the outputs depend on the number of processors: work is divided by it, or finishes in another order',
    fixes: [
      {
        ecosystem: 'any',
        fix: 'Sort what is gathered from parallel work, or set the number of jobs to a constant.',
      },
      { ecosystem: 'Rust', fix: 'Set codegen-units = 1.' },
    ],
  },
  'host-name': {
    says: 'the name of the host gets into the outputs',
    fixes: all('Leave the name of the host out of what the build writes.'),
  },
  home: {
    says: 'the path of the home folder gets into the outputs',
    fixes: [
      {
        ecosystem: 'Rust',
        fix: 'Set RUSTFLAGS="--remap-path-prefix=$HOME=home" or trim-paths in the profile.',
      },
      { ecosystem: 'Go', fix: 'Build with -trimpath.' },
      { ecosystem: 'any', fix: 'Leave paths of caches and of the user out of what the build writes.' },
    ],
  },
  'user-name': {
    says: 'the name of the user gets into the outputs',
    fixes: [
      { ecosystem: 'tar', fix: 'Use --owner=0 --group=0 --numeric-owner.' },
      { ecosystem: 'Java', fix: 'Leave Built-By out of the manifest.' },
    ],
  },
  environment: {
    says: 'variables of the environment get into the outputs',
    fixes: all('Write only those variables that the build means.'),
  },
  'temporary-folder': {
    says: 'the path of a temporary folder gets into the outputs',
    fixes: all('Use names below the source, or map them away as for the path of the checkout.'),
  },
  'search-path': {
    says: 'the PATH gets into the outputs',
    fixes: all('Leave the PATH out of what the build writes.'),
  },
  'memory-layout': {
    says: 'addresses in memory get into the outputs, or decide an order',
    fixes: all('Order by name or number, and not by address or by the hash of one.'),
  },
}

/** What a variation that was found guilty means, and how to mend it for each ecosystem. */
export const explainGuilty = (name: Variation | 'itself'): Explained => EXPLAINED[name]

/** The names as an output: `itself`, or variations, separated by commas. */
export const guiltyNames = (guilt: Guilt | undefined): string =>
  guilt === undefined ? '' : guilt.kind === 'itself' ? 'itself' : guilt.variations.join(', ')

/** One sentence on what was found. */
export function describeGuilt(guilt: Guilt): string {
  if (guilt.kind === 'itself') return `nothing has to be different: ${EXPLAINED.itself.says}`
  const names = guilt.variations.join(', ')
  if (guilt.kind === 'among')
    return `one or several of these together make the difference: ${names}; more builds (\`bisect-builds\`) may tell`
  const means = guilt.variations.map((name) => EXPLAINED[name].says).join('; ')
  const more = {
    yes: '; something else makes one as well',
    no: '; nothing else does',
    'not tried': '',
  }[guilt.more]
  return `${names} alone ${guilt.variations.length === 1 ? 'makes' : 'make'} the difference (${means})${more}`
}
