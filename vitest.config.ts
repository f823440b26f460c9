import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  root,
  test: {
    include: ['packages/*/src/**/*.test.ts', 'actions/*/src/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Bundles are real processes on what may be a busy machine; nothing is measured by these limits.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    teardownTimeout: 10_000,
    setupFiles: [join(root, 'packages/devkit/src/actions-runner/netguard.ts')],
    reporters: ['default', join(root, 'packages/devkit/src/check/skip-reporter.ts')],
    // A test must not depend on the machine's time zone, nor on what a terminal can show.
    env: { TZ: 'UTC', NO_COLOR: '1' },
    allowOnly: false,
  },
})
