import { displayText } from '@tier3/model/display'
import type { SbomDocument } from '../document.ts'
import { scrubDocument } from '../scrub/document.ts'
import { checkComponent } from './check-component.ts'
import { checkGraph } from './check-graph.ts'
import { isRfc3339 } from './rfc3339.ts'
import { semanticError, semanticWarning, type SemanticFinding } from './semantic-finding.ts'

/**
 * Everything that the schema of CycloneDX lets pass and that cannot be right: references into nothing, two things under
 * one name, hashes of another length than their algorithm gives, package URLs that are none or name another version,
 * credentials. In the order document, graph, components, leaks.
 */
export function checkDocument(document: SbomDocument): readonly SemanticFinding[] {
  return [
    ...checkHead(document),
    ...checkGraph(document),
    ...[...(document.root === undefined ? [] : [document.root]), ...document.components].flatMap(
      (component) => checkComponent(component, component === document.root),
    ),
    ...document.tools.flatMap((tool) => checkComponent(tool, true)),
    ...checkLeaks(document),
  ]
}

function* checkHead(document: SbomDocument): Iterable<SemanticFinding> {
  const { root, components, serialNumber, timestamp } = document
  if (root === undefined) {
    yield semanticError('root-missing', 'the document does not say what it describes (`metadata.component`)')
  } else if (isBlank(root.version)) {
    yield semanticWarning('root-without-version', 'what the document describes has no version', root.ref)
  }
  if (components.length === 0) yield semanticWarning('empty', 'the document lists no component')
  if (serialNumber === undefined) {
    yield semanticWarning(
      'serial-number',
      'the document has no serial number, so that nothing can refer to it',
    )
  } else if (!/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(serialNumber)) {
    yield semanticError(
      'serial-number',
      'the serial number is not `urn:uuid:` and a lowercase UUID (RFC 9562)',
    )
  }
  if (timestamp === undefined)
    yield semanticWarning('timestamp', 'the document does not say when it was made')
  else if (!isRfc3339(timestamp))
    yield semanticError('timestamp', 'the timestamp is no date and time of RFC 3339')
}

/** What the scrubber would still take out must not be published; what it is is not repeated. */
const checkLeaks = (document: SbomDocument): readonly SemanticFinding[] =>
  scrubDocument(document).hits.map(({ kind, place }) =>
    kind === 'local-path'
      ? semanticWarning(
          'absolute-path',
          `${displayText(place)} holds a path of the machine that made the document`,
        )
      : semanticError('credential', `${displayText(place)} holds what looks like a credential (${kind})`),
  )

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''
