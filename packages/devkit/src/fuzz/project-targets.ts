import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { decodeEffectiveAnswer } from '@tier3/audit/effective/effective-answer'
import { decodeRef } from '@tier3/github/git-decoding'
import { decodeAsset, decodeRelease } from '@tier3/github/release-decoding'
import { decodeEntry, decodeRuleset } from '@tier3/github/ruleset-decoding'
import { parseJson } from '@tier3/model/json'
import { readLocks } from '@tier3/sbom/locks/read-locks'
import { ROOT } from '../gen/project.ts'
import { texts } from './seeds.ts'
import { accepted, textOf, type Target } from './target.ts'

const FIXTURES = join(ROOT, 'packages/devkit/fixtures/sbom')
const FILES =
  /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|go\.(?:mod|sum)|Cargo\.(?:lock|toml)|poetry\.lock|uv\.lock|pom\.xml|gradle\.lockfile|requirements\.txt|pyproject\.toml|package\.json|Dockerfile|compose\.yaml|ci\.yml)$/

/** Files of the small repositories, each as its name, a NUL and its text. */
const projectFiles = (): readonly Buffer[] =>
  readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => FILES.test(basename(path)))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((path) => [path, readFileSync(join(FIXTURES, path))] as const)
    .filter(([, content]) => content.length < 24 * 1024)
    .map(([path, content]) => Buffer.concat([Buffer.from(`${basename(path)}\0`), content]))

/** Readers of what stands in a repository, and of what its server answers. */
export const projectTargets: readonly Target[] = [
  {
    name: 'lockfile',
    seeds: projectFiles(),
    run(input) {
      const cut = input.indexOf(0)
      if (cut < 0) return
      accepted(
        readLocks([{ path: input.subarray(0, cut).toString('utf8'), content: input.subarray(cut + 1) }]),
      )
    },
  },
  {
    name: 'server-answer',
    seeds: texts(
      '{"id":1,"tag_name":"v1","name":"v1","draft":false,"prerelease":false,"immutable":true,"target_commitish":"main","body":"x","html_url":"https://github.com/a/b","upload_url":"https://uploads.github.com/x{?name}","created_at":"2026-01-01T00:00:00Z","published_at":null,"assets":[]}',
      '{"id":2,"name":"app.tgz","size":5,"state":"uploaded","digest":"sha256:ab","url":"https://api.github.com/x","browser_download_url":"https://github.com/x"}',
      '{"ref":"refs/tags/v1","object":{"type":"commit","sha":"1111111111111111111111111111111111111111"}}',
      '{"id":3,"name":"tags","target":"tag","enforcement":"active","source_type":"Repository","source":"a/b","conditions":{"ref_name":{"include":["~ALL"],"exclude":[]}},"rules":[{"type":"deletion"}],"updated_at":"2026-01-01T00:00:00Z"}',
      '[{"type":"deletion","ruleset_source_type":"Repository","ruleset_source":"a/b","ruleset_id":3}]',
    ),
    run(input) {
      const json = parseJson(textOf(input))
      if (!json.ok) return
      for (const decode of [decodeRelease, decodeAsset, decodeRef, decodeEntry, decodeEffectiveAnswer])
        accepted<unknown>(decode(json.value))
      accepted(decodeRuleset(json.value, 'x', 3))
    },
  },
]
