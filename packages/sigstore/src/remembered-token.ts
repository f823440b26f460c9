import type { IdentityTokenSource } from './identity.ts'

/**
 * The source with its first token handed out twice: one asked for to choose the instance serves for signing, too. Later
 * tokens are fresh each, or a certificate could not be renewed.
 */
export function rememberFirst(source: IdentityTokenSource): IdentityTokenSource {
  let first: string | undefined
  let used = false
  return {
    ...source,
    async request(audience) {
      if (first !== undefined && !used) {
        used = true
        return first
      }
      const token = await source.request(audience)
      source.mask(token)
      first ??= token
      return token
    },
  }
}
