import { commandsIn } from './shell-commands.ts'

/** Programs that run nothing but themselves: what they are given is data to them. */
const HARMLESS: ReadonlySet<string> = new Set(
  `: [ basename cat cd cmp comm cosign cp cut date diff dirname echo exit export false grep gh head jq ls mkdir mv printf
  pwd read readonly return rm set sha256sum sha512sum sleep stat tail tee test touch tr true uniq unset wc`.split(
    /\s+/,
  ),
)
const KEYWORD = /^(?:if|then|elif|else|fi|while|until|do|done|!|\{|\})$/
const ASSIGNMENT = /^([A-Za-z_]\w*)\+?=/
/** Variables that choose which code a later program runs. */
const STEERING = /^(?:PATH|ENV|BASH_ENV|IFS|LD_\w+|DYLD_\w+|NODE_\w+|PYTHON\w*|PERL\w*|GIT_\w+)$/

/**
 * What in a script could run code that does not stand in it, undefined when there is nothing. What is not understood
 * counts as that.
 */
export function foreignCommand(script: string): string | undefined {
  if (/\bGITHUB_(?:ENV|PATH)\b/.test(script)) return 'what later steps are steered by'
  const commands = commandsIn(script)
  if (commands === undefined) return 'a script within the script'
  for (const words of commands) {
    const start = words.findIndex((word) => !KEYWORD.test(word))
    const [first, ...rest] = start < 0 ? [] : words.slice(start)
    if (first === undefined || first === 'for') continue
    const steered = [first, ...rest]
      .map((word) => ASSIGNMENT.exec(word)?.[1] ?? '')
      .find((name) => STEERING.test(name))
    if (steered !== undefined) return `with another ${steered}`
    const program = [first, ...rest].find((word) => !ASSIGNMENT.test(word))
    if (program !== undefined && !HARMLESS.has(program)) return program
  }
  return undefined
}
