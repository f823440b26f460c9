import { describe, expect, it } from 'vitest'
import { readSample } from './read-sample.ts'

const REGISTRY = 'registry+https://registry.example/index'
const CARGO = `version = 4

[[package]]
name = "alpha"
version = "0.1.0"
dependencies = ["beta", "dev", "opt", "x 1.0.0", "g"]

[[package]]
name = "beta"
version = "0.2.0"
dependencies = ["x 2.0.0 (${REGISTRY})"]

[[package]]
name = "dev"
version = "1.0.0"
source = "${REGISTRY}"

[[package]]
name = "g"
version = "1.0.0"
source = "git+https://ghp_secret@host.example/g.git?branch=main#${'a'.repeat(40)}"

[[package]]
name = "opt"
version = "1.0.0"
source = "${REGISTRY}"
dependencies = ["x 2.0.0"]

[[package]]
name = "x"
version = "1.0.0"
source = "${REGISTRY}"
checksum = "${'b'.repeat(64)}"

[[package]]
name = "x"
version = "2.0.0"
source = "${REGISTRY}"
checksum = "${'c'.repeat(64)}"
`

describe('readCargoLock', () => {
  it('readCargoLock tells crates of one name apart, and reads members of the workspace', () => {
    const lines = readSample({
      'Cargo.lock': CARGO,
      'Cargo.toml':
        '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "0.1.0"\nlicense = "MIT OR Apache-2.0"\n',
      'crates/a/Cargo.toml':
        '[package]\nname = "alpha"\nversion.workspace = true\nlicense.workspace = true\n[dependencies]\nbeta = {path = "../b"}\nrenamed = {package = "x", version = "1"}\ng = {git = "x"}\n[dev-dependencies]\ndev = "1"\n[target."cfg(unix)".dependencies]\nopt = {version = "1", optional = true}\n',
      'crates/b/Cargo.toml': '[package]\nname = "beta"\nversion = "0.2.0"\n[dependencies]\nx = "1"\n',
    })
    const git = `pkg:cargo/g@1.0.0?vcs_url=git%2Bhttps:%2F%2Fhost.example%2Fg.git%40${'a'.repeat(40)}`
    expect(lines).toEqual([
      'Cargo.lock full exhaustive',
      'pkg:cargo/dev@1.0.0 excluded >',
      `${git} >`,
      'pkg:cargo/opt@1.0.0 optional > pkg:cargo/x@2.0.0',
      'pkg:cargo/x@1.0.0 SHA-256:bbbb >',
      'pkg:cargo/x@2.0.0 SHA-256:cccc >',
      'local cargo "" -',
      `local cargo "crates/a" pkg:cargo/alpha@0.1.0 MIT OR Apache-2.0 > pkg:cargo/beta@0.2.0 pkg:cargo/dev@1.0.0 ${git} pkg:cargo/opt@1.0.0 pkg:cargo/x@1.0.0`,
      'local cargo "crates/b" pkg:cargo/beta@0.2.0 > pkg:cargo/x@2.0.0',
    ])
    expect(lines.join('\n')).not.toContain('secret')
  })

  it('readCargoLock reads the checksums and the root of the oldest files', () => {
    const text = `[root]\nname = "app"\nversion = "0.1.0"\ndependencies = ["x 1.0.0 (${REGISTRY})"]\n\n[[package]]\nname = "x"\nversion = "1.0.0"\nsource = "${REGISTRY}"\n\n[metadata]\n"checksum x 1.0.0 (${REGISTRY})" = "${'b'.repeat(64)}"\n`
    expect(readSample({ 'Cargo.lock': text })).toEqual([
      'Cargo.lock full exhaustive',
      'pkg:cargo/x@1.0.0 SHA-256:bbbb >',
      'local cargo "" pkg:cargo/app@0.1.0 > pkg:cargo/x@1.0.0',
    ])
  })

  it.each([
    ['between packages', CARGO.slice(0, CARGO.lastIndexOf('[[package]]')), '"beta" needs "x"'],
    ['inside a text', CARGO.slice(0, 100), 'it is not TOML'],
  ])('readCargoLock refuses a file cut %s', (_, text, expected) => {
    const lines = readSample({ 'Cargo.lock': text })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(expected)
  })
})

