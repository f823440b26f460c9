import { compileNameRule, isCovered } from './name-rule.ts'

/** A rule of what must not ship, with the reason that people are told. */
interface ForbiddenPath {
  readonly rule: string
  readonly reason: string
}

const CREDENTIALS = 'it holds credentials'
const KEY = 'it is where private keys are kept'
const EDITOR = 'an editor left it behind'
const SYSTEM = 'the desktop of one machine left it behind'
const CRASH = 'it is what a crash left behind, with the memory or the paths of the machine'
const HISTORY = 'it is the history and the configuration of a checkout, which may hold the token of the job'

/**
 * Files that no release should hold, as rules in lower case. Extensions of certificates that are not secret (`.crt`, `.cer`) are not
 * among them; `.pem` is, since the name does not tell a certificate from a key.
 */
const FORBIDDEN: readonly ForbiddenPath[] = [
  ...['.git', '.hg', '.svn', '.bzr', 'cvs/root'].map((rule) => ({ rule, reason: HISTORY })),
  ...['.env', '.env.*', '.envrc', '*.env'].map((rule) => ({ rule, reason: CREDENTIALS })),
  ...[
    '.npmrc',
    '.yarnrc.yml',
    '.pypirc',
    '.netrc',
    '_netrc',
    '.git-credentials',
    '.pgpass',
    '.my.cnf',
    '.htpasswd',
  ].map((rule) => ({ rule, reason: CREDENTIALS })),
  ...[
    '**/.aws/credentials',
    '**/.azure/accesstokens.json',
    '**/.docker/config.json',
    '.dockercfg',
    '**/.kube/config',
    '**/.config/gcloud/**',
    '**/.config/gh/hosts.yml',
    '**/.cargo/credentials',
    '**/.cargo/credentials.toml',
    '**/.gem/credentials',
    '**/.m2/settings.xml',
    '**/.terraform/**',
    '*.tfstate',
    '*.tfstate.backup',
    '*.tfvars',
    'application_default_credentials.json',
  ].map((rule) => ({ rule, reason: CREDENTIALS })),
  ...['id_rsa', 'id_dsa', 'id_ecdsa', 'id_ed25519', 'id_ecdsa_sk', 'id_ed25519_sk', '.ssh', '.gnupg'].map(
    (rule) => ({
      rule,
      reason: KEY,
    }),
  ),
  ...['*.pem', '*.key', '*.p12', '*.pfx', '*.jks', '*.keystore', '*.ppk', '*.kdbx', '*.p8', '*.asc.key'].map(
    (rule) => ({
      rule,
      reason: KEY,
    }),
  ),
  ...['*.swp', '*.swo', '*.swn', '.*.un~', '*~', '.#*', '*.orig', '*.rej'].map((rule) => ({
    rule,
    reason: EDITOR,
  })),
  ...[
    '.ds_store',
    '.appledouble',
    '__macosx',
    '._*',
    'thumbs.db',
    'ehthumbs.db',
    'desktop.ini',
    '$recycle.bin',
  ].map((rule) => ({ rule, reason: SYSTEM })),
  ...['*.dmp', '*.stackdump', 'hs_err_pid*.log', 'npm-debug.log', 'yarn-error.log'].map((rule) => ({
    rule,
    reason: CRASH,
  })),
  ...['**/node_modules/.cache/**', '__pycache__', '.pytest_cache', '.mypy_cache', '.tox', '.nyc_output'].map(
    (rule) => ({
      rule,
      reason: 'it is a cache, which differs from machine to machine',
    }),
  ),
]

const COMPILED = FORBIDDEN.map(({ rule, reason }) => ({ covers: compileNameRule(rule), reason }))

/** What a crash leaves behind; folders of the name `core` are ordinary. */
const CORE = /(?:^|\/)core(?:\.\d+)?$/

/**
 * Templates with empty values, which are written to be shipped, and bundles of public roots under the names that they have
 * everywhere; the text of both is looked through like any other.
 */
const ORDINARY =
  /(?:^|\/)(?:\.env\.(?:example|sample|template|dist|defaults)|(?:cacert|ca-bundle|ca-certificates|roots)\.pem)$/

/** The reason why a file of this name (relative to the base) must not ship, or undefined. `more` are rules of the user's. */
export function forbiddenBecause(name: string, more: readonly string[] = []): string | undefined {
  const lower = name.toLowerCase()
  if (CORE.test(lower)) return CRASH
  const parts = lower.split('/')
  const known = COMPILED.find(({ covers }) => covers(lower, parts))
  const inFolder = lower.slice(0, lower.lastIndexOf('/') + 1)
  if (
    known !== undefined &&
    !(ORDINARY.test(lower) && !COMPILED.some(({ covers }) => covers(inFolder, inFolder.split('/'))))
  ) {
    return known.reason
  }
  const own = more.find((rule) => isCovered(rule, name) || isCovered(rule.toLowerCase(), lower))
  return own === undefined ? undefined : `it is covered by "${own}" in \`forbid\``
}
