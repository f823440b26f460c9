import { isJsonObject, parseJson } from '@tier3/model/json'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { changedFields } from './component-changes.ts'

/** What differs between two texts of documents that mean the same, one line each. */
export function describeTexts(published: string, regenerated: string): readonly string[] {
  const details = [
    published.startsWith('\ufeff') &&
      !regenerated.startsWith('\ufeff') &&
      'the published text begins with a byte order mark',
    published.includes('\r\n') && !regenerated.includes('\r\n') && 'the published text has CRLF line ends',
    !published.endsWith('\n') && regenerated.endsWith('\n') && 'the published text has no newline at its end',
  ].filter((line) => line !== false)
  return [...details, ...describeJson(published.replace(/^\ufeff/, ''), regenerated)]
}

function describeJson(published: string, regenerated: string): readonly string[] {
  const [a, b] = [parseJson(published), parseJson(regenerated)]
  if (!a.ok) return ['the published text is not strict JSON']
  if (!b.ok || !isJsonObject(a.value) || !isJsonObject(b.value)) return []
  if (formatCanonicalJson(a.value) === formatCanonicalJson(b.value)) {
    return isSameWithoutSpace(published, regenerated)
      ? ['only white space differs']
      : ['only white space, escapes or the order of keys differ']
  }
  return [
    `other order of lists, or fields that are not compared: ${changedFields(a.value, b.value).join('; ')}`,
  ]
}

const isSameWithoutSpace = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '')
