import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Face } from './face.ts'

/** The protocol between runner and action, spoken by GitHub's own library; the summary is appended to its file. */
export function actionFace(environment: NodeJS.ProcessEnv): Face {
  return {
    kind: 'action',
    input: (name) => core.getInput(name),
    variable: (name) => environment[name],
    mask: maskLines,
    say: (line) => core.info(withoutCommands(line)),
    progress: (line) => core.info(withoutCommands(line)),
    annotate: ({ level, title, message, file, line }) => {
      const properties = {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
      }
      if (level === 'error') core.error(message, properties)
      else if (level === 'warning') core.warning(message, properties)
      else core.notice(message, properties)
    },
    setOutput: (name, value) => core.setOutput(name, value),
    summary: async (markdown) => {
      const path = environment['GITHUB_STEP_SUMMARY']
      if (path === undefined || path === '') return false
      await appendFile(path, `${markdown}\n`)
      return true
    },
    emitReport: () => {},
  }
}

// The runner masks line by line: a secret of several lines would otherwise be shown.
function maskLines(text: string): void {
  for (const line of text.split(/\r?\n/)) if (line.trim() !== '') core.setSecret(line)
}

/**
 * The line with everything broken up that the runner would take for a command: `::` at the start of a line, and the
 * older `##[` anywhere in it. A file may have either in its name.
 */
export const withoutCommands = (line: string): string =>
  line.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '# #[')
