// `pnpm lint:workflows` prints every finding as `file:line:column rule message (fix)`, and why each broken rule is there.
import process from 'node:process'
import { ROOT } from '../gen/project.ts'
import { LANGUAGE_SERVICE } from './language-service.ts'
import { loadLintProject } from './lint-project.ts'
import { lintWorkflows } from './lint-workflows.ts'
import { formatFinding } from './rule.ts'
import { RULES } from './rules.ts'

const project = await loadLintProject(ROOT)
const findings = await lintWorkflows(project)
for (const finding of findings) console.log(formatFinding(finding))
const broken = new Set(findings.map(({ rule }) => rule))
for (const { id, why } of [...RULES, LANGUAGE_SERVICE]) if (broken.has(id)) console.log(`${id}: ${why}`)
console.log(`${project.files.length} files, ${findings.length} findings`)
process.exitCode = findings.length > 0 || project.files.length === 0 ? 1 : 0
