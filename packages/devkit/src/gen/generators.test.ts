import { flag, path, text } from '@tier3/runner/define/codec'
import {
  atMostOne,
  contextual,
  defaulted,
  defineSpec,
  exactlyOne,
  optional,
  required,
  secret,
} from '@tier3/runner/define/spec'
import { formatReport, REPORT_MEDIA_TYPE } from '@tier3/runner/run/report-document'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatManifest } from './action-manifest.ts'
import { actionReadme } from './action-readme.ts'
import { formatErrorsPage } from './errors-page.ts'
import { fillMarkers } from './markers.ts'
import { markdownTable } from './markdown-table.ts'
import { ownWorkflows } from './own-workflows.ts'
import { ROOT } from './project.ts'
import { reportSchemaOf } from './report-schemas.ts'
import { renameOwner } from './uses-lines.ts'

const spec = defineSpec({
  name: 'probe',
  title: 'probe things',
  description: 'Probe: "things" | more.',
  icon: 'check',
  color: 'blue',
  permissions: { contents: { level: 'read', why: 'To look.' } },
  inputs: {
    word: required(text, 'Word | two.'),
    on: defaulted(flag, 'true', 'On.'),
    what: exactlyOne({ files: optional(path, 'Files.'), digests: optional(text, 'Digests.') }),
    some: atMostOne({ a: optional(text, 'A.'), b: optional(text, 'B.') }),
    workflow: contextual(text, '${{ job.workflow_ref }}', 'Workflow.'),
    token: secret('Token.', { variable: 'TOKEN', expression: '${{ github.token }}' }),
  },
  outputs: { echo: 'The word.' },
  reportSchema: {
    type: 'object',
    required: ['rows'],
    additionalProperties: false,
    properties: { rows: { type: 'array', items: { $ref: '#/$defs/row' } } },
    $defs: { row: { type: 'string' } },
  },
})

