import { displayText, quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { describeProblem, type Problem } from '@tier3/model/problem'

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
}

// GitHub shows ten annotations of a kind per step; the tenth says how many more there are.
const SHOWN = 9

export const problemAnnotation = (p: Problem): Annotation => ({
  level: 'error',
  title: p.code,
  message: `${describeProblem(p)}\nTo mend it: ${p.fix}`,
  ...(p.at === undefined ? {} : { file: p.at.file, ...(p.at.line === undefined ? {} : { line: p.at.line }) }),
})

export const findingAnnotation = (f: Finding): Annotation => ({
  level: 'error',
  title: f.code,
  message:
    displayText(`${quoted(f.subject)}: wanted ${f.demand}; seen ${f.seen}`, 2000) + `\nTo mend it: ${f.fix}`,
  ...(f.at === undefined ? {} : { file: f.at.file, ...(f.at.line === undefined ? {} : { line: f.at.line }) }),
})

/** At most ten per level, the last of them counting the rest, so that none vanishes unseen. */
export function limitAnnotations(annotations: readonly Annotation[]): readonly Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const own = annotations.filter((a) => a.level === level)
    if (own.length <= SHOWN + 1) return own
    const rest: Annotation = {
      level,
      title: 'more',
      message: `and ${own.length - SHOWN} more; the summary and the report list all of them`,
    }
    return [...own.slice(0, SHOWN), rest]
  })
}
