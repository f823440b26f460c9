import process from 'node:process'

/** Tells what happens on a terminal: chapters, steps with their time, and quoted lines of what an action said. */
export interface Story {
  chapter(title: string): void
  say(line: string): void
  /** Runs one step, shows that it is under way, then its outcome and time. */
  step<T>(title: string, work: () => Promise<T>, outcome: (value: T) => string): Promise<T>
  /** What was said by somebody else, indented. */
  quote(lines: readonly string[]): void
}

export function createStory(out: NodeJS.WriteStream = process.stdout): Story {
  const colour = out.isTTY && process.env['NO_COLOR'] === undefined
  const paint = (code: number, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)
  let chapters = 0
  return {
    chapter(title) {
      chapters += 1
      out.write(`\n${paint(1, `${chapters}. ${title}`)}\n`)
    },
    say: (line) => void out.write(`   ${line}\n`),
    async step(title, work, outcome) {
      const started = performance.now()
      if (out.isTTY) out.write(`   … ${title}`)
      const value = await work()
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      if (out.isTTY) out.write('\r\u001b[2K')
      out.write(`   ${paint(32, '✓')} ${title}: ${outcome(value)} ${paint(90, `(${seconds} s)`)}\n`)
      return value
    },
    quote(lines) {
      for (const line of lines) out.write(`     ${paint(90, '│')} ${line}\n`)
    },
  }
}
