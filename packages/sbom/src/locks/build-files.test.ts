import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

describe('readMavenPom', () => {
  const parent = `<?xml version="1.0"?>
<!-- <dependency> in a comment is none -->
<project xmlns="http://maven.example/POM/4.0.0">
  <groupId>org.example</groupId><artifactId>parent</artifactId><version>1.0</version>
  <licenses><license><name>Apache-2.0</name></license></licenses>
  <modules><module>app</module></modules>
  <properties><base>2.0</base><lib.version>\${base}.1</lib.version></properties>
  <dependencyManagement><dependencies>
    <dependency><groupId>org.m</groupId><artifactId>managed</artifactId><version>\${lib.version}</version><scope>test</scope></dependency>
  </dependencies></dependencyManagement>
</project>`
  const app = `<project>
  <parent><groupId>org.example</groupId><artifactId>parent</artifactId><version>1.0</version></parent>
  <artifactId>app</artifactId>
  <dependencies>
    <dependency><groupId>org.m</groupId><artifactId>managed</artifactId></dependency>
    <dependency><groupId>org.x</groupId><artifactId>own</artifactId><version>\${lib.version}</version><classifier>sources</classifier><type>zip</type></dependency>
    <dependency><groupId>\${project.groupId}</groupId><artifactId>lib</artifactId><version>\${project.version}</version></dependency>
    <dependency><groupId>org.x</groupId><artifactId>range</artifactId><version>[1,2)</version></dependency>
    <dependency><groupId>org.x</groupId><artifactId>unknown</artifactId><version>\${nowhere}</version></dependency>
    <dependency><groupId>org.x</groupId><artifactId>provided</artifactId><version>1</version><scope>provided</scope></dependency>
  </dependencies>
  <build><plugins><plugin><dependencies><dependency><groupId>no</groupId><artifactId>no</artifactId><version>1</version></dependency></dependencies></plugin></plugins></build>
</project>`
  const lib =
    '<project><groupId>org.example</groupId><artifactId>lib</artifactId><version>1.0</version></project>'

  it('readMavenPom fills in properties and managed versions, and says that the graph ends there', () => {
    expect(readSample({ 'pom.xml': parent, 'app/pom.xml': app, 'lib/pom.xml': lib })).toEqual([
      'app/pom.xml direct partial',
      'pkg:maven/org.m/managed@2.0.1 excluded',
      'pkg:maven/org.x/own@2.0.1?classifier=sources&type=zip',
      'pkg:maven/org.x/provided@1 optional',
      'lib/pom.xml direct partial',
      'pom.xml direct partial',
      'local maven "" pkg:maven/org.example/parent@1.0 Apache-2.0 >',
      'local maven "app" pkg:maven/org.example/app@1.0 > pkg:maven/org.example/lib@1.0 pkg:maven/org.m/managed@2.0.1 pkg:maven/org.x/own@2.0.1?classifier=sources&type=zip pkg:maven/org.x/provided@1',
      'local maven "lib" pkg:maven/org.example/lib@1.0 >',
      'gap manifest-without-lock app/pom.xml: Maven has no lockfile: only direct needs are known, not what they need in turn.',
      'gap unpinned app/pom.xml: No exact version is fixed for "org.x:range", "org.x:unknown".',
    ])
  })

  const refused: readonly { name: string; text: string; expected: string }[] = [
    {
      name: 'cut',
      text: '<project>\n<dependencies>',
      expected: ':2 it is not XML: <dependencies> does not end, so it was cut off',
    },
    {
      name: 'of its own entities',
      text: '<!DOCTYPE p [<!ENTITY a "b">]><project/>',
      expected: ':1 it is not XML: a document type is not read',
    },
    {
      name: 'of mixed tags',
      text: '<project><a></b></project>',
      expected: ':1 it is not XML: an end tag has no start tag',
    },
    {
      name: 'nested without end',
      text: '<a>'.repeat(9999),
      expected: ':1 it is not XML: it nests more than 100 levels',
    },
    { name: 'of another root', text: '<settings/>', expected: ': its root is not <project>' },
  ]
  it.each(refused)('readMavenPom refuses a file $name', ({ text, expected }) => {
    expect(readSample({ 'pom.xml': text })).toEqual([`input/lockfile-syntax pom.xml${expected}`])
  })

  it('readMavenPom ends on properties and parents that name each other', () => {
    const loop =
      '<project><groupId>g</groupId><artifactId>a</artifactId><version>1</version><parent><artifactId>a</artifactId><relativePath>pom.xml</relativePath></parent><properties><a>${b}${b}</a><b>${a}${a}</b></properties><dependencies><dependency><groupId>g</groupId><artifactId>x</artifactId><version>${a}</version></dependency></dependencies></project>'
    expect(readSample({ 'pom.xml': loop }).at(-1)).toBe(
      'gap unpinned pom.xml: No exact version is fixed for "g:x".',
    )
  })
})

