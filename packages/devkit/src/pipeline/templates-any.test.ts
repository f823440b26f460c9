import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesOf, redJobs } from '../workflow-runner/result.ts'
import type { RunOptions } from '../workflow-runner/run-options.ts'
import { RELEASE, replaceIn } from './release-run.fixture.ts'
import { LONG, type TemplateStage } from './templates-stage.fixture.ts'
import { describeRelease, externalParameters, inputsOfCall } from './templates-suite.fixture.ts'

/** An input that is empty is like one that is not given, to workflows and to policies. */
const given = (inputs: Readonly<Record<string, string>>): readonly (readonly [string, string])[] =>
  Object.entries(inputs).filter(([, value]) => value !== '')

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Runs the deployment, and says what lay in the folder of the job that deploys when it was done. */
async function deploy({ world }: TemplateStage, options: Partial<RunOptions>) {
  let deployed: ReadonlyMap<string, string> = new Map()
  const run = await world.run({
    repository: RELEASE.repository,
    workflow: '.github/workflows/deploy.yml',
    ...options,
    hooks: {
      afterStep({ job: { id, workspace }, name }) {
        if (id !== 'deploy' || !name.startsWith('Run ls')) return
        const folder = join(workspace, 'verified')
        deployed = new Map(readdirSync(folder).map((file) => [file, sha256(join(folder, file))]))
      },
    },
  })
  return { run, deployed }
}

const BY_HAND: Partial<RunOptions> = { event: 'workflow_dispatch', inputs: { tag: 'v1.2.3' } }
const BY_RELEASE: Partial<RunOptions> = {
  event: 'release',
  ref: RELEASE.ref,
  payload: { action: 'published', release: { tag_name: 'v1.2.3' } },
}

describe('release.yml, at a commit', () => {
  const proven = describeRelease({
    kind: 'any',
    templates: ['any', 'verify-before-deploy'],
    level: 3,
    artifacts: ['tool-1.2.3.txt'],
  })

  it('records every input of the call, defaults too, and no other parameter', async () => {
    const inputs = inputsOfCall(proven.stage().files[RELEASE.workflow] ?? '')
    expect(Object.keys(inputs)).toHaveLength(7)
    expect(inputs).toMatchObject({
      'sensitivity-path': 'greeting.txt',
      reproducible: 'require',
      publish: 'true',
    })
    expect(await externalParameters(proven.stranger())).toEqual({
      workflow: {
        path: RELEASE.workflow,
        ref: RELEASE.ref,
        repository: 'https://github.com/octo/app',
      },
      inputs: Object.fromEntries(given(inputs)),
    })
  })

  it(
    'is verified with exactly these inputs, and with one more, one less or another value is not',
    async () => {
      const inputs = given(inputsOfCall(proven.stage().files[RELEASE.workflow] ?? '')).map(
        ([name, value]) => `${name}=${value}`,
      )
      const verify = async (lines: readonly string[]) => {
        const { exitCode, codes } = await proven.stranger().verify({
          'signer-workflow': proven.signer(),
          'workflow-inputs': lines.join('\n'),
        })
        return [exitCode, [...new Set(codes)]]
      }
      const refused = [1, ['policy/workflow-inputs']]
      expect(await verify(inputs)).toEqual([0, []])
      expect(await verify([...inputs, 'debug=true'])).toEqual(refused)
      expect(await verify(inputs.slice(1))).toEqual(refused)
      const other = inputs.map((line) => line.replace('reproducible=require', 'reproducible=off'))
      expect(await verify(other)).toEqual(refused)
    },
    LONG,
  )

  it.each([
    { name: 'by hand', options: BY_HAND },
    { name: 'when a release is published', options: BY_RELEASE },
  ])(
    'is deployed by verify-before-deploy.yml $name, byte for byte',
    async ({ options }) => {
      const { run, deployed } = await deploy(proven.stage(), options)
      expect(redJobs(run)).toEqual([])
      const { assets } = proven.stranger()
      const verified = ['SHA256SUMS', 'app-1.2.3.cdx.json', 'tool-1.2.3.txt']
      expect(deployed).toEqual(new Map(verified.map((name) => [name, assets.get(name)])))
    },
    LONG,
  )
})

describe('release.yml, at a branch', () => {
  const proven = describeRelease({
    kind: 'any',
    templates: ['any', 'verify-before-deploy'],
    level: 2,
    signer: () => ({ workflow: 'OWNER/tier3/.github/workflows/release.yml', ref: 'refs/heads/main' }),
    artifacts: ['tool-1.2.3.txt'],
    edit: (files, pinned) => {
      replaceIn(files, RELEASE.workflow, pinned('release.yml@<commit>'), 'release.yml@main')
    },
  })

  it(
    'is not deployed by verify-before-deploy.yml, which demands level 3',
    async () => {
      const { run, deployed } = await deploy(proven.stage(), BY_HAND)
      expect(redJobs(run).map(({ job }) => job)).toEqual(['verify / verify'])
      expect(codesOf(run)).toContain('policy/level')
      expect(deployed).toEqual(new Map())
    },
    LONG,
  )
})
