import { element } from '../der/encode.ts'
import { elements } from '../der/decode.ts'
import type { Random } from './random.ts'

interface Node {
  readonly tag: number
  readonly body: Buffer
  readonly children?: readonly Node[]
}

/** Changes one element of DER and writes the lengths around it anew; undefined where there is none. */
export function changeDer(
  bytes: Buffer,
  random: Random,
  inner: (bytes: Buffer) => Buffer,
): Buffer | undefined {
  if (bytes[0] !== 0x30) return undefined
  const nodes = read(bytes, 0)
  if (nodes === undefined) return undefined
  const target = { left: random.below(nodes.reduce((sum, node) => sum + countOf(node), 0)) }
  return Buffer.concat(nodes.map((node) => write(node, target, (one) => change(one, random, inner))))
}

/** A byte string may hold elements, as values of extensions do. */
function read(bytes: Buffer, level: number): readonly Node[] | undefined {
  try {
    return elements(bytes).map(({ tag, body }) => {
      const holds = level < 12 && ((tag & 0x20) !== 0 || (tag === 4 && body[0] === 0x30))
      const children = holds ? read(body, level + 1) : undefined
      return { tag, body, ...(children === undefined ? {} : { children }) }
    })
  } catch {
    return undefined
  }
}

const countOf = ({ children = [] }: Node): number =>
  1 + children.reduce((sum, node) => sum + countOf(node), 0)

function write(node: Node, target: { left: number }, make: (node: Node) => Buffer): Buffer {
  if (target.left-- === 0) return make(node)
  const { tag, body, children } = node
  return children === undefined
    ? element(tag, body)
    : element(tag, ...children.map((child) => write(child, target, make)))
}

const TAGS = [1, 2, 3, 4, 5, 6, 12, 0x13, 0x16, 0x17, 0x18, 0x30, 0x31, 0x80, 0x81, 0x86, 0xa0, 0xa3, 0x1f]

function change({ tag, body }: Node, random: Random, inner: (bytes: Buffer) => Buffer): Buffer {
  switch (random.below(6)) {
    case 0:
      return Buffer.alloc(0)
    case 1:
      return Buffer.concat([element(tag, body), element(tag, body)])
    case 2:
      return element(random.pick(TAGS), body)
    case 3:
      return element(tag, new Uint8Array())
    case 4:
      return Buffer.concat([Buffer.from([tag, 0x84, 0, 0, body.length >> 8, body.length & 0xff]), body])
    default:
      return element(tag, inner(body))
  }
}
