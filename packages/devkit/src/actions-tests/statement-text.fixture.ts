/** A statement as it stands in a bundle; tests read it without the code that is tested. */
export interface StatementText {
  readonly subject: readonly { readonly name: string; readonly digest: Readonly<Record<string, string>> }[]
  readonly predicateType: string
  readonly predicate: Readonly<Record<string, unknown>>
}

/** The statements of a file of bundles, one bundle per line. */
export function statementsOf(text: string): readonly StatementText[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { dsseEnvelope } = JSON.parse(line) as { dsseEnvelope: { payload: string } }
      return JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString('utf8')) as StatementText
    })
}
