// Credentials in every place of a repository, and of the process that reads it, that has been seen to reach an SBOM.
// None is real; all are put together here, so that no scanner takes this file for a leak.

const made = (...parts: readonly string[]): string => parts.join('')

/** Each planted text once, by the place it lies in. */
export const PLANTED = {
  npmPassword: made('npm', '-Pass', 'w0rd-1'),
  npmQuery: made('q', 'uery-', 'token-2'),
  gitToken: made('gh', 'p_', 'A'.repeat(33), 'npm'),
  repositoryToken: made('gh', 'o_', 'B'.repeat(33), 'rep'),
  npmrcToken: made('np', 'm_', 'C'.repeat(33), 'rc3'),
  pnpmToken: made('pn', 'pm-tar', 'ball-4'),
  yarnPassword: made('ya', 'rn-Pass', 'w0rd-5'),
  uvGitToken: made('github', '_pat_', 'D'.repeat(22), '_', 'E'.repeat(30)),
  uvRegistryPassword: made('uv-Reg', 'istry-6'),
  poetryPassword: made('po', 'etry-Sou', 'rce-7'),
  pipIndexPassword: made('pi', 'p-Ind', 'ex-8'),
  cargoToken: made('gl', 'pat-', 'F'.repeat(20)),
  goProxyPassword: made('go', '-Rep', 'lace-9'),
  mavenPassword: made('mav', 'en-Repo', '-10'),
  composePassword: made('com', 'pose-Env', '-11'),
  remoteToken: made('gh', 's_', 'G'.repeat(36)),
  environmentToken: made('gh', 's_', 'H'.repeat(36)),
  awsKey: made('AK', 'IA', 'ABCDEFGHIJKLMNOP'),
  oidcToken: made('ey', 'JhbGciOi.', 'eyJzdWIi.', 'sig12'),
} as const

/** Variables of the process that makes the SBOM. */
export const PLANTED_ENVIRONMENT: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: PLANTED.environmentToken,
  AWS_ACCESS_KEY_ID: PLANTED.awsKey,
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: PLANTED.oidcToken,
}

/** The origin of the repository. */
export const PLANTED_REMOTE = `https://x-access-token:${PLANTED.remoteToken}@github.com/example/leaky.git`

const SHA512 = `sha512-${Buffer.alloc(64, 7).toString('base64')}`
const COMMIT = '5'.repeat(40)
const GIT_NEED = `git+https://${PLANTED.gitToken}@github.com/example/private.git#${COMMIT}`

