import { buildUnitGraph, type Unit } from '../check/import-graph.ts'
import { LAYERS, type Layer } from '../check/layer-rules.ts'
import { emptyMarkers, fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import type { Generator } from './registry.ts'

const PATH = 'docs/architecture.md'

/** The picture of packages and layers, drawn from the imports as they are. */
export const architecturePicture: Generator = async ({ root }, current) => {
  const units = await buildUnitGraph(root)
  const text = current(PATH) ?? `# Architecture\n\n${emptyMarkers('layers')}\n`
  const table = markdownTable(
    ['package', 'layer', 'imports', 'third-party'],
    units
      .filter((unit) => unit.layer !== 'action')
      .map((unit) => [`\`${unit.name}\``, unit.layer, codeList(unit.imports), codeList(unit.npm)]),
  )
  return [{ path: PATH, content: fillMarkers(text, 'layers', `${drawGraph(units)}\n${table}`, PATH) }]
}

const codeList = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** Mermaid text: one box per layer, an arrow per import between packages; actions are drawn as one. */
function drawGraph(units: readonly Unit[]): string {
  const boxes = LAYERS.map((layer) =>
    drawLayer(
      layer,
      units.filter((unit) => unit.layer === layer),
    ),
  )
  const edges = units
    .filter((unit) => unit.layer !== 'development')
    .flatMap((unit) => unit.imports.map((imported) => `  ${nodeOf(unit)} --> ${imported}`))
  const unique = [...new Set(edges)].toSorted()
  return `\`\`\`mermaid\nflowchart BT\n${boxes.join('')}${unique.join('\n')}\n\`\`\`\n`
}

function drawLayer(layer: Layer, units: readonly Unit[]): string {
  const names = [...new Set(units.map(nodeOf))]
  if (names.length === 0) return ''
  return `  subgraph ${layer}\n${names.map((name) => `    ${name}\n`).join('')}  end\n`
}

const nodeOf = (unit: Unit): string => (unit.layer === 'action' ? 'actions' : unit.name)
