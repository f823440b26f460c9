import { failed, ok, type Result } from '@tier3/model/result'

/**
 * Variables of every build but those that a variation sets. Each cache is below the build's own home: a cache that
 * two builds share would compare a file with itself.
 */
export function buildEnvironment(home: string, temporary: string): { readonly [name: string]: string } {
  return {
    CI: 'true',
    TERM: 'dumb',
    HOME: home,
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    XDG_CACHE_HOME: `${home}/.cache`,
    XDG_CONFIG_HOME: `${home}/.config`,
    XDG_DATA_HOME: `${home}/.local/share`,
    XDG_STATE_HOME: `${home}/.local/state`,
    CARGO_HOME: `${home}/.cargo`,
    GOCACHE: `${home}/.cache/go-build`,
    GOPATH: `${home}/go`,
    GOMODCACHE: `${home}/go/pkg/mod`,
    GRADLE_USER_HOME: `${home}/.gradle`,
    // Java takes the home of its user from the system, not from HOME.
    MAVEN_OPTS: `-Duser.home=${home} -Dmaven.repo.local=${home}/.m2/repository`,
    NPM_CONFIG_CACHE: `${home}/.npm`,
    PIP_CACHE_DIR: `${home}/.cache/pip`,
  }
}

/** Where toolchains are: programs, not results of builds. They are let through when the job has them. */
export const TOOLCHAIN_VARIABLES = [
  'ANDROID_HOME',
  'DOTNET_ROOT',
  'GOROOT',
  'JAVA_HOME',
  'RUSTUP_HOME',
  'RUSTUP_TOOLCHAIN',
] as const

/** Variables of package downloads that a copy of a folder may fill; caches of results are not among them. */
export const SHARED_VARIABLES = [
  'CARGO_HOME',
  'GOMODCACHE',
  'GRADLE_USER_HOME',
  'NPM_CONFIG_CACHE',
  'PIP_CACHE_DIR',
] as const

const SET_BY_VARIATIONS =
  'PATH PWD TZ LANG LC_ALL USER LOGNAME SOURCE_DATE_EPOCH CAPTURED_ENVIRONMENT GIT_CEILING_DIRECTORIES'
/** These would lead builds to one folder of results, or code into the programs that judge them. */
const NEVER =
  'CARGO_TARGET_DIR CARGO_BUILD_TARGET_DIR BASH_ENV ENV SHELLOPTS BASHOPTS LD_PRELOAD LD_LIBRARY_PATH'

const OWN = new Set([
  ...Object.keys(buildEnvironment('', '')),
  ...SET_BY_VARIATIONS.split(' '),
  ...NEVER.split(' '),
])

/** Refuses a variable that belongs to the runner, that may hold a secret, or that a build gets from us. */
export function parseBuildVariable(name: string): Result<string, string> {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name)) return failed('it is no name of a variable')
  const upper = name.toUpperCase()
  if (/^(?:GITHUB|ACTIONS|RUNNER|INPUT|STATE)_/.test(upper))
    return failed('variables of the runner do not reach a build')
  if (/(?:TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCESS_KEY)/.test(upper))
    return failed('it has the name of a secret, and a build needs none')
  if (OWN.has(upper)) return failed('every build gets one of its own')
  return ok(name)
}
