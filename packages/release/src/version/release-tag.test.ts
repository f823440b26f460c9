import { describe, expect, it } from 'vitest'
import { formatVersionTag, readVersionTag } from './release-tag.ts'
import { parseVersionPattern, type VersionPattern } from './version-pattern.ts'

const pattern = (text: string): VersionPattern => {
  const parsed = parseVersionPattern(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}

describe('readVersionTag', () => {
  it.each([
    ['v1.2.3', '1.2.3', ''],
    ['1.2.3', '1.2.3', ''],
    ['v1.2.3-rc.1', '1.2.3-rc.1', ''],
    ['v1.2.3+build.5', '1.2.3+build.5', ''],
    ['v0.0.0-0.a-b.c', '0.0.0-0.a-b.c', ''],
    ['@scope/pkg@1.2.3', '1.2.3', '@scope/pkg'],
    ['@scope/pkg@1.2.3-beta.0', '1.2.3-beta.0', '@scope/pkg'],
    ['@scope/pkg@v1.2.3', '1.2.3', '@scope/pkg'],
    ['pkg@1.2.3', '1.2.3', 'pkg'],
    ['pkg-v1.2.3', '1.2.3', 'pkg'],
    ['pkg-1.2.3', '1.2.3', 'pkg'],
    ['my_pkg_v1.2.3', '1.2.3', 'my_pkg'],
    ['pkg/v1.2.3', '1.2.3', 'pkg'],
    ['sdk/storage/v2.0.0', '2.0.0', 'sdk/storage'],
    ['a-2-b-v1.2.3', '1.2.3', 'a-2-b'],
    ['dev-v1.2.3', '1.2.3', 'dev'],
    ['release-1.2.3', '1.2.3', ''],
    ['release/v1.2.3', '1.2.3', ''],
  ])('%s is version %s of "%s"', (tag, version, packageName) => {
    const read = readVersionTag(tag)
    expect(read).toMatchObject({ ok: true, value: { tag, packageName, version: { text: version } } })
    expect(read.ok && formatVersionTag(read.value.pattern, read.value.version)).toBe(tag)
  })

  it.each([
    ['v1', 'fewer than three numbers'],
    ['v1.2', 'fewer than three numbers'],
    ['pkg-v1', 'fewer than three numbers'],
    ['latest', 'ends in no version'],
    ['', 'ends in no version'],
    ['v1.2.3rc1', 'PEP 440'],
    ['v01.2.3', 'begins with 0'],
    ['v1.2.3-01', 'begins with 0'],
    ['v1.2.3.4', 'not a version of SemVer'],
    ['v1.2.3-', 'not a version of SemVer'],
    ['v1.2.3-a..b', 'not a version of SemVer'],
    ['$(id)-v1.2.3', 'holds "$", which shells'],
    ["a';id;'-v1.2.3", 'which shells'],
    ['`id`/v1.2.3', 'which shells'],
    ['a|b@1.2.3', 'which shells'],
    ['a&b@1.2.3', 'which shells'],
    ['a%0Ab-v1.2.3', 'which shells'],
    ['!x-v1.2.3', 'which shells'],
    ['-rf-v1.2.3', 'begins with "-"'],
    ['v1.2.3 ', 'no printable ASCII'],
    ['v1.2.3\n', 'no printable ASCII'],
    ['v1.2.3\u001b[2K', 'no printable ASCII'],
    ['\u0475\u0031.2.3', 'no printable ASCII'],
    ['p\u0430ckage@1.2.3', 'no printable ASCII'],
    ['v\uff11.2.3', 'no printable ASCII'],
    ['v1.2.3\u202e', 'no printable ASCII'],
    [`${'a'.repeat(300)}-v1.2.3`, 'longer than 300'],
    [`v1.2.${'9'.repeat(200)}`, 'ends in no version'],
  ])('refuses %j', (tag, reason) => {
    const read = readVersionTag(tag)
    expect(read.ok ? 'read' : read.problem.reason).toContain(reason)
  })

  it.each([
    ['v{version}', 'v1.2.3', '1.2.3'],
    ['v{version}', '1.2.3', undefined],
    ['v{version}', 'pkg-v1.2.3', undefined],
    ['v{version}', 'v1', undefined],
    ['{version}', 'v1.2.3', undefined],
    ['@scope/pkg@{version}', '@scope/pkg@1.2.3', '1.2.3'],
    ['@scope/pkg@{version}', '@scope/pkgs@1.2.3', undefined],
    ['rel{version}-final', 'rel1.2.3-final', '1.2.3'],
    ['.*{version}', 'x1.2.3', undefined],
  ])('with the form %s, %s is %s', (form, tag, version) => {
    const read = readVersionTag(tag, pattern(form))
    expect(read.ok ? read.value.version.text : undefined).toBe(version)
  })

  it('says what to write instead', () => {
    expect(readVersionTag('v1')).toMatchObject({
      problem: { fix: expect.stringContaining('`v1.2.3`') as string },
    })
    expect(readVersionTag('v1.2.3rc4')).toMatchObject({
      problem: { fix: 'Write it in the tag as `1.2.3-rc.4`; the manifest keeps `1.2.3rc4`.' },
    })
    expect(readVersionTag('v1.2', pattern('v{version}'))).toMatchObject({
      problem: { reason: expect.stringContaining('"1.2" in it is not a version') as string },
    })
  })
})

describe('parseVersionPattern', () => {
  it.each(['', 'v', '{version}{version}', '{Version}', `${'a'.repeat(300)}{version}`])(
    'refuses %j',
    (text) => {
      expect(parseVersionPattern(text).ok).toBe(false)
    },
  )
})
