import { parseBuildVariable, SHARED_VARIABLES } from '@tier3/release/rebuild/build-environment'
import { quoted } from '@tier3/model/display'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { lines, type Codec } from '@tier3/runner/define/codec'

/** The text of a script of the shell. */
export const script: Codec<string> = {
  form: 'script of bash',
  parse: (value) => {
    if (value.trim() === '') return failed('it has no command')
    return value.includes('\0') ? failed('it has a NUL character') : ok(value.replaceAll('\r\n', '\n'))
  },
}

/** A variable for builds: with a value of its own, or with that of the job. */
export interface PassedVariable {
  readonly name: string
  readonly value?: string
}

export const buildVariables: Codec<readonly PassedVariable[]> = {
  form: '`NAME` or `NAME=value`, one per line',
  parse: (value) =>
    eachLine(value, (entry) => {
      const equals = entry.indexOf('=')
      const name = equals < 0 ? entry : entry.slice(0, equals)
      const parsed = parseBuildVariable(name)
      if (!parsed.ok) return failed(`${quoted(name)}: ${parsed.problem}`)
      return ok(equals < 0 ? { name } : { name, value: entry.slice(equals + 1) })
    }),
}

export const sharedFolders: Codec<readonly { readonly variable: string; readonly folder: string }[]> = {
  form: '`VARIABLE=folder`, one per line',
  parse: (value) =>
    eachLine(value, (entry) => {
      const [, variable = '', folder = ''] = /^([A-Z_]{1,100})=(.{1,4096})$/.exec(entry) ?? []
      const known: readonly string[] = SHARED_VARIABLES
      return known.includes(variable)
        ? ok({ variable, folder })
        : failed(`${quoted(entry)} is not one of ${known.join(', ')} with "=" and a folder behind it`)
    }),
}

function eachLine<T>(
  value: string,
  parse: (entry: string) => Result<T, string>,
): Result<readonly T[], string> {
  const entries = lines.parse(value)
  if (!entries.ok) return entries
  const parsed = collect(entries.value.map(parse))
  return parsed.ok ? parsed : failed(parsed.problem.join('; '))
}
