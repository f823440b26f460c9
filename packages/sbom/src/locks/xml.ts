import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { syntaxProblem } from './syntax.ts'

/** An element of a small XML document: attributes as written, text of its own joined. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

export interface XmlProblem {
  readonly reason: string
  readonly line: number
}

const DEPTH = 100

interface Open {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[]
  readonly text: string[]
}

/**
 * Reads the XML of build files: elements, attributes, text, CDATA, comments. A document type is refused: entities of its own
 * may grow without end or name other files. One pass over the text.
 */
export function parseXml(source: string): Result<XmlElement, XmlProblem> {
  const stop = (at: number, reason: string) =>
    failed({ reason, line: source.slice(0, at).split('\n').length })
  const document: Open = { name: '', attributes: new Map(), children: [], text: [] }
  const open = [document]
  let at = 0
  while (at < source.length) {
    const tag = source.indexOf('<', at)
    const inner = open.at(-1) ?? document
    inner.text.push(decodeEntities(source.slice(at, tag === -1 ? source.length : tag)))
    if (tag === -1) break
    const aside = ASIDES.find(([begin]) => source.startsWith(begin, tag))
    if (aside !== undefined) {
      const [begin, end] = aside
      const close = source.indexOf(end, tag + begin.length)
      if (close === -1) return stop(tag, `"${begin}" does not end`)
      if (begin === '<![CDATA[') inner.text.push(source.slice(tag + begin.length, close))
      at = close + end.length
      continue
    }
    if (source.startsWith('<!', tag)) return stop(tag, 'a document type is not read')
    const close = endOfTag(source, tag)
    if (close === undefined) return stop(tag, 'a tag does not end')
    at = close + 1
    const body = source.slice(tag + 1, close)
    if (body.startsWith('/')) {
      if (open.length < 2 || body.slice(1).trim() !== inner.name)
        return stop(tag, 'an end tag has no start tag')
      open.pop()
      open.at(-1)?.children.push({ ...inner, text: inner.text.join('').trim() })
      continue
    }
    const name = /^[^\s/>="'<]+/.exec(body)?.[0]
    if (name === undefined) return stop(tag, 'a tag has no name')
    const element = { name, attributes: attributesOf(body), children: [], text: [] }
    if (body.endsWith('/')) inner.children.push({ ...element, name: name.replace(/\/$/, ''), text: '' })
    else if (open.length > DEPTH) return stop(tag, `it nests more than ${DEPTH} levels`)
    else open.push(element)
  }
  const [root] = document.children
  if (open.length > 1) return stop(source.length, `<${open.at(-1)?.name}> does not end, so it was cut off`)
  return root === undefined ? stop(0, 'it has no element') : ok(root)
}

export function parseXmlFile(file: string, text: string): Result<XmlElement, Problem> {
  const parsed = parseXml(text)
  if (parsed.ok) return parsed
  return failed(syntaxProblem(file, `it is not XML: ${parsed.problem.reason}`, parsed.problem.line))
}

const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** The `>` that ends a tag: one inside a quoted attribute does not. */
function endOfTag(source: string, start: number): number | undefined {
  let quote = ''
  for (let at = start + 1; at < source.length; at++) {
    const character = source.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return at
    else if (character === '<') return undefined
  }
  return undefined
}

function attributesOf(body: string): Map<string, string> {
  const attributes = new Map<string, string>()
  for (const match of body.matchAll(/\s([^\s=/"'<>]+)\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] ?? '', decodeEntities(match[2] ?? match[3] ?? ''))
  }
  return attributes
}

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:lt|gt|amp|quot|apos);/g, (entity) => ENTITIES.get(entity) ?? entity)
    : text

/** Text of the child with the name, or undefined when it is missing or empty. */
export function childText(element: XmlElement | undefined, name: string): string | undefined {
  const text = childOf(element, name)?.text
  return text === undefined || text === '' ? undefined : text
}

/** The element at the end of a path of child names. */
export const childOf = (
  element: XmlElement | undefined,
  ...names: readonly string[]
): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>(
    (one, name) => one?.children.find((child) => child.name === name),
    element,
  )

/** All elements with the name, in order of the document. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const open = [element]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (one.name === name) found.push(one)
    for (const child of one.children.toReversed()) open.push(child)
  }
  return found
}
