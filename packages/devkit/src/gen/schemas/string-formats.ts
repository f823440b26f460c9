import { fullFormats } from 'ajv-formats/dist/formats.js'

const LETTERS = '0-9A-Za-z\\u0080-\\uffff'
const ATOM = `[${LETTERS}!#$%&'*+\\-/=?^_\`{|}~]+`
const QUOTED = String.raw`"(?:[\x20\x21\x23-\x5b\x5d-\x7e\u0080-\uffff]|\\[\x20-\x7e])*"`
const LABEL = `[${LETTERS}]+(?:-+[${LETTERS}]+)*`

/** Each character can be read in one way only, so that no text makes the expression slow. */
const MAILBOX = new RegExp(`^(?:${ATOM}(?:\\.${ATOM})*|${QUOTED})@(${LABEL}(?:\\.${LABEL})+)$`)
const LONGEST_ADDRESS = 986
const LONGEST_DOMAIN = 253
const LONGEST_LABEL = 63

/**
 * Whether the text is an address of RFC 6531 at a fully qualified domain. Address literals (RFC 5321, 4.1.3:
 * `user@[192.0.2.1]`) are none here: they name nobody.
 */
function isIdnEmail(text: string): boolean {
  if (text.length > LONGEST_ADDRESS) return false
  const domain = MAILBOX.exec(text)?.[1]
  if (domain === undefined || domain.length > LONGEST_DOMAIN) return false
  const labels = domain.split('.')
  return (labels.at(-1)?.length ?? 0) > 1 && labels.every((label) => label.length <= LONGEST_LABEL)
}

/** The formats that the schemas name. The project that keeps CycloneDX does not check `iri-reference` either. */
export const STRING_FORMATS = {
  date: fullFormats.date,
  'date-time': fullFormats['date-time'],
  uri: fullFormats.uri,
  'idn-email': isIdnEmail,
  'iri-reference': true,
} as const
