import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { SourceEntry } from '@tier3/sbom/source-tree'

/** A path that was asked for is not in the tree, or is no file there. */
export const noSuchFile = (path: string, kind: SourceEntry['kind'] | undefined): Problem =>
  problem('input/source-tree', {
    attempted: `read ${quoted(path)}`,
    current: kind === undefined ? 'the tree has no such file' : `it is a ${kind}, no file`,
    desired: 'it must be a file of the tree',
  })

export const tooLarge = (path: string, limit: number): Problem =>
  problem('input/too-large', {
    attempted: `read ${quoted(path)}`,
    current: `it has more than ${limit} bytes`,
    desired: `it may have at most ${limit} bytes`,
    at: { file: path },
  })
