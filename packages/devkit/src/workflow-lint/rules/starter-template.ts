import type { LintProject } from '../lint-project.ts'
import type { Deviation, Rule } from '../rule.ts'
import { placesIn } from '../template-places.ts'
import { scalars } from '../tree.ts'

/** Icons of GitHub's own set that our templates may show; a name that it does not have shows nothing. */
const ICONS: readonly string[] = [
  'checklist',
  'codescan-checkmark',
  'container',
  'file-code',
  'graph',
  'key',
  'law',
  'lock',
  'package',
  'package-dependencies',
  'rocket',
  'shield',
  'shield-check',
  'shield-lock',
  'sync',
  'tag',
  'verified',
  'workflow',
]
/** What a template is listed under: GitHub's own groups, and languages as it writes them. */
const CATEGORIES: readonly string[] = [
  'Automation',
  'Code review',
  'Code scanning',
  'Continuous integration',
  'Dependency management',
  'Deployment',
  'Monitoring',
  'Security',
  'Utilities',
  'Dockerfile',
  'Go',
  'Java',
  'JavaScript',
  'Python',
  'Rust',
  'TypeScript',
]
const KEYS: readonly string[] = ['name', 'description', 'iconName', 'categories', 'creator', 'filePatterns']

export const starterTemplate: Rule = {
  id: 'starter-template',
  why: 'GitHub does not offer a template without valid properties, and runs nothing for a branch called `$default-branch`.',
  *check(file, project) {
    for (const { branch } of scalars(file.tree)) {
      const [place] = placesIn(branch.text)
      if (place !== undefined && file.role !== 'template')
        yield {
          at: branch.at,
          message: `${place} means something in templates only`,
          fix: 'write the name itself',
        }
    }
    if (file.role !== 'template') return
    const path = file.path.replace(/\.ya?ml$/, '.properties.json')
    const message = propertiesFault(path, project)
    if (message !== undefined) yield { at: file.tree.at, message, fix: `repair ${path}` } satisfies Deviation
  },
}

/** What is wrong with the properties of a template. */
function propertiesFault(path: string, { read }: LintProject): string | undefined {
  const text = read(path)
  if (text === undefined) return `there is no ${path}`
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return `${path} is no JSON`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${path} is no object`
  const properties = value as Readonly<Record<string, unknown>>
  const unknown = Object.keys(properties).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) return `${path} has the unknown key ${unknown}`
  for (const key of ['name', 'description'])
    if (typeof properties[key] !== 'string' || properties[key] === '') return `${path} has no ${key}`
  const { iconName, categories } = properties as {
    readonly iconName?: unknown
    readonly categories?: unknown
  }
  const icon = typeof iconName === 'string' ? /^octicon (\S+)$/.exec(iconName)?.[1] : undefined
  if (icon === undefined || !ICONS.includes(icon))
    return `${path} has no icon that is known: ${String(iconName)}`
  if (!Array.isArray(categories) || categories.length === 0) return `${path} has no categories`
  const odd = categories.find((one) => !CATEGORIES.includes(String(one)))
  return odd === undefined ? undefined : `${path} has the unknown category ${String(odd)}`
}
