export interface SigningConfigChoice {
  readonly rekor: 1 | 2
  readonly timestamp: boolean
}

interface ServiceJson {
  readonly url: string
  readonly majorApiVersion: number
  readonly validFor: { readonly start: string }
  readonly operator: string
}

/** The protobuf JSON of `dev.sigstore.trustroot.v1.SigningConfig`, version 0.2. */
export interface SigningConfigJson {
  readonly mediaType: string
  readonly caUrls: readonly ServiceJson[]
  readonly oidcUrls: readonly ServiceJson[]
  readonly rekorTlogUrls: readonly ServiceJson[]
  readonly tsaUrls: readonly ServiceJson[]
  readonly rekorTlogConfig: { readonly selector: 'ANY' }
  readonly tsaConfig?: { readonly selector: 'ANY' }
}

/**
 * Names the services for a signing client. Without a timestamp both `tsaUrls` and `tsaConfig` are left out: cosign
 * crashes on addresses without a configuration, the JavaScript client on a configuration without addresses.
 */
export function formatSigningConfig(
  url: string,
  validFrom: Date,
  choice: SigningConfigChoice,
): SigningConfigJson {
  const service = (path: string, majorApiVersion: number): ServiceJson => ({
    url: url + path,
    majorApiVersion,
    validFor: { start: validFrom.toISOString() },
    operator: 'sigstore.embedded',
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service('', 1)],
    oidcUrls: [service('', 1)],
    rekorTlogUrls: [service('', choice.rekor)],
    tsaUrls: choice.timestamp ? [service('/api/v1/timestamp', 1)] : [],
    rekorTlogConfig: { selector: 'ANY' },
    ...(choice.timestamp ? { tsaConfig: { selector: 'ANY' } } : {}),
  }
}
