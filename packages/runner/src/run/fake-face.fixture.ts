import type { Annotation } from './annotations.ts'
import type { Face } from './face.ts'

/** A face that remembers what it was told. */
export interface FakeFace extends Face {
  readonly said: string[]
  readonly annotations: Annotation[]
  readonly outputs: { [name: string]: string }
  readonly masked: string[]
  readonly summaries: string[]
  readonly reports: string[]
}

export function fakeFace(
  kind: Face['kind'],
  inputs: { readonly [name: string]: string },
  variables: { readonly [name: string]: string } = {},
): FakeFace {
  const face: FakeFace = {
    kind,
    said: [],
    annotations: [],
    outputs: {},
    masked: [],
    summaries: [],
    reports: [],
    input: (name) => inputs[name] ?? '',
    variable: (name) => variables[name],
    mask: (text) => void face.masked.push(text),
    say: (line) => void face.said.push(line),
    progress: () => {},
    annotate: (annotation) => void face.annotations.push(annotation),
    setOutput: (name, value) => {
      face.outputs[name] = value
    },
    summary: async (markdown) => {
      face.summaries.push(markdown)
      return true
    },
    emitReport: (json) => void face.reports.push(json),
  }
  return face
}
