import { pack } from '@tier3/action-pack/pack'
import type { ArchiveDraft, ArchivePiece } from '@tier3/model/archive-store'
import type { FoundEntry } from '@tier3/model/entry-source'
import { ok } from '@tier3/model/result'
import { wire } from '@tier3/runner/define/action'
import { byteStreams } from '@tier3/workspace/byte-streams'
import { expect, it } from 'vitest'
import { runAction } from './action-run.fixture.ts'
import { applyPieces } from './archive-bytes.fixture.ts'
import { EPOCH, sha256Of } from './pack-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

const CHUNK = 64 * 1024
const CHUNKS = 320

/** What was asked for and given, in order of time. */
interface Counts {
  /** Bytes of the file that were handed out and not yet written or dropped. */
  mostInFlight: number
  largestPiece: number
  read: number
}

it.each(['out/a.tar.gz', 'out/a.zip', 'out/a.tar'])(
  'pack holds a few chunks of a file, however large it is: %s',
  async (output) => {
    using folder = makeFolder()
    const counts: Counts = { mostInFlight: 0, largestPiece: 0, read: 0 }
    const file: FoundEntry = {
      name: 'large',
      path: '/large',
      kind: 'file',
      size: CHUNK * CHUNKS,
      executable: false,
    }
    const pieces: ArchivePiece[] = []
    let written = 0
    const draft: ArchiveDraft = {
      write(more) {
        for (const { bytes, at } of more) {
          counts.largestPiece = Math.max(counts.largestPiece, bytes.length)
          pieces.push(
            at === undefined ? { bytes: Uint8Array.from(bytes) } : { bytes: Uint8Array.from(bytes), at },
          )
          if (at === undefined) written += bytes.length
        }
        return Promise.resolve()
      },
      async *read(from, length = written - from) {
        const all = applyPieces(pieces)
        for (let at = from; at < from + length; at += CHUNK)
          yield all.subarray(at, Math.min(at + CHUNK, from + length))
        await Promise.resolve()
      },
      size: () => written,
      publish: () => Promise.resolve(ok('new' as const)),
      discard: () => Promise.resolve(),
    }
    const wired = wire(pack, () =>
      Promise.resolve(
        ok({
          entries: {
            find: () => Promise.resolve(ok([file] as const)),
            async *open() {
              for (let i = 0; i < CHUNKS; i++) {
                counts.read += CHUNK
                // Noise: what does not compress must have been written before more of it is asked for.
                const chunk = noise(i)
                counts.mostInFlight = Math.max(counts.mostInFlight, counts.read - written)
                yield chunk
                // As the real source does: nobody may keep a chunk.
                chunk.fill(0)
              }
              await Promise.resolve()
            },
          },
          store: { create: () => Promise.resolve(ok(draft)) },
          streams: byteStreams,
          sourceDateEpoch: EPOCH,
          machinePaths: [],
        }),
      ),
    )
    const ended = await runAction(wired, {
      workspace: folder.workspace,
      temp: folder.temp,
      inputs: { files: '*', output },
    })
    expect([ended.codes, ended.outputs['sha256']]).toEqual([[], sha256Of(applyPieces(pieces))])
    expect(counts.read).toBe(CHUNK * CHUNKS)
    expect(counts.mostInFlight).toBeLessThan(6 * CHUNK)
    expect(counts.largestPiece).toBeLessThan(4 * CHUNK)
  },
)

function noise(seed: number): Uint8Array {
  const bytes = new Uint8Array(CHUNK)
  let state = (seed + 1) * 0x9e3779b1
  for (let i = 0; i < CHUNK; i++) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + i
    bytes[i] = state >>> 24
  }
  return bytes
}
