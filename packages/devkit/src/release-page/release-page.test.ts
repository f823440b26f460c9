import { describe, expect, it } from 'vitest'
import { receiptFacts, releaseFacts } from './release-facts.fixture.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { releasePage } from './release-page.ts'

const HOSTILE = `"><script>alert(1)</script><img src=x onerror='y'>\u202e`

/** Facts in which every text is hostile. */
function hostileFacts(): ReleaseFacts {
  const { assets } = receiptFacts()
  const facts = releaseFacts({
    tag: HOSTILE,
    url: `https://example.com/${HOSTILE}`,
    assets: assets.map((one) => ({
      ...one,
      name: `${one.name}"><script>`,
      verifiedBy: one.verifiedBy.map(({ bundle, proves }) => ({ bundle: `${bundle}${HOSTILE}`, proves })),
    })),
  })
  const hostile = (value: unknown): unknown =>
    typeof value === 'string'
      ? `${value}${HOSTILE}`
      : Array.isArray(value)
        ? value.map(hostile)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, hostile(one)]))
          : value
  const { provenance, reproduction, sbom, verification } = facts
  return { ...facts, ...(hostile({ provenance, reproduction, sbom, verification }) as Partial<ReleaseFacts>) }
}

const tagsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name = '']) => name)

describe('releasePage', () => {
  const page = releasePage(releaseFacts())

  it('releasePage loads nothing and runs nothing', () => {
    expect(page).toContain(
      `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"`,
    )
    const tags = new Set(tagsOf(page))
    for (const tag of ['script', 'img', 'link', 'iframe', 'object', 'base', 'form', 'input'])
      expect(tags).not.toContain(tag)
    expect(page).not.toMatch(/ on[a-z]+=|javascript:|@import|src=/)
  })

  it('releasePage keeps hostile texts inside of their elements', () => {
    const hostile = releasePage(hostileFacts())
    expect(hostile).toContain('&#34;&#62;&#60;script&#62;')
    expect(hostile).not.toContain('<script')
    expect(hostile).not.toContain('<img')
    expect(hostile).not.toContain('\u202e')
    // The address is no link any more, and commands that cannot be shown truthfully are gone; nothing else is lost or new.
    expect(tagsOf(hostile).filter((tag) => !tagsOf(page).includes(tag))).toEqual([])
  })

  it.each([
    'No file is damaged or missing',
    '2 files were signed by the release workflow',
    'Built from commit 0123456789ab of octo/app, tag v1.2.3',
    'The list of components comes from the same workflow',
    'A second build gave the same bytes',
    'Strangers get exactly these bytes, and nobody can change them',
  ])('releasePage claims: %s', (claim) => {
    expect(page).toContain(`<h3>${claim}</h3>`)
  })

  it('releasePage shows digests short, with all of them in the title', () => {
    expect(page).toContain(`title="sha256:${'c'.repeat(64)}">${'c'.repeat(12)}…<`)
  })

  it('releasePage claims nothing that it was given no proof for', () => {
    const { receipt } = releaseFacts({ immutable: false, readBack: 'token', slsaBuildLevel: 2 })
    const bare = releasePage({ receipt })
    expect(bare).not.toContain('A second build gave the same bytes')
    expect(bare).not.toContain('Strangers get')
    for (const said of [
      'No report says that a second build was identical.',
      'No file of the release was looked at.',
      'Nobody hashed them for this page',
      'That the build is isolated from the identity.',
      'No SBOM was given to this page.',
    ])
      expect(bare).toContain(said)
  })

  it('releasePage shows the picture of our own workflow for releases of our own workflow only', () => {
    const policy = {
      trustDomain: 'public-good',
      server: 'https://github.com',
      signer: { repository: 'octo/app', path: '.github/workflows/release.yml', ref: 'refs/tags/v1.2.3' },
    }
    expect([page.includes('<svg'), releasePage(releaseFacts({ policy })).includes('<svg')]).toEqual([
      true,
      false,
    ])
  })

  it('releasePage says first which files are not what the receipt says', () => {
    const facts = releaseFacts()
    const files = [
      ...(facts.files ?? [])
        .filter(({ name }) => name !== 'SHA256SUMS')
        .map((one) => (one.name === 'app.tgz' ? { ...one, sha256: '9'.repeat(64) } : one)),
      { name: 'more.tgz', size: 1, sha256: '8'.repeat(64) },
    ]
    const wrong = releasePage({ ...facts, files })
    expect(wrong).toContain('3 files are not what the receipt says')
    for (const one of ['app.tgz: other bytes', 'SHA256SUMS: missing', 'more.tgz: not in the receipt'])
      expect(wrong).toContain(`<li>${one}</li>`)
    expect(wrong.indexOf('role="alert"')).toBeLessThan(wrong.indexOf('id="claims"'))
  })
})
