import type { Report } from '@tier3/runner/define/report'
import { grantedPermissions } from './adapt.ts'
import type { Written } from './init-command.ts'
import { TEMPLATES, type TemplateName } from './templates.ts'

/** What the written files are, what they may do, and what is left to do. */
export function reportInit({ template, files }: Written): Report {
  const permissions = grantedPermissions(files[0].content)
  const fresh = files.filter(({ state }) => state === 'new')
  const lines = [
    `template ${template}: ${TEMPLATES[template].summary}`,
    ...files.map(({ path, state }) => `${state === 'new' ? 'wrote' : 'is there already'} ${path}`),
    '',
    'the workflow may:',
    ...permissions.map(({ job, permission, why }) => `  ${job}  ${permission}  ${why}`),
    '',
    'next:',
    ...nextSteps(template).map((step, i) => `  ${i + 1}. ${step}`),
  ]
  return {
    exitCode: 0,
    title: `${fresh.length} file${fresh.length === 1 ? '' : 's'} written`,
    outputs: { template, 'files-written': String(fresh.length) },
    lines,
    summary: [{ kind: 'code', language: 'text', text: lines.join('\n') }],
    findings: [],
    notices: [],
    body: {
      template,
      files: files.map(({ path, state }) => ({ path, state })),
      permissions: permissions.map((one) => ({ ...one })),
    },
  }
}

function nextSteps(template: TemplateName): readonly string[] {
  const { build, path } = TEMPLATES[template]
  if (!path.endsWith('/release.yml')) return [`read ${path}, and commit it`]
  return [
    ...(build === undefined
      ? [`put your build in the marked place of ${path}`]
      : ['read .github/actions/release-build/action.yml: it must build your project']),
    'protect release tags: tier3 rulesets plan, then apply, with workflows-templates/rulesets/release-tags.json',
    'switch on immutable releases in the settings of the repository',
    'write the section of the version in CHANGELOG.md, commit, and push a tag such as v1.2.3',
  ]
}
