import type { SbomDocument } from '../document.ts'
import { isRfc3339 } from '../validate/rfc3339.ts'
import {
  hasDependencies,
  hasIdentifier,
  hasName,
  hasSupplier,
  hasVersion,
  isNamed,
  isNamedContact,
} from './component-facts.ts'
import type { Profile } from './profile.ts'

/** Whoever made the document; a tool is not its author. */
export const hasAuthor = ({ authors, manufacturer }: SbomDocument): boolean =>
  authors.some(isNamedContact) || isNamed(manufacturer)

export const hasTimestamp = ({ timestamp }: SbomDocument): boolean =>
  timestamp !== undefined && isRfc3339(timestamp)

/** Root whose own needs are said: with them a reader can look for the rest. */
export const hasDepth = ({ root, dependencies, components }: SbomDocument): boolean =>
  root !== undefined && dependencies.has(root.ref) && components.length > 0

const DATA = 'NTIA 2021, Minimum Elements, Data Fields'
const required = { level: 'required' } as const

/** The Minimum Elements For a Software Bill of Materials (NTIA, 2021-07-12): what a document itself can show. */
export const NTIA: Profile = {
  name: 'ntia',
  title: 'NTIA minimum elements (2021)',
  elements: [
    {
      element: 'Supplier Name',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasSupplier,
      unknown: 'supplier',
      note: 'Lockfiles do not name suppliers.',
    },
    { element: 'Component Name', clause: DATA, ...required, scope: 'component', holds: hasName },
    {
      element: 'Version of the Component',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasVersion,
      unknown: 'version',
    },
    {
      element: 'Other Unique Identifiers',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasIdentifier,
      unknown: 'identifier',
    },
    {
      element: 'Dependency Relationship',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasDependencies,
      unknown: 'dependencies',
    },
    { element: 'Author of SBOM Data', clause: DATA, ...required, scope: 'document', holds: hasAuthor },
    { element: 'Timestamp', clause: DATA, ...required, scope: 'document', holds: hasTimestamp },
    {
      element: 'Depth',
      clause: 'NTIA 2021, Minimum Elements, Practices and Processes',
      ...required,
      scope: 'document',
      holds: hasDepth,
    },
  ],
}
