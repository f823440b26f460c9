import { failed, ok, type Result } from '@tier3/model/result'
import type { ChangePlan, ChangeSource } from './change.ts'
import { planCargoChange } from './cargo.ts'
import { setJsonString } from './json-text.ts'
import { MARK } from './mark.ts'
import { planMavenChange } from './maven.ts'
import { planPythonChange } from './python.ts'
import { sourceStatement } from './source-statement.ts'

/** Changes one named file so that it keeps its syntax; the reason says why it cannot. */
export function editText(path: string, text: string, source: ChangeSource): Result<ChangePlan, string> {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (text.includes('\0')) return failed('it is no text')
  const manifest = { paths: source.paths, text: source.text, at: path }
  if (name === 'Cargo.toml') return planned(planCargoChange(manifest), 'it has no version to change')
  if (name === 'pyproject.toml') return planned(planPythonChange(manifest), 'it has no [project] to describe')
  if (name === 'pom.xml') return planned(planMavenChange(manifest), 'it is no project of Maven')
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  if (ending === 'json') {
    const changed = setJsonString(text, 'description', MARK)
    return changed === undefined
      ? failed('it is no strict JSON object')
      : ok({ edits: [{ path, content: changed }], says: [`the description in ${path}`] })
  }
  if (UNSAFE.test(ending))
    return failed(`nothing is known that may be added to a file of the kind ".${ending}"`)
  const statement = sourceStatement(path)
  const line = statement ?? (HASH.test(name) ? `# ${MARK}` : MARK)
  return ok({
    edits: [{ path, content: `${text.replace(/\n?$/, '\n')}${line}\n` }],
    says: [`a line at the end of ${path}`],
  })
}

// A line at the end breaks these, or is thrown away by whatever reads them.
const UNSAFE = /^(?:toml|ya?ml|xml|html?|svg|lock|sum|mod|kts?|scala|rs|swift|h|hpp|gradle|csproj)$/
const HASH = /(?:\.(?:sh|bash|zsh|pl|cfg|ini|conf|properties)|^Makefile|^Dockerfile)$/

const planned = (plan: ChangePlan | undefined, reason: string): Result<ChangePlan, string> =>
  plan === undefined ? failed(reason) : ok(plan)
