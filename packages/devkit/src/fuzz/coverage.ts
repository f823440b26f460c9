import { Session, type Profiler } from 'node:inspector'

/** Which pieces of our own code ran in this thread. */
export interface Coverage {
  /** Names of the blocks that ran since it was last asked. */
  take(): readonly string[]
  stop(): void
}

/** V8's precise coverage of blocks. */
export function startCoverage(): Coverage {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    take() {
      const blocks: string[] = []
      // Answers of a session in its own thread are there when the call returns.
      session.post('Profiler.takePreciseCoverage', (error, answer) => {
        if (error !== null) throw error
        for (const script of answer.result) if (isOurs(script)) blocks.push(...blocksOf(script))
      })
      return blocks
    },
    stop() {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

const isOurs = ({ url }: Profiler.ScriptCoverage): boolean =>
  /\/packages\/(?:model|attestation|verification|sbom|sigstore|github|audit|devkit\/src\/fuzz\/planted)/.test(
    url,
  )

const blocksOf = ({ scriptId, functions }: Profiler.ScriptCoverage): readonly string[] =>
  functions.flatMap(({ ranges }) =>
    ranges.flatMap(({ count, startOffset, endOffset }) =>
      count > 0 ? [`${scriptId}:${startOffset}:${endOffset}`] : [],
    ),
  )
