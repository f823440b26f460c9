import { formatShellWord } from '@tier3/model/shell-word'
import type { WorkflowIdentity } from '@tier3/model/workflow-identity'

/** What a consumer must demand of a release. */
export interface VerificationDemand {
  readonly server: string
  readonly repository: string
  readonly tag: string
  readonly signer: WorkflowIdentity
}

const ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * How a stranger verifies the release, as a section in Markdown with commands to copy. Undefined when a value cannot be
 * written on a command line truthfully. The GitHub CLI compares the workflow without its ref, and the ref of the source.
 */
export function formatVerification({
  server,
  repository,
  tag,
  signer,
}: VerificationDemand): string | undefined {
  const host = server.replace(/^https?:\/\//, '')
  const workflow = `${signer.repository}/${signer.path}`
  const words = [
    repository,
    tag,
    `refs/tags/${tag}`,
    `${workflow}@${signer.ref}`,
    `${signer.server}/${workflow}@${signer.ref}`,
    host === 'github.com' ? workflow : `${host}/${workflow}`,
    folderName(repository, tag),
  ].map((word) => formatShellWord(word))
  const [repo, name, source, demanded, identity, cliWorkflow, folder] = words
  if (words.some((word) => word === undefined || word.includes('\u0060'))) return undefined
  const hosted = host === 'github.com' ? '' : `export GH_HOST=${formatShellWord(host) ?? ''}\n`
  return [
    '## Verify this release',
    '',
    'Download all files into a new folder, and see that none was damaged:',
    '',
    '```sh',
    `${hosted}gh release download ${name ?? ''} --repo ${repo ?? ''} --dir ${folder ?? ''}`,
    `cd ${folder ?? ''}`,
    'sha256sum --check --strict SHA256SUMS',
    '```',
    '',
    'A checksum does not say who made a file. Each of the following does; one of them is enough.',
    '',
    'With tier3, which also compares the event, the runner and the names:',
    '',
    '```sh',
    'tier3 verify --checksums SHA256SUMS \\',
    `  --repository ${repo ?? ''} \\`,
    `  --signer-workflow ${demanded ?? ''} \\`,
    `  --source-ref ${source ?? ''}`,
    '```',
    '',
    'With the [GitHub CLI](https://cli.github.com), which asks the attestation store of GitHub:',
    '',
    '```sh',
    `cut -c67- SHA256SUMS | (while IFS= read -r file; do`,
    `  gh attestation verify "$file" --repo ${repo ?? ''} \\`,
    `    --signer-workflow ${cliWorkflow ?? ''} \\`,
    `    --source-ref ${source ?? ''} </dev/null || exit 1`,
    'done)',
    '```',
    '',
    'With [cosign](https://github.com/sigstore/cosign) 3, every file that has a signature beside it:',
    '',
    '```sh',
    '(set -e; for bundle in *.sigstore.json; do',
    '  cosign verify-blob --bundle "$bundle" \\',
    `    --certificate-identity ${identity ?? ''} \\`,
    `    --certificate-oidc-issuer ${ISSUER} \\`,
    '    "${bundle%.sigstore.json}"',
    'done)',
    '```',
  ].join('\n')
}

const folderName = (repository: string, tag: string): string =>
  `${repository.slice(repository.indexOf('/') + 1)}-${tag}`
    .replace(/[^A-Za-z0-9._+-]+/g, '-')
    .replace(/^-+/, '')