describe('readGradleLock', () => {
  const lock =
    '# This is a Gradle generated file\ng:a:1.0=compileClasspath,runtimeClasspath\ng:t:1.0=testCompileClasspath,testRuntimeClasspath\ng:p:1.0=annotationProcessor\nempty=\n'
  it('readGradleLock takes scope from configurations, and names folders without a lock', () => {
    const sample = {
      'gradle.lockfile': lock,
      'build.gradle': 'dependencies { }',
      'settings.gradle': "rootProject.name = 'demo'",
      'sub/build.gradle.kts': 'dependencies { implementation("g:x:1") }',
      'none/build.gradle': '// nothing\n/* at all */\n',
    }
    expect(readSample(sample)).toEqual([
      'gradle.lockfile none partial',
      'pkg:maven/g/a@1.0',
      'pkg:maven/g/p@1.0 excluded',
      'pkg:maven/g/t@1.0 excluded',
      'local gradle "" demo',
      'local gradle "none" -',
      'local gradle "sub" -',
      'gap lock-without-graph gradle.lockfile: The file lists packages, but not which of them needs which.',
      'gap manifest-without-lock sub/build.gradle.kts: It names needs that no lockfile fixes, so which packages and versions will be used is not known.',
    ])
    expect(readSample({ 'gradle.lockfile': lock, 'build.gradle': 'x' })[0]).toBe(
      'gradle.lockfile none exhaustive',
    )
  })

  it.each([
    [lock.slice(0, -8), ':4 its last line does not end, so it was cut off'],
    [lock.slice(0, lock.indexOf('empty=')), ': its last line "empty=" is missing, so it was cut off'],
    ['g:a\nempty=\n', ':1 a line must be "group:name:version=configurations"'],
  ])('readGradleLock refuses a file cut or edited: %j', (text, expected) => {
    expect(readSample({ 'gradle.lockfile': text })).toEqual([
      `input/lockfile-syntax gradle.lockfile${expected}`,
    ])
  })
})

describe('readGemfileLock', () => {
  const lock = `GIT
  remote: https://secret@host.example/g.git
  revision: ${'a'.repeat(40)}
  branch: main
  specs:
    g (1.0)

PATH
  remote: .
  specs:
    own (0.1)
      n (~> 1.0)

GEM
  remote: https://registry.example/
  specs:
    n (1.5.0)
      bundler (>= 1)
      r (~> 2)
    n (1.5.0-x86_64-linux)
      r (~> 2)
    r (2.0)

PLATFORMS
  ruby

DEPENDENCIES
  g!
  own!

CHECKSUMS
  n (1.5.0) sha256=${'b'.repeat(64)}
  n (1.5.0-x86_64-linux) sha256=${'c'.repeat(64)}
  r (2.0)

BUNDLED WITH
   2.5.0
`
  it('readGemfileLock reads platforms, checksums, git and path', () => {
    const lines = readSample({ 'Gemfile.lock': lock, Gemfile: 'gem "g"' })
    expect(lines).toEqual([
      'Gemfile.lock full exhaustive',
      `pkg:gem/g@1.0?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fg.git%40${'a'.repeat(40)} >`,
      'pkg:gem/n@1.5.0 SHA-256:bbbb > pkg:gem/r@2.0',
      'pkg:gem/n@1.5.0?platform=x86_64-linux SHA-256:cccc > pkg:gem/r@2.0',
      'pkg:gem/r@2.0 >',
      'local rubygems "" pkg:gem/own@0.1 > pkg:gem/n@1.5.0 pkg:gem/n@1.5.0?platform=x86_64-linux',
    ])
  })
  it.each([
    [lock.slice(0, lock.indexOf('PLATFORMS')), ': it has no "DEPENDENCIES", so it was cut off'],
    [
      lock.replace('    r (2.0)\n', ''),
      ': "n" needs "r", which the file does not list, so it was cut off or edited',
    ],
    ['<html>\n', ':1 a section must be in capital letters'],
  ])('readGemfileLock refuses a file cut or edited', (text, expected) => {
    expect(readSample({ 'Gemfile.lock': text })).toEqual([`input/lockfile-syntax Gemfile.lock${expected}`])
  })
})

