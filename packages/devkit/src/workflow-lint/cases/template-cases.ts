import { REUSABLE, type RuleCase, TEMPLATE, workflow } from './rule-case.ts'

const PROPERTIES = 'workflows-templates/t.properties.json'
const GOOD = { name: 'n', description: 'd', iconName: 'octicon lock', categories: ['Security'] }
const text = workflow(['steps: []'], '{ push: { branches: [$default-branch] } }')
const withProperties = (change: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> => ({
  [TEMPLATE]: text,
  [PROPERTIES]: JSON.stringify({ ...GOOD, ...change }),
})

export const TEMPLATE_CASES: readonly RuleCase[] = [
  {
    rule: 'starter-template',
    name: 'no properties',
    files: { [TEMPLATE]: text },
    expected: ['workflows-templates/t.yml:1:1 there is no workflows-templates/t.properties.json'],
  },
  {
    rule: 'starter-template',
    name: 'properties that are no JSON',
    files: { [TEMPLATE]: text, [PROPERTIES]: '{' },
    expected: ['workflows-templates/t.yml:1:1 workflows-templates/t.properties.json is no JSON'],
  },
  {
    rule: 'starter-template',
    name: 'a list in place of properties',
    files: { [TEMPLATE]: text, [PROPERTIES]: '[]' },
    expected: ['workflows-templates/t.yml:1:1 workflows-templates/t.properties.json is no object'],
  },
  ...(
    [
      ['an unknown key', { icon: 'x' }, 'has the unknown key icon'],
      ['no name', { name: '' }, 'has no name'],
      [
        'an icon that GitHub does not have',
        { iconName: 'octicon padlock' },
        'has no icon that is known: octicon padlock',
      ],
      ['an icon of nobody', { iconName: undefined }, 'has no icon that is known: undefined'],
      ['no categories', { categories: [] }, 'has no categories'],
      [
        'a category that GitHub does not have',
        { categories: ['Security', 'Safety'] },
        'has the unknown category Safety',
      ],
    ] as const
  ).map(([name, change, message]) => ({
    rule: 'starter-template',
    name,
    files: withProperties(change),
    expected: [`${TEMPLATE}:1:1 ${PROPERTIES} ${message}`],
  })),
  {
    rule: 'starter-template',
    name: 'a place of templates in a workflow that runs',
    files: { [REUSABLE]: text },
    expected: ['.github/workflows/r.yml:2:26 $default-branch means something in templates only'],
  },
  {
    rule: 'starter-template',
    name: 'accepts a template with properties',
    files: withProperties({}),
    expected: [],
  },
]
