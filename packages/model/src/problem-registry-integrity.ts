import type { CodeText } from './problem-text.ts'

/** Codes of what somebody looks at as at an attack. */
export const INTEGRITY_PROBLEMS = {
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
  'integrity/file-unexpected': {
    meaning: 'A file is there that no job vouched for: it got in between, or a build wrote it unsaid.',
    fix: 'Find out where the file comes from before anything is signed or published; if it belongs there, have its build list it.',
  },
  'integrity/sbom-differs': {
    meaning: 'The SBOM made again from the tree is not the SBOM that was given.',
    fix: 'Find out how the published SBOM was made: it does not describe this tree.',
  },
  'integrity/rehashed': {
    meaning: 'A dependency has the same name and version as before, and other bytes.',
    fix: 'Do not release before you know who replaced the package: versions of a registry do not change.',
  },
  'integrity/bundle-malformed': {
    meaning: 'The bundle is not a well-formed Sigstore bundle, or it has more than one reading.',
    fix: 'Get the bundle again from its source. What is malformed is never guessed at.',
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
  'integrity/tag-moved': {
    meaning: 'The tag does not point to the commit that this run is of: somebody moved it.',
    fix: 'Find out who moved the tag. Release from a new tag, and protect tags by a ruleset with `update` and `deletion`.',
  },
  'integrity/tag-renamed': {
    meaning: 'The tag object was made for another tag, so its signature says nothing of this one.',
    fix: 'Make the tag anew under its own name; somebody may have put the object of another release there.',
  },
  'integrity/release-differs': {
    meaning: 'A release of this tag is published, and its assets are not the files of this run.',
    fix: 'Change nothing on the published release. Release the new files as a new version.',
  },
  'integrity/asset-unexpected': {
    meaning: 'The release holds an asset that this run did not upload.',
    fix: 'Find out who added it. Delete that one asset from the draft, and run the job again.',
  },
  'integrity/published-unverified': {
    meaning: 'The release is published, and what a stranger gets of it is not what was verified before.',
    fix: 'Warn your users, find out who changed it, and release a new version. Nothing was changed or deleted: the evidence is still there.',
  },
  'integrity/archive-differs': {
    meaning: 'An archive just written does not hold what was put into it, so it was not published.',
    fix: 'Run the job again on another runner; when it stays, report this with the log of the run.',
  },
  'integrity/self-check': {
    meaning: 'A bundle just made was refused by our own verification, so it was not published.',
    fix: 'Report this with the log of the run.',
  },
  'integrity/not-reproduced': {
    meaning:
      'A file that ships is not the file that its commit builds, although the builds agree with each other.',
    fix: 'Do not release it before you know why: it was built from something else, elsewhere in another way, or changed afterwards.',
  },
  'integrity/rebuild-stale': {
    meaning:
      'An output of a rebuild was not made by it: it was there before, is older than the build, or is a link to another file.',
    fix: 'Let the build make its outputs itself: take them out of git, and share no output or cache folder between builds.',
  },
} as const satisfies Record<`integrity/${string}`, CodeText>
