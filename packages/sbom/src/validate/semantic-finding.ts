/** What a document may say that its schema allows and that still cannot be right. */
export const SEMANTIC_KINDS = [
  'root-missing',
  'root-without-version',
  'empty',
  'serial-number',
  'timestamp',
  'duplicate-ref',
  'duplicate-component',
  'dangling-dependency',
  'dangling-composition',
  'self-dependency',
  'orphan',
  'without-version',
  'hash-length',
  'purl-invalid',
  'purl-version',
  'purl-name',
  'license-expression',
  'credential',
  'absolute-path',
] as const
export type SemanticKind = (typeof SEMANTIC_KINDS)[number]

/** One contradiction or gap. An `error` makes the document unfit to be published, a `warning` is to be shown. */
export interface SemanticFinding {
  readonly kind: SemanticKind
  /** `bom-ref` of what it is about; undefined for the document. Hostile text. */
  readonly ref?: string
  /** One sentence, safe to show. */
  readonly explanation: string
  readonly severity: 'error' | 'warning'
}

export const semanticError = (kind: SemanticKind, explanation: string, ref?: string): SemanticFinding => ({
  kind,
  ...(ref === undefined ? {} : { ref }),
  explanation,
  severity: 'error',
})

export const semanticWarning = (kind: SemanticKind, explanation: string, ref?: string): SemanticFinding => ({
  ...semanticError(kind, explanation, ref),
  severity: 'warning',
})
