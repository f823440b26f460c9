import { formatHex } from '@tier3/model/hex'
import { timeText } from '../containers/gzip.ts'
import { viewOf } from '../bytes.ts'
import { plainMember, withHoles, type Field, type Part, type Reading } from '../reading.ts'

export const isPyc = (bytes: Uint8Array, name: string): boolean =>
  /\.py[co]$/.test(name) && bytes.length >= 16 && bytes[2] === 0x0d && bytes[3] === 0x0a

/** The header of compiled Python (PEP 552): time and size of the source, or its digest. */
export function readPyc({ bytes }: Part): Reading | undefined {
  const view = viewOf(bytes)
  const [magic, flags, time, size] = [view.u16(0), view.u32(4), view.u32(8), view.u32(12)]
  if (magic === undefined || flags === undefined || time === undefined || size === undefined || flags > 3)
    return undefined
  const byTime = flags === 0
  const fields: readonly Field[] = [
    { kind: 'pyc.version', value: String(magic), at: 0 },
    {
      kind: 'pyc.kind',
      value: byTime ? 'by time' : flags === 1 ? 'by digest, not checked' : 'by digest',
      at: 4,
    },
    byTime
      ? { kind: 'pyc.mtime', value: timeText(time), at: 8, pass: 'pyc-time' }
      : { kind: 'pyc.source-digest', value: formatHex(bytes.subarray(8, 16)), at: 8 },
    ...(byTime ? [{ kind: 'pyc.source-size', value: String(size), at: 12 }] : []),
  ]
  return {
    format: 'python bytecode',
    fields,
    members: [plainMember('code', bytes.subarray(16), 16)],
    atoms: withHoles(bytes, byTime ? [{ at: 8, length: 4, pass: 'pyc-time' }] : []),
    unread: [],
  }
}
