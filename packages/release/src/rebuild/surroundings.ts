import type { BuildSurroundings, MachineAbilities } from '@tier3/model/rebuild-stage'
import { buildEnvironment } from './build-environment.ts'
import { otherLocale } from './other-locale.ts'
import type { Variation } from './variations.ts'

/** What is the same in every build of a run. */
export interface BuildBasis {
  readonly sourceDateEpoch: number
  /** Variables that the caller lets through. */
  readonly passed: { readonly [name: string]: string }
}

/** Far enough for another day in every zone, and near enough for the certificates of servers that a build asks. */
export const CLOCK_HOURS = 29

/** A name that no host has. */
export const OTHER_HOST = 'second-rebuild'

/** The surroundings of a build in which these variations are made; without any they are the same in every build. */
export function surroundingsOf(
  on: readonly Variation[],
  machine: MachineAbilities,
  basis: BuildBasis,
): BuildSurroundings {
  const pick = <T, U>(name: Variation, plain: T, varied: U): T | U => (on.includes(name) ? varied : plain)
  const home = pick('home', 'work/home', 'work/people/somebody-else')
  const temporary = pick('temporary-folder', 'work/tmp', 'work/scratch/of-another-name')
  const user = pick('user-name', machine.user, 'somebody')
  const locale = pick('locale', 'C.UTF-8', otherLocale(machine.locales) ?? 'C')
  return {
    source: pick('build-path', 'work/source', 'work/another/and/longer/place-of-the-source'),
    home,
    temporary,
    pathTail: pick('search-path', undefined, 'work/more-programs'),
    umask: pick('umask', '0022', '0002'),
    processors: pick('processors', undefined, 1),
    clockHours: pick('clock', undefined, CLOCK_HOURS),
    hostName: pick('host-name', undefined, OTHER_HOST),
    fixedLayout: on.includes('memory-layout'),
    environment: {
      ...buildEnvironment(`${machine.root}/${home}`, `${machine.root}/${temporary}`),
      ...basis.passed,
      TZ: pick('time-zone', 'UTC', machine.timeZones ? 'Pacific/Kiritimati' : '<+14>-14'),
      LANG: locale,
      LC_ALL: locale,
      USER: user,
      LOGNAME: user,
      // A repository around the private folder must not answer for an export without one.
      GIT_CEILING_DIRECTORIES: machine.root,
      SOURCE_DATE_EPOCH: String(basis.sourceDateEpoch),
      ...pick('environment', {}, { CAPTURED_ENVIRONMENT: 'a variable that no build asks for' }),
    },
  }
}
