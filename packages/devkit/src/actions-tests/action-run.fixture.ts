import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonObject } from '@tier3/model/json'
import type { WiredAction } from '@tier3/runner/define/action'
import type { Spec } from '@tier3/runner/define/spec'
import type { Annotation } from '@tier3/runner/run/annotations'
import type { Face } from '@tier3/runner/run/face'
import { runWired } from '@tier3/runner/run/run-loop'
import { reportSchemaOf } from '../gen/report-schemas.ts'

/** What one run of an action left behind, but for the files it wrote. */
export interface Ended {
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  /** Codes of problems and findings, in the order of the report. */
  readonly codes: readonly string[]
  readonly report: ReportJson
  readonly annotations: readonly Annotation[]
  readonly log: string
  readonly summary: string
  /** Everything people or machines may read of the run, in one text. */
  readonly shown: string
  /** What the runner was told to hide. */
  readonly masked: readonly string[]
}

export interface ReportJson {
  readonly title: string
  readonly problems: readonly {
    readonly code: string
    readonly current: string
    readonly fix: string
    readonly cause?: string
    readonly at?: { readonly file: string; readonly line?: number }
  }[]
  readonly findings: readonly { readonly code: string; readonly subject: string; readonly seen: string }[]
  readonly notices: readonly string[]
  readonly plan?: JsonObject
  readonly body?: JsonObject
}

export interface RunOptions {
  readonly workspace: string
  readonly temp: string
  readonly inputs: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

/** Runs an action in this process with real files, and holds its report against the published schema. */
export async function runAction<S extends Spec, Plan, Ports, Evidence, Conclusion>(
  wired: WiredAction<S, Plan, Ports, Evidence, Conclusion>,
  { workspace, temp, inputs, variables = {} }: RunOptions,
): Promise<Ended> {
  const said: string[] = []
  const masked: string[] = []
  const annotations: Annotation[] = []
  const summaries: string[] = []
  const outputs: Record<string, string> = {}
  const environment: Readonly<Record<string, string>> = {
    ...variables,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
  }
  const face: Face = {
    kind: 'action',
    input: (name) => inputs[name] ?? '',
    variable: (name) => environment[name],
    mask: (text) => void masked.push(text),
    say: (line) => void said.push(line),
    progress: (line) => void said.push(line),
    annotate: (annotation) => void annotations.push(annotation),
    setOutput: (name, value) => {
      outputs[name] = value
    },
    summary: async (markdown) => {
      summaries.push(markdown)
      return true
    },
    emitReport: () => undefined,
  }
  const exitCode = await runWired(wired, face, { workspace, temp, unique: 'unique' })
  const text = readFileSync(outputs['report-path'] ?? 'no report', 'utf8')
  const report = JSON.parse(text) as ReportJson
  assertSchema(wired.action.spec, report)
  const { 'report-path': _, ...own } = outputs
  const [log, summary] = [said.join('\n'), summaries.join('\n')]
  return {
    exitCode,
    outputs: own,
    codes: [...report.problems, ...report.findings].map(({ code }) => code),
    report,
    annotations,
    log,
    summary,
    shown: [log, summary, text, JSON.stringify(outputs), JSON.stringify(annotations)].join('\n'),
    masked,
  }
}

function assertSchema(spec: Spec, report: ReportJson): void {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  if (!ajv.validate(reportSchemaOf(spec, 'octo/app'), report)) throw new Error(ajv.errorsText())
}

/** The text of every regular file below a folder, by path relative to it. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  return Object.fromEntries(files.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]))
}
