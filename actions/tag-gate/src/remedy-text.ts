import { formatRulesetBody, rulesetFileName } from '@tier3/audit/ruleset/ruleset-file'
import type { JsonObject } from '@tier3/model/json'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { formatShellWord } from '@tier3/model/shell-word'

/** The same JSON in ASCII alone, so that no character of a tag can change how the text looks to who pastes it. */
export const asciiJson = (json: string): string =>
  json.replace(/[^\n\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One path for each remedy: the second of `fix.json` is `fix-2.json`, since a request takes one body. */
export function remedyPaths(path: string, count: number): readonly string[] {
  const dot = path.lastIndexOf('.')
  const [stem, ending] = dot > path.lastIndexOf('/') + 1 ? [path.slice(0, dot), path.slice(dot)] : [path, '']
  return Array.from({ length: count }, (_, index) => (index === 0 ? path : `${stem}-${index + 1}${ending}`))
}

export interface RemedyText {
  readonly json: string
  readonly where: string
  /** A line for a shell; undefined for a path that cannot be written in one line. */
  readonly command: string | undefined
}

/** A remedy as people paste it: the body, where it goes, and the command that sends it. */
export function remedyText(body: JsonObject, repository: RepoSlug, path: string | undefined): RemedyText {
  const file = path ?? rulesetFileName({ target: text(body['target']), name: text(body['name']) })
  const word = formatShellWord(file)
  const start = path === undefined ? 'Save this as a file' : 'This file was written'
  return {
    json: asciiJson(formatRulesetBody(body)).trimEnd(),
    where: `${start}; import it in Settings > Rules > Rulesets > New ruleset > Import a ruleset, or send it as somebody who administers ${repository}:`,
    command:
      word === undefined ? undefined : `gh api --method POST repos/${repository}/rulesets --input ${word}`,
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
