import { describe, expect, it } from 'vitest'
import { JOB_CLAIMS } from './job-claims.fixture.ts'
import { decodeJobClaims } from './job-claims.ts'

describe('decodeJobClaims', () => {
  it('keeps the claims that are used', () => {
    const { aud: _aud, repository_owner: _owner, workflow_sha: _sha, ...used } = JOB_CLAIMS
    expect(decodeJobClaims(JOB_CLAIMS)).toEqual({ ok: true, value: used })
  })

  it('names every missing or malformed claim', () => {
    const { run_id: _run, ...rest } = JOB_CLAIMS
    const decoded = decodeJobClaims({
      ...rest,
      ref: 'main',
      sha: 'abc',
      job_workflow_sha: 7,
      repository_id: '-1',
    })
    expect(decoded.ok ? [] : decoded.problem.map(({ code, attempted }) => `${code} ${attempted}`)).toEqual(
      ['repository_id', 'ref', 'sha', 'run_id', 'job_workflow_sha'].map(
        (name) => `environment/token-malformed read the claim "${name}" of the identity token`,
      ),
    )
  })

  it.each([
    ['repository', 'acme'],
    ['event_name', 'push\n'],
    ['workflow_ref', 'acme/app/other/release.yml@refs/heads/main'],
    ['job_workflow_ref', 'acme/app/.github/workflows/release.yml'],
    ['runner_environment', ''],
    ['iss', ''],
  ])('refuses %s = %j', (name, value) =>
    expect(decodeJobClaims({ ...JOB_CLAIMS, [name]: value }).ok).toBe(false),
  )
})
