export interface Instruction {
  /** In capital letters. */
  readonly verb: string
  readonly rest: string
}

export interface Instructions {
  readonly instructions: readonly Instruction[]
  /** Whether every here-document has its end: behind one that has none, nobody knows what is an instruction. */
  readonly isWhole: boolean
}

/** A here-document that is open: the line that ends it, and whether tabs before that line are passed over. */
interface HereDocument {
  readonly end: string
  readonly isIndented: boolean
}

/**
 * Instructions of a Dockerfile: comments dropped, continued lines joined (by the character that `# escape=` names), the
 * bodies of here-documents skipped, so that a `FROM` inside a script is none.
 */
export function instructionsOf(text: string): Instructions {
  const escape = /^\s*#\s*escape\s*=\s*(`|\\)/im.exec(directives(text))?.[1] ?? '\\'
  const instructions: Instruction[] = []
  const open: HereDocument[] = []
  let ended = 0
  // A mark that is itself escaped, as at the end of a path of Windows, continues nothing.
  const continued = escape === '`' ? /(?:^|[^`])`$/ : /(?:^|[^\\])\\$/
  let parts: string[] = []
  for (const raw of text.split('\n')) {
    const document = open[ended]
    if (document !== undefined) {
      const bare = raw.replace(/\r$/, '')
      if ((document.isIndented ? bare.replace(/^\t+/, '') : bare) === document.end) ended++
      continue
    }
    const line = raw.trim()
    // Comments and empty lines inside of a continued instruction are dropped by Docker too.
    if (line === '' || line.startsWith('#')) continue
    const continues = continued.test(line)
    parts.push(continues ? line.slice(0, -1) : line)
    if (continues) continue
    const whole = parts.join(' ').trim()
    parts = []
    const verb = /^[A-Za-z]+/.exec(whole)?.[0]
    if (verb === undefined) continue
    const instruction = instructionOf(verb, whole)
    instructions.push(instruction)
    if (/^(?:RUN|COPY|ADD)$/.test(instruction.verb)) {
      for (const one of hereDocuments(instruction.rest)) open.push(one)
    }
  }
  const rest = parts.join(' ').trim()
  const verb = /^[A-Za-z]+/.exec(rest)?.[0]
  if (verb !== undefined) instructions.push(instructionOf(verb, rest))
  return { instructions, isWhole: ended === open.length }
}

/** What `ONBUILD` stands before is an instruction of the image that is built on this one. */
function instructionOf(verb: string, whole: string): Instruction {
  const rest = whole.slice(verb.length).trim()
  const inner = /^ONBUILD$/i.test(verb) ? /^[A-Za-z]+/.exec(rest)?.[0] : undefined
  return inner === undefined
    ? { verb: verb.toUpperCase(), rest }
    : { verb: inner.toUpperCase(), rest: rest.slice(inner.length).trim() }
}

/** As BuildKit finds them: whole words outside of quotes, without a space behind the mark. */
function hereDocuments(text: string): HereDocument[] {
  return shellWords(text).flatMap((word) => {
    const [, dash, , end] = /^\d*<<(-?)(["']?)([^<"'\s]+)\2$/.exec(word) ?? []
    return end === undefined ? [] : [{ end, isIndented: dash === '-' }]
  })
}

/** Words apart by space; what stands in quotes belongs to the word around it. */
function shellWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  let quote = ''
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quote === '' && /\s/.test(character)) {
      words.push(word)
      word = ''
      continue
    }
    word += character
    if (character === '\\' && quote !== "'") word += text.charAt(++at)
    else if (quote === '' && (character === '"' || character === "'")) quote = character
    else if (character === quote) quote = ''
  }
  words.push(word)
  return words
}

/** The comments that may direct the parser: only those before anything else. */
function directives(text: string): string {
  const lines = text.split('\n', 20)
  const end = lines.findIndex((line) => !/^\s*#\s*[a-z]+\s*=/i.test(line))
  return lines.slice(0, end === -1 ? lines.length : end).join('\n')
}
