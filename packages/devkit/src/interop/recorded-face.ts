import type { Face } from '@tier3/runner/run/face'

/** A face that keeps what an action says and sets, for judging how it ended. */
export interface RecordedFace extends Face {
  readonly lines: readonly string[]
  readonly outputs: ReadonlyMap<string, string>
  /** Codes of the errors that were shown, in order. */
  readonly codes: readonly string[]
}

export function recordedFace(
  inputs: { readonly [name: string]: string },
  variables: { readonly [name: string]: string },
): RecordedFace {
  const lines: string[] = []
  const outputs = new Map<string, string>()
  const codes: string[] = []
  return {
    kind: 'action',
    lines,
    outputs,
    codes,
    input: (name) => inputs[name] ?? '',
    variable: (name) => variables[name],
    mask: () => {},
    say: (line) => void lines.push(line),
    progress: () => {},
    annotate: ({ level, title }) => {
      if (level === 'error') codes.push(title)
    },
    setOutput: (name, value) => void outputs.set(name, value),
    summary: () => Promise.resolve(true),
    emitReport: () => {},
  }
}
