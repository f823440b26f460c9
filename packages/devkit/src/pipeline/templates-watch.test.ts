import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { STARTER_FILES } from '../cli/init/starter-files.gen.ts'
import { presetFiles } from './templates-watch.fixture.ts'
import { jobOf, redJobs, stepOf } from '../workflow-runner/result.ts'
import type { RunOptions } from '../workflow-runner/run-options.ts'
import { RELEASE } from './release-run.fixture.ts'
import { STUBS } from './templates-generator.fixture.ts'
import { LONG, startTemplates, type TemplateStage } from './templates-stage.fixture.ts'

const FLEET = '.github/workflows/ruleset-drift-fleet.yml'

describe('templates that watch', () => {
  let stage: TemplateStage
  beforeAll(async () => {
    stage = await startTemplates({
      kind: 'any',
      templates: ['ruleset-drift', 'tag-gate', 'scorecard'],
      world: { stubs: [STUBS] },
      edit: (files, pinned) => {
        Object.assign(files, presetFiles())
        files[FLEET] = pinned(STARTER_FILES['ruleset-drift-fleet.yml'] ?? '')
        files['Makefile'] = 'release:\n\techo released\n'
      },
    })
  }, LONG)
  afterAll(() => stage?.world.close())

  const run = (workflow: string, options: Partial<RunOptions> = {}) =>
    stage.world.run({ repository: RELEASE.repository, workflow, ...options })

  it(
    'tag-gate.yml lets a release run from a protected tag, and from no other',
    async () => {
      const protectedRun = await run(RELEASE.workflow, { ref: RELEASE.ref })
      expect([redJobs(protectedRun), jobOf(protectedRun, 'publish').result]).toEqual([[], 'success'])
      expect(stepOf(jobOf(protectedRun, 'publish'), 'Run make release').log).toContain('released')
      stage.app.tag('w1.2.3')
      const open = await run(RELEASE.workflow, { ref: 'refs/tags/w1.2.3' })
      expect(redJobs(open).map(({ job }) => job)).toEqual(['gate'])
      expect(jobOf(open, 'publish').result).toBe('skipped')
    },
    LONG,
  )

  it(
    'ruleset-drift.yml keeps one issue while something differs, in jobs that can write nothing else',
    async () => {
      const path = '.github/workflows/ruleset-drift.yml'
      const drifted = await run(path, { event: 'schedule' })
      expect(redJobs(drifted).map(({ job }) => job)).toEqual(['drift'])
      expect(jobOf(drifted, 'drift').permissions).toEqual({ contents: 'read', issues: 'write' })
      expect(stage.app.state.issues).toMatchObject([{ state: 'open' }])
    },
    LONG,
  )

  it(
    'ruleset-drift-fleet.yml judges every repository once, and folds the parts into one verdict',
    async () => {
      for (const number of [1, 2, 3]) await stage.world.addRepository({ slug: `octo/other-${number}` })
      const token = stage.world.github.tokenFor({
        repository: stage.app,
        reach: 'organization',
        permissions: { contents: 'read' },
      })
      const fleet = await run(FLEET, { event: 'schedule', secrets: { RULESET_TOKEN: token } })
      expect(fleet.errors).toEqual([])
      const parts = fleet.jobs.filter(({ id }) => id === 'check')
      // A difference is no failure of a part.
      expect(parts.map(({ result }) => result)).toEqual(Array.from({ length: 8 }, () => 'success'))
      expect(redJobs(fleet).map(({ job }) => job)).toEqual(['merge'])
      const { outputs } = jobOf(fleet, 'merge').steps.find(
        (step) => step.outputs['repositories'] !== undefined,
      ) ?? {
        outputs: {},
      }
      expect(outputs).toMatchObject({ repositories: '4' })
    },
    LONG,
  )

  it(
    'scorecard.yml publishes from a job that does nothing else',
    async () => {
      const path = '.github/workflows/scorecard.yml'
      for (const event of ['push', 'schedule', 'branch_protection_rule']) {
        const scored = await run(path, { event })
        expect([scored.errors, redJobs(scored)]).toEqual([[], []])
        expect(jobOf(scored, 'analysis').permissions).toEqual({
          contents: 'read',
          'security-events': 'write',
          'id-token': 'write',
        })
      }
      // What the service that takes the score in refuses: anything that could reach the identity of the job.
      const workflow = parse(STARTER_FILES['scorecard.yml'] ?? '') as {
        readonly jobs: { readonly analysis: { readonly steps: readonly { readonly uses?: string }[] } }
      }
      const { analysis } = workflow.jobs
      expect(Object.keys(workflow).toSorted()).toEqual(['concurrency', 'jobs', 'name', 'on', 'permissions'])
      expect(Object.keys(analysis).toSorted()).toEqual(['permissions', 'runs-on', 'steps', 'timeout-minutes'])
      expect(analysis.steps.map(({ uses = '' }) => uses.slice(0, uses.indexOf('@')))).toEqual([
        'actions/checkout',
        'ossf/scorecard-action',
        'actions/upload-artifact',
        'github/codeql-action/upload-sarif',
      ])
    },
    LONG,
  )
})
