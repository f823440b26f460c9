// `npm run mutate -- <set>`: changes the sources a little, one change at a time, and says which changes no test notices.
// It works in place and puts everything back; run it in a clone of its own.
import process from 'node:process'

const SETS = {
  judgement: [
    'packages/verification/src/**/*.ts',
    '!packages/verification/src/policy-file/{decode-*,describe-*,located-value,presets}.ts',
  ],
  policy: ['packages/verification/src/policy-file/**/*.ts'],
  attestation: ['packages/attestation/src/**/*.ts'],
  model: ['packages/model/src/**/*.ts', '!packages/model/src/problem-registry*.ts'],
}
const NOT_MUTATED = ['test', 'test-d', 'fixture', 'gen'].map((kind) => `!**/*.${kind}.ts`)

const names = (process.env['TIER3_MUTATE'] ?? Object.keys(SETS).join(',')).split(',')

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './.ci/mutation/message-ignorer.mjs'],
  ignorers: ['messages'],
  inPlace: true,
  disableTypeChecks: false,
  // A name of a set, or a path.
  mutate: [...names.flatMap((name) => SETS[name] ?? [name]), ...NOT_MUTATED, '!**/*-schema.ts'],
  coverageAnalysis: 'perTest',
  // What runs once when a module is loaded would need all tests again for each change.
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: '.ci/mutation/.work/incremental.json',
  tempDirName: '.ci/mutation/.work/backup',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: '.ci/mutation/.work/report.json' },
  vitest: { configFile: '.ci/mutation/vitest.config.ts', related: true },
}
