/** One deviation as the compiled code gives it. */
export interface SchemaError {
  /** JSON Pointer (RFC 6901) to the value. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: { readonly [name: string]: unknown }
}

/** A schema as a function. What it found stands in `errors` until the next call. */
export interface CompiledSchema {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}
