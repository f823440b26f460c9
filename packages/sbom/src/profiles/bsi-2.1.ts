import type { Component, SbomDocument } from '../document.ts'
import { isWholeHash } from '../hash.ts'
import {
  declaredAtAll,
  declaredOpen,
  hasName,
  hasSpdxLicense,
  hasVersion,
  isReachable,
  propertyValues,
} from './component-facts.ts'
import { hasTimestamp } from './ntia.ts'
import { parsePurl } from '../purl.ts'
import type { Profile, ProfileElement } from './profile.ts'

const TR = 'BSI TR-03183-2 v2.1.0'
const FILE_NOTE = 'Only whoever has the file can say it; no manifest does.'

const component = (
  clause: string,
  level: ProfileElement['level'],
  element: string,
  holds: (component: Component, document: SbomDocument) => boolean,
  note?: string,
): ProfileElement => ({
  element,
  clause: `${TR}, ${clause}`,
  level,
  scope: 'component',
  holds,
  ...(note === undefined ? {} : { note }),
})

/** A property of BSI's taxonomy that must stand once, with one of its two values. */
const flag =
  (name: string, values: readonly string[]) =>
  (one: Component): boolean => {
    const found = propertyValues(one, `bsi:component:${name}`)
    return found.length === 1 && values.includes(found[0] ?? '')
  }

/** The name of the file itself, not its path (3.2.1). */
function hasFilename(one: Component): boolean {
  const found = propertyValues(one, 'bsi:component:filename')
  const [name = ''] = found
  return found.length === 1 && name.trim() !== '' && !/[/\\]/.test(name)
}

/**
 * A composition says how completely it is known what it needs, and what is known is listed: unknown is an answer here,
 * silence is not. An empty list would say that it needs nothing, so that there is none where nothing is known.
 */
const hasStatedDependencies = ({ ref }: Component, document: SbomDocument): boolean =>
  declaredAtAll(document).has(ref) && (document.dependencies.has(ref) || declaredOpen(document).has(ref))

const hasDeployableHash = ({ externalReferences }: Component): boolean =>
  externalReferences.some(
    ({ type, hashes }) =>
      type === 'distribution' && hashes.some((hash) => hash.algorithm === 'SHA-512' && isWholeHash(hash)),
  )

const hasReference =
  (type: string) =>
  ({ externalReferences }: Component): boolean =>
    externalReferences.some((ref) => ref.type === type && /^[a-z][a-z0-9+.-]*:\S+$/i.test(ref.url))

const hasOtherIdentifier = ({ purl, cpe }: Component): boolean =>
  (purl !== undefined && parsePurl(purl).ok) || (cpe !== undefined && cpe.trim() !== '')

function isNewEnough({ specVersion }: SbomDocument): boolean {
  const [major = 0, minor = 0] = specVersion.split('.').map(Number)
  return major > 1 || (major === 1 && minor >= 6)
}

/**
 * BSI TR-03183-2 v2.1.0 (2025-08-20), clauses 4 and 5.2, as its clause 8.2 maps them to CycloneDX. It knows no
 * "unknown" but that of the dependencies. That no vulnerabilities are listed (3.1) follows from the document's form,
 * which has no place for them.
 */
export const BSI_2_1: Profile = {
  name: 'bsi-2.1',
  title: 'BSI TR-03183-2 v2.1.0',
  elements: [
    {
      element: 'Format CycloneDX 1.6 or later',
      clause: `${TR}, 4`,
      level: 'required',
      scope: 'document',
      holds: isNewEnough,
    },
    {
      element: 'Creator of the SBOM',
      clause: `${TR}, 5.2.1`,
      level: 'required',
      scope: 'document',
      holds: ({ manufacturer }) => isReachable(manufacturer),
    },
    {
      element: 'Timestamp',
      clause: `${TR}, 5.2.1`,
      level: 'required',
      scope: 'document',
      holds: hasTimestamp,
    },
    component(
      '5.2.2',
      'required',
      'Component creator',
      ({ manufacturer }) => isReachable(manufacturer),
      'No lockfile has an e-mail address or URL of whoever made a package.',
    ),
    component('5.2.2', 'required', 'Component name', hasName),
    component('5.2.2', 'required', 'Component version', hasVersion),
    component('5.2.2', 'required', 'Filename of the component', hasFilename, FILE_NOTE),
    component('5.2.2', 'required', 'Dependencies on other components', hasStatedDependencies),
    component(
      '5.2.2',
      'required',
      'Distribution licences',
      (one) => hasSpdxLicense(one, 'concluded'),
      'A licence that someone concluded; a manifest only declares one.',
    ),
    component(
      '5.2.2',
      'required',
      'Hash value of the deployable component',
      hasDeployableHash,
      'SHA-512: the lockfiles of npm and pnpm have it, those of Python, Rust and Go do not.',
    ),
    component(
      '5.2.2',
      'required',
      'Executable property',
      flag('executable', ['executable', 'non-executable']),
      FILE_NOTE,
    ),
    component('5.2.2', 'required', 'Archive property', flag('archive', ['archive', 'no archive']), FILE_NOTE),
    component(
      '5.2.2',
      'required',
      'Structured property',
      flag('structured', ['structured', 'unstructured']),
      FILE_NOTE,
    ),
    {
      element: 'SBOM-URI',
      clause: `${TR}, 5.2.3`,
      level: 'if-available',
      scope: 'document',
      holds: ({ serialNumber }) => serialNumber !== undefined,
    },
    component('5.2.4', 'if-available', 'Source code URI', hasReference('source-distribution')),
    component(
      '5.2.4',
      'if-available',
      'URI of the deployable form of the component',
      hasReference('distribution'),
    ),
    component('5.2.4', 'if-available', 'Other unique identifiers', hasOtherIdentifier),
    component('5.2.4', 'if-available', 'Original licences', (one) => hasSpdxLicense(one, 'declared')),
  ],
}
