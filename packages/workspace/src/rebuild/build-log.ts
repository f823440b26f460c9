import { closeSync, openSync, writeSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { stripVTControlCharacters } from 'node:util'
import { displayText } from '@tier3/model/display'

const LINE_CHARACTERS = 2000
const TAIL_LINES = 40
const LIVE_LINES = 500

/** What a build printed: the beginning in a file, the end in memory. */
export interface BuildLog {
  readonly path: string
  write(chunk: Uint8Array): void
  /** Writes the end behind what was left out, and gives it. */
  close(): { readonly tail: readonly string[]; readonly dropped: number }
}

/**
 * Keeps the first `limit` bytes of a log as they are in a new file that only this user can read. `tell` gets each line made safe, and
 * no more lines than a person reads: whatever a build prints is text of a stranger, and no command to the runner.
 */
export function openBuildLog(path: string, limit: number, tell: (line: string) => void): BuildLog {
  const file = openSync(path, 'wx', 0o600)
  const decoder = new StringDecoder('utf8')
  const tail: string[] = []
  let [kept, dropped, told, open] = [0, 0, 0, '']
  const line = (text: string): void => {
    const safe = displayText(stripVTControlCharacters(text.replace(/\r$/, '')), LINE_CHARACTERS)
    tail.push(safe)
    if (tail.length > TAIL_LINES) tail.shift()
    if (told++ < LIVE_LINES) tell(safe)
    else if (told === LIVE_LINES + 1) tell('(the rest stands in the log file)')
  }
  const take = (text: string): void => {
    const parts = `${open}${text}`.split('\n')
    // A line without end must not fill the memory.
    open = (parts.pop() ?? '').slice(0, LINE_CHARACTERS * 2)
    for (const part of parts) line(part)
  }
  return {
    path,
    write(chunk) {
      const room = Math.max(0, Math.min(chunk.length, limit - kept))
      if (room > 0) writeSync(file, chunk, 0, room)
      kept += room
      dropped += chunk.length - room
      take(decoder.write(Buffer.from(chunk)))
    },
    close() {
      take(decoder.end())
      if (open !== '') line(open)
      if (dropped > 0)
        writeSync(file, `\n[${dropped} bytes of the log were not kept; it ended with:]\n${tail.join('\n')}\n`)
      closeSync(file)
      return { tail: [...tail], dropped }
    },
  }
}
