import type { ShownAnnotation } from '../actions-runner/workflow-commands.ts'

const CODE = /^(?:input|permission|environment|service|integrity|policy|internal)\/[a-z0-9-]+$/

/** Codes of problems and findings: those of a report of ours, and those that annotations carry as their title. */
export function codesIn(
  annotations: readonly ShownAnnotation[],
  report: string | undefined,
): readonly string[] {
  const titles = annotations.flatMap(({ title }) => (title !== undefined && CODE.test(title) ? [title] : []))
  return [...new Set([...titles, ...reportCodes(report)])]
}

function reportCodes(report: string | undefined): readonly string[] {
  if (report === undefined) return []
  try {
    const parsed = JSON.parse(report) as {
      readonly problems?: readonly { readonly code?: string }[]
      readonly findings?: readonly { readonly code?: string }[]
    }
    return [...(parsed.problems ?? []), ...(parsed.findings ?? [])].flatMap(({ code }) => code ?? [])
  } catch {
    // A file of another form that an action calls its report.
    return []
  }
}
