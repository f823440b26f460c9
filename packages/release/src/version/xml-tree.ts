import { failed, ok, type Result } from '@tier3/model/result'
import { SaxesParser } from 'saxes'

/** An element with its own text, trimmed, and the elements in it. */
export interface XmlElement {
  readonly name: string
  readonly text: string
  readonly children: readonly XmlElement[]
}

const DEPTH = 100
const MOST_ELEMENTS = 100_000

class Stop extends Error {}

interface Open {
  readonly name: string
  text: string
  readonly children: XmlElement[]
}

/**
 * Reads XML 1.0 without a document type: no entities but the five of the standard can be declared, so that nothing grows
 * and nothing is read from elsewhere (XML external entity attacks).
 */
export function parseXml(text: string): Result<XmlElement, string> {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: Open[] = []
  let count = 0
  let root: XmlElement | undefined
  parser.on('doctype', () => {
    throw new Stop('it has a document type, which is not read')
  })
  parser.on('error', (error) => {
    throw new Stop(`it is not XML: ${error.message}`)
  })
  parser.on('opentag', ({ name }) => {
    count += 1
    if (open.length >= DEPTH) throw new Stop(`it nests more than ${DEPTH} levels`)
    if (count > MOST_ELEMENTS) throw new Stop(`it has more than ${MOST_ELEMENTS} elements`)
    open.push({ name, text: '', children: [] })
  })
  const addText = (more: string): void => {
    const here = open.at(-1)
    if (here !== undefined) here.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed === undefined) return
    const element = { ...closed, text: closed.text.trim() }
    const parent = open.at(-1)
    if (parent === undefined) root = element
    else parent.children.push(element)
  })
  try {
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Stop) return failed(error.message)
    throw error
  }
  return root === undefined ? failed('it holds no element') : ok(root)
}

/** The one child of a name: undefined when there is none, a failure when there are several. */
export function childOf(element: XmlElement, name: string): Result<XmlElement | undefined, string> {
  const [first, ...more] = element.children.filter((child) => child.name === name)
  return more.length === 0 ? ok(first) : failed(`<${element.name}> has several <${name}>`)
}
