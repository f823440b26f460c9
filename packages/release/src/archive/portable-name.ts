import { formatUtf8 } from '@tier3/model/utf8'

/** Longest part of a name on the file systems of Linux, and longest path of macOS, in bytes of UTF-8. */
const LONGEST_PART = 255
const LONGEST_NAME = 1024

/**
 * Why a name cannot be unpacked everywhere as it is, or undefined when it can. Names are refused and not mended: to mend
 * one is to ship a file under a name that nobody wrote.
 */
export function unportableBecause(name: string): string | undefined {
  if (name === '') return 'it is empty'
  if (formatUtf8(name).length > LONGEST_NAME) return `it has more than ${LONGEST_NAME} bytes`
  if (name.includes('\\')) return 'it has a backslash, which is a separator on Windows'
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'it is an absolute path'
  if (CONTROL.test(name)) return 'it has a control character or one that turns the direction of writing'
  // Names that are no UTF-8 are listed with this character in the place of what could not be read.
  if (/\ufffd|[\ud800-\udfff]/u.test(name)) return 'it is not Unicode text'
  // macOS hands out the name in the form it likes: the same tree would give other bytes, and two names could become one.
  if (name.normalize('NFC') !== name)
    return 'it is not in the Unicode normal form C, which systems change without asking'
  for (const part of name.split('/')) {
    const reason = partReason(part)
    if (reason !== undefined) return reason
  }
  return undefined
}

function partReason(part: string): string | undefined {
  if (part === '' || part === '.' || part === '..') return 'it has an empty, "." or ".." part'
  if (formatUtf8(part).length > LONGEST_PART) return `a part of it has more than ${LONGEST_PART} bytes`
  if (/[. ]$/.test(part)) return 'a part of it ends in a dot or a space, which Windows drops'
  if (/[<>:"|?*]/.test(part)) return 'it has one of the characters < > : " | ? *, which Windows refuses'
  if (RESERVED.test(part)) return 'a part of it is the name of a device on Windows'
  return undefined
}

const CONTROL =
  // oxlint-disable-next-line no-control-regex -- control characters are what this must find
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/** Windows takes these for devices, with any ending behind them ("Naming Files, Paths, and Namespaces"). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(?:\.|$)/i
