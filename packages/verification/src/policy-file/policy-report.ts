import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { formatBelievedRoot } from '../believed-root.ts'
import { formatSubject, VERIFICATION_REPORT_MEDIA_TYPE, type Grounds } from '../verification-report.ts'
import type { PolicyVerification } from './evaluate-policy.ts'
import { formatNormalPolicy } from './format-policy.ts'
import { layersOf, type NormalPolicy, type PolicyWaiver } from './normal-policy.ts'

/** The machine-readable explanation of a verdict under a policy file, in the same report as that under inputs. */
export const buildPolicyReport = (
  policy: NormalPolicy,
  { policyDigest, trustedRoot }: Grounds,
  time: string,
  { verdict, level, subjects, findings, ignored, waivers, marks }: PolicyVerification,
): JsonObject => ({
  mediaType: VERIFICATION_REPORT_MEDIA_TYPE,
  verdict,
  level,
  policy: {
    digest: { sha256: policyDigest },
    files: policyFiles(policy),
    resolved: formatNormalPolicy(policy),
  },
  trustedRoot: formatBelievedRoot(trustedRoot),
  subjects: subjects.map(formatSubject),
  set: {
    time,
    findings: findings.map(({ code, subject, demand, seen, fix, at }) => ({
      code,
      subject,
      demand,
      seen,
      fix,
      ...(at === undefined ? {} : { at: { ...at } }),
    })),
    ignored: ignored.map((name) => displayText(name, 4096)),
    waivers: {
      used: waivers.used.map(formatWaiver),
      unused: waivers.unused.map(formatWaiver),
      expired: waivers.expired.map(formatWaiver),
    },
    marks: { ...marks },
  },
})

/** The files that the policy is made of, each once. */
export const policyFiles = ({ layer }: NormalPolicy): readonly string[] => [
  ...new Set(layersOf(layer).map(({ file }) => displayText(file, 4096))),
]

const formatWaiver = ({ codes, match, owner, reason, expires, place }: PolicyWaiver): JsonObject => ({
  codes,
  match,
  owner,
  reason,
  expires,
  at: { file: place.file, line: place.line },
})
