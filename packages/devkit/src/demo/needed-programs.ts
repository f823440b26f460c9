import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the steps of the release workflow call, as every runner of GitHub has it. */
const NEEDED = ['bash', 'git', 'jq']

/** Those of them that none of these folders has. */
export const missingPrograms = (path: string): readonly string[] =>
  NEEDED.filter(
    (name) => !path.split(delimiter).some((folder) => folder !== '' && isExecutable(join(folder, name))),
  )

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
