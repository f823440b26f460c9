import type { FoundEntry } from '@tier3/model/entry-source'
import { describe, expect, it } from 'vitest'
import { planTree } from './tree.ts'

const found = (name: string, more: Partial<FoundEntry> = {}): FoundEntry => ({
  name,
  path: `/w/${name}`,
  kind: 'file',
  size: 1,
  ...more,
})
const PLAIN = { prefix: '', executables: undefined, directories: 'omit' } as const

describe('planTree', () => {
  it('of a system without bits to execute says so', () => {
    const tree = planTree([found('a')], PLAIN)
    expect(tree.ok && tree.value.notices).toEqual([
      'this system does not say which files are executable, so none is; name them in `executables`',
    ])
  })

  it('gives the same entries on a system with and without bits when executables are named', () => {
    const plan = { ...PLAIN, executables: ['bin/*'] }
    const [one, other] = [
      [true, false],
      [undefined, undefined],
    ].map(([a, b]) =>
      planTree(
        [
          found('b', b === undefined ? {} : { executable: b }),
          found('bin/a', a === undefined ? {} : { executable: a }),
        ],
        plan,
      ),
    )
    const entriesOf = (tree: typeof one) =>
      tree?.ok === true ? tree.value.entries.map(({ entry }) => entry) : 'refused'
    expect(entriesOf(one)).toEqual(entriesOf(other))
    expect(entriesOf(one)).toEqual([
      { kind: 'file', name: 'b', size: 1, executable: false },
      { kind: 'file', name: 'bin/a', size: 1, executable: true },
    ])
  })

  it.each([
    { rule: 'a', name: 'x/a', executable: true },
    { rule: '*.sh', name: 'x/y.sh', executable: true },
    { rule: 'x/*', name: 'x/y', executable: true },
    { rule: './x/y', name: 'x/y', executable: true },
    { rule: '**/y', name: 'y', executable: true },
    { rule: 'A', name: 'a', executable: undefined },
    { rule: 'x/*', name: 'x/y/z', executable: undefined },
  ])('takes $rule for $name: $executable', ({ rule, name, executable }) => {
    const tree = planTree([found(name)], { ...PLAIN, executables: [rule] })
    expect(tree.ok ? tree.value.entries[0]?.entry : undefined).toEqual(
      executable === undefined ? undefined : { kind: 'file', name, size: 1, executable },
    )
  })

  it('tells everything that is wrong at once', () => {
    const tree = planTree([found('a.'), found('b', { kind: 'link', target: '/x' })], {
      ...PLAIN,
      executables: ['z'],
    })
    expect(tree.ok ? [] : tree.problem.map(({ code }) => code)).toEqual([
      'input/unportable-name',
      'input/path-escape',
      'input/unmatched-glob',
    ])
  })
})
