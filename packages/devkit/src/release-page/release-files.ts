import { splitBundles } from '@tier3/attestation/bundle-list'
import { decodeBundle } from '@tier3/attestation/bundle-view'
import { decodeSlsaProvenance, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { decodeStatement } from '@tier3/attestation/statement'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import type { Component } from '@tier3/sbom/document'

/** What the provenance of a release states; that it is signed is for verifiers to see. */
export interface Provenance {
  readonly builder: string
  readonly source: string
  readonly ref?: string
  readonly workflow?: string
  readonly commit?: string
  readonly run?: string
  readonly subjects: number
  /** Inputs of the workflow, where they are recorded. */
  readonly inputs: readonly (readonly [name: string, value: string])[]
}

/** The provenance in a file of bundles: the first SLSA provenance v1. */
export function readProvenance(text: string, origin: string): Result<Provenance, string> {
  const bundles = splitBundles(text, origin)
  if (!bundles.ok) return failed(bundles.problem.current)
  for (const bundle of bundles.value) {
    const view = decodeBundle(bundle)
    if (!view.ok || view.value.content.kind !== 'envelope') continue
    const statement = decodeStatement(view.value.content.payload)
    if (!statement.ok || statement.value.predicateType !== SLSA_PROVENANCE_V1) continue
    const decoded = decodeSlsaProvenance(statement.value)
    if (!decoded.ok) return failed(decoded.problem.current)
    const { builderId, dependencies, externalParameters, invocationId, source } = decoded.value
    const commit = dependencies.find((one) => one.commit !== undefined)?.commit
    const { inputs } = externalParameters
    return ok({
      builder: builderId,
      source: source.repository ?? '',
      subjects: statement.value.subjects.length,
      inputs: isJsonObject(inputs)
        ? Object.entries(inputs).map(([name, value]) => [name, shown(value)] as const)
        : [],
      ...(source.ref === undefined ? {} : { ref: source.ref }),
      ...(source.path === undefined ? {} : { workflow: source.path }),
      ...(commit === undefined ? {} : { commit }),
      ...(invocationId === undefined ? {} : { run: invocationId }),
    })
  }
  return failed('no bundle in it is SLSA provenance')
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What an SBOM lists, in numbers. */
export interface SbomSummary {
  readonly format: string
  readonly components: number
  /** Those of them that do not ship, such as the actions of the workflow. */
  readonly excluded: number
  /** Licences of what ships by how many components have them, most first; `none stated` among them. */
  readonly licenses: readonly (readonly [license: string, components: number])[]
  /** Aggregates that the document states of itself, such as `incomplete`. */
  readonly aggregates: readonly string[]
}

export const NO_LICENSE = 'none stated'

/** Counts the components of a CycloneDX document; neither the root nor the released files are among them. */
export function summarizeSbom(text: string): Result<SbomSummary, string> {
  const json = parseJson(text)
  if (!json.ok) return failed(json.problem.reason)
  const decoded = decodeCycloneDx(json.value)
  if (!decoded.ok) return failed(decoded.problem.current)
  const { components, compositions, specVersion } = decoded.value
  const libraries = components.filter(({ type }) => type !== 'file')
  const shipped = libraries.filter(({ scope }) => scope !== 'excluded')
  const counts = new Map<string, number>()
  for (const component of shipped) {
    const license = licenseOf(component)
    counts.set(license, (counts.get(license) ?? 0) + 1)
  }
  return ok({
    format: `CycloneDX ${specVersion}`,
    components: shipped.length,
    excluded: libraries.length - shipped.length,
    licenses: [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)),
    aggregates: [...new Set(compositions.map(({ aggregate }) => aggregate))].toSorted(),
  })
}

const licenseOf = ({ licenses }: Component): string =>
  licenses.length === 0
    ? NO_LICENSE
    : licenses
        .map((one) => (one.kind === 'id' ? one.id : one.kind === 'name' ? one.name : one.expression))
        .join(' AND ')
