import { expect, it } from 'vitest'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { parseSigner } from './signer.ts'

const parsed = parseRepoSlug('octo/app')
if (!parsed.ok) throw new Error(parsed.problem)
const release = { repository: parsed.value, tag: 'v1.2.3', server: 'https://github.com' }
const WORKFLOW = 'acme/tools/.github/workflows/release.yml'

it.each([
  { name: 'a ref', text: `${WORKFLOW}@refs/tags/v4`, ref: 'refs/tags/v4' },
  { name: 'a commit', text: `${WORKFLOW}@${'a'.repeat(40)}`, ref: 'a'.repeat(40) },
])('parseSigner takes a workflow with $name', ({ text, ref }) => {
  expect(parseSigner(text, release)).toMatchObject({
    ok: true,
    value: { repository: 'acme/tools', path: '.github/workflows/release.yml', ref },
  })
})

it.each(['octo/app/.github/workflows/release.yml', '.github/workflows/release.yml'])(
  'parseSigner takes %s of the released repository at its tag',
  (text) => {
    expect(parseSigner(text, release)).toMatchObject({
      ok: true,
      value: { repository: 'octo/app', ref: 'refs/tags/v1.2.3' },
    })
  },
)

it.each([
  '',
  WORKFLOW,
  'release.yml',
  'acme/tools/release.yml',
  `${WORKFLOW}@`,
  `${WORKFLOW}@refs/tags/$(id)\n`,
])('parseSigner refuses %o', (text) => {
  expect(parseSigner(text, release).ok).toBe(false)
})
