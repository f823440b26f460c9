import { compositeActions } from './composite-readme.ts'
import { fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import type { Generator } from './registry.ts'

/** The table of actions in the README of the repository; nothing as long as there is no README. */
export const rootReadme: Generator = async ({ root, specs }, current) => {
  const text = current('README.md')
  if (text === undefined) return []
  const composites = (await compositeActions(root)).map(([name, { description }]) => [
    `[\`${name}\`](actions/${name}/README.md)`,
    description,
    'those of the actions in it',
  ])
  const single = specs.map((spec) => [
    `[\`${spec.name}\`](actions/${spec.name}/README.md)`,
    spec.description,
    Object.entries(spec.permissions)
      .map(([scope, { level }]) => `\`${scope}: ${level}\``)
      .join(', ') || 'none',
  ])
  const rows = [...single, ...composites].toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const table = markdownTable(['action', 'what it does', 'permissions'], rows)
  return [{ path: 'README.md', content: fillMarkers(text, 'actions', table, 'README.md') }]
}
