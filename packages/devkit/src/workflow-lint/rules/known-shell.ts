import type { LintedFile } from '../lint-project.ts'
import type { Rule } from '../rule.ts'
import { child, scalars } from '../tree.ts'
import { isManifest, jobsOf, type Step, stepsOf } from '../workflow-view.ts'

const SHELLS: readonly string[] = ['bash', 'sh', 'pwsh', 'powershell', 'cmd', 'python']

export const knownShell: Rule = {
  id: 'known-shell',
  why: 'a shell that the machine does not have fails the step; one that forgets failures in a pipe passes it.',
  *check(file) {
    for (const { key, branch } of scalars(file.tree)) {
      if (key !== 'shell' || SHELLS.includes(branch.text) || branch.text.includes('${{')) continue
      yield {
        at: branch.at,
        message: `${branch.text} is no shell of the runner`,
        fix: `write ${SHELLS.join(', ')}`,
      }
    }
    for (const { step, shell } of withShells(file)) {
      if (step.run === undefined) continue
      if (isManifest(file) && shell === undefined)
        yield {
          at: step.run.keyAt,
          message: 'a step of an action names no shell',
          fix: 'write `shell: bash`',
        }
      // Without a shell that is named, the runner starts bash without pipefail.
      if (shell !== 'bash' && (shell ?? 'sh') === 'sh' && hasPipe(step.run.text))
        yield {
          at: step.run.keyAt,
          message: 'a failure on the left of a pipe is forgotten',
          fix: 'write `shell: bash`, which has pipefail',
        }
    }
  },
}

const hasPipe = (script: string): boolean =>
  /(?<![|>])\|(?!\|)/.test(script.replaceAll(/'[^'\n]*'|"[^"\n]*"/g, '').replaceAll(/(^|\s)#.*$/gm, ''))

/** Steps with the shell that they name, or the defaults do. */
function* withShells(
  file: LintedFile,
): Generator<{ readonly step: Step; readonly shell: string | undefined }> {
  const own = (step: Step): string | undefined => child(step.node, 'shell')?.text
  if (isManifest(file)) for (const step of stepsOf(file)) yield { step, shell: own(step) }
  const initial = child(file.tree, 'defaults', 'run', 'shell')?.text
  for (const job of jobsOf(file)) {
    const usual = child(job.node, 'defaults', 'run', 'shell')?.text ?? initial
    for (const step of job.steps) yield { step, shell: own(step) ?? usual }
  }
}
