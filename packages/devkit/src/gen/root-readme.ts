import { fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import type { Generator } from './registry.ts'

/** The table of actions in the README of the repository; nothing as long as there is no README. */
export const rootReadme: Generator = ({ specs }, current) => {
  const text = current('README.md')
  if (text === undefined) return []
  const rows = specs.map((spec) => [
    `[\`${spec.name}\`](actions/${spec.name}/README.md)`,
    spec.description,
    Object.entries(spec.permissions)
      .map(([scope, { level }]) => `\`${scope}: ${level}\``)
      .join(', ') || 'none',
  ])
  const table = markdownTable(['action', 'what it does', 'permissions'], rows)
  return [{ path: 'README.md', content: fillMarkers(text, 'actions', table, 'README.md') }]
}