/** Files of the repository, by path. */
export const PLANTED_FILES: Readonly<Record<string, string>> = {
  'package.json': json({
    name: 'leaky',
    version: '1.0.0',
    repository: `https://${PLANTED.repositoryToken}:x-oauth-basic@github.com/example/leaky.git`,
    homepage: `https://user:${PLANTED.repositoryToken}@example.com/`,
    dependencies: { left: '^1.0.0', private: GIT_NEED },
  }),
  'package-lock.json': json({
    name: 'leaky',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'leaky', version: '1.0.0', dependencies: { left: '^1.0.0', private: GIT_NEED } },
      'node_modules/left': {
        version: '1.0.0',
        resolved: `https://user:${PLANTED.npmPassword}@registry.example/left/-/left-1.0.0.tgz?token=${PLANTED.npmQuery}`,
        integrity: SHA512,
      },
      'node_modules/private': { version: '2.0.0', resolved: GIT_NEED },
    },
  }),
  '.npmrc': `//registry.example/:_authToken=${PLANTED.npmrcToken}\n`,
  'pnpm/package.json': json({ name: 'leaky-pnpm', version: '1.0.0', dependencies: { tar: '1.0.0' } }),
  'pnpm/pnpm-lock.yaml': lines(
    "lockfileVersion: '9.0'",
    'importers:',
    '  .:',
    '    dependencies:',
    '      tar:',
    '        specifier: 1.0.0',
    '        version: 1.0.0',
    'packages:',
    '  tar@1.0.0:',
    `    resolution: {integrity: ${SHA512}, tarball: 'https://u:${PLANTED.pnpmToken}@registry.example/tar.tgz?access_token=${PLANTED.pnpmToken}'}`,
    'snapshots:',
    '  tar@1.0.0: {}',
  ),
  'yarn/package.json': json({ name: 'leaky-yarn', version: '1.0.0', dependencies: { ball: '^1.0.0' } }),
  'yarn/yarn.lock': lines(
    '# yarn lockfile v1',
    '',
    'ball@^1.0.0:',
    '  version "1.0.0"',
    `  resolved "https://u:${PLANTED.yarnPassword}@registry.example/ball/-/ball-1.0.0.tgz#${'a'.repeat(40)}"`,
    `  integrity ${SHA512}`,
  ),
  'uv/pyproject.toml': lines(
    '[project]',
    'name = "leaky-uv"',
    'version = "1.0.0"',
    'dependencies = ["one", "two"]',
  ),
  'uv/uv.lock': lines(
    'version = 1',
    'revision = 3',
    'requires-python = ">=3.11"',
    '[[package]]',
    'name = "leaky-uv"',
    'version = "1.0.0"',
    'source = { virtual = "." }',
    'dependencies = [{ name = "one" }, { name = "two" }]',
    '[[package]]',
    'name = "one"',
    'version = "1.0.0"',
    `source = { git = "https://${PLANTED.uvGitToken}@github.com/example/one?rev=main#${COMMIT}" }`,
    '[[package]]',
    'name = "two"',
    'version = "2.0.0"',
    `source = { registry = "https://user:${PLANTED.uvRegistryPassword}@registry.example/simple" }`,
    `wheels = [{ url = "https://user:${PLANTED.uvRegistryPassword}@files.registry.example/two-2.0.0-py3-none-any.whl", hash = "sha256:${'b'.repeat(64)}", size = 10 }]`,
  ),
  'poetry/pyproject.toml': lines(
    '[project]',
    'name = "leaky-poetry"',
    'version = "1.0.0"',
    'dependencies = ["three"]',
    '[[tool.poetry.source]]',
    'name = "private"',
    `url = "https://user:${PLANTED.poetryPassword}@registry.example/simple"`,
  ),
  'poetry/poetry.lock': lines(
    '[[package]]',
    'name = "three"',
    'version = "3.0.0"',
    'description = ""',
    'optional = false',
    'python-versions = "*"',
    'groups = ["main"]',
    `files = [{file = "three-3.0.0.tar.gz", hash = "sha256:${'c'.repeat(64)}"}]`,
    '[package.source]',
    'type = "legacy"',
    `url = "https://user:${PLANTED.poetryPassword}@registry.example/simple"`,
    'reference = "private"',
    '[metadata]',
    'lock-version = "2.1"',
    'python-versions = ">=3.11"',
    `content-hash = "${'d'.repeat(64)}"`,
  ),
  'pip/requirements.txt': lines(
    `--extra-index-url https://user:${PLANTED.pipIndexPassword}@registry.example/simple`,
    'four==4.0.0',
    `five @ https://user:${PLANTED.pipIndexPassword}@files.registry.example/five-5.0.0.tar.gz`,
  ),
  'cargo/Cargo.toml': lines(
    '[package]',
    'name = "leaky-cargo"',
    'version = "1.0.0"',
    'edition = "2021"',
    '[dependencies]',
    `six = { git = "https://oauth2:${PLANTED.cargoToken}@gitlab.com/example/six" }`,
  ),
  'cargo/Cargo.lock': lines(
    'version = 4',
    '[[package]]',
    'name = "leaky-cargo"',
    'version = "1.0.0"',
    'dependencies = ["six"]',
    '[[package]]',
    'name = "six"',
    'version = "6.0.0"',
    `source = "git+https://oauth2:${PLANTED.cargoToken}@gitlab.com/example/six#${COMMIT}"`,
  ),
  'go/go.mod': lines(
    'module example.org/leaky',
    '',
    'go 1.24',
    '',
    `// the mirror is https://user:${PLANTED.goProxyPassword}@proxy.example/`,
    'require example.org/seven v1.7.0',
  ),
  'go/go.sum': `example.org/seven v1.7.0 h1:${Buffer.alloc(32, 9).toString('base64')}\n`,
  'maven/pom.xml': lines(
    '<project xmlns="http://maven.apache.org/POM/4.0.0">',
    '  <modelVersion>4.0.0</modelVersion>',
    '  <groupId>org.example</groupId>',
    '  <artifactId>leaky</artifactId>',
    '  <version>1.0.0</version>',
    `  <scm><url>https://user:${PLANTED.mavenPassword}@example.com/leaky</url></scm>`,
    '  <repositories><repository><id>private</id>',
    `    <url>https://user:${PLANTED.mavenPassword}@registry.example/maven</url>`,
    '  </repository></repositories>',
    '  <dependencies><dependency>',
    '    <groupId>org.example</groupId><artifactId>eight</artifactId><version>8.0.0</version>',
    '  </dependency></dependencies>',
    '</project>',
  ),
  'compose.yaml': lines(
    'services:',
    '  store:',
    '    image: postgres:16.4',
    '    environment:',
    `      POSTGRES_PASSWORD: ${PLANTED.composePassword}`,
  ),
}

/** Everything that must stand in no output, in no log and in no error: as it is, and as encodings show it. */
export const plantedSpellings = (): readonly string[] =>
  Object.values(PLANTED).flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ])

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`
}
