/** What a code says wherever it appears: `meaning` explains the state, `fix` is the smallest thing that mends it. */
export interface CodeText {
  readonly meaning: string
  readonly fix: string
}
