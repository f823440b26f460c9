import { formatShellWord } from '@tier3/model/shell-word'
import type { SummaryBlock } from '@tier3/runner/define/report'
import type { Evidence } from './evidence.ts'
import type { PublishPlan } from './plan.ts'

const READ_BACK = {
  anonymous: 'Everything was downloaded without a token and verified as a stranger would.',
  token: 'Everything was downloaded with the token and verified.',
  none: 'The draft holds exactly the files; nobody can download it yet.',
} as const

/** What a person needs: what is there now, each asset with what proves it, and how to check it by hand. */
export function buildSummary(
  { tag, commit, repository, publish }: PublishPlan,
  { release, state, files, proven, readBack, transitions }: Evidence,
  score: number | undefined,
): readonly SummaryBlock[] {
  return [
    { kind: 'text', text: `${tag} of ${repository} at ${commit}: release ${release.id}, ${state}.` },
    {
      kind: 'text',
      text: `${READ_BACK[readBack]} SLSA Build L${proven.level}. Scorecard Signed-Releases: ${score ?? 0} of 10. ${
        release.immutable ? 'The release is immutable.' : 'The release is not immutable.'
      }`,
    },
    ...(publish
      ? []
      : [{ kind: 'text', text: 'To publish it, run the same step with publish: true.' } as const]),
    {
      kind: 'table',
      columns: ['asset', 'bytes', 'sha256', 'verified by'],
      rows: files.map(({ name, size, sha256 }) => [
        name,
        String(size),
        { code: sha256 },
        (proven.judgements.get(name)?.judgements ?? []).map(({ origin }) => origin).join(', '),
      ]),
    },
    ...byHand(repository, tag),
    {
      kind: 'details',
      title: 'What was done',
      blocks: [
        { kind: 'table', columns: ['time', 'what'], rows: transitions.map(({ at, what }) => [at, what]) },
      ],
    },
  ]
}

/** A tag that no shell could be given safely is shown in no command. */
function byHand(repository: string, tag: string): readonly SummaryBlock[] {
  const word = formatShellWord(tag)
  if (word === undefined) return []
  const text = `gh release download ${word} --repo ${repository} --dir release\ncd release && sha256sum --check SHA256SUMS`
  return [{ kind: 'code', language: 'sh', text }]
}