it('formatManifest writes what a runner reads, with every text quoted where YAML would turn it', () => {
  expect(parse(formatManifest(spec))).toEqual({
    name: 'tier3 probe',
    description: 'Probe: "things" | more.',
    branding: { icon: 'check', color: 'blue' },
    inputs: {
      word: { description: 'Word | two.', required: true },
      on: { description: 'On.', required: false, default: 'true' },
      files: { description: 'Files. Exactly one of this and `digests`.', required: false },
      digests: { description: 'Digests. Exactly one of this and `files`.', required: false },
      a: { description: 'A. At most one of this and `b`.', required: false },
      b: { description: 'B. At most one of this and `a`.', required: false },
      workflow: { description: 'Workflow.', required: false, default: '${{ job.workflow_ref }}' },
      token: { description: 'Token.', required: false, default: '${{ github.token }}' },
      'dry-run': expect.objectContaining({ default: 'false' }),
      'report-path': expect.objectContaining({ required: false }),
    },
    outputs: { echo: { description: 'The word.' }, 'report-path': expect.anything() },
    runs: { using: 'node24', main: '../../dist/probe/index.js' },
  })
  expect(formatManifest(spec)).toMatch(/^# Generated from src\/spec\.ts; do not edit\./)
})

describe('fillMarkers', () => {
  it('fillMarkers replaces what is between, and is stable', () => {
    const once = fillMarkers('a\n<!-- generated:x -->\nold\n<!-- /generated:x -->\nb\n', 'x', 'new\n', 'f')
    expect(once).toBe('a\n<!-- generated:x -->\n\nnew\n\n<!-- /generated:x -->\nb\n')
    expect(fillMarkers(once, 'x', 'new', 'f')).toBe(once)
  })

  it.each([
    'none',
    '<!-- generated:x -->',
    '<!-- /generated:x --><!-- generated:x -->',
    '<!-- generated:x --><!-- generated:x --><!-- /generated:x -->',
    '<!-- generated:x --><!-- /generated:x --><!-- /generated:x -->',
  ])('fillMarkers refuses %s', (given) => {
    expect(() => fillMarkers(given, 'x', 'new', 'README.md')).toThrow('README.md must have')
  })
})

it('markdownTable keeps cells whole', () => {
  expect(markdownTable(['a'], [['x | y\n z'], ['`<file>` and <file>']])).toBe(
    '| a |\n| --- |\n| x \\| y z |\n| `<file>` and &lt;file> |\n',
  )
})

it('actionReadme begins a missing README with its six parts, and keeps prose of one that is there', async () => {
  const project = { root: ROOT, slug: 'octo/tier3', specs: [spec] }
  const [begun] = await actionReadme(project, () => undefined)
  expect(begun?.content.match(/^## .*/gm)).toEqual([
    '## What it proves',
    '## What it does not prove',
    '## Minimal use',
    '## Permissions',
    '## Inputs and outputs',
    '## Troubleshooting',
  ])
  expect(begun?.content).toContain('- uses: octo/tier3/actions/probe@<commit>')
  expect(begun?.content).toContain('| `contents: read` | To look. |')
  expect(begun?.content).toContain('| `word` | Word \\| two. | text | **required** |')
  const edited = begun?.content
    .replace('Probe: "things" | more.', 'Prose by hand.')
    .replace('| `on` | On.', '| stale |')
  const [kept] = await actionReadme(project, () => edited)
  expect(kept?.content).toContain('Prose by hand.')
  expect(kept?.content).toContain('| `on` | On.')
})

it('formatErrorsPage has an anchor for each code, and shows YAML as YAML', () => {
  const page = formatErrorsPage()
  expect(page).toContain('### <a id="integrity-digest-mismatch"></a>`integrity/digest-mismatch`')
  expect(page).toContain('**To mend it:** Add to the job:\n\n```yaml\npermissions:\n  id-token: write\n```')
})

describe('reportSchemaOf', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    reportSchemaOf(spec, 'octo/tier3'),
  )
  const report = {
    mediaType: REPORT_MEDIA_TYPE,
    action: 'probe',
    dryRun: false,
    exitCode: 0,
    title: 't',
    problems: [],
    findings: [
      { code: 'policy/name', subject: 'a', demand: 'b', seen: 'c', fix: 'd', at: { file: 'f', line: 1 } },
    ],
    notices: [],
    outputs: { echo: 'x' },
    body: { rows: ['r'] },
  } as const

  it('reportSchemaOf accepts a report as it is written', () => {
    expect(validate(JSON.parse(formatReport(report)))).toBe(true)
    expect(validate(JSON.parse(formatReport({ ...report, plan: { any: 1 } })))).toBe(true)
  })

  it.each([
    { name: 'another action', change: { action: 'other' } },
    { name: 'another version', change: { mediaType: 'application/vnd.tier3.report+json;version=2' } },
    { name: 'an exit code that does not exist', change: { exitCode: 4 } },
    { name: 'an unknown code', change: { findings: [{ ...report.findings[0], code: 'policy/none' }] } },
    { name: 'an unknown output', change: { outputs: { other: 'x' } } },
    { name: 'an unknown field', change: { more: 1 } },
    { name: 'a wrong body', change: { body: { rows: [1] } } },
  ])('reportSchemaOf refuses $name', ({ change }) => {
    expect(validate({ ...report, ...change })).toBe(false)
  })
})

it('ownWorkflows names our repository from package.json alone', async () => {
  const [file] = await ownWorkflows({ root: ROOT, slug: 'octo/tier3', specs: [] }, () => undefined)
  expect(file?.content).toContain("OWN_REPOSITORY = 'octo/tier3'")
  expect(file?.content).toContain(".github/workflows/release.yml'")
})

it.each([
  { text: '- uses: OWNER/tier3/actions/sign@abc', expected: '- uses: octo/tier3/actions/sign@abc' },
  {
    text: 'uses: old/tier3/.github/workflows/release.yml@v1',
    expected: 'uses: octo/tier3/.github/workflows/release.yml@v1',
  },
  { text: 'uses: other/tier3-fork/actions/sign@abc', expected: 'uses: other/tier3-fork/actions/sign@abc' },
  { text: 'see old/tier3/actions', expected: 'see old/tier3/actions' },
])('renameOwner turns $text into $expected', ({ text: given, expected }) => {
  expect(renameOwner(given, 'octo/tier3')).toBe(expected)
})
