import { describe, expect, it } from 'vitest'
import type { Ecosystem, Gap } from '../lock-facts.ts'
import { liftGaps } from './lift-gaps.ts'

const gap = (kind: Gap['kind'], ecosystem?: Ecosystem): Gap => ({
  kind,
  ...(ecosystem === undefined ? {} : { ecosystem }),
  file: 'pom.xml',
  meaning: 'm',
  fix: 'f',
})

describe('liftGaps', () => {
  it.each<{ name: string; given: Gap; covers: readonly Ecosystem[]; lifted: boolean }>([
    {
      name: 'a manifest without a lock',
      given: gap('manifest-without-lock', 'gradle'),
      covers: ['gradle'],
      lifted: true,
    },
    {
      name: 'a lock without a graph',
      given: gap('lock-without-graph', 'gradle'),
      covers: ['maven', 'gradle'],
      lifted: true,
    },
    { name: 'no exact version in Maven', given: gap('unpinned', 'maven'), covers: ['maven'], lifted: true },
    { name: 'no exact version in npm', given: gap('unpinned', 'npm'), covers: ['npm'], lifted: false },
    {
      name: 'a manifest of another ecosystem',
      given: gap('manifest-without-lock', 'npm'),
      covers: ['gradle'],
      lifted: false,
    },
    {
      name: 'a manifest of no ecosystem',
      given: gap('manifest-without-lock'),
      covers: ['npm'],
      lifted: false,
    },
    { name: 'what cannot be read', given: gap('unreadable', 'maven'), covers: ['maven'], lifted: false },
    { name: 'a submodule', given: gap('submodule', 'maven'), covers: ['maven'], lifted: false },
    { name: 'nothing covered', given: gap('manifest-without-lock', 'npm'), covers: [], lifted: false },
  ])('$name', ({ given, covers, lifted }) => {
    expect(liftGaps([given], covers)).toEqual(
      lifted ? { open: [], lifted: [given] } : { open: [given], lifted: [] },
    )
  })
})
