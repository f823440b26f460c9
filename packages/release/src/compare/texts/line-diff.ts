import { displayText } from '@tier3/model/display'

const CONTEXT = 2
const MOST_CELLS = 250_000

/** A small unified diff: at most `limit` lines, each safe to show and at most 200 characters long. */
export function lineDiff(left: string, right: string, limit = 30): readonly string[] {
  const [a, b] = [left.split('\n'), right.split('\n')]
  let head = 0
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const from = Math.max(0, head - CONTEXT)
  const edits = [
    ...a.slice(from, head).map((line) => ` ${line}`),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail, a.length - tail + CONTEXT).map((line) => ` ${line}`),
  ]
  const lines = [`@@ from line ${from + 1} @@`, ...edits]
  const rest = lines.length - limit + 1
  const shown = rest > 1 ? [...lines.slice(0, limit - 1), `... and ${rest} more lines`] : lines
  return shown.map((line) => displayText(line, 200))
}

/** Longest common subsequence where that is cheap; all old lines and then all new ones where it is not. */
function middle(a: readonly string[], b: readonly string[]): readonly string[] {
  if (a.length * b.length > MOST_CELLS)
    return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)]
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const edits: string[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) edits.push(` ${a[i++]}`, ...(j++, []))
    else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) edits.push(`-${a[i++]}`)
    else edits.push(`+${b[j++]}`)
  }
  return edits
}