const h1 = (letter: string): string => `h1:${letter.repeat(43)}=`

describe('readGoModules', () => {
  const mod = `module example.org/App // the module

go 1.22.1

toolchain go1.23.0

require (
	example.org/a v1.0.0
	example.org/b/v2 v2.1.0+incompatible // indirect
	"example.org/q" v1.5.0
	example.org/lib v0.0.0-00010101000000-000000000000
)

require example.org/c v1.0.0 // indirect; kept

replace example.org/a v1.0.0 => example.org/fork v1.0.1
replace example.org/lib => ./lib

exclude example.org/a v0.9.0

retract (
	v0.53.1 // Published by mistake.
	[v1.0.0, v1.1.0]
)
`
  const sum = `example.org/fork v1.0.1 ${h1('A')}\nexample.org/fork v1.0.1/go.mod ${h1('B')}\nexample.org/c v1.0.0/go.mod ${h1('C')}\n`
  const lib = 'module example.org/lib\n\ngo 1.22\n'

  it('readGoModules follows replace, and takes nothing of retract, exclude and go.sum for a module', () => {
    expect(readSample({ 'go.mod': mod, 'go.sum': sum, 'lib/go.mod': lib })).toEqual([
      'go.mod direct exhaustive',
      'pkg:golang/example.org/b/v2@v2.1.0%2Bincompatible',
      'pkg:golang/example.org/c@v1.0.0',
      `pkg:golang/example.org/fork@v1.0.1 ${h1('A')}`,
      'pkg:golang/example.org/q@v1.5.0',
      'lib/go.mod direct exhaustive',
      'local go "" pkg:golang/example.org/App > pkg:golang/example.org/fork@v1.0.1 pkg:golang/example.org/lib pkg:golang/example.org/q@v1.5.0',
      'local go "lib" pkg:golang/example.org/lib >',
    ])
  })

  it('readGoModules finds members of go.work, and says what older files leave out', () => {
    const sample = {
      'go.work': 'go 1.22\n\nuse (\n\t./a\n\t./b\n)\n',
      'a/go.mod':
        'module example.org/a\n\ngo 1.16\n\nrequire example.org/b v1.0.0\nrequire example.org/c v1.0.0\n',
      'b/go.mod': 'module example.org/b\n',
    }
    expect(readSample(sample)).toEqual([
      'a/go.mod direct partial',
      'pkg:golang/example.org/c@v1.0.0',
      'b/go.mod direct partial',
      'local go "a" pkg:golang/example.org/a > pkg:golang/example.org/b pkg:golang/example.org/c@v1.0.0',
      'local go "b" pkg:golang/example.org/b >',
      'gap lock-without-graph a/go.mod: Before `go 1.17` a go.mod does not list the needs of its needs.',
    ])
  })

  it.each([
    [
      'inside a block',
      { 'go.mod': mod.slice(0, mod.indexOf('"example.org/q"')) },
      'go.mod:7 a block does not end, so it was cut off',
    ],
    ['inside a quote', { 'go.mod': 'module "example\n' }, 'go.mod:1 a quoted text does not end'],
    [
      'of a module',
      { 'go.mod': 'module m\nrequire example.org/a\n' },
      'go.mod: the module "example.org/a" has no version',
    ],
    [
      'of go.sum',
      { 'go.mod': mod, 'go.sum': sum.slice(0, -5), 'lib/go.mod': lib },
      'go.sum:3 its last line does not end, so it was cut off',
    ],
    ['empty', { 'go.mod': '' }, 'go.mod: it has no "module"'],
  ])('readGoModules refuses a file cut %s', (_, sample, expected) => {
    expect(readSample(sample)).toEqual([`input/lockfile-syntax ${expected}`])
  })
})
