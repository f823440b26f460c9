import { matchesGlob } from '@tier3/model/glob'

/** Whether a rule covers a name below the base, which has these parts. */
export type NameRule = (name: string, parts: readonly string[]) => boolean

/**
 * Compiles a rule of names. Without a slash it is about every part of the name, so that a folder covers what is in it; with one
 * about the name from its beginning, or a folder in front. `**` in front of a slash is any number of folders, none as well.
 * Most rules are compared without a pattern, since there may be a hundred of them and a hundred thousand names.
 */
export function compileNameRule(rule: string): NameRule {
  const trimmed = rule.replace(/\/+$/, '').replace(/^\.?\//, '')
  const [longest = ''] = trimmed.split(/[*?/]/).toSorted((a, b) => b.length - a.length)
  if (!trimmed.includes('/')) {
    const ending = trimmed.slice(1)
    if (!/[*?]/.test(trimmed)) return (_, parts) => parts.includes(trimmed)
    if (trimmed.startsWith('*') && !/[*?]/.test(ending))
      return (_, parts) => parts.some((part) => part.endsWith(ending))
    return (_, parts) => parts.some((part) => part.includes(longest) && matchesGlob(trimmed, part))
  }
  const forms = trimmed.startsWith('**/') ? [trimmed, trimmed.slice(3)] : [trimmed]
  return (name, parts) =>
    name.includes(longest) &&
    parts.some((_, index) => {
      const front = parts.slice(0, index + 1).join('/')
      return forms.some((form) => matchesGlob(form, front))
    })
}

export const isCovered = (rule: string, name: string): boolean => compileNameRule(rule)(name, name.split('/'))

/** Whether a rule names this very file: by its own name when there is no slash in the rule, else by all of it. */
export function isNamed(rule: string, name: string): boolean {
  if (!rule.includes('/')) return matchesGlob(rule, name.slice(name.lastIndexOf('/') + 1))
  const forms = rule.startsWith('**/') ? [rule, rule.slice(3)] : [rule.replace(/^\.?\//, '')]
  return forms.some((form) => matchesGlob(form, name))
}
