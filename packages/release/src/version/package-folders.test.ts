import { describe, expect, it } from 'vitest'
import { isNamed, nameFit, packageFolders } from './package-folders.ts'

const entries = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, kind: 'file' as const, size: 1 }))

describe('packageFolders', () => {
  it('gives the folders with manifests, without the root and without what others wrote', () => {
    const found = packageFolders(
      entries(
        'package.json',
        'b/package.json',
        'b/VERSION',
        'a/README.md',
        'a/x/Cargo.toml',
        'node_modules/c/package.json',
        'a/vendor/d/go.mod',
      ),
      [],
    )
    expect(found).toEqual([
      { path: 'a/x', manifests: ['a/x/Cargo.toml'] },
      { path: 'b', manifests: ['b/package.json', 'b/VERSION'] },
    ])
  })

  it.each([
    [['packages/*'], ['packages/a', 'packages/b']],
    [['packages/*', '!packages/b'], ['packages/a']],
    [['packages/**'], ['packages/a', 'packages/a/test', 'packages/b']],
    [['tools'], ['tools']],
    [['nothing/*'], []],
    [['!packages/**'], ['tools']],
  ])('takes the members of %j', (members, expected) => {
    const all = entries(
      'packages/a/package.json',
      'packages/a/test/package.json',
      'packages/b/package.json',
      'tools/package.json',
    )
    expect(packageFolders(all, members).map(({ path }) => path)).toEqual(expected)
  })
})

it.each([
  ['@scope/pkg', '@scope/pkg', 'exact'],
  ['@scope/pkg', 'pkg', 'close'],
  ['@other/pkg', '@scope/pkg', 'other'],
  ['My_Pkg.x', 'my-pkg-x', 'close'],
  ['example.com/repo/sdk', 'sdk', 'close'],
  ['pkg2', 'pkg', 'other'],
  [undefined, 'pkg', 'other'],
])('nameFit of %s for %s is %s', (written, packageName, expected) => {
  expect(nameFit(written, packageName)).toBe(expected)
})

it.each([
  ['packages/pkg', '@scope/pkg', true],
  ['sdk/storage', 'sdk/storage', true],
  ['packages/pkg2', 'pkg', false],
])('isNamed of %s for %s is %s', (path, packageName, expected) => {
  expect(isNamed({ path, manifests: [] }, packageName)).toBe(expected)
})
