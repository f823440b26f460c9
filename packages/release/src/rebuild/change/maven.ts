import type { ChangePlan, ChangeSource } from './change.ts'
import { MARK } from './mark.ts'

/** The description of the project: a jar holds its pom.xml, and the version would rename it. */
export function planMavenChange(source: ChangeSource & { readonly at?: string }): ChangePlan | undefined {
  if (source.at === undefined && !source.paths.includes('pom.xml')) return undefined
  const files =
    source.at === undefined ? source.paths.filter((path) => /(?:^|\/)pom\.xml$/.test(path)) : [source.at]
  const edits = files.flatMap((path) => {
    const text = source.text(path)
    const content = text === undefined ? undefined : described(text)
    return content === undefined ? [] : [{ path, content }]
  })
  return edits.length === 0
    ? undefined
    : { edits, says: edits.map(({ path }) => `the description in ${path}`) }
}

function described(text: string): string | undefined {
  const model = /<modelVersion>[^<]{1,20}<\/modelVersion>/.exec(text)
  if (model === null) return undefined
  const current = /<description>([^<]{0,10000})<\/description>/.exec(text)
  if (current !== null && isOfProject(text, current.index))
    return `${text.slice(0, current.index)}<description>${MARK}</description>${text.slice(current.index + current[0].length)}`
  if (current !== null) return undefined
  const end = model.index + model[0].length
  return `${text.slice(0, end)}\n  <description>${MARK}</description>${text.slice(end)}`
}

/** Whether only `<project>` is open at this place; profiles and plugins may have descriptions as well. */
function isOfProject(text: string, at: number): boolean {
  const before = text.slice(0, at).replace(/<!--[^]*?-->|<\?[^]*?\?>/g, '')
  const open = before.match(/<[A-Za-z][^<>]*[^/<>]>|<[A-Za-z]>/g)?.length ?? 0
  const closed = before.match(/<\/[A-Za-z][^<>]*>/g)?.length ?? 0
  return open - closed === 1
}
