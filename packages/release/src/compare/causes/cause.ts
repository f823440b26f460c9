/** Who can act on a fix; `any` is everybody. */
export const ECOSYSTEMS = [
  'tier3',
  'tar',
  'zip',
  'gzip',
  'go',
  'rust',
  'c',
  'msvc',
  'apple',
  'java',
  'python',
  'npm',
  'ruby',
  'dotnet',
  'git',
  'any',
] as const
export type Ecosystem = (typeof ECOSYSTEMS)[number]

export interface Fix {
  readonly ecosystem: Ecosystem
  readonly fix: string
}

/** Why artifacts differ, what shows it, and how to mend it. All texts are safe to show on one line. */
export interface Cause {
  readonly id: string
  readonly sentence: string
  /** At most six lines, the last of which counts the rest. */
  readonly evidence: readonly string[]
  /** Those for the ecosystems that were recognised; all of them when none was. */
  readonly fixes: readonly Fix[]
}
