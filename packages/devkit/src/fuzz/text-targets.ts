import { parseSourceUri } from '@tier3/attestation/source-uri'
import { parseRefPattern } from '@tier3/audit/refs/ref-pattern'
import { readRulesetFile } from '@tier3/audit/ruleset/declared-ruleset'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { formatBase64, parseBase64 } from '@tier3/model/base64'
import { formatChecksumLine, parseChecksumFile } from '@tier3/model/checksum-file'
import { formatDigest, parseDigest } from '@tier3/model/digest'
import { parseGitRef } from '@tier3/model/git-ref'
import { matchesGlob } from '@tier3/model/glob'
import { formatHex, parseHex } from '@tier3/model/hex'
import { parseJson } from '@tier3/model/json'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { parseSemVer } from '@tier3/model/semver'
import { formatUtf8, parseUtf8 } from '@tier3/model/utf8'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import { formatLicenseExpression, parseLicenseExpression } from '@tier3/sbom/licenses/license-expression'
import { formatPurl, parsePurl } from '@tier3/sbom/purl'
import { decodeSpdx } from '@tier3/sbom/spdx/decode'
import { parseStrictYaml } from '@tier3/sbom/yaml/strict-yaml'
import { decodePolicyFile } from '@tier3/verification/policy-file/decode-policy'
import { parseRefGlob, parseSignerWorkflow } from '@tier3/verification/signer-workflow'
import { POLICY_TEXTS, SBOM_TEXTS } from './seed-texts.ts'
import { seeds, texts } from './seeds.ts'
import { accepted, demand, sameValue, textOf, type Target } from './target.ts'

const SIGNER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'
const HEX = 'ab'.repeat(32)

