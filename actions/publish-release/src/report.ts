import { displayText } from '@tier3/model/display'
import { describeProblem } from '@tier3/model/problem'
import { isArtifact } from '@tier3/release/publication/release-file'
import { signedReleasesScore } from '@tier3/release/publication/signed-releases'
import type { Report } from '@tier3/runner/define/report'
import type { Evidence } from './evidence.ts'
import type { PublishPlan } from './plan.ts'
import { receiptOf, webPage } from './receipt-of.ts'
import { buildSummary } from './summary.ts'

const TITLES = {
  created: 'published',
  resumed: 'published, going on with the draft of an earlier run',
  unchanged: 'is published already with the same bytes; nothing was written',
  draft: 'is a draft that has passed all checks',
} as const

export function report(plan: PublishPlan, evidence: Evidence): Report {
  const { release, state, files, proven, transitions, unwritten } = evidence
  const score = signedReleasesScore(files.map(({ name }) => name))
  const written = unwritten.length === 0
  const url = webPage(plan, evidence)
  const artifacts = files.filter(isArtifact).length
  return {
    exitCode: written ? 0 : 2,
    title: `the release ${plan.tag} ${TITLES[state]}${written ? '' : ', and its receipt could not be written'}`,
    outputs: {
      'release-id': String(release.id),
      url,
      state,
      immutable: String(release.immutable),
      assets: String(files.length),
      'receipt-path': written ? plan.receiptPath : '',
      'scorecard-signed-releases': score === undefined ? '' : String(score),
    },
    lines: [
      ...transitions.map(({ at, what }) => `${at} ${displayText(what)}`),
      `${files.length} assets, ${artifacts} of them artifacts, SLSA Build L${proven.level}`,
      `Scorecard Signed-Releases: ${score ?? 'no'} of 10 for this release`,
      url,
      ...unwritten.map(describeProblem),
    ],
    summary: buildSummary(plan, evidence, score),
    findings: [],
    warnings: [...scoreWarnings(score), ...unwritten.map(describeProblem)],
    notices: evidence.notices,
    body: { receipt: receiptOf(plan, evidence), receiptPath: written ? plan.receiptPath : '' },
  }
}

const scoreWarnings = (score: number | undefined): readonly string[] =>
  score === 10
    ? []
    : [
        `Scorecard gives this release ${score ?? 0} of 10 in Signed-Releases: it counts names that end in .intoto.jsonl, so ship the provenance with every release`,
      ]
