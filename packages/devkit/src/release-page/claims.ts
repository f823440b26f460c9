import { isCycloneDx, isProvenance } from './claim-types.ts'
import { exampleFile, type HandCheck, type HandChecks } from './hand-checks.ts'
import { short } from './wording.ts'
import { provingBundle, type ReleaseFacts } from './release-facts.ts'

/** One thing that is claimed of the release. */
export interface Claim {
  /** In plain words. */
  readonly claim: string
  readonly detail: string
  /** The file that proves it, with its digest where it is known. */
  readonly proof?: { readonly file: string; readonly sha256?: string; readonly kind: string }
  readonly checks: readonly HandCheck[]
}

/** What is claimed of the release, each with its proof; a claim that nothing proves is not made. */
export function claimsOf(facts: ReleaseFacts, checks: HandChecks): readonly Claim[] {
  const made = [whole, signed, built, madeOf, repeated, unchanged].map((claim) => claim(facts, checks))
  return made.filter((claim) => claim !== undefined)
}

type MakeClaim = (facts: ReleaseFacts, checks: HandChecks) => Claim | undefined

const whole: MakeClaim = ({ receipt: { says } }, { sums }) => {
  const manifest = says.assets.find(({ role }) => role === 'manifest')
  if (manifest === undefined) return undefined
  return {
    claim: 'No file is damaged or missing',
    detail: 'A checksum says nothing of who made a file. The next rows do.',
    proof: asset(says.assets, manifest.name, 'checksum file'),
    checks: given(sums),
  }
}

const signed: MakeClaim = ({ receipt }, { signature }) => {
  const { says } = receipt
  const subjects = says.assets.filter(({ verifiedBy }) =>
    verifiedBy.some(({ proves }) => proves === 'signature'),
  )
  const one = subjects.find(({ name }) => name === exampleFile({ receipt })) ?? subjects[0]
  const bundle = one?.verifiedBy.find(({ proves }) => proves === 'signature')?.bundle
  if (bundle === undefined) return undefined
  return {
    claim: `${subjects.length === 1 ? 'The file was' : `${subjects.length} files were`} signed by the release workflow`,
    detail: `There is no key that could be stolen: the signer is ${signerInWords(says)}.`,
    proof: asset(says.assets, bundle, 'signature, one beside each file'),
    checks: given(signature),
  }
}

const built: MakeClaim = ({ provenance, receipt: { says } }, checks) => {
  const bundle = provingBundle(says.assets, isProvenance)
  if (bundle === undefined) return undefined
  const run = provenance?.says.run
  return {
    claim: `Built from commit ${short(says.commit)} of ${says.repository}, tag ${says.tag}`,
    detail:
      provenance === undefined
        ? 'The provenance says from what, by which workflow, and with which inputs.'
        : `${provenance.says.workflow ?? 'The workflow'} asked for it${run === undefined ? '' : ` in ${run}`}; ${provenance.says.subjects} files in one statement.`,
    proof: asset(says.assets, bundle, 'SLSA provenance'),
    checks: given(checks.provenance, checks.provenanceByGitHub),
  }
}

const madeOf: MakeClaim = ({ receipt: { says } }, checks) => {
  const bundle = provingBundle(says.assets, isCycloneDx)
  if (bundle === undefined) return undefined
  return {
    claim: 'The list of components comes from the same workflow',
    detail: 'The whole SBOM is inside of the signed statement about the files.',
    proof: asset(says.assets, bundle, 'attested SBOM'),
    checks: given(checks.sbom),
  }
}

const repeated: MakeClaim = ({ reproduction }, { source }) => {
  if (reproduction?.says.verdict !== 'identical') return undefined
  const { file, sha256 } = reproduction
  return {
    claim: 'A second build gave the same bytes',
    detail: 'Build it once more yourself, as .github/actions/release-build does, and compare the digests.',
    proof: { file, sha256, kind: 'record of the run, not an asset' },
    checks: given(source),
  }
}

const unchanged: MakeClaim = ({ receipt: { file, says, sha256 } }, { immutable }) => {
  if (says.readBack !== 'anonymous') return undefined
  return {
    claim: says.immutable
      ? 'Strangers get exactly these bytes, and nobody can change them'
      : 'Strangers got exactly these bytes',
    detail: says.immutable
      ? 'After publication all of it was downloaded without a token and verified; GitHub calls the release immutable.'
      : 'After publication all of it was downloaded without a token and verified. The release is not immutable.',
    proof: { file, sha256, kind: 'receipt of the run' },
    checks: says.immutable ? given(immutable) : [],
  }
}

/** The whole name stands in the command. */
function signerInWords({ demand: { signer }, repository }: ReleaseFacts['receipt']['says']): string {
  if (signer === undefined) return `a workflow of ${repository}`
  const [workflow = '', ref] = signer.split('@')
  return ref === undefined ? workflow : `${workflow} at ${/^[0-9a-f]{40,64}$/.test(ref) ? short(ref) : ref}`
}

function asset(
  assets: ReleaseFacts['receipt']['says']['assets'],
  file: string,
  kind: string,
): NonNullable<Claim['proof']> {
  const found = assets.find(({ name }) => name === file)
  return { file, kind, ...(found === undefined ? {} : { sha256: found.sha256 }) }
}

const given = (...checks: readonly (HandCheck | undefined)[]): readonly HandCheck[] =>
  checks.filter((check) => check !== undefined)
