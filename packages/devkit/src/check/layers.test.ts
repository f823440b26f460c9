import { describe, expect, it } from 'vitest'
import { importFindings, wiringFindings } from './layers.ts'

const file = (path: string, text: string) => {
  const [group = '', unit = ''] = path.split('/')
  const name = path.split('/').slice(3).join('/')
  return { path, folder: `${group}/${unit}`, name, text, isTest: false }
}
const importing = (path: string, specifier: string, dependencies: readonly string[] = []) =>
  importFindings(file(path, `import { a } from '${specifier}'`), dependencies)

describe('importFindings', () => {
  it.each([
    ['packages/model/src/a.ts', 'valibot'],
    ['packages/verification/src/a.ts', '@tier3/attestation/statement'],
    ['packages/audit/src/a.ts', '@tier3/verification/policy'],
    ['packages/sigstore/src/a.ts', '@tier3/verification/ports'],
    ['packages/sigstore/src/a.ts', 'node:crypto'],
    ['packages/runner/src/run/a.ts', '@actions/core'],
    ['packages/runner/src/run/a.ts', '../define/spec.ts'],
    ['actions/sign/src/spec.ts', '@tier3/runner/define/spec'],
    ['actions/sign/src/plan.ts', '@tier3/attestation/statement'],
    ['actions/sign/src/wire.ts', '@tier3/sigstore/signer'],
    ['actions/sign/src/main.ts', './wire.ts'],
    ['packages/devkit/src/a.ts', '@tier3/action-sign/wire'],
  ])('importFindings lets %s import %s', (path, specifier) => {
    expect(importing(path, specifier)).toEqual([])
  })

  it.each([
    ['packages/model/src/a.ts', 'node:fs', 'pure code must not know the platform'],
    ['packages/model/src/a.ts', 'zod', 'another package owns this dependency'],
    ['packages/attestation/src/a.ts', 'valibot', 'another package owns this dependency'],
    ['packages/attestation/src/a.ts', '@tier3/verification/policy', 'the layers do not allow it'],
    ['packages/verification/src/a.ts', '@tier3/audit/rules', 'the layers do not allow it'],
    ['packages/sigstore/src/a.ts', '@tier3/github/rest', 'the layers do not allow it'],
    ['packages/sigstore/src/a.ts', '@tier3/devkit/x', 'the layers do not allow it'],
    ['packages/sigstore/src/a.ts', 'undeclared', 'another package owns this dependency'],
    ['packages/runner/src/define/a.ts', 'node:process', 'pure code must not know the platform'],
    ['packages/runner/src/define/a.ts', '../run/emit.ts', 'a pure file must not import one that is not'],
    ['packages/runner/src/define/a.ts', '@actions/core', 'another package owns this dependency'],
    ['packages/runner/src/run/a.ts', '@tier3/verification/policy', 'the layers do not allow it'],
    ['actions/sign/src/plan.ts', '@tier3/runner/run/run-action', 'the layers do not allow it'],
    ['actions/sign/src/plan.ts', '@tier3/sigstore/signer', 'the layers do not allow it'],
    ['actions/sign/src/plan.ts', './wire.ts', 'a pure file must not import one that is not'],
    ['actions/sign/src/plan.ts', 'node:path', 'pure code must not know the platform'],
    ['actions/sign/src/main.ts', '@tier3/devkit/x', 'the layers do not allow it'],
    ['actions/sign/src/main.ts', '@tier3/action-verify/wire', 'actions are imported by nobody but devkit'],
    ['packages/github/src/a.ts', '../../sigstore/src/a.ts', 'a relative import must not leave its package'],
    ['packages/utils/src/a.ts', './b.ts', 'packages/utils has no rule'],
  ])('importFindings refuses that %s imports %s', (path, specifier, reason) => {
    const findings = importing(path, specifier, ['@sigstore/verify'])
    expect(findings).toHaveLength(1)
    expect(findings[0]).toContain(reason)
  })
})

describe('wiringFindings', () => {
  it('wiringFindings takes a main.ts that only wires', () => {
    expect(
      wiringFindings(file('actions/a/src/main.ts', "// if so\nawait runAction(wired('a ? b'))\n")),
    ).toEqual([])
  })

  it.each([
    'if (a) b()\n',
    'const c = a ? b : d\n',
    'a && b()\n',
    'for (const a of b) c(a)\n',
    'try { a() } finally {}\n',
  ])('wiringFindings refuses a branch in main.ts: %s', (text) => {
    expect(wiringFindings(file('actions/a/src/main.ts', text))).toEqual([
      'actions/a/src/main.ts has a branch; main.ts only wires',
    ])
  })

  it('wiringFindings refuses what is too long, and lets wire.ts decide', () => {
    expect(wiringFindings(file('actions/a/src/main.ts', 'a()\n'.repeat(60)))).toEqual([])
    expect(wiringFindings(file('actions/a/src/main.ts', 'a()\n'.repeat(61)))).toHaveLength(1)
    expect(wiringFindings(file('actions/a/src/wire.ts', 'if (a) b()\n'.repeat(100)))).toEqual([])
    expect(wiringFindings(file('actions/a/src/wire.ts', 'a()\n'.repeat(101)))).toHaveLength(1)
  })
})
