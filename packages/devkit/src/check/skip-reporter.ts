import process from 'node:process'
import type { Reporter, TestModule } from 'vitest/node'

/**
 * Says every skip with its reason, and fails the run when all tests of a file are skipped: such a file shows nothing,
 * and looks like one that shows something.
 */
export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const skips: string[] = []
    const empty: string[] = []
    for (const module of modules) {
      // Whoever asks for tests by name wants the others skipped.
      if (module.project.config.testNamePattern !== undefined) return
      const tests = [...module.children.allTests()]
      const skipped = tests.filter((test) => test.result().state === 'skipped')
      for (const test of skipped) {
        const result = test.result()
        const note = result.state === 'skipped' ? result.note : undefined
        skips.push(`  ${module.relativeModuleId} > ${test.fullName}: ${note ?? 'no reason given'}`)
      }
      if (module.ok() && skipped.length === tests.length) empty.push(`  ${module.relativeModuleId}`)
    }
    if (skips.length > 0) print(`!! ${skips.length} SKIPPED`, skips)
    if (empty.length === 0) return
    print('✗ FAILED: test files without one test that ran', empty)
    process.exitCode = 1
  }
}

const print = (title: string, lines: readonly string[]): void =>
  void process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
