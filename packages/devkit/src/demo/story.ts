import process from 'node:process'

/** Several things under way at once; each is one line when it ends. */
export interface ParallelSteps {
  started(key: string, title: string): void
  ended(key: string, outcome: string, good: boolean, milliseconds: number): void
}

/** Tells what happens on a terminal: chapters, steps with their time, and quoted lines of what an action said. */
export interface Story {
  chapter(title: string): void
  say(line: string): void
  /** Runs one step, shows that it is under way, then its outcome and time. */
  step<T>(title: string, work: () => Promise<T>, outcome: (value: T) => string): Promise<T>
  parallel(): ParallelSteps
  /** What was said by somebody else, indented. */
  quote(lines: readonly string[]): void
}

/** Where it is told. */
export type Teller = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>

export function createStory(out: Teller = process.stdout): Story {
  const colour = out.isTTY && process.env['NO_COLOR'] === undefined
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  const seconds = (milliseconds: number): string => paint(90, `(${(milliseconds / 1000).toFixed(1)} s)`)
  const underWay = (text: string): void => {
    if (out.isTTY) out.write(`\r\u001b[2K${text === '' ? '' : `   … ${text.slice(0, 70)}`}`)
  }
  const ended = (good: boolean, title: string, outcome: string, milliseconds: number): void => {
    underWay('')
    out.write(`   ${good ? paint(32, '✓') : paint(31, '✗')} ${title} ${outcome} ${seconds(milliseconds)}\n`)
  }
  let chapters = 0
  return {
    chapter(title) {
      chapters += 1
      out.write(`\n${paint(1, `${chapters}. ${title}`)}\n`)
    },
    say: (line) => void out.write(`   ${line}\n`),
    async step(title, work, outcome) {
      const started = performance.now()
      underWay(title)
      const value = await work()
      ended(true, `${title}:`, outcome(value), performance.now() - started)
      return value
    },
    parallel() {
      const open = new Map<string, string>()
      const show = (): void => underWay([...open.values()].join(' · '))
      return {
        started(key, title) {
          open.set(key, title)
          show()
        },
        ended(key, outcome, good, milliseconds) {
          const title = open.get(key) ?? key
          open.delete(key)
          ended(good, /[?]$/.test(title) ? title : `${title}:`, outcome, milliseconds)
          show()
        },
      }
    },
    quote(lines) {
      for (const line of lines) out.write(`     ${paint(90, '│')} ${line}\n`)
    },
  }
}
