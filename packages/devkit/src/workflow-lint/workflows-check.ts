import type { Check } from '../check/check.ts'
import { lintWorkflows } from './lint-workflows.ts'
import { loadLintProject } from './lint-project.ts'
import { formatFinding } from './rule.ts'

/** Workflows, templates and actions that we ship keep GitHub's syntax and our rules. */
export const workflows: Check = {
  name: 'workflows',
  run: async (root) => {
    const project = await loadLintProject(root)
    if (project.files.length === 0) return ['there is no workflow to look at']
    return (await lintWorkflows(project)).map(formatFinding)
  },
}
