import { elements, sequenceMembers, type Element } from '../der/decode.ts'

/** From the first byte up to the one behind the last. */
export type Range = readonly [from: number, to: number]

/**
 * Where the signature and what it is over stand in a timestamp (RFC 3161, RFC 5652 section 5.4): the information with time and imprint, and the signed
 * attributes. What stands around them is not signed: status, versions, names of algorithms, how the signer is called.
 */
export function signedRanges(response: Buffer): readonly Range[] {
  const [, token] = sequenceMembers(response)
  const [, holder] = elements(present(token).body)
  const parts = sequenceMembers(present(holder).body)
  const [, content] = elements(present(parts[2]).body)
  const [information] = elements(present(content).body)
  const [signer] = elements(present(parts.at(-1)).body)
  const [, , , attributes, , signature] = elements(present(signer).body)
  return [information, attributes, signature].map((part) => {
    const { body } = present(part)
    const from = body.byteOffset - response.byteOffset
    return [from, from + body.length]
  })
}

function present(element: Element | undefined): Element {
  if (element === undefined) throw new TypeError('the timestamp is cut short')
  return element
}
