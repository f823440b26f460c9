import { COMMON_OUTPUTS } from '@tier3/runner/define/common-inputs'
import type { Spec } from '@tier3/runner/define/spec'
import { stringify } from 'yaml'
import { describeGroup, flatInputs } from './flat-inputs.ts'
import type { Generator } from './registry.ts'

const HEADER = '# Generated from src/spec.ts; do not edit. To change it, edit the spec and run `pnpm gen`.\n'

export const actionManifest: Generator = ({ specs }) =>
  specs.map((spec) => ({ path: `actions/${spec.name}/action.yml`, content: formatManifest(spec) }))

/** The text of an action's action.yml. */
export function formatManifest(spec: Spec): string {
  const inputs = flatInputs(spec).map((input) => [
    input.name,
    {
      description: [input.doc, describeGroup(input)].filter((text) => text !== '').join(' '),
      required: input.required,
      ...(input.default === undefined ? {} : { default: input.default }),
    },
  ])
  const outputs = Object.entries<string>({ ...spec.outputs, ...COMMON_OUTPUTS }).map(
    ([name, description]) => [name, { description }],
  )
  const manifest = {
    name: `tier3 ${spec.name}`,
    description: spec.description,
    branding: { icon: spec.icon, color: spec.color },
    inputs: Object.fromEntries(inputs) as object,
    outputs: Object.fromEntries(outputs) as object,
    // The path is a contract: workflows pin this folder, and every version of it must find its bundle there.
    runs: { using: 'node24', main: `../../dist/${spec.name}/index.js` },
  }
  return HEADER + stringify(manifest, { lineWidth: 0 })
}
