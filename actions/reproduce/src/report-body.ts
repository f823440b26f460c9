import type { JsonObject } from '@tier3/model/json'
import { comparisonJson } from '@tier3/release/compare/report/json'
import { describeGuilt } from '@tier3/release/rebuild/guilt-text'
import type { BuildRecord, ComparedEvidence } from './evidence.ts'
import type { Judged, Written } from './judge.ts'
import type { ReproducePlan } from './plan.ts'
import type { ComparedFile } from './structure.ts'

/** Everything that was seen, for machines. */
export function bodyOf(
  plan: ReproducePlan,
  judged: Judged,
  evidence: ComparedEvidence,
  written: Written,
): JsonObject {
  const { commit, guilt, platform, sourceDateEpoch, variations } = evidence
  return {
    mode: evidence.mode,
    verdict: judged.verdict,
    accept: plan.mode === 'change' ? 'identical' : plan.accept,
    samePlatform: evidence.mode === 'command',
    slsaBuildReproduced: false,
    ...(commit === undefined ? {} : { commit }),
    ...(platform === undefined ? {} : { platform }),
    ...(sourceDateEpoch === undefined ? {} : { sourceDateEpoch }),
    ...(variations === undefined
      ? {}
      : { variations: { varied: variations.varied, same: variations.same.map((one) => ({ ...one })) } }),
    passedVariables: evidence.passed,
    shared: evidence.shared,
    builds: evidence.builds.map(buildJson),
    files: judged.files.map(({ name, output, rebuilds, sha256, size, verdict }) => ({
      name,
      output,
      size,
      sha256,
      verdict,
      rebuilds: rebuilds.map(({ from, sha256: digest, structure }) => ({
        from,
        sha256: digest,
        ...(structure === undefined ? {} : { structure }),
      })),
    })),
    ignored: evidence.ignored,
    unmade: evidence.unmatched.unmade,
    unshipped: evidence.unmatched.unshipped,
    stale: evidence.stale.map((one) => ({ ...one })),
    ...(guilt === undefined
      ? {}
      : {
          guilt: {
            kind: guilt.kind,
            variations: guilt.kind === 'itself' ? [] : guilt.variations,
            says: describeGuilt(guilt),
          },
        }),
    sensitivity: { ...evidence.sensitivity },
    comparisons: evidence.compared.map(comparedJson),
    losses: evidence.losses,
    ...(written.diffPath === undefined ? {} : { diffPath: written.diffPath }),
    ...(written.predicatePath === undefined ? {} : { predicatePath: written.predicatePath }),
  }
}

function buildJson({ id, on, outcome, purpose }: BuildRecord): JsonObject {
  const { end, endedAt, log, startedAt } = outcome
  return {
    id,
    purpose,
    variations: on,
    ended: end.kind,
    ...(end.kind === 'failed' || end.kind === 'killed' ? { why: end.why } : {}),
    outputs: end.kind === 'made' ? end.outputs.map(({ name, sha256, size }) => ({ name, size, sha256 })) : [],
    startedAt,
    endedAt,
    log: { path: log.path, tail: log.tail, dropped: log.dropped },
  }
}

const comparedJson = ({ comparison, diffoscope, from, name, unread }: ComparedFile): JsonObject => ({
  name,
  from,
  ...(comparison === undefined ? {} : { comparison: comparisonJson(comparison) }),
  ...(unread === undefined ? {} : { unread }),
  ...(diffoscope === undefined ? {} : { diffoscope }),
})