describe('readComposerLock', () => {
  it('readComposerLock takes SHA-1 where there is one, and follows provide and replace', () => {
    const lock = {
      packages: [
        {
          name: 'v/A',
          version: 'v1.0.0',
          license: ['MIT', 'GPL-2.0'],
          require: { php: '>=8', 'v/iface': '*', 'ext-x': '*' },
          dist: { shasum: 'a'.repeat(40) },
        },
        { name: 'v/b', version: '2.0.0', provide: { 'v/iface': '1' }, dist: { shasum: '' } },
        { name: 'v/local', version: 'dev-main', dist: { type: 'path', url: 'lib/local' } },
      ],
      'packages-dev': [{ name: 'v/t', version: '3.0.0' }],
    }
    const sample = {
      'composer.lock': JSON.stringify(lock),
      'composer.json':
        '{"name":"o/app","license":"MIT","require":{"php":"*","v/a":"^1","v/local":"*"},"require-dev":{"v/t":"*"}}',
    }
    expect(readSample(sample)).toEqual([
      'composer.lock full exhaustive',
      'pkg:composer/v/a@v1.0.0 (MIT OR GPL-2.0) SHA-1:aaaa > pkg:composer/v/b@2.0.0',
      'pkg:composer/v/b@2.0.0 >',
      'pkg:composer/v/t@3.0.0 excluded >',
      'local composer "" pkg:composer/o/app MIT > pkg:composer/v/a@v1.0.0 pkg:composer/v/local@dev-main pkg:composer/v/t@3.0.0',
      'local composer "lib/local" pkg:composer/v/local@dev-main >',
    ])
  })
})

describe('readNugetLock, readPackagesConfig', () => {
  it('readNugetLock takes no content hash for a file hash, and the needs of projects for direct ones', () => {
    const lock = {
      version: 2,
      dependencies: {
        'net8.0': {
          'A.B': {
            type: 'Direct',
            resolved: '1.0.0',
            contentHash: `${'A'.repeat(86)}==`,
            dependencies: { 'c.d': '1.0' },
          },
          'C.D': { type: 'Transitive', resolved: '1.0.0' },
          lib: { type: 'Project', dependencies: { 'C.D': '[1.0, )' } },
        },
      },
    }
    const sample = {
      'app/packages.lock.json': JSON.stringify(lock),
      'app/App.csproj': '<Project><PackageReference Include="A.B"/></Project>',
    }
    expect(readSample(sample)).toEqual([
      'app/packages.lock.json full exhaustive',
      'pkg:nuget/A.B@1.0.0 > pkg:nuget/C.D@1.0.0',
      'pkg:nuget/C.D@1.0.0 >',
      'local nuget "app" App > pkg:nuget/A.B@1.0.0 pkg:nuget/C.D@1.0.0',
    ])
  })
  it('readPackagesConfig lists exact versions', () => {
    const text =
      '<packages><package id="A" version="1.0" /><package id="T" version="2.0" developmentDependency="true"/></packages>'
    expect(readSample({ 'packages.config': text }).slice(0, 3)).toEqual([
      'packages.config none exhaustive',
      'pkg:nuget/A@1.0',
      'pkg:nuget/T@2.0 excluded',
    ])
  })
})