/** Readers of texts that people write, or that stand in documents as texts. */
export const textTargets: readonly Target[] = [
  {
    name: 'json',
    seeds: [
      ...seeds('statement', 'key', 'config'),
      ...texts('[1,-0.5e3,"\\u00e9\\n",null]', '{"a":{"b":[]}}'),
    ],
    run(input) {
      const text = textOf(input)
      const value = accepted(parseJson(text))
      if (value === undefined) return
      demand(sameValue(value, JSON.parse(text)), 'the built-in reader sees another document')
      demand(
        sameValue(accepted(parseJson(JSON.stringify(value))), value),
        'it reads otherwise when written again',
      )
    },
  },
  {
    name: 'strict-yaml',
    seeds: [...texts(...POLICY_TEXTS), ...seeds('key', 'predicate')],
    run(input) {
      const document = accepted(parseStrictYaml('p.yml', textOf(input)))
      if (document === undefined) return
      demand(Number.isInteger(document.lineOf([])), 'a value has no line')
      const again = parseStrictYaml('p.yml', JSON.stringify(document.value))
      // Written as JSON it may be longer, and have control characters in an escape that is not read twice.
      if (again.ok) demand(sameValue(again.value.value, document.value), 'it reads otherwise as JSON')
    },
  },
  {
    name: 'policy-file',
    seeds: texts(...POLICY_TEXTS),
    run(input) {
      const document = accepted(parseStrictYaml('p.yml', textOf(input)))
      const policy = document === undefined ? undefined : accepted(decodePolicyFile(document))
      if (policy !== undefined && document !== undefined)
        demand(sameValue(accepted(decodePolicyFile(document)), policy), 'it reads otherwise the second time')
    },
  },
  {
    name: 'checksum-file',
    seeds: texts(
      `${HEX}  app.tgz\n${HEX} *x/y.bin\n`,
      `SHA256 (app.tgz) = ${HEX}\n# note\n\\${HEX}  a\\nb\r\n`,
      `${'0'.repeat(128)}  a\n`,
    ),
    run(input) {
      const lines = accepted(parseChecksumFile(textOf(input), 'sums'))
      if (lines === undefined) return
      const again = parseChecksumFile(lines.map(formatChecksumLine).join(''), 'sums')
      demand(again.ok && sameValue(again.value, lines), 'it reads otherwise when written again')
    },
  },
  {
    name: 'base64',
    seeds: texts('AAAA', 'AAA=', 'AA==', '/+aZ09'),
    run(input) {
      const bytes = parseBase64(textOf(input))
      if (bytes !== undefined) demand(formatBase64(bytes) === textOf(input), 'two texts are one value')
      demand(sameValue([...(parseBase64(formatBase64(input)) ?? [])], [...input]), 'bytes do not come back')
    },
  },
  {
    name: 'hex',
    seeds: texts('00ff', HEX),
    run(input) {
      const bytes = parseHex(textOf(input))
      if (bytes !== undefined) demand(formatHex(bytes) === textOf(input).toLowerCase(), 'it is another value')
    },
  },
  {
    name: 'utf8',
    seeds: texts('aé€😀', '\ufeffx', 'plain'),
    run(input) {
      const text = parseUtf8(input)
      if (text !== undefined)
        demand(Buffer.from(formatUtf8(text)).equals(input), 'two byte strings are one text')
    },
  },
  {
    name: 'digest',
    seeds: texts(`sha256:${HEX}`, `sha512:${HEX}${HEX}`),
    run(input) {
      const digest = accepted(parseDigest(textOf(input)))
      if (digest !== undefined)
        demand(formatDigest(digest) === textOf(input).toLowerCase(), 'it is another digest')
    },
  },
  {
    name: 'source-uri',
    seeds: texts(
      'git+https://github.com/acme/app@refs/tags/v1',
      'https://github.com:443/acme/app.git/',
      'https://x.example/a/b',
    ),
    run(input) {
      const uri = accepted(parseSourceUri(textOf(input)))
      if (uri === undefined) return
      const { server, repository, ref } = uri
      const again = parseSourceUri(`${server}/${repository}${ref === undefined ? '' : `@${ref}`}`)
      demand(again.ok && sameValue(again.value, uri), 'it reads otherwise when written again')
    },
  },
  {
    name: 'workflow-identity',
    seeds: texts(
      SIGNER,
      SIGNER.replace('refs/tags/v1.0.0', '@scope/pkg@1.0.0'),
      SIGNER.replace('.yml', '.yaml'),
    ),
    run(input) {
      const identity = accepted(parseWorkflowIdentity(textOf(input)))
      if (identity === undefined) return
      const { server, repository, path, ref } = identity
      demand(`${server}/${repository}/${path}@${ref}` === textOf(input), 'two texts are one identity')
    },
  },
  {
    name: 'signer-workflow',
    seeds: texts(
      'acme/app/.github/workflows/a.yml@refs/tags/v*',
      '.github/workflows/a.yml',
      `a/b/.github/workflows/a.yml@${'a'.repeat(40)}`,
    ),
    run(input) {
      const slug = parseRepoSlug('acme/app')
      accepted(parseSignerWorkflow(textOf(input), slug.ok ? slug.value : undefined))
      accepted(parseRefGlob(textOf(input)))
    },
  },
  {
    name: 'glob',
    seeds: texts(
      'refs/tags/v*\0refs/tags/v1.0',
      '**/*.t?z\0a/b.tgz',
      '*a*a*a*a*a*b\0aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
    ),
    run(input) {
      // Its time grows with the product of both, so that its callers bound them.
      const [pattern = '', text = ''] = textOf(input)
        .split('\0')
        .map((part) => part.slice(0, 1000))
      matchesGlob(pattern, text)
      if (!/[*?]/.test(pattern)) demand(matchesGlob(pattern, pattern), 'a text does not match itself')
    },
  },
  {
    name: 'ref-pattern',
    seeds: texts('refs/heads/**/*', 'refs/tags/v[0-9]*', 'refs/heads/{a,b}?', '~ALL'),
    run: (input) => void accepted(parseRefPattern(textOf(input))),
  },
  {
    name: 'ruleset-file',
    seeds: texts(
      '{"name":"tags","target":"tag","enforcement":"active","conditions":{"ref_name":{"include":["~ALL"],"exclude":[]}},"rules":[{"type":"deletion"},{"type":"pull_request","parameters":{"required_approving_review_count":1}}],"bypass_actors":[{"actor_id":1,"actor_type":"Integration","bypass_mode":"always"}]}',
    ),
    run: (input) => void accepted(readRulesetFile(textOf(input), 'rules.json')),
  },
  {
    name: 'names',
    seeds: texts('acme/app', 'refs/tags/v1.2.3', '1.2.3-rc.1+build.5', 'dist/linux/app.tgz'),
    run(input) {
      const text = textOf(input)
      accepted(parseRepoSlug(text))
      accepted(parseGitRef(text))
      const name = accepted(parseArtifactName(text))
      if (name !== undefined)
        demand(sameValue(parseArtifactName(name), { ok: true, value: name }), 'a name is no name')
      parseSemVer(text)
    },
  },
  {
    name: 'purl',
    seeds: texts(
      'pkg:npm/%40scope/name@1.0.0?a=b#sub/path',
      'pkg:golang/github.com/a/b@v1',
      'pkg:pypi/Django@4',
      'pkg:oci/x@sha256%3Aab?repository_url=r',
    ),
    run(input) {
      const purl = accepted(parsePurl(textOf(input)))
      if (purl === undefined) return
      const again = parsePurl(formatPurl(purl))
      demand(
        again.ok && formatPurl(again.value) === formatPurl(purl),
        'it reads otherwise when written again',
      )
    },
  },
  {
    name: 'license-expression',
    seeds: texts(
      'MIT OR (Apache-2.0 AND GPL-2.0-only WITH Classpath-exception-2.0)',
      'LicenseRef-x',
      'GPL-2.0+',
    ),
    run(input) {
      const tree = accepted(parseLicenseExpression(textOf(input)))
      if (tree === undefined) return
      const again = parseLicenseExpression(formatLicenseExpression(tree))
      demand(again.ok && sameValue(again.value, tree), 'it reads otherwise when written again')
    },
  },
  {
    name: 'sbom',
    seeds: texts(...SBOM_TEXTS),
    run(input) {
      const json = parseJson(textOf(input))
      if (!json.ok) return
      accepted(decodeCycloneDx(json.value))
      accepted(decodeSpdx(json.value))
    },
  },
]
