import { describe, expect, it } from 'vitest'
import type { MachineAbilities } from '@tier3/model/rebuild-stage'
import { localeLoss, otherLocale } from './other-locale.ts'
import { surroundingsOf } from './surroundings.ts'
import { planVariations, VARIATIONS } from './variations.ts'

const MACHINE: MachineAbilities = {
  platform: 'linux-x64',
  user: 'runner',
  hostName: 'here',
  root: '/private',
  locales: ['C', 'C.utf8', 'en_US.utf8', 'POSIX'],
  timeZones: true,
  processors: 4,
  bindProcessors: true,
  moveClock: true,
  nameHost: true,
  fixLayout: true,
  diffoscope: true,
}

describe('planVariations', () => {
  it('standard varies everything that the machine can', () => {
    const { same, varied } = planVariations('standard', MACHINE)
    expect(varied).toEqual(VARIATIONS)
    expect(same.map(({ name }) => name)).toEqual(['file-order', 'user-id', 'kernel', 'processor-type'])
  })

  it.each([
    ['processors', { processors: 1 }],
    ['processors', { bindProcessors: 'no taskset' }],
    ['clock', { moveClock: 'no faketime' }],
    ['host-name', { nameHost: 'no unshare' }],
    ['memory-layout', { fixLayout: 'no setarch' }],
    ['locale', { locales: ['C.utf8'] }],
  ] as const)('%s is listed with the reason where the machine cannot', (name, changes) => {
    const { same, varied } = planVariations('standard', { ...MACHINE, ...changes })
    expect(varied).not.toContain(name)
    expect(same.find((one) => one.name === name)?.why).toMatch(/\w/)
  })

  it('every variation stands on one side or the other', () => {
    const { same, varied } = planVariations('basic', { ...MACHINE, locales: [] })
    const names = [...varied, ...same.map(({ name }) => name)]
    expect(VARIATIONS.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('surroundingsOf', () => {
  const basis = { sourceDateEpoch: 5, passed: { WANTED: 'x' } }
  const plain = surroundingsOf([], MACHINE, basis)

  it.each(VARIATIONS)('%s changes something, and only when it is on', (name) => {
    const varied = surroundingsOf([name], MACHINE, basis)
    expect(varied).not.toEqual(plain)
    expect(surroundingsOf([], MACHINE, basis)).toEqual(plain)
  })

  it('paths of the second build have another length and another depth', () => {
    const { home, source, temporary } = surroundingsOf(VARIATIONS, MACHINE, basis)
    for (const [a, b] of [
      [home, plain.home],
      [source, plain.source],
      [temporary, plain.temporary],
    ] as const) {
      expect(a.length).not.toBe(b.length)
      expect(a.split('/').length).not.toBe(b.split('/').length)
    }
  })

  it('no variation moves the time of the source, and every cache is below the home folder', () => {
    const { environment } = surroundingsOf(VARIATIONS, MACHINE, basis)
    expect([environment['SOURCE_DATE_EPOCH'], environment['WANTED']]).toEqual(['5', 'x'])
    for (const name of [
      'CARGO_HOME',
      'GOCACHE',
      'GOMODCACHE',
      'XDG_CACHE_HOME',
      'NPM_CONFIG_CACHE',
      'PIP_CACHE_DIR',
      'GRADLE_USER_HOME',
    ])
      expect(environment[name]?.startsWith(`${environment['HOME'] ?? '?'}/`)).toBe(true)
  })
})

describe('otherLocale', () => {
  it.each([
    [['C', 'C.utf8', 'en_US.utf8'], 'en_US.utf8'],
    [['en_US.utf8', 'de_DE.UTF-8', 'et_EE.utf8'], 'et_EE.utf8'],
    [['pl_PL.utf8', 'C.UTF-8'], 'pl_PL.utf8'],
    [['C', 'C.utf8', 'POSIX'], 'C'],
    [['C.utf8'], undefined],
    [['de_DE.utf8; rm -r'], undefined],
    [[], undefined],
  ])('%j: %s', (installed, expected) => {
    expect(otherLocale(installed)).toBe(expected)
  })

  it('says what the plain C locale does not show', () => {
    expect(localeLoss(['C'])).toContain('only the character set')
    expect(localeLoss(['en_US.utf8'])).toBeUndefined()
  })
})
