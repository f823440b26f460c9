/**
 * Every code a problem or finding may carry. The page of errors is generated from this table, and a check demands
 * that each code is produced by a test. `meaning` explains the state, `fix` is the smallest thing that mends it.
 */
export const PROBLEM_REGISTRY = {
  'input/missing': {
    meaning: 'A required input was not given.',
    fix: 'Give the input in the `with:` block of the step, or as a command-line option.',
  },
  'input/unknown': {
    meaning: 'An input or option that this action does not have.',
    fix: 'Correct the name; the table of inputs in the README lists all of them.',
  },
  'input/malformed': {
    meaning: 'An input does not have the form it must have. Nothing was guessed and nothing was done.',
    fix: 'Write the value in the form that the message names.',
  },
  'input/conflict': {
    meaning: 'Inputs that exclude each other were given together, or none of a group was given.',
    fix: 'Give exactly one of the inputs that the message names.',
  },
  'input/unmatched-glob': {
    meaning:
      'A pattern matches no file. An empty match in a release is nearly always a build that went wrong.',
    fix: 'Correct the pattern, or make sure that the build step wrote the file.',
  },
  'input/empty-set': {
    meaning: 'There is nothing to work on, and doing nothing must not look like success.',
    fix: 'Name at least one artifact.',
  },
  'input/duplicate-name': {
    meaning: 'Two artifacts would get the same name, so a consumer could not tell them apart.',
    fix: 'Set `base` so that the names keep their folders, or rename one of the files.',
  },
  'input/path-escape': {
    meaning: 'A path leaves the folder it must stay in, by `..`, an absolute path or a symbolic link.',
    fix: 'Move the file below the base folder, or set `base` to a folder that holds all files.',
  },
  'input/not-a-file': {
    meaning: 'A named path is a folder, a device, a socket or something else than a regular file.',
    fix: 'Name regular files only.',
  },
  'input/too-large': {
    meaning: 'A file or text is larger than the limit that protects against exhaustion.',
    fix: 'Make it smaller; the message names the limit.',
  },
  'input/too-many': {
    meaning: 'There are more items than the limit that protects against exhaustion.',
    fix: 'Split the work; the message names the limit.',
  },
  'input/checksum-syntax': {
    meaning: 'A line of a checksum file is in none of the known forms.',
    fix: 'Make the file again with `sha256sum` or with the checksums action.',
  },
  'input/json-syntax': {
    meaning: 'A file is not strict JSON, or it repeats a key.',
    fix: 'Mend the file at the position that the message names.',
  },
  'input/sbom-unknown': {
    meaning: 'The file is neither a CycloneDX nor an SPDX document in JSON.',
    fix: 'Give a CycloneDX JSON document (`bomFormat`) or an SPDX JSON document (`spdxVersion` and `SPDXID`).',
  },
  'permission/id-token': {
    meaning: 'The job may not ask for an identity token, which keyless signing needs.',
    fix: 'Add to the job:\npermissions:\n  id-token: write',
  },
  'permission/fork-pull-request': {
    meaning: 'GitHub gives runs for pull requests from forks no identity token and no write permission.',
    fix: "Run this step only where signing is possible: `if: github.event_name != 'pull_request'`, or use `dry-run: true` for pull requests.",
  },
  'permission/reusable-caller': {
    meaning:
      'The job runs in a reusable workflow, and the workflow that calls it does not grant the permission.',
    fix: 'Add to the job that has `uses:` in the calling workflow:\npermissions:\n  id-token: write',
  },
  'permission/denied': {
    meaning: 'The token may not do this.',
    fix: 'Grant the permission that the message names to the job.',
  },
  'permission/token-rejected': {
    meaning: 'GitHub does not accept the token.',
    fix: 'Give a valid token in the input `token`; `${{ github.token }}` is the default.',
  },
  'permission/attestations-unavailable': {
    meaning:
      'GitHub keeps no attestations for this repository: private repositories of users, and of plans without the feature, have no store.',
    fix: 'Set `store: none` and publish the bundles with the release, or make the repository public.',
  },
  'environment/read-failed': {
    meaning: 'A file could not be read.',
    fix: 'Make sure that the file exists and that the runner may read it.',
  },
  'environment/write-failed': {
    meaning: 'A file could not be written. Nothing half-written was left behind.',
    fix: 'Make sure that the folder exists, is writable and has space.',
  },
  'environment/variable-missing': {
    meaning: 'A variable that the runner sets is missing or malformed.',
    fix: 'Run this on a GitHub Actions runner, or set the variable as a runner does.',
  },
  'environment/token-malformed': {
    meaning: 'The identity token is not one that a GitHub Actions job gets.',
    fix: 'Use the token of the job: give no `identity-token`, and grant `id-token: write`.',
  },
  'environment/token-expired': {
    meaning: 'The identity token has run out, and it cannot be renewed.',
    fix: 'Give no `identity-token`, so that the job asks for fresh ones; or sign fewer artifacts with one token.',
  },
  'service/oidc-unavailable': {
    meaning: 'The service that hands out identity tokens did not answer.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/oidc-refused': {
    meaning: 'The service that hands out identity tokens refused the request; asking again will not help.',
    fix: 'Make sure that the job has `id-token: write`, and run it again from the start.',
  },
  'service/fulcio-unavailable': {
    meaning: 'The certificate authority did not answer. Nothing was signed.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/fulcio-refused': {
    meaning: 'The certificate authority refused the request; asking again will not help.',
    fix: 'Check that the identity token is meant for this Sigstore instance.',
  },
  'service/rekor-unavailable': {
    meaning: 'The transparency log did not answer. Nothing was published.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/rekor-refused': {
    meaning: 'The transparency log refused the entry; asking again will not help.',
    fix: 'Report this with the log of the run: the entry is made by tier3.',
  },
  'service/timestamp-unavailable': {
    meaning: 'The timestamp authority did not answer.',
    fix: 'Run the job again when the service is back; a larger `max-wait` waits longer.',
  },
  'service/timestamp-refused': {
    meaning: 'The timestamp authority refused the request; asking again will not help.',
    fix: 'Check that the instance has a timestamp authority of this kind; report it when it has.',
  },
  'service/trusted-root-unavailable': {
    meaning: 'The repository of the newest trusted root did not answer.',
    fix: 'Run the job again when the service is back, or give a `trusted-root` file.',
  },
  'service/github-unavailable': {
    meaning: 'GitHub did not answer, or answered with a server error.',
    fix: 'Run the job again when GitHub is back.',
  },
  'service/github-refused': {
    meaning: 'GitHub refused the request; asking again will not help.',
    fix: 'Read what GitHub said, and correct what it names.',
  },
  'service/rate-limited': {
    meaning: 'GitHub answers no more requests for now.',
    fix: 'Run the job again after the time that the message names, or give a token with a higher limit.',
  },
  'service/unexpected-answer': {
    meaning: 'A service answered with something that is not what its interface promises.',
    fix: 'Run the job again; when it stays, something stands between the runner and the service.',
  },
  'integrity/file-changed': {
    meaning: 'A file changed while it was read. Its digest would be of bytes that never existed together.',
    fix: 'Let the step that writes the file end before this one starts.',
  },
  'integrity/digest-mismatch': {
    meaning: 'The bytes of the artifact are not the bytes that the digest names.',
    fix: 'Do not use the artifact. Get it again from its source; if it stays, treat it as tampered with.',
  },
  'integrity/file-missing': {
    meaning: 'A checksum file or digest list names an artifact that is not there.',
    fix: 'Get the missing artifact, or the checksum file that belongs to this set of artifacts.',
  },
  'integrity/bundle-malformed': {
    meaning: 'The bundle is not a well-formed Sigstore bundle, or it has more than one reading.',
    fix: 'Get the bundle again from its source. A bundle is never repaired.',
  },
  'integrity/payload-malformed': {
    meaning: 'The signed payload is not a well-formed in-toto statement, or it has more than one reading.',
    fix: 'Have the attestation made again by a tool that follows the in-toto specification.',
  },
  'integrity/signature': {
    meaning: 'The signature does not fit the signed bytes and the certificate.',
    fix: 'Do not use the artifact: somebody changed the artifact, the statement or the bundle.',
  },
  'integrity/certificate': {
    meaning:
      'The signing certificate does not lead to a certificate authority of the trusted root, or is malformed.',
    fix: 'Check that `trust-domain` names the Sigstore instance the signer used; else do not use the artifact.',
  },
  'integrity/certificate-timestamp': {
    meaning: 'The certificate has no valid proof that it stands in a certificate transparency log.',
    fix: 'Do not use the artifact: the certificate may have been issued in secret.',
  },
  'integrity/certificate-ambiguous': {
    meaning:
      'The certificate says two different things of its signer: duplicate or contradicting extensions.',
    fix: 'Do not use the artifact: no honest certificate authority issues such a certificate.',
  },
  'integrity/log-entry': {
    meaning: 'The transparency log entry is missing, or does not belong to this signature.',
    fix: 'Sign the artifact again; do not use it as it is.',
  },
  'integrity/signing-time': {
    meaning:
      'There is no trusted time of signing, or it lies outside the life of the certificate or the keys.',
    fix: 'Sign the artifact again; do not use it as it is.',
  },
  'integrity/trusted-root': {
    meaning: 'The trusted root is malformed, or has no start of validity where it must have one.',
    fix: 'Give the `trusted_root.json` of the Sigstore instance as it publishes it.',
  },
  'integrity/subject-mismatch': {
    meaning:
      'The attestation does not speak of this artifact: no subject has its digest, or digests contradict.',
    fix: 'Get the attestation that belongs to this artifact; if there is none, do not use the artifact.',
  },
  'integrity/predicate-contradiction': {
    meaning:
      'The predicate says something else than the certificate. Only the certificate is checked by an authority.',
    fix: 'Do not use the artifact: the provenance was written to mislead, or by a broken builder.',
  },
  'integrity/self-check': {
    meaning: 'A bundle just made was refused by our own verification, so it was not published.',
    fix: 'Report this with the log of the run.',
  },
  'policy/no-attestation': {
    meaning: 'There is no bundle for the artifact. Nothing verified is never a success.',
    fix: 'Put the bundle beside the artifact, name it in `bundles`, or give a token so that the store can be asked.',
  },
  'policy/trust-domain': {
    meaning: 'The bundle was made with another Sigstore instance than the policy accepts.',
    fix: 'If that instance is right, name it in `trust-domain`; else do not use the artifact.',
  },
  'policy/issuer': {
    meaning: 'The identity was vouched for by another issuer than the policy accepts.',
    fix: 'Use attestations made in GitHub Actions, or name the issuer of your enterprise in the policy.',
  },
  'policy/signer-workflow': {
    meaning: 'Another workflow signed than the policy accepts.',
    fix: 'If that workflow is right, name it in `signer-workflow`; else do not use the artifact.',
  },
  'policy/source-repository': {
    meaning: 'The artifact was built from another repository than the policy accepts.',
    fix: 'If that repository is right, name it in `repository`; else do not use the artifact.',
  },
  'policy/source-repository-id': {
    meaning:
      'The repository has the right name but another identity: it was deleted and made again, or transferred.',
    fix: 'Find out who owns the name now before you accept its id in `repository-id`.',
  },
  'policy/source-ref': {
    meaning: 'The artifact was built from another branch or tag than the policy accepts.',
    fix: 'If that ref is right, name it in `source-ref`; else do not use the artifact.',
  },
  'policy/source-digest': {
    meaning: 'The artifact was built from another commit than the policy accepts.',
    fix: 'If that commit is right, name it in `source-digest`; else do not use the artifact.',
  },
  'policy/event': {
    meaning: 'The build was started by an event that the policy does not accept.',
    fix: 'If that event is right, name it in `events`; pull request events run code that nobody reviewed.',
  },
  'policy/runner': {
    meaning: 'The signing job did not run, or does not say that it ran, on a runner hosted by GitHub.',
    fix: 'Build on hosted runners, or set `allow-self-hosted: true` when you trust the machine.',
  },
  'policy/predicate-type': {
    meaning: 'There are attestations of the artifact, but none of the type that the policy demands.',
    fix: 'Have the missing attestation made, or correct `predicate-types`.',
  },
  'policy/name': {
    meaning:
      'The attestation speaks of the same bytes under another name, so a file may have been renamed or swapped.',
    fix: 'Give the file its own name back, or set `require-name: false` when the name does not matter.',
  },
  'policy/build-type': {
    meaning: 'The provenance is of a build type, or has external parameters, that the policy does not know.',
    fix: 'Have the artifact built in a way that the policy knows.',
  },
  'internal/invariant': {
    meaning: 'tier3 met a state that it holds to be impossible. It stopped before doing anything further.',
    fix: 'Please report this with the log of the run.',
  },
} as const satisfies Record<`${ProblemCategory}/${string}`, { meaning: string; fix: string }>

/** Who has to act: the workflow's author, the runner's owner, nobody but time, security, the release's owner, us. */
export type ProblemCategory =
  | 'input'
  | 'permission'
  | 'environment'
  | 'service'
  | 'integrity'
  | 'policy'
  | 'internal'

export type ProblemCode = keyof typeof PROBLEM_REGISTRY

export const problemCategory = (code: ProblemCode): ProblemCategory =>
  code.slice(0, code.indexOf('/')) as ProblemCategory
