import { formatShellWord } from '@tier3/model/shell-word'
import { isCycloneDx, isProvenance } from './claim-types.ts'
import { mainAssets, type ReleaseFacts } from './release-facts.ts'

/** A command to copy, over several lines as a shell reads it; it is run in the folder of the release's files. */
export interface HandCheck {
  readonly program: 'gh' | 'git' | 'sha256sum' | 'cosign' | 'tier3'
  readonly lines: readonly string[]
}

/** How each claim is checked by hand; what cannot be written truthfully on a command line is absent. */
export interface HandChecks {
  readonly fetch?: HandCheck
  readonly everything?: HandCheck
  readonly sums?: HandCheck
  readonly signature?: HandCheck
  readonly provenance?: HandCheck
  readonly provenanceByGitHub?: HandCheck
  readonly sbom?: HandCheck
  readonly source?: HandCheck
  readonly immutable?: HandCheck
}

const ISSUER = 'https://token.actions.githubusercontent.com'

/** Every command that the facts allow. The values come from the receipt and are quoted for a shell. */
export function handChecks(facts: ReleaseFacts): HandChecks {
  const { assets, commit, demand, repository, tag } = facts.receipt.says
  const [repo, name, ref] = [repository, tag, `refs/tags/${tag}`].map(word)
  if (repo === undefined || name === undefined || ref === undefined) return {}
  const folder = word(folderName(repository, tag)) ?? 'release'
  const manifest = word(assets.find(({ role }) => role === 'manifest')?.name)
  const signer = word(demand.signer)
  const example = exampleFile(facts)
  const artifact = word(example)
  const attested = assets.find((asset) => asset.name === example)?.verifiedBy ?? []
  const signature = word(attested.find(({ proves }) => proves === 'signature')?.bundle)
  const provenance = attested.find(({ proves }) => isProvenance(proves))
  const sbom = attested.find(({ proves }) => isCycloneDx(proves))
  const root = word(facts.trustedRoot)
  const cosign = (...parts: readonly (string | undefined)[]): HandCheck | undefined => {
    const identity = exactIdentity(demand)
    return command('cosign', [
      ...parts,
      root === undefined ? '' : `--trusted-root ${root}`,
      identity === undefined ? undefined : `--certificate-identity ${identity}`,
      `--certificate-oidc-issuer ${ISSUER}`,
      artifact,
    ])
  }
  return present({
    fetch: command('gh', [`gh release download ${name} --repo ${repo}`, `--dir ${folder} && cd ${folder}`]),
    everything: command('tier3', [
      manifest && `tier3 verify --checksums ${manifest}`,
      '--predicate-types provenance --predicate-types signature',
      root === undefined ? '' : `--trust-domain custom --trusted-root ${root}`,
      `--repository ${repo} --source-ref ${ref}`,
      `--source-digest ${commit}`,
      signer && `--signer-workflow ${signer}`,
    ]),
    sums: command('sha256sum', [manifest && `sha256sum --check --strict ${manifest}`]),
    signature: cosign(signature && `cosign verify-blob --bundle ${signature}`),
    provenance: cosign(...attestation(provenance)),
    provenanceByGitHub: command('gh', [
      artifact && `gh attestation verify ${artifact} --repo ${repo}`,
      provenance && word(provenance.bundle) && `--bundle ${word(provenance.bundle)}`,
      root === undefined ? '' : `--custom-trusted-root ${root}`,
      `--source-ref ${ref}`,
      word(demand.signer?.replace(/@.*$/, '')) &&
        `--signer-workflow ${word(demand.signer?.replace(/@.*$/, ''))}`,
    ]),
    sbom: cosign(...attestation(sbom)),
    source: command('git', [
      `git clone --branch ${name} ${demand.server}/${repo} source`,
      `&& test "$(git -C source rev-parse HEAD)" = ${commit}`,
    ]),
    immutable: command('gh', [`gh api repos/${repo}/releases/tags/${name} --jq .immutable`]),
  })
}

/** The file that the commands for one file name: an artifact with an SBOM, else any artifact. */
export function exampleFile({ receipt }: Pick<ReleaseFacts, 'receipt'>): string | undefined {
  const artifacts = mainAssets(receipt.says.assets).filter(({ role }) => role === 'artifact')
  const best = artifacts.find(({ verifiedBy }) => verifiedBy.some(({ proves }) => isCycloneDx(proves)))
  return (best ?? artifacts[0])?.name
}

/** Cosign compares the whole name, so that a demand with a pattern or without a ref gives none. */
function exactIdentity({ server, signer }: ReleaseFacts['receipt']['says']['demand']): string | undefined {
  return signer !== undefined && signer.includes('@') && !/[*?[\]{}]/.test(signer)
    ? word(`${server}/${signer}`)
    : undefined
}

/** How cosign is told which bundle, and which type must be in it. */
function attestation(
  by: { readonly bundle: string; readonly proves: string } | undefined,
): readonly (string | undefined)[] {
  const [bundle, type] = [word(by?.bundle), word(by?.proves)]
  return [bundle && `cosign verify-blob-attestation --bundle ${bundle}`, type && `--type ${type}`]
}

/** The parts as one command over several lines; empty parts are left out, and a missing one takes it all away. */
function command(
  program: HandCheck['program'],
  parts: readonly (string | undefined)[],
): HandCheck | undefined {
  const words: string[] = []
  for (const part of parts) {
    if (part === undefined) return undefined
    if (part !== '') words.push(part)
  }
  const last = words.length - 1
  return { program, lines: words.map((part, i) => `${i === 0 ? '' : '  '}${part}${i < last ? ' \\' : ''}`) }
}

/** Quotes keep a shell from reading a text, and not a program: what begins with a hyphen would be an option of it. */
const word = (text: string | undefined): string | undefined =>
  text === undefined || text.startsWith('-') ? undefined : formatShellWord(text)

/** A name begins with a letter or digit, so that it is never read as an option. */
const folderName = (repository: string, tag: string): string =>
  `${repository.slice(repository.indexOf('/') + 1)}-${tag}`
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')

function present(checks: { readonly [K in keyof HandChecks]: HandCheck | undefined }): HandChecks {
  return Object.fromEntries(Object.entries(checks).filter(([, check]) => check !== undefined))
}
