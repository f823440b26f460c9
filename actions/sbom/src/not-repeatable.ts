import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'

/** Why a document cannot be made again here. */
export const notRepeatable = (path: string, current: string, fix: string): Problem =>
  problem('input/missing', {
    attempted: `make ${quoted(path)} again`,
    current,
    desired: 'everything that the document was made from must be there',
    fix,
  })
