import { sequence } from '../der/encode.ts'
import { put } from '../corpus/release-provenance.ts'
import type { Attesting } from '../corpus/stage.ts'
import { OID, replaceExtension } from '../sigstore/draft-extensions.ts'
import { generalName } from '../sigstore/fulcio-extensions.ts'
import { extension } from '../sigstore/x509.ts'
import { mutant, type Mutant } from './mutant.ts'

const SIGNER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'

/** Names that the trusted authority gave, and that are not the signer's. */
const NAMES: readonly (readonly [name: string, san: string])[] = [
  ['another owner', SIGNER.replace('acme', 'evil')],
  ['another repository', SIGNER.replace('acme/app', 'acme/app2')],
  ['a longer owner', SIGNER.replace('acme', 'acme-evil')],
  ['another workflow', SIGNER.replace('release.yml', 'evil.yml')],
  ['a workflow in a folder', SIGNER.replace('release.yml', 'x/release.yml')],
  ['a longer file', SIGNER.replace('release.yml', 'release.yml.evil.yml')],
  ['a branch', SIGNER.replace('refs/tags/v1.0.0', 'refs/heads/main')],
  ['a tag below the pattern', SIGNER.replace('v1.0.0', 'x/v1.0.0')],
  ['a longer host', SIGNER.replace('github.com', 'github.com.evil.example')],
  ['another host', SIGNER.replace('github.com', 'gitlab.com')],
  ['an upper-case host', SIGNER.replace('github.com', 'GitHub.com')],
  ['http', SIGNER.replace('https', 'http')],
  ['userinfo', SIGNER.replace('github.com', 'github.com@evil.example')],
  ['userinfo of the right host', SIGNER.replace('github.com', 'evil@github.com')],
  ['a port', SIGNER.replace('github.com', 'github.com:443')],
  ['two slashes', SIGNER.replace('github.com/', 'github.com//')],
  ['dots in the path', SIGNER.replace('acme/app', 'evil/app/../../acme/app')],
  ['an escaped slash', SIGNER.replace('acme/app', 'acme%2fapp')],
  ['a query', `${SIGNER}?x=1`.replace('v1.0.0?', '?')],
  ['no ref', SIGNER.split('@')[0] ?? ''],
  ['an empty ref', `${SIGNER.split('@')[0]}@`],
  ['the right signer behind @', `https://github.com/evil/app/.github/workflows/x.yml@${SIGNER}`],
  ['the right path behind @', SIGNER.replace('acme/app', 'evil/app').replace('@', '@acme/app/@')],
  ['a space behind', `${SIGNER} `],
  ['a bare text', 'acme/app'],
]

const named = (san: string): Attesting => ({
  draft: (d) =>
    replaceExtension(
      d,
      OID.subjectAlternativeName,
      extension(OID.subjectAlternativeName, sequence(generalName.uri(san)), true),
    ),
})

/** Names in certificates that the trusted authority issued: beside the honest extensions, and in agreement with all else. */
export const nameMutants: readonly Mutant[] = NAMES.flatMap(([name, san]) => [
  mutant(
    `${name}, in the alternative name alone`,
    (s) => s.attest(named(san)),
    'integrity/certificate-ambiguous',
    'policy/signer-workflow',
  ),
  mutant(
    `${name}, in all places`,
    (s) =>
      s.attest({
        ...named(san),
        extensions: { 9: san },
        predicate: (predicate) => put(predicate, 'runDetails.builder.id', san),
      }),
    'policy/signer-workflow',
  ),
])
