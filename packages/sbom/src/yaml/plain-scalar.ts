import type { Json } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'

/**
 * The value of a word without quotes. What YAML 1.1 and 1.2 read differently, or what stops being the text that was
 * written once it is a number, is refused: `no`, `0x1f`, `1.10`, a commit id of digits alone.
 */
export function plainScalar(word: string): Result<Json, string> {
  if (word === 'true') return ok(true)
  if (word === 'false') return ok(false)
  if (word === '' || word === '~' || word.toLowerCase() === 'null') return failed('a value is missing')
  if (/^(?:y|n|yes|no|on|off|true|false)$/i.test(word)) {
    return failed(`"${word}" means true or false to some readers; write true or false, or put it in quotes`)
  }
  if (/^-?(?:0|[1-9][0-9]{0,14})$/.test(word)) return ok(Number(word))
  return NUMBER_LIKE.test(word)
    ? failed(`"${word.slice(0, 80)}" is a number to some readers; put it in quotes`)
    : ok(word)
}

/** Integers, floats, octal, hexadecimal, binary and base-60 numbers of YAML 1.1 and 1.2, and their special values. */
const NUMBER_LIKE =
  /^[-+]?(?:[0-9][0-9_]*(?::[0-9]{1,2})*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+]?[0-9]+)?|0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|\.(?:inf|Inf|INF))$|^\.(?:nan|NaN|NAN)$/
