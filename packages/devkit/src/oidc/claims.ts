/** The claims of a JSON Web Token (RFC 7519 section 4), as far as they are known to be present. */
export type Claims = Readonly<Record<string, unknown>>

/** A claim that is a non-empty string, or `undefined`. */
export function stringClaim(claims: Claims, name: string): string | undefined {
  const value = claims[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
