import { quoted } from '@tier3/model/display'
import type { SbomDocument } from '../document.ts'
import { canonicalPurl } from '../purl.ts'
import { semanticError, semanticWarning, type SemanticFinding } from './semantic-finding.ts'

/** References that lead nowhere or to two things, and components that nothing leads to. */
export function checkGraph(document: SbomDocument): readonly SemanticFinding[] {
  const refs = document.components.map(({ ref }) => ref)
  if (document.root !== undefined) refs.unshift(document.root.ref)
  const known = new Set(refs)
  return [
    ...repeated(refs).map((ref) =>
      semanticError('duplicate-ref', `two components have the bom-ref ${quoted(ref, 200)}`, ref),
    ),
    ...checkDuplicates(document),
    ...checkEdges(document, known),
    ...checkCompositions(document, known),
    ...checkReach(document),
  ]
}

function repeated(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return [...new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))]
}

function checkDuplicates({ components }: SbomDocument): readonly SemanticFinding[] {
  const firsts = new Map<string, string>()
  return components.flatMap(({ purl, ref }) => {
    const key = purl === undefined ? undefined : canonicalPurl(purl)
    if (key === undefined) return []
    const first = firsts.get(key)
    firsts.set(key, first ?? ref)
    return first === undefined || first === ref
      ? []
      : [semanticError('duplicate-component', `${quoted(key, 200)} is listed twice`, ref)]
  })
}

function* checkEdges({ dependencies }: SbomDocument, known: ReadonlySet<string>): Iterable<SemanticFinding> {
  for (const [ref, needs] of dependencies) {
    if (!known.has(ref)) {
      yield semanticError(
        'dangling-dependency',
        `${quoted(ref, 200)} has dependencies and is no component`,
        ref,
      )
    }
    for (const need of needs) {
      if (need === ref) yield semanticError('self-dependency', `${quoted(ref, 200)} depends on itself`, ref)
      else if (!known.has(need)) {
        const explanation = `${quoted(ref, 200)} depends on ${quoted(need, 200)}, which is no component`
        yield semanticError('dangling-dependency', explanation, ref)
      }
    }
  }
}

function* checkCompositions(
  { compositions }: SbomDocument,
  known: ReadonlySet<string>,
): Iterable<SemanticFinding> {
  for (const { aggregate, assemblies, dependencies } of compositions) {
    for (const ref of new Set([...assemblies, ...dependencies])) {
      // A BOM-Link leads to another document.
      if (known.has(ref) || ref.startsWith('urn:cdx:')) continue
      const explanation = `the composition "${aggregate}" names ${quoted(ref, 200)}, which is no component`
      yield semanticError('dangling-composition', explanation, ref)
    }
  }
}

/** A component that nothing needs, without a word on it, was forgotten on the way. */
function checkReach({ root, components, dependencies }: SbomDocument): readonly SemanticFinding[] {
  if (root === undefined) return []
  const reached = new Set([root.ref])
  for (const ref of reached) for (const need of dependencies.get(ref) ?? []) reached.add(need)
  return components
    .filter(({ ref }) => !reached.has(ref))
    .map(({ ref }) => semanticWarning('orphan', `nothing leads from the root to ${quoted(ref, 200)}`, ref))
}
