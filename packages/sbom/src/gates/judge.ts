import { quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { SbomDocument } from '../document.ts'
import { judgeLicenses, type LicensePolicy } from '../licenses/judge-licenses.ts'
import type { Gap } from '../lock-facts.ts'
import type { ProfileName } from '../profiles/profile.ts'
import { scoreProfile } from '../profiles/score.ts'
import { openNeeds } from './completeness.ts'

/** What the owner of a release demands of its SBOM. */
export interface GateOptions {
  /** Every profile named must be passed. */
  readonly profiles: readonly ProfileName[]
  readonly licenses: LicensePolicy
  /** Released files are not counted. */
  readonly minComponents: number
  readonly requireLock: boolean
  readonly requireComplete: boolean
}

export interface Judgement {
  /** Demands that are not met. */
  readonly findings: readonly Finding[]
  /** What would be findings if it were demanded, so that nothing passes in silence. */
  readonly warnings: readonly Finding[]
}

/** Holds a finished document and what is known of its sources against what is demanded. */
export function judge(document: SbomDocument, gaps: readonly Gap[], options: GateOptions): Judgement {
  const locks = gaps.filter(isLockGap).map(lockFinding)
  const incomplete = [...gaps.filter((gap) => !isLockGap(gap)).map(gapFinding), ...openFindings(document)]
  // A missing lock is a missing part as well: who demands completeness must not get less by not demanding locks.
  const locksCount = options.requireLock || options.requireComplete
  const findings = [
    ...componentFindings(document, options.minComponents),
    ...(locksCount ? locks : []),
    ...(options.requireComplete ? incomplete : []),
    ...options.profiles.flatMap((name) => profileFindings(document, name)),
    ...judgeLicenses(document, options.licenses),
  ]
  const warnings = [...(locksCount ? [] : locks), ...(options.requireComplete ? [] : incomplete)]
  return { findings, warnings }
}

/** Without the lock nobody knows which packages there are; a lock that cannot be read is none. */
const isLockGap = ({ kind }: Gap): boolean => kind === 'manifest-without-lock' || kind === 'unreadable'

const lockFinding = (gap: Gap): Finding => ({
  ...gapFinding(gap),
  code: 'policy/lock-missing',
  demand: 'every manifest has a lockfile that can be read',
})

const gapFinding = ({ file, meaning, fix }: Gap): Finding => ({
  code: 'policy/sbom-incomplete',
  subject: file,
  demand: 'the SBOM lists everything and how it hangs together',
  seen: meaning,
  fix,
  at: { file },
})

function openFindings(document: SbomDocument): readonly Finding[] {
  const open = openNeeds(document)
  if (open.length === 0) return []
  const examples = open.slice(0, 5).map((ref) => quoted(ref, 100))
  const more = open.length > examples.length ? ` and ${open.length - examples.length} more` : ''
  return [
    {
      code: 'policy/sbom-incomplete',
      subject: document.root?.ref ?? 'the SBOM',
      demand: 'the needs of every component are known',
      seen: `the needs of ${examples.join(', ')}${more} are not known`,
      fix: 'Commit lockfiles that carry the graph, or pass a BOM of the build in `sbom-inputs`.',
    },
  ]
}

function componentFindings(document: SbomDocument, least: number): readonly Finding[] {
  const count = countComponents(document)
  if (count >= least) return []
  return [
    {
      code: 'policy/sbom-components',
      subject: document.root?.ref ?? 'the SBOM',
      demand: `at least ${least} ${least === 1 ? 'component' : 'components'}`,
      seen: count === 0 ? 'none is listed' : `${count} listed`,
      fix: 'Commit the lockfiles, or set `min-components: 0` when there really is nothing to list.',
    },
  ]
}

/** Components without the released files, which are not what a release is made of. */
export const countComponents = ({ components }: SbomDocument): number =>
  components.filter(({ type }) => type !== 'file').length

const profileFindings = (document: SbomDocument, name: ProfileName): readonly Finding[] =>
  scoreProfile(document, name)
    .rows.filter(({ level, status }) => level === 'required' && status === 'missing')
    .map(({ element, clause, met, of, examples, note }) => ({
      code: 'policy/sbom-profile',
      subject: `${name}: ${element}`,
      demand: `${element} (${clause})`,
      seen:
        of === 1 && examples.length === 0
          ? 'the document does not have it'
          : `${met} of ${of} components have it${examples.length === 0 ? '' : `, not ${examples.map((ref) => quoted(ref, 100)).join(', ')}`}`,
      fix: note ?? 'Give what is missing, or demand a profile that the inputs can meet.',
    }))
