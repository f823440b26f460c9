import { displayText } from '@tier3/model/display'
import type { Progress } from '@tier3/model/artifacts'

/** Progress that speaks at most once per interval (ms), and never about work that is over at once. */
export function createProgress(say: (line: string) => void, now: () => number, interval = 500): Progress {
  let last = now()
  return (done, total, label) => {
    const time = now()
    if (time - last < interval || done >= total) return
    last = time
    say(`  ${done} of ${total}: ${displayText(label, 80)}`)
  }
}
