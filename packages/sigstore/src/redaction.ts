/** Takes secrets out of texts that services and libraries made, and which may repeat what they were sent. */
export interface Redactor {
  readonly add: (secret: string) => void
  readonly redact: (text: string) => string
}

/** Shorter parts would blot out ordinary words. */
const SHORTEST_PART = 12

/** A token is redacted whole and by its dotted parts, since each part alone can be misused or gives claims away. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>()
  return {
    add(secret) {
      for (const part of [secret, ...secret.split('.')]) if (part.length >= SHORTEST_PART) secrets.add(part)
    },
    redact: (text) => [...secrets].reduce((safe, secret) => safe.replaceAll(secret, '***'), text),
  }
}
