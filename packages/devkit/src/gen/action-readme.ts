import { COMMON_OUTPUTS } from '@tier3/runner/define/common-inputs'
import type { Spec } from '@tier3/runner/define/spec'
import { describeGroup, flatInputs } from './flat-inputs.ts'
import { emptyMarkers, fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import type { Generator } from './registry.ts'

/** The tables in an action's README; a README that is missing is begun with the six parts that each one has. */
export const actionReadme: Generator = ({ specs, slug }, current) =>
  specs.map((spec) => {
    const path = `actions/${spec.name}/README.md`
    const filled = Object.entries(tablesOf(spec)).reduce(
      (text, [name, table]) => fillMarkers(text, name, table, path),
      current(path) ?? readmeSkeleton(spec, slug),
    )
    return { path, content: filled }
  })

function tablesOf(spec: Spec): { readonly [marker: string]: string } {
  const permissions = Object.entries(spec.permissions).map(([scope, { level, why }]) => [
    `\`${scope}: ${level}\``,
    why,
  ])
  const inputs = flatInputs(spec).map((input) => [
    `\`${input.name}\``,
    [input.doc, describeGroup(input)].filter((text) => text !== '').join(' '),
    input.form,
    input.required ? '**required**' : input.default === undefined ? '' : `\`${input.default}\``,
  ])
  const outputs = Object.entries<string>({ ...spec.outputs, ...COMMON_OUTPUTS }).map(([name, doc]) => [
    `\`${name}\``,
    doc,
  ])
  return {
    permissions:
      permissions.length > 0 ? markdownTable(['permission', 'why'], permissions) : 'No permission is needed.',
    inputs: markdownTable(['input', 'what it does', 'form', 'default'], inputs),
    outputs: markdownTable(['output', 'what it holds'], outputs),
  }
}

/** Stands where prose has to be written by hand; a check refuses files that still have it. */
export const UNWRITTEN = '<!-- write this part -->'

/** The six parts of an action's README. */
export const readmeSkeleton = (spec: Spec, slug: string): string => `# tier3 ${spec.name}

${spec.description}

## What it proves

${UNWRITTEN}

## What it does not prove

${UNWRITTEN}

## Minimal use

\`\`\`yaml
- uses: ${slug}/actions/${spec.name}@<commit>
\`\`\`

${UNWRITTEN}

## Permissions

${emptyMarkers('permissions')}

## Inputs and outputs

${emptyMarkers('inputs')}

${emptyMarkers('outputs')}

## Troubleshooting

Every message carries a code; [the page of errors](../../docs/errors.md) explains each of them.

${UNWRITTEN}
`
