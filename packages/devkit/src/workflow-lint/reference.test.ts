import { describe, expect, it } from 'vitest'
import { caseProject } from './cases/rule-case.ts'
import { roleOf } from './lint-project.ts'
import { ownFile, parseReference } from './reference.ts'

describe('parseReference', () => {
  it.each([
    { uses: './a/b', expected: { kind: 'local', path: './a/b' } },
    { uses: '../a', expected: { kind: 'local', path: '../a' } },
    { uses: '$/actions/sign', expected: { kind: 'self', path: 'actions/sign' } },
    { uses: 'docker://alpine', expected: { kind: 'image' } },
    { uses: 'a/b@v1', expected: { kind: 'repository', slug: 'a/b', path: '', ref: 'v1' } },
    {
      uses: 'a/b/c/d.yml@<commit>',
      expected: { kind: 'repository', slug: 'a/b', path: 'c/d.yml', ref: '<commit>' },
    },
    { uses: 'a/b', expected: { kind: 'broken' } },
    { uses: 'a@v1', expected: { kind: 'broken' } },
    { uses: '${{ inputs.x }}/b@v1', expected: { kind: 'broken' } },
    { uses: '', expected: { kind: 'broken' } },
  ])('parseReference of $uses', ({ uses, expected }) => {
    expect(parseReference(uses)).toEqual(expected)
  })
})

describe('ownFile', () => {
  const project = caseProject({})
  it.each([
    { uses: '$/actions/sign', expected: 'actions/sign/action.yml' },
    { uses: 'ACME/proofs/actions/sign@v1', expected: 'actions/sign/action.yml' },
    { uses: 'someone/proofs/actions/sign@v1', expected: undefined },
    { uses: '$/actions/none', expected: undefined },
  ])('ownFile of $uses', ({ uses, expected }) => {
    expect(ownFile(uses, project)?.path).toBe(expected)
  })
})

describe('roleOf', () => {
  it.each([
    { path: 'actions/sign/action.yml', expected: 'action' },
    { path: 'actions/sign/src/action.yml', expected: undefined },
    { path: '.github/workflows/release.yml', expected: 'reusable' },
    { path: '.github/workflows/ci-check.yml', expected: 'private' },
    { path: '.github/dependabot.yml', expected: undefined },
    { path: 'workflows-templates/release.yml', expected: 'template' },
    { path: 'workflows-templates/release-build/go/action.yml', expected: 'template-action' },
    { path: 'workflows-templates/release.properties.json', expected: undefined },
  ])('roleOf $path', ({ path, expected }) => {
    expect(roleOf(path)).toBe(expected)
  })
})
