import type { SbomDocument } from '../document.ts'
import {
  hasDependencies,
  hasHash,
  hasIdentifier,
  hasLicense,
  hasName,
  hasSupplier,
  hasVersion,
} from './component-facts.ts'
import { hasAuthor, hasDepth, hasTimestamp } from './ntia.ts'
import type { Profile } from './profile.ts'

const DATA = 'CISA 2025 (draft of 2025-08-22), Data Fields'
const required = { level: 'required' } as const

const hasTool = ({ tools }: SbomDocument): boolean => tools.some(({ name }) => name.trim() !== '')

/** Before, during or after the build: the phases of the format that say which. */
const hasContext = ({ lifecycles }: SbomDocument): boolean =>
  lifecycles.some((phase) =>
    ['design', 'pre-build', 'build', 'post-build', 'operations', 'discovery'].includes(phase),
  )

/**
 * 2025 Minimum Elements for a Software Bill of Materials (CISA, public comment draft of 2025-08-22): as NTIA's, with
 * hash, licence, tool and generation context; what is not known must be marked as such.
 */
export const CISA_2025: Profile = {
  name: 'cisa-2025',
  title: 'CISA minimum elements (draft of 2025)',
  elements: [
    { element: 'SBOM Author', clause: DATA, ...required, scope: 'document', holds: hasAuthor },
    {
      element: 'Software Producer',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasSupplier,
      unknown: 'supplier',
      note: 'Lockfiles do not name producers.',
    },
    { element: 'Component Name', clause: DATA, ...required, scope: 'component', holds: hasName },
    {
      element: 'Component Version',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasVersion,
      unknown: 'version',
    },
    {
      element: 'Software Identifiers',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasIdentifier,
      unknown: 'identifier',
    },
    {
      element: 'Component Hash',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasHash,
      unknown: 'hash',
      note: 'Go modules, Gradle and Yarn 2 or later lock no digest of a file that a consumer downloads.',
    },
    {
      element: 'License',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasLicense,
      unknown: 'license',
      note: 'Few lockfiles carry licences.',
    },
    {
      element: 'Dependency Relationship',
      clause: DATA,
      ...required,
      scope: 'component',
      holds: hasDependencies,
      unknown: 'dependencies',
    },
    { element: 'Tool Name', clause: DATA, ...required, scope: 'document', holds: hasTool },
    { element: 'Timestamp', clause: DATA, ...required, scope: 'document', holds: hasTimestamp },
    { element: 'Generation Context', clause: DATA, ...required, scope: 'document', holds: hasContext },
    {
      element: 'Coverage',
      clause: 'CISA 2025 (draft of 2025-08-22), Practices and Processes',
      ...required,
      scope: 'document',
      holds: hasDepth,
    },
  ],
}
