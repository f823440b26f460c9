import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '../bundle/child-process.ts'

/** What sbomqs thinks of a document: 0 to 10, and what it found wanting. */
export interface QualityScore {
  readonly score: number
  /** `feature: description` of every feature that has not the full score. */
  readonly wanting: readonly string[]
}

interface Report {
  readonly files?: readonly {
    readonly avg_score?: number
    readonly scores?: readonly {
      readonly feature: string
      readonly score: number
      readonly max_score: number
      readonly description: string
      readonly ignored: boolean
    }[]
  }[]
}

/** Lets sbomqs score the text of a document; throws when it cannot read it. */
export async function scoreQuality(path: string, text: string): Promise<QualityScore> {
  const home = await mkdtemp(join(tmpdir(), 'tier3-sbomqs-'))
  try {
    const file = join(home, 'scored.cdx.json')
    await writeFile(file, text)
    const env = { PATH: '', HOME: home }
    const { status, stdout, stderr } = await runProgram(path, ['score', '--json', file], { cwd: home, env })
    const [judged] = status === 0 ? ((JSON.parse(stdout) as Report).files ?? []) : []
    if (judged?.avg_score === undefined) throw new Error(`sbomqs gives no score: ${stderr || stdout}`)
    const wanting = (judged.scores ?? []).filter((one) => !one.ignored && one.score < one.max_score)
    return {
      score: judged.avg_score,
      wanting: wanting.map((one) => `${one.feature}: ${one.description}`),
    }
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
