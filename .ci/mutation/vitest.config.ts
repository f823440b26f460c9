import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The tests of the pure packages, and those of policies: quick enough to be run for every change.
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: [
      'packages/{verification,model,attestation}/src/**/*.test.ts',
      'packages/devkit/src/policy-tests/*.test.ts',
    ],
    testTimeout: 60_000,
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
})
