import { describe, expect, it } from 'vitest'
import type { ManifestEcosystem, StatedVersion } from './manifest.ts'
import { readVersionTag, type VersionTag } from './release-tag.ts'
import { compareWithTag, wantedVersion } from './version-agreement.ts'

const tagOf = (tag: string): VersionTag => {
  const read = readVersionTag(tag)
  if (!read.ok) throw new Error(read.problem.reason)
  return read.value
}

const text = (ecosystem: ManifestEcosystem, written: string, tag: string) =>
  compareWithTag(ecosystem, { state: 'stated', text: written }, tagOf(tag)).answer

describe('compareWithTag', () => {
  it.each<[ManifestEcosystem, string, string, 'agrees' | 'differs']>([
    ['npm', '1.2.3', 'v1.2.3', 'agrees'],
    ['npm', '1.2.3-rc.1', 'v1.2.3-rc.1', 'agrees'],
    ['npm', '1.2.4', 'v1.2.3', 'differs'],
    ['npm', '1.2.3', 'v1.2.3-rc.1', 'differs'],
    ['npm', '1.2.3-rc.1', 'v1.2.3', 'differs'],
    ['npm', 'v1.2.3', 'v1.2.3', 'differs'],
    ['npm', ' 1.2.3', 'v1.2.3', 'differs'],
    ['npm', '1.2.3-RC.1', 'v1.2.3-rc.1', 'differs'],
    ['npm', '1.2', 'v1.2.0', 'differs'],
    ['npm', '\u0031.2.\uff13', 'v1.2.3', 'differs'],
    ['cargo', '1.2.3', 'v1.2.3+b', 'agrees'],
    ['cargo', '1.2.3+b', 'v1.2.3', 'agrees'],
    ['cargo', '1.2.3+b', 'v1.2.3+b', 'agrees'],
    ['cargo', '1.2.3+b', 'v1.2.3+c', 'differs'],
    ['python', '1.2.3', 'v1.2.3', 'agrees'],
    ['python', '1.2.3rc1', 'v1.2.3-rc.1', 'agrees'],
    ['python', '1.2.3a0', 'v1.2.3-alpha', 'agrees'],
    ['python', '1.2.3b2', 'v1.2.3-beta.2', 'agrees'],
    ['python', '1.2.3.dev4', 'v1.2.3-dev.4', 'agrees'],
    ['python', '1.2', 'v1.2.0', 'agrees'],
    ['python', '1.2.3rc1', 'v1.2.3', 'differs'],
    ['python', '1.2.3', 'v1.2.3-rc.1', 'differs'],
    ['python', '1.2.3.post1', 'v1.2.3', 'differs'],
    ['python', '1!1.2.3', 'v1.2.3', 'differs'],
    ['python', '1.2.3.post1', 'v1.2.3-1', 'differs'],
    ['python', '1.2.3.post1', 'v1.2.3-post.1', 'differs'],
    ['python', '1.2.3rc1.post2', 'v1.2.3-rc.1.post.2', 'agrees'],
    ['python', '1.2.3', 'v1.2.3-foo.1', 'differs'],
    ['maven', '1.2.3', 'v1.2.3', 'agrees'],
    ['maven', '1.2.3-RC1', 'v1.2.3-RC1', 'agrees'],
    ['maven', '1.2.3-RC1', 'v1.2.3-rc.1', 'differs'],
    ['maven', '1.2.3.Final', 'v1.2.3', 'differs'],
    ['rubygems', '1.2.3', 'v1.2.3', 'agrees'],
    ['rubygems', '1.2.3.rc1', 'v1.2.3-rc.1', 'agrees'],
    ['rubygems', '1.2.3.rc.1', 'v1.2.3-rc.1', 'agrees'],
    ['rubygems', '1.2.3.rc11', 'v1.2.3-rc.1', 'differs'],
    ['rubygems', '1.2.31', 'v1.2.3-1', 'differs'],
    ['rubygems', '1.2.3.1', 'v1.2.3-1', 'differs'],
    ['file', '1.2.3', 'v1.2.3', 'agrees'],
    ['file', '1.2.3rc1', 'v1.2.3-rc.1', 'agrees'],
    ['file', '1.2.4', 'v1.2.3', 'differs'],
    ['file', '1.2.3.post1', 'v1.2.3-1', 'differs'],
    ['file', '1.2.3-1', 'v1.2.3-1', 'agrees'],
  ])('%s %s against %s: %s', (ecosystem, written, tag, answer) => {
    expect(text(ecosystem, written, tag)).toBe(answer)
  })

  it('says how to release what SemVer cannot name', () => {
    const stated: StatedVersion = { state: 'stated', text: '1.2.3.post1' }
    expect(compareWithTag('python', stated, tagOf('v1.2.3-1')).fix).toMatch(/next patch version/)
    expect(compareWithTag('npm', stated, tagOf('v1.2.3-1')).fix).toBeUndefined()
  })

  it.each([
    [[0, 1], 'v1.2.3', 'agrees'],
    [[0, 1], 'v0.2.3', 'agrees'],
    [[0, 1], 'sub/v1.2.3', 'agrees'],
    [[0, 1], 'v2.0.0', 'differs'],
    [[2], 'v2.0.0', 'agrees'],
    [[2], 'v2.0.0-rc.1', 'agrees'],
    [[2], 'v1.2.3', 'differs'],
    [[2], 'v3.0.0', 'differs'],
    [[0, 1], '1.2.3', 'differs'],
    [[0, 1], 'sub-v1.2.3', 'differs'],
    [[0, 1], 'v1.2.3+b', 'differs'],
  ])('a module of the majors %j against %s: %s', (majors, tag, answer) => {
    const version: StatedVersion = { state: 'major', majors, module: 'example.com/a' }
    expect(compareWithTag('go', version, tagOf(tag)).answer).toBe(answer)
  })

  it.each<[StatedVersion, 'silent' | 'differs']>([
    [{ state: 'absent', why: 'none' }, 'silent'],
    [{ state: 'computed', why: 'a program' }, 'silent'],
    [{ state: 'inherited' }, 'silent'],
    [{ state: 'unusable', why: 'a snapshot' }, 'differs'],
  ])('%j is %s', (version, answer) => {
    expect(compareWithTag('npm', version, tagOf('v1.2.3')).answer).toBe(answer)
  })

  it.each<[ManifestEcosystem, string, string]>([
    ['npm', 'v1.2.3-rc.1', '"1.2.3-rc.1"'],
    ['python', 'v1.2.0-rc.1', '"1.2.0rc1"'],
    ['python', 'v1.2.0', '"1.2.0"'],
    ['go', 'v2.0.0', 'a module path for version 2'],
  ])('wantedVersion of %s for %s is %s', (ecosystem, tag, expected) => {
    expect(wantedVersion({ ecosystem }, tagOf(tag))).toBe(expected)
  })
})
