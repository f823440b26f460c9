import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SnapshotFiles } from '../github/git-objects.ts'
import type { Ended } from './action-run.fixture.ts'
import {
  createGitHubWorlds,
  createMemoryWorlds,
  type ContextWorld,
  type ContextWorlds,
} from './release-context-run.fixture.ts'

interface Case {
  readonly name: string
  readonly files: SnapshotFiles
  /** `v1.2.3` when absent. */
  readonly tag?: string
  readonly manifest?: string
  /** Exit code and codes. */
  readonly expected: readonly (number | string)[]
  /** What the reasons or the summary must say. */
  readonly says?: string
}

const npm = (name: string, version = '1.2.3'): string => JSON.stringify({ name, version })
const MISMATCH = [1, 'policy/version-mismatch']
const UNSTATED = [1, 'policy/version-unstated']
const CRATES = '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "1.2.3"\n'
const LINK = { bytes: 'other.json', mode: '120000' as const }

const cases: readonly Case[] = [
  { name: 'package.json', files: { 'package.json': npm('a') }, expected: [0] },
  { name: 'Cargo.toml', files: { 'Cargo.toml': '[package]\nversion = "1.2.3"\n' }, expected: [0] },
  { name: 'pyproject.toml', files: { 'pyproject.toml': '[project]\nversion = "1.2.3"\n' }, expected: [0] },
  {
    name: 'pyproject.toml in the form of PEP 440',
    files: { 'pyproject.toml': '[tool.poetry]\nversion = "1.2.3rc1"\n' },
    tag: 'v1.2.3-rc.1',
    expected: [0],
  },
  { name: 'go.mod', files: { 'go.mod': 'module example.com/a\n' }, expected: [0] },
  {
    name: 'go.mod of another major version',
    files: { 'go.mod': 'module example.com/a\n' },
    tag: 'v2.0.0',
    expected: MISMATCH,
    says: 'Give the module path in go.mod /v2 at its end',
  },
  {
    name: 'go.mod in a folder of its major version',
    files: { 'go.mod': 'module example.com/a\n', 'v2/go.mod': 'module example.com/a/v2\n' },
    tag: 'v2.0.0',
    expected: [0],
  },
  { name: 'pom.xml', files: { 'pom.xml': '<project><version>1.2.3</version></project>' }, expected: [0] },
  {
    name: 'a snapshot',
    files: { 'pom.xml': '<project><version>1.2.3-SNAPSHOT</version></project>' },
    expected: MISMATCH,
    says: 'a snapshot is no release',
  },
  {
    name: 'pom.xml with entities',
    files: { 'pom.xml': '<!DOCTYPE p [<!ENTITY v "1.2.3">]><project><version>&v;</version></project>' },
    expected: UNSTATED,
  },
  { name: 'a gemspec', files: { 'a.gemspec': 's.version = "1.2.3"\n' }, expected: [0] },
  { name: 'VERSION', files: { VERSION: '1.2.3\n' }, expected: [0] },
  {
    name: 'several that agree',
    files: { 'package.json': npm('a'), 'Cargo.toml': '[package]\nversion = "1.2.3"\n', VERSION: 'v1.2.3' },
    expected: [0],
  },
  {
    name: 'several of which one differs',
    files: { 'package.json': npm('a'), 'Cargo.toml': '[package]\nversion = "1.2.4"\n' },
    expected: MISMATCH,
    says: '"Cargo.toml" states "1.2.3"; seen: "1.2.4"',
  },
  {
    name: 'several of which one states none',
    files: { 'package.json': '{"private":true}', VERSION: '1.2.3' },
    expected: [0],
  },
  { name: 'none at all', files: { 'README.md': '' }, expected: UNSTATED, says: 'there is no manifest' },
  { name: 'none that states a version', files: { 'package.json': '{"private":true}' }, expected: UNSTATED },
  {
    name: 'a dynamic version',
    files: { 'pyproject.toml': '[project]\ndynamic = ["version"]\n[tool.setuptools_scm]\n' },
    expected: UNSTATED,
    says: 'manifest: none',
  },
  {
    name: 'duplicate keys',
    files: { 'package.json': '{"version":"1.0.0","version":"1.2.3"}' },
    expected: UNSTATED,
  },
  {
    name: 'a manifest that is a link',
    files: { 'package.json': LINK, 'other.json': npm('a') },
    expected: UNSTATED,
    says: 'it is a link',
  },
  {
    name: 'a manifest of 3 MiB',
    files: { 'package.json': `${npm('a')}${' '.repeat(3 * 1024 * 1024)}` },
    expected: UNSTATED,
    says: 'it has 3145758 bytes; ',
  },
  {
    name: 'a named file',
    files: { 'sub/VERSION': '1.2.3', 'package.json': npm('a', '0.0.0') },
    manifest: 'sub/VERSION',
    expected: [0],
  },
  {
    name: 'a named file that is not there',
    files: {},
    manifest: 'sub/VERSION',
    expected: UNSTATED,
    says: 'it is not there at the commit',
  },
  {
    name: 'two named files of which one differs',
    files: { 'a/package.json': npm('a'), 'b/package.json': npm('b', '1.2.2') },
    manifest: 'a/package.json\nb/package.json',
    expected: MISMATCH,
  },
  {
    name: 'a named file with a pattern',
    files: { 'src/app.h': '#define VERSION "1.2.3"\n' },
    manifest: 'src/app.h:#define VERSION "{version}"',
    expected: [0],
  },
  {
    name: 'a named file with a pattern that fits no line',
    files: { 'src/app.h': '#define VERSION 1.2.3\n' },
    manifest: 'src/app.h:#define VERSION "{version}"',
    expected: UNSTATED,
  },
  {
    name: 'a version of the workspace',
    files: {
      'Cargo.toml': CRATES,
      'crates/a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
    },
    tag: 'a-v1.2.3',
    expected: [0],
  },
  {
    name: 'a version of the workspace that differs',
    files: {
      'Cargo.toml': CRATES,
      'crates/a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
    },
    tag: 'a-v1.2.4',
    expected: MISMATCH,
  },
  {
    name: 'a named crate with the version of the workspace',
    files: {
      'Cargo.toml': CRATES,
      'crates/a/Cargo.toml': '[package]\nname = "a"\nversion.workspace = true\n',
    },
    manifest: 'crates/a/Cargo.toml',
    expected: [0],
  },
  {
    name: 'a version of a workspace that is not there',
    files: { 'Cargo.toml': '[package]\nversion.workspace = true\n' },
    expected: UNSTATED,
  },
  {
    name: 'a package of an npm workspace',
    files: {
      'package.json': '{"private":true,"workspaces":["packages/*"]}',
      'packages/x/package.json': npm('@s/pkg'),
      'packages/y/package.json': npm('@s/other', '9.0.0'),
    },
    tag: '@s/pkg@1.2.3',
    expected: [0],
  },
  {
    name: 'a package of a pnpm workspace, by its name without scope',
    files: {
      'package.json': '{"private":true,"version":"0.0.0"}',
      'pnpm-workspace.yaml': 'packages:\n  - "libs/*"\n',
      'libs/pkg/package.json': npm('@s/pkg'),
      'old/pkg/package.json': npm('pkg', '0.1.0'),
    },
    tag: 'pkg-v1.2.3',
    expected: [0],
  },
  {
    name: 'a package in the folder of that path',
    files: { 'go.mod': 'module example.com/a\n', 'sdk/storage/go.mod': 'module example.com/a/sdk/storage\n' },
    tag: 'sdk/storage/v1.2.3',
    expected: [0],
  },
  {
    name: 'the package of the root',
    files: { 'package.json': npm('pkg'), 'x/package.json': npm('x') },
    tag: 'pkg-v1.2.3',
    expected: [0],
  },
  {
    name: 'a package that is not there',
    files: { 'package.json': npm('root') },
    tag: 'pkg-v1.2.3',
    expected: UNSTATED,
    says: 'no manifest is of the package "pkg"',
  },
  {
    name: 'two packages of one name',
    files: { 'a/package.json': npm('pkg'), 'b/package.json': npm('pkg') },
    tag: 'pkg-v1.2.3',
    expected: UNSTATED,
    says: 'several folders may be the package "pkg": "a/", "b/"',
  },
  {
    name: 'two packages of one name in two scopes',
    files: { 'a/package.json': npm('@a/pkg'), 'b/package.json': npm('@b/pkg') },
    tag: 'pkg@1.2.3',
    expected: UNSTATED,
  },
  {
    name: 'a package whose manifests do not agree',
    files: { 'pkg/package.json': npm('pkg'), 'pkg/pyproject.toml': '[project]\nversion = "1.2.2"\n' },
    tag: 'pkg-v1.2.3',
    expected: MISMATCH,
  },
  {
    name: 'a workspace file that cannot be read',
    files: { 'pnpm-workspace.yaml': 'a: [', 'x/package.json': npm('x') },
    tag: 'x-v1.2.3',
    expected: UNSTATED,
    says: 'pnpm-workspace.yaml cannot be read',
  },
  {
    name: 'a bomb of aliases',
    files: {
      'pnpm-workspace.yaml': `a: &a [${'x,'.repeat(9)}]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [${`*${i === 0 ? 'a' : `b${i - 1}`},`.repeat(9)}]`).join('\n')}\npackages: *b8\n`,
      'x/package.json': npm('x'),
    },
    tag: 'x-v1.2.3',
    expected: [0],
  },
]

for (const [name, makeWorlds] of [
  ['in memory', createMemoryWorlds],
  ['on the emulated GitHub', createGitHubWorlds],
] as const) {
  describe(`release-context ${name} compares the tag with`, () => {
    let worlds: ContextWorlds
    let world: ContextWorld
    beforeAll(async () => {
      worlds = await makeWorlds()
    })
    beforeEach(() => {
      world = worlds.make()
    })
    afterAll(() => worlds.dispose())
    const outcome = ({ exitCode, codes }: Ended) => [exitCode, ...codes]

    it.each(cases)('$name', async ({ files, tag = 'v1.2.3', manifest, expected, says = '' }) => {
      world.commit({ files })
      world.tag(tag)
      const inputs = manifest === undefined ? {} : { manifest }
      const ended = await world.run({ ref: `refs/tags/${tag}`, inputs })
      expect(outcome(ended)).toEqual(expected)
      expect(`${ended.outputs['reasons']}\n${JSON.stringify(ended.report.body?.['checks'])}`).toContain(says)
    })

    it('the manifest of the tagged commit, and not a later one', async () => {
      const commit = world.commit({ files: { VERSION: '1.2.3' } })
      world.commit({ files: { VERSION: '2.0.0' } })
      world.tag('v1.2.3', { commit })
      expect(outcome(await world.run({ sha: commit }))).toEqual([0])
    })

    it('nothing where the tree is too large to look for the package', async () => {
      world.commit({ files: { 'a/x': '', 'b/x': '', 'pkg/package.json': npm('pkg') } })
      world.tag('pkg-v1.2.3')
      world.cutTrees(4)
      const ended = await world.run({ ref: 'refs/tags/pkg-v1.2.3' })
      expect(outcome(ended)).toEqual(UNSTATED)
      expect(ended.outputs['reasons']).toContain('too many files')
    })
  })
}
