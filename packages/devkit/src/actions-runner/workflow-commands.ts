// `::command name=value::data` lines on standard output and standard error, parsed as actions/runner parses them.

/** One thing shown beside a file or at the run. */
export interface ShownAnnotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

/** What a step's lines came to. */
export interface StepLines {
  readonly log: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  readonly masks: ReadonlySet<string>
  /** Messages for which the runner fails the step whatever its exit code is. */
  readonly failures: readonly string[]
}

const KNOWN: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
])
/** The most annotations of one level that are kept of a step, and the most characters of each. */
const ANNOTATION_LIMIT = 10
const MESSAGE_LIMIT = 4_096

export interface CommandReader {
  /** One line, without its end. */
  read(line: string): void
  result(): StepLines
}

/** Reads a step's lines in order. Masks hold from the moment they are added, as in the runner's log. */
export function commandReader(knownMasks: Iterable<string> = []): CommandReader {
  const log: string[] = []
  const annotations: ShownAnnotation[] = []
  const failures: string[] = []
  const masks = new Set([...knownMasks].filter((mask) => mask !== ''))
  let stopped: string | undefined
  const show = (line: string): void => void log.push(maskText(line, masks))
  const annotate = (level: ShownAnnotation['level'], properties: Properties, data: string): void => {
    show(`${level === 'error' ? 'Error' : level === 'warning' ? 'Warning' : 'Notice'}: ${data}`)
    if (annotations.filter((one) => one.level === level).length >= ANNOTATION_LIMIT) return
    const { title, file, line } = properties
    annotations.push({
      level,
      message: maskText(data, masks).slice(0, MESSAGE_LIMIT),
      ...(title === undefined ? {} : { title: maskText(title, masks) }),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line: Number(line) }),
    })
  }
  const run = (name: string, properties: Properties, data: string): void => {
    switch (name) {
      case 'add-mask':
        // The runner masks the whole text and each of its lines.
        for (const part of [data, ...data.split(/\r?\n/)]) if (part.trim() !== '') masks.add(part)
        break
      case 'error':
      case 'warning':
      case 'notice':
        annotate(name, properties, data)
        break
      case 'set-env':
      case 'add-path':
        failures.push(`The \`${name}\` command is disabled. Please upgrade to using Environment Files`)
        break
      case 'stop-commands':
        stopped = data
        break
      default:
        show(`::${name}::${data}`)
    }
  }
  return {
    read: (line) => {
      if (stopped !== undefined) {
        if (parseCommand(line)?.name === stopped) stopped = undefined
        else show(line)
        return
      }
      const command = [parseCommand(line), parseLegacyCommand(line)].find(
        (one) => one !== undefined && KNOWN.has(one.name.toLowerCase()),
      )
      if (command === undefined) show(line)
      else run(command.name.toLowerCase(), command.properties, command.data)
    },
    result: () => ({ log, annotations, masks, failures }),
  }
}

interface Properties {
  readonly [name: string]: string
}

/** Splits a command line into its parts and undoes the escapes; undefined for any other line. */
export function parseCommand(line: string): Command | undefined {
  const match = /^\s*::([^\s:]+)(?: ([^]*?))?::([^]*)$/.exec(line)
  if (match?.[1] === undefined) return undefined
  return {
    name: match[1],
    properties: parseProperties(match[2] ?? '', ',', unescapeProperty),
    data: unescapeData(match[3] ?? ''),
  }
}

/** The older form, `##[command name=value;]data`, which the runner finds anywhere in a line. */
export function parseLegacyCommand(line: string): Command | undefined {
  const match = /##\[([^\s\]]+)(?: ([^\]]*))?\]([^]*)$/.exec(line)
  if (match?.[1] === undefined) return undefined
  return {
    name: match[1],
    properties: parseProperties(match[2] ?? '', ';', unescapeLegacy),
    data: unescapeLegacy(match[3] ?? ''),
  }
}

interface Command {
  readonly name: string
  readonly properties: Properties
  readonly data: string
}

function parseProperties(
  text: string,
  separator: ',' | ';',
  unescape: (value: string) => string,
): Properties {
  const properties: { [name: string]: string } = {}
  for (const part of text.trim().split(separator)) {
    const equals = part.indexOf('=')
    const name = part.slice(0, Math.max(0, equals))
    const value = part.slice(equals + 1)
    if (name !== '' && value !== '') properties[name.toLowerCase()] = unescape(value)
  }
  return properties
}

// The percent sign comes last, or an escaped escape would be undone twice.
const unescapeData = (text: string): string =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')

const unescapeProperty = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')

const unescapeLegacy = (text: string): string =>
  text
    .replaceAll('%3B', ';')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%5D', ']')
    .replaceAll('%25', '%')

/** The text with every secret hidden, the longest first so that none shines through in a part. */
export const maskText = (text: string, masks: Iterable<string>): string =>
  [...masks]
    .toSorted((a, b) => b.length - a.length)
    .reduce((shown, mask) => shown.replaceAll(mask, '***'), text)
