import { describe, expect, it } from 'vitest'
import { handChecks } from './hand-checks.ts'
import { COMMIT, receiptFacts, releaseFacts } from './release-facts.fixture.ts'

const textOf = (facts: Parameters<typeof handChecks>[0]): string =>
  Object.values(handChecks(facts))
    .flatMap(({ lines }: { readonly lines: readonly string[] }) => lines)
    .join('\n')

describe('handChecks', () => {
  it('handChecks demands repository, tag, commit and workflow at once', () => {
    expect(handChecks(releaseFacts()).everything?.lines).toEqual([
      'tier3 verify --checksums SHA256SUMS \\',
      '  --predicate-types provenance --predicate-types signature \\',
      '  --repository octo/app --source-ref refs/tags/v1.2.3 \\',
      `  --source-digest ${COMMIT} \\`,
      `  --signer-workflow OWNER/tier3/.github/workflows/release.yml@${COMMIT}`,
    ])
  })

  it('handChecks names another trusted root wherever keys are believed', () => {
    const { everything, provenance, sbom, signature } = handChecks({
      ...releaseFacts(),
      trustedRoot: '../root.json',
    })
    for (const check of [everything, provenance, sbom, signature])
      expect(check?.lines.join(' ')).toContain('--trusted-root ../root.json')
  })

  it('handChecks quotes names that a shell would read otherwise', () => {
    const { assets } = receiptFacts()
    const hostile = assets.map((one) => (one.role === 'manifest' ? { ...one, name: "$(id) 'x'" } : one))
    expect(handChecks(releaseFacts({ assets: hostile })).sums?.lines).toEqual([
      `sha256sum --check --strict '$(id) '\\''x'\\'''`,
    ])
  })

  it('handChecks gives no command with a name that a program would take for an option', () => {
    expect(handChecks(releaseFacts({ tag: '--upload-file=x' }))).toEqual({})
    const { assets } = receiptFacts()
    const hostile = assets.map((one) => (one.role === 'artifact' ? { ...one, name: '--key=x' } : one))
    expect(textOf(releaseFacts({ assets: hostile }))).not.toContain('--key')
  })

  it('handChecks gives no command for cosign where the demand names no exact signer', () => {
    const policy = { trustDomain: 'public-good', server: 'https://github.com' }
    const { everything, signature } = handChecks(releaseFacts({ policy }))
    expect([signature, everything?.lines.at(-1)]).toEqual([undefined, undefined])
  })
})
