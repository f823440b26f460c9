/** The simple commands of a script as lists of words; undefined when it has something that is not understood here. */
export function commandsIn(script: string): readonly (readonly string[])[] | undefined {
  const commands: string[][] = []
  const open: Frame[] = [{ words: [], word: undefined, quoted: false, target: false, depth: 0 }]
  for (let at = 0; at < script.length; at++) {
    const frame = open.at(-1)
    if (frame === undefined) return undefined
    const two = script.slice(at, at + 2)
    const letter = script.charAt(at)
    if (letter === '`') return undefined
    if (letter === '\\') {
      at += 1
      if (script.charAt(at) !== '\n') append(frame, script.charAt(at))
    } else if (two === '$(' || (!frame.quoted && (two === '<(' || two === '>('))) {
      append(frame, '$')
      open.push({ words: [], word: undefined, quoted: false, target: false, depth: 0 })
      at += 1
    } else if (letter === '"') {
      append(frame, '')
      frame.quoted = !frame.quoted
    } else if (frame.quoted) append(frame, letter)
    else if (letter === "'") {
      const end = script.indexOf("'", at + 1)
      if (end < 0) return undefined
      append(frame, script.slice(at + 1, end))
      at = end
    } else if (letter === '#' && frame.word === undefined) {
      const end = script.indexOf('\n', at)
      at = (end < 0 ? script.length : end) - 1
    } else if (letter === '<' || letter === '>') {
      if (two === '<<' && script.charAt(at + 2) !== '<') return undefined
      while (/[<>&|]/.test(script.charAt(at + 1))) at += 1
      if (/^\d*$/.test(frame.word ?? '')) frame.word = undefined
      endWord(frame)
      frame.target = true
    } else if (/[;\n|&()]/.test(letter)) {
      endCommand(frame, commands)
      if (letter === '(') frame.depth += 1
      if (letter === ')' && frame.depth === 0) open.pop()
      else if (letter === ')') frame.depth -= 1
    } else if (/\s/.test(letter)) endWord(frame)
    else append(frame, letter)
  }
  const last = open.at(-1)
  if (last === undefined || open.length > 1 || last.quoted || last.depth > 0) return undefined
  endCommand(last, commands)
  return commands
}

/** A script, or one that stands in `$(...)` within another. */
interface Frame {
  words: string[]
  word: string | undefined
  quoted: boolean
  /** Whether the next word is a file that something is read from or written to. */
  target: boolean
  depth: number
}

function append(frame: Frame, text: string): void {
  frame.word = (frame.word ?? '') + text
}

function endWord(frame: Frame): void {
  if (frame.word === undefined) return
  if (!frame.target) frame.words.push(frame.word)
  frame.target = false
  frame.word = undefined
}

function endCommand(frame: Frame, commands: string[][]): void {
  endWord(frame)
  if (frame.words.length > 0) commands.push(frame.words)
  frame.words = []
  frame.target = false
}
