import { describe, expect, it } from 'vitest'
import { parseBuildVariable } from './build-environment.ts'

describe('parseBuildVariable', () => {
  it.each(['JAVA_HOME', 'RUSTFLAGS', 'VERSION', '_x1'])('%s is let through', (name) => {
    expect(parseBuildVariable(name)).toEqual({ ok: true, value: name })
  })

  it.each([
    ['GITHUB_SHA', 'runner'],
    ['actions_runtime_url', 'runner'],
    ['RUNNER_TEMP', 'runner'],
    ['INPUT_COMMAND', 'runner'],
    ['NODE_AUTH_TOKEN', 'secret'],
    ['MY_PASSWORD', 'secret'],
    ['AWS_SECRET_ACCESS_KEY', 'secret'],
    ['HOME', 'one of its own'],
    ['GOCACHE', 'one of its own'],
    ['CARGO_TARGET_DIR', 'one of its own'],
    ['LD_PRELOAD', 'one of its own'],
    ['BASH_ENV', 'one of its own'],
    ['A B', 'no name'],
    ['1A', 'no name'],
    ['', 'no name'],
  ])('%s is refused', (name, reason) => {
    const parsed = parseBuildVariable(name)
    expect(parsed.ok ? '' : parsed.problem).toContain(reason)
  })
})
