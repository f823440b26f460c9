import {
  PROBLEM_REGISTRY,
  problemCategory,
  type ProblemCategory,
  type ProblemCode,
} from '@tier3/model/problem-registry'
import type { Generator } from './registry.ts'

const CATEGORIES: Readonly<Record<ProblemCategory, { readonly exit: number; readonly who: string }>> = {
  input: { exit: 2, who: 'The author of the workflow acts. Nothing was done before it was found.' },
  permission: { exit: 3, who: 'The author of the workflow grants what is missing.' },
  environment: { exit: 2, who: 'The owner of the runner acts.' },
  service: {
    exit: 3,
    who: 'Nobody but time. Retries are bounded; signing fails, and verification is indeterminate, never verified.',
  },
  integrity: {
    exit: 1,
    who: 'Somebody looks at it as at a possible attack. It is never retried and cannot be downgraded.',
  },
  policy: { exit: 1, who: 'The owner of the release, or whoever wrote the policy.' },
  internal: { exit: 2, who: 'We do; please report it.' },
}

export const errorsPage: Generator = () => [{ path: 'docs/errors.md', content: formatErrorsPage() }]

/** The page of all codes; a code's anchor is its text with a dash for the slash. */
export function formatErrorsPage(): string {
  const codes = Object.keys(PROBLEM_REGISTRY) as ProblemCode[]
  const sections = Object.entries(CATEGORIES).map(([category, { exit, who }]) => {
    const own = codes.filter((code) => problemCategory(code) === category)
    return `## ${category}\n\n${who} Exit code ${exit}.\n\n${own.map(formatCode).join('\n')}`
  })
  return `<!-- Generated from packages/model/src/problem-registry-*.ts by \`pnpm gen\`; do not edit. -->

# Errors

Every problem and finding carries one of these codes. A message says what was attempted, what is the case, what should be
the case, and the smallest change that mends it; this page says what a code means wherever it appears.

${sections.join('\n')}`
}

function formatCode(code: ProblemCode): string {
  const { meaning, fix } = PROBLEM_REGISTRY[code]
  const [first = '', ...yaml] = fix.split('\n')
  const example = yaml.length > 0 ? `\n\n\`\`\`yaml\n${yaml.join('\n')}\n\`\`\`` : ''
  return `### <a id="${codeAnchor(code)}"></a>\`${code}\`\n\n${meaning}\n\n**To mend it:** ${first}${example}\n`
}

export const codeAnchor = (code: ProblemCode): string => code.replace('/', '-')