describe('readDockerfile, readComposeFile', () => {
  const pinned = `sha256:${'a'.repeat(64)}`
  it('readDockerfile tells images from stages, and fills in arguments', () => {
    const text = [
      '# escape=\\',
      'ARG BASE=node VERSION="22"',
      'ARG NONE',
      'FROM --platform=$BUILDPLATFORM ${BASE}:${VERSION:-20} \\',
      '  # a comment inside',
      '  AS Build',
      'RUN <<EOF',
      'FROM evil:1',
      'EOF',
      `FROM host.example:5000/o/app:1@${pinned} as app`,
      'COPY --from=build /a /a',
      'COPY --from=0 /a /a',
      'COPY --from=busybox /b /b',
      'RUN --mount=type=bind,from=tools:1,target=/t true',
      'FROM $NONE',
      'FROM build',
      'FROM scratch',
    ].join('\n')
    expect(readSample({ Dockerfile: text })).toEqual([
      'Dockerfile direct partial',
      'pkg:docker/busybox@latest',
      'pkg:docker/node@22',
      `pkg:docker/o/app@sha256:${'a'.repeat(64)}?repository_url=host.example:5000`,
      'pkg:docker/tools@1',
      `local container "" - > pkg:docker/busybox@latest pkg:docker/node@22 pkg:docker/o/app@sha256:${'a'.repeat(64)}?repository_url=host.example:5000 pkg:docker/tools@1`,
      'gap unpinned Dockerfile: No exact version is fixed for "node:22", "busybox", "tools:1", "$NONE".',
    ])
  })
  it('readComposeFile lists images of services that are not built here', () => {
    const text = `services:\n  a: {image: "redis:\${TAG:-7}"}\n  b: {image: own, build: .}\n  c: {image: "db@${pinned}"}\n  d: {image: "x:\${NONE}"}\n`
    expect(readSample({ 'compose.yml': text })).toEqual([
      'compose.yml direct partial',
      `pkg:docker/db@sha256:${'a'.repeat(64)}`,
      'pkg:docker/redis@7',
      'gap unpinned compose.yml: No exact version is fixed for "redis:${TAG:-7}", "x:${NONE}".',
    ])
  })
})

describe('readWorkflow', () => {
  it('readWorkflow lists actions, reusable workflows and images, and passes over local paths', () => {
    const text = `on: push
jobs:
  a:
    steps: &steps
      - uses: Actions/Checkout@${'a'.repeat(40)} # v4
      - uses: ./local
      - uses: $/actions/x
      - uses: github/codeql-action/init@v3
      - uses: docker://alpine@sha256:${'b'.repeat(64)}
      - run: |
          uses: not/this@v1
  b:
    steps: *steps
  c:
    uses: o/r/.github/workflows/w.yml@main
`
    expect(readSample({ '.github/workflows/ci.yml': text })).toEqual([
      '.github/workflows/ci.yml direct partial',
      `pkg:docker/alpine@sha256:${'b'.repeat(64)} excluded`,
      `pkg:github/actions/checkout@${'a'.repeat(40)} excluded`,
      'pkg:github/github/codeql-action@v3#init excluded',
      'pkg:github/o/r@main#.github/workflows/w.yml excluded',
      'gap unpinned .github/workflows/ci.yml: No exact version is fixed for "github/codeql-action/init@v3", "o/r/.github/workflows/w.yml@main".',
    ])
  })
  it('readWorkflow reads the steps and the image of an action', () => {
    expect(
      readSample({ 'a/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: o/r@v1\n' })[1],
    ).toBe('pkg:github/o/r@v1 excluded')
    expect(readSample({ 'action.yaml': 'runs: {using: docker, image: "docker://alpine:3"}\n' })[1]).toBe(
      'pkg:docker/alpine@3 excluded',
    )
  })
})
