import { displayText } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import type { ReleaseText } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'
import { withMark, type Purpose } from '@tier3/release/publication/run-mark'
import type { PublishPlan } from './plan.ts'
import type { PublishPorts } from './ports.ts'

/** Tries of the loop that may fail one after the other. */
const MOST_FAILURES = 4

/** What one run remembers between two looks: what it made and counted itself, and how often it failed. */
export interface PublicationRun {
  readonly purpose: Purpose
  readonly text: ReleaseText
  readonly counted: Map<number, { readonly sha256: string; readonly size: number }>
  readonly notices: Set<string>
  /** The draft that this run made: a list may not show it yet. */
  made: number | undefined
  /** Whether it went on with a draft of an earlier run. */
  resumed: boolean
  note(what: string): void
  /** Waits before another look; a failure when that was the last try. */
  patience(problems: readonly Problem[]): Promise<Result<'again', readonly Problem[]>>
  /** Something went well: the tries count from the start again. */
  succeeded(): void
}

export function startRun(
  plan: PublishPlan,
  notes: string,
  ports: Pick<PublishPorts, 'say' | 'sleep'>,
  note: (what: string) => void,
): PublicationRun {
  const purpose: Purpose = { repository: plan.repository, tag: plan.tag, commit: plan.commit }
  let failures = 0
  return {
    purpose,
    text: {
      tag: plan.tag,
      name: plan.text.name,
      body: withMark(notes, purpose),
      prerelease: plan.text.prerelease,
    },
    counted: new Map(),
    notices: new Set(),
    made: undefined,
    resumed: false,
    note,
    async patience(problems) {
      failures += 1
      const seconds = 2 ** (failures - 1)
      if (failures >= MOST_FAILURES || seconds > plan.maxWaitSeconds) return failed(problems)
      for (const { attempted, current } of problems)
        ports.say(`${displayText(attempted)}: ${current}; looking again in ${seconds} s`)
      await ports.sleep(seconds * 1000)
      return ok('again')
    },
    succeeded() {
      failures = 0
    },
  }
}
