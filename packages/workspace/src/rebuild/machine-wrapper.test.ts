import type { BuildSurroundings } from '@tier3/model/rebuild-stage'
import { describe, expect, it } from 'vitest'
import { wrapCommand, type MachineTools } from './machine-wrapper.ts'

const TOOLS: MachineTools = {
  shell: '/sh',
  bindProcessor: ['taskset', '-c', '3'],
  faketime: '/faketime',
  nameHost: ['unshare'],
  fixLayout: ['setarch', '-R'],
}

const PLAIN: BuildSurroundings = {
  source: 'source',
  home: 'home',
  temporary: 'tmp',
  pathTail: undefined,
  umask: '0022',
  environment: {},
  processors: undefined,
  clockHours: undefined,
  hostName: undefined,
  fixedLayout: false,
}

const withUmask = ['/sh', '-c', 'umask "$0" && exec "$@"', '0022', 'make']

describe('wrapCommand', () => {
  it('sets the umask alone when nothing else is wanted', () => {
    expect(wrapCommand(['make'], PLAIN, TOOLS)).toEqual(withUmask)
  })

  it('puts all variations in front, and leaves the times of files as they are', () => {
    const all = { ...PLAIN, processors: 1, clockHours: 29, hostName: 'other', fixedLayout: true }
    const before = 'unshare other setarch -R taskset -c 3 /usr/bin/env NO_FAKE_STAT=1'.split(' ')
    const clock = ['FAKETIME_DONT_FAKE_MONOTONIC=1', '/faketime', '-f', '+29h']
    expect(wrapCommand(['make'], all, TOOLS)).toEqual([...before, ...clock, ...withUmask])
  })

  it('never leaves out what it was asked for', () => {
    const tools = { ...TOOLS, faketime: undefined }
    expect(() => wrapCommand(['make'], { ...PLAIN, clockHours: 29 }, tools)).toThrow('cannot make')
  })
})
