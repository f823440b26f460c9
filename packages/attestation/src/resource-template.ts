import { failed, ok, type Result } from '@tier3/model/result'

/** What the places of a template for the URI of an artifact stand for. */
export interface ResourceParts {
  readonly name: string
  readonly sha256: string
  /** The tag of the release, where one was asked for. */
  readonly tag?: string | undefined
}

const PLACES = ['{name}', '{sha256}', '{tag}']

/** Reads a URI with `{name}`, `{sha256}` and `{tag}` in it; any other brace is a mistake that would never match. */
export function parseResourceTemplate(text: string): Result<string, string> {
  const rest = PLACES.reduce((left, place) => left.replaceAll(place, 'x'), text)
  if (/[{}]/.test(rest)) return failed(`it has a place that is none of ${PLACES.join(', ')}`)
  return /^[a-zA-Z][a-zA-Z0-9+._-]{0,30}:[!-~]{1,900}$/.test(rest) ? ok(text) : failed('it is not a URI')
}

/**
 * The URI of one artifact. Names and tags are percent-encoded (RFC 3986), their slashes stay. Undefined where the template asks
 * for what is not known: there is nothing to compare with then.
 */
export function expandResource(template: string, parts: ResourceParts): string | undefined {
  const values = {
    name: parts.name === '' ? undefined : encoded(parts.name),
    sha256: parts.sha256,
    tag: parts.tag === undefined ? undefined : encoded(parts.tag),
  }
  let complete = true
  const uri = template.replaceAll(/\{(name|sha256|tag)\}/g, (_, place: keyof typeof values) => {
    const value = values[place]
    if (value === undefined) complete = false
    return value ?? ''
  })
  return complete ? uri : undefined
}

/** The template with its tag known; as it was where there is none, or none that could stand in a URI. */
export const withTag = (template: string, tag: string | undefined): string =>
  template.replaceAll('{tag}', () => (tag === undefined ? undefined : encoded(tag)) ?? '{tag}')

/** Undefined for a text with half of a surrogate pair, which no encoding has. */
function encoded(text: string): string | undefined {
  if (/\p{Cs}/u.test(text)) return undefined
  return text.split('/').map(encodeURIComponent).join('/')
}
