import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../gen/project.ts'
import { depthOf, directNeeds, PIPELINE_JOBS, VARIED } from './pipeline-jobs.ts'

interface Step {
  readonly uses?: string
  readonly env?: { readonly [name: string]: string }
  readonly with?: { readonly [name: string]: string }
}
interface WorkflowJob {
  readonly needs?: string | readonly string[]
  readonly permissions: { readonly [name: string]: string }
  readonly steps?: readonly Step[]
}

const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as {
  readonly jobs: { readonly [id: string]: WorkflowJob }
}
const stepsOf = (id: string): readonly Step[] => jobs[id]?.steps ?? []
const GUEST = /release-build$/

describe('PIPELINE_JOBS', () => {
  it('PIPELINE_JOBS has the jobs of the workflow, with their needs', () => {
    const inFile = Object.entries(jobs).map(([id, { needs = [] }]) => [id, [needs].flat().toSorted()])
    expect(Object.fromEntries(PIPELINE_JOBS.map(({ id, needs }) => [id, needs.toSorted()]))).toEqual(
      Object.fromEntries(inFile),
    )
  })

  it.each(PIPELINE_JOBS)('PIPELINE_JOBS tells the truth of $id', ({ id, may, trust }) => {
    const { permissions } = jobs[id] ?? { permissions: {} }
    const guest = stepsOf(id).some(({ uses }) => GUEST.test(uses ?? ''))
    const signer = permissions['id-token'] === 'write'
    expect([guest && signer, trust]).toEqual([false, guest ? 'guest' : signer ? 'signer' : 'ours'])
    const writes = Object.values(permissions).includes('write')
    expect(may).toBe(signer ? 'identity' : writes ? 'writes' : 'reads')
  })

  it('directNeeds leaves out what another need brings along, and depthOf counts the longest way', () => {
    const seal = PIPELINE_JOBS.find(({ id }) => id === 'seal')
    expect(seal && directNeeds(seal)).toEqual(['notes', 'reproduce', 'sbom'])
    expect(PIPELINE_JOBS.map(({ id }) => depthOf(id))).toEqual([0, 1, 1, 1, 2, 3, 3, 4, 5, 6])
  })

  it('VARIED is what the second build of the workflow has otherwise', () => {
    const build = stepsOf('build').find(({ uses }) => GUEST.test(uses ?? ''))
    const rebuild = stepsOf('rebuild').find(({ uses }) => GUEST.test(uses ?? ''))
    const variables = Object.keys(rebuild?.env ?? {}).filter((name) => build?.env?.[name] === undefined)
    expect(variables.toSorted()).toEqual(['HOME', 'LC_ALL', 'LOGNAME', 'TMPDIR', 'TZ', 'USER'])
    expect(build?.with?.['source']).not.toBe(rebuild?.with?.['source'])
    expect(VARIED).toEqual(['machine', 'folder', 'home', 'temporary folder', 'time zone', 'language', 'user'])
  })
})
