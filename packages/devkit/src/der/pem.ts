/** The textual encoding of RFC 7468, 64 columns, ending in a line feed. */
export const formatPem = (label: string, der: Uint8Array): string =>
  `-----BEGIN ${label}-----\n${(
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  ).join('\n')}\n-----END ${label}-----\n`

/** The DER of the first block with one of the labels; throws when there is none. */
export function parsePem(text: string, ...labels: readonly string[]): Buffer {
  for (const [, label, body] of text.matchAll(
    /-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g,
  )) {
    if (label !== undefined && body !== undefined && labels.includes(label))
      return Buffer.from(body, 'base64')
  }
  throw new TypeError(`no PEM block labelled ${labels.join(' or ')}`)
}
