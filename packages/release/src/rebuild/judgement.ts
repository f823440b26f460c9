/** What a comparison of bytes ends in; `equivalent` never counts as `identical`. */
export type ReproductionVerdict = 'identical' | 'equivalent' | 'different' | 'indeterminate'

/** One rebuild of one file. */
export interface RebuiltFile {
  /** Which rebuild, for people: `rebuild 1`. */
  readonly from: string
  readonly sha256: string
  /** How it compares with the file that ships, by content; missing when the bytes are equal or nobody could look. */
  readonly structure?: 'equivalent' | 'different'
}

export interface FileEvidence {
  /** Name under which it ships. */
  readonly name: string
  readonly output: string
  readonly size: number
  readonly sha256: string
  readonly rebuilds: readonly RebuiltFile[]
}

export interface JudgedFile extends FileEvidence {
  readonly verdict: 'identical' | 'equivalent' | 'different'
  /** Whether all rebuilds have the same bytes. */
  readonly rebuildsAgree: boolean
}

/** Judges one file. Without a rebuild nothing was compared, which is not equal. */
export function judgeFile(file: FileEvidence): JudgedFile {
  const agree = new Set(file.rebuilds.map(({ sha256 }) => sha256)).size === 1
  const others = file.rebuilds.filter(({ sha256 }) => sha256 !== file.sha256)
  const verdict =
    file.rebuilds.length === 0
      ? 'different'
      : others.length === 0
        ? 'identical'
        : others.every(({ structure }) => structure === 'equivalent')
          ? 'equivalent'
          : 'different'
  return { ...file, verdict, rebuildsAgree: agree }
}

/** The verdict over all files is the worst one; over none it is `different`, for nothing was shown to be equal. */
export function judgeFiles(files: readonly JudgedFile[]): 'identical' | 'equivalent' | 'different' {
  const verdicts = files.map(({ verdict }) => verdict)
  if (verdicts.length === 0 || verdicts.includes('different')) return 'different'
  return verdicts.includes('equivalent') ? 'equivalent' : 'identical'
}
