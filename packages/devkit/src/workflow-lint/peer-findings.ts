import { FOREIGN_WORKFLOWS } from './foreign-workflows.ts'
import { CALLER_FOLDERS } from './rules/sibling-reference.ts'

/** One finding of another linter. */
export interface PeerFinding {
  readonly file: string
  readonly line: number
  /** Its own name of the rule. */
  readonly rule: string
  readonly message: string
}

/** What another linter says and we do not follow: as narrow as it can be, with the reason. */
export interface PeerException {
  readonly rule: string
  /** Matches the whole message, or the text that the finding is about. */
  readonly message: RegExp
  readonly why: string
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
const callerBuild = CALLER_FOLDERS.map((folder) => escaped(`./${folder}/.github/actions/release-build`)).join(
  '|',
)

export const ZIZMOR_EXCEPTIONS: readonly PeerException[] = [
  ...FOREIGN_WORKFLOWS.flatMap(({ name, tags, whyTag }) =>
    tags.map((tag) => ({
      rule: 'unpinned-uses',
      message: new RegExp(`^${escaped(name)}@${escaped(tag)}$`),
      why: whyTag,
    })),
  ),
  {
    rule: 'self-repository',
    message: new RegExp(`^(?:${callerBuild})$`),
    why: 'the build is an action of the repository that calls: `$/` would be ours',
  },
  {
    rule: 'anonymous-definition',
    message: /^[\w-]+$/,
    why: 'rulesets demand checks by the name of a job, and the id is the name that is seen in the file',
  },
]

const SELF = String.raw`"\$/[\w./-]+"`

export const ACTIONLINT_EXCEPTIONS: readonly PeerException[] = [
  {
    rule: 'action',
    message: new RegExp(`^specifying action ${SELF} in invalid format because ref is missing\\..*$`),
    why: 'it is older than `$/`',
  },
  {
    rule: 'workflow-call',
    message: new RegExp(`^reusable workflow call ${SELF} at "uses" is not following the format .*$`),
    why: 'it is older than `$/`',
  },
  {
    rule: 'expression',
    message:
      /^property "workflow_(?:repository|sha|ref|file_path)" is not defined in object type \{check_run_id: .*$/,
    why: 'it is older than what `job` says of the workflow',
  },
]

export const isExcepted = (finding: PeerFinding, exceptions: readonly PeerException[]): boolean =>
  exceptions.some(({ rule, message }) => rule === finding.rule && message.test(finding.message))

export const formatPeerFinding = ({ file, line, rule, message }: PeerFinding): string =>
  `${file}:${line} ${rule} ${message}`
