import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const COMMIT = 'a'.repeat(40)
const context: RunContext = {
  face: 'action',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: 'octo/app',
  eventName: 'push',
  eventPath: undefined,
  ref: 'refs/tags/v1.2.3',
  sha: COMMIT,
  workflowRef: undefined,
  runUrl: 'https://github.com/octo/app/actions/runs/7',
}

function planned(inputs: Readonly<Record<string, string>>, changes: Partial<RunContext> = {}) {
  const given: Readonly<Record<string, string>> = { files: 'release/*', ...inputs }
  const parsed = parseInputs(spec, (name) => given[name] ?? '')
  if (!parsed.ok) throw new Error(parsed.problem.map(({ current }) => current).join('; '))
  return plan(parsed.value.config, { ...context, ...changes })
}

describe('plan', () => {
  it('takes tag, commit and repository of the run, demands everything, and holds no secret', () => {
    const made = planned({ token: 'ghs_SENTINEL' })
    expect(made).toMatchObject({
      ok: true,
      value: {
        repository: 'octo/app',
        tag: 'v1.2.3',
        commit: COMMIT,
        files: { patterns: ['release/*'], base: '.', bundles: undefined, manifests: ['SHA256SUMS'] },
        text: { name: 'v1.2.3', notes: undefined, prerelease: false },
        makeLatest: 'auto',
        publish: true,
        immutable: 'auto',
        demands: ['checksums', 'signatures', 'provenance', 'sbom'],
        policy: {
          trustDomain: 'public-good',
          source: { repository: 'octo/app', ref: 'refs/tags/v1.2.3', digest: COMMIT },
          requireName: true,
          allowSelfHosted: false,
        },
        receiptPath: '/t/release-receipt.json',
        maxWaitSeconds: 60,
        run: 'https://github.com/octo/app/actions/runs/7',
      },
    })
    expect(JSON.stringify(made)).not.toContain('SENTINEL')
  })

  it.each([
    { tag: '@scope/pkg@1.0.0-rc.1', prerelease: 'auto', expected: true },
    { tag: 'refs/tags/v1.0.0', prerelease: 'auto', expected: false },
    { tag: 'v1.0.0', prerelease: 'true', expected: true },
    { tag: 'v1.0.0-rc.1', prerelease: 'false', expected: false },
    { tag: 'nightly', prerelease: 'auto', expected: false },
  ])(
    'says of $tag with "$prerelease" that it is a prerelease: $expected',
    ({ tag, prerelease, expected }) => {
      const made = planned({ tag, prerelease })
      expect(made.ok && made.value.text.prerelease).toBe(expected)
      expect(made.ok && made.value.tag).toBe(tag.replace('refs/tags/', ''))
    },
  )

  it('demands the ref that was given in place of the tag', () => {
    const made = planned({ 'source-ref': 'refs/heads/main' })
    expect(made.ok && made.value.policy.source.ref).toBe('refs/heads/main')
  })

  it('tells all that is wrong together', () => {
    const made = planned(
      {
        commit: 'HEAD',
        'trust-domain': 'staging',
        'receipt-path': '/etc/receipt',
        'make-latest': 'true',
        prerelease: 'true',
      },
      { ref: undefined, repository: undefined },
    )
    expect(made.ok ? [] : made.problem.map(({ code }) => code)).toEqual([
      'input/missing',
      'input/missing',
      'input/malformed',
      'input/conflict',
      'input/missing',
      'input/path-escape',
    ])
  })
})
