import type { CodeText } from './problem-text.ts'

/** Codes of what the author of the workflow changes. */
export const INPUT_PROBLEMS = {
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
  'input/asset-name': {
    meaning:
      'GitHub would store the asset under another name, so its checksums and attestations would not fit it.',
    fix: 'Rename the file: letters, digits and `.`, `_`, `-`, `+`, `@` stay as they are; no dot at either end.',
  },
  'input/unportable-name': {
    meaning:
      'A name that some system cannot hold, or takes for another one: the archive would not be the same everywhere.',
    fix: 'Rename the file or folder, or exclude it with `!`.',
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
  'input/yaml-syntax': {
    meaning: 'A file is not YAML, or it can be read in more than one way.',
    fix: 'Mend the file at the line that the message names.',
  },
  'input/policy-malformed': {
    meaning: 'A policy file says something that is not known, is not complete, or contradicts itself.',
    fix: 'Mend the file at the line that the message names; an editor with the JSON Schema of policies shows what may stand there.',
  },
  'input/policy-cycle': {
    meaning: 'Policy files extend each other in a circle, or too many deep.',
    fix: 'Take the `extends` out of one of them.',
  },
  'input/sbom-unknown': {
    meaning: 'The file is neither a CycloneDX nor an SPDX document in JSON.',
    fix: 'Give a CycloneDX JSON document (`bomFormat`) or an SPDX JSON document (`spdxVersion` and `SPDXID`).',
  },
  'input/sbom-malformed': {
    meaning: 'The SBOM is not a well-formed CycloneDX document, or it has more than one reading.',
    fix: 'Make the SBOM again with a tool that writes CycloneDX 1.2 to 1.7 as JSON.',
  },
  'input/sbom-invalid': {
    meaning: 'The SBOM breaks the schema of its format, or contradicts itself.',
    fix: 'Mend what the message names in the tool that made the document.',
  },
  'input/lockfile-syntax': {
    meaning: 'A lockfile or manifest cannot be read: it was cut off, or is not in its own format.',
    fix: 'Make the lockfile again with its package manager, and commit it.',
  },
  'input/source-tree': {
    meaning: 'The tree of the commit cannot be read.',
    fix: 'Check the repository out before this step, or set `source: folder` to read the folder as it is.',
  },
  'input/source-time': {
    meaning: 'Nothing tells the time of the source, and the time of the run would make every run different.',
    fix: 'Set the environment variable `SOURCE_DATE_EPOCH`, or read a commit.',
  },
  'input/ruleset-malformed': {
    meaning: 'A ruleset file does not hold a ruleset, or holds something that GitHub would refuse.',
    fix: 'Mend the place that the message names; `rulesets import` writes files that are right.',
  },
  'input/ruleset-lint': {
    meaning: 'A ruleset file means something else than it seems to.',
    fix: 'Write what is meant, as the message proposes.',
  },
  'input/ruleset-duplicate': {
    meaning: 'Two rulesets have the same target and name, so nobody knows which one counts.',
    fix: 'Remove one of the two, or give it a name of its own.',
  },
  'input/change-unknown': {
    meaning: 'No tracked file is known whose change must change the outputs.',
    fix: 'Name a tracked text file that goes into the outputs.',
  },
  'input/changelog-missing': {
    meaning: 'The changelog has no section for the version. Notes that say nothing are not made up.',
    fix: 'Write the section under a heading such as `## 1.2.3`, or name the right file in `changelog`.',
  },
  'input/changelog-empty': {
    meaning:
      'The section of the version says nothing: it is blank, or has only comments, headings or placeholders.',
    fix: 'Write what changed, or say in words that nothing notable did.',
  },
  'input/changelog-duplicate': {
    meaning: 'Several sections of the changelog are of the version, so nobody knows which one counts.',
    fix: 'Join the sections, or name the package in `package` when the file is of several.',
  },
  'input/changelog-malformed': {
    meaning:
      'The changelog is not Markdown in UTF-8, or has markup that is not closed or cannot be closed safely.',
    fix: 'Save the file as UTF-8, and close the code, comment or HTML that the message names.',
  },
  'input/image-missing': {
    meaning: 'The registry has no such image, or does not show it without credentials.',
    fix: 'Check the name and the digest. If the image is private, give credentials of its registry.',
  },
  'input/registry-credentials': {
    meaning: 'The stored credentials of the registry cannot be used here.',
    fix: 'Give `registry-username` and `registry-password`, or store a login without a credential helper.',
  },
} as const satisfies Record<`input/${string}`, CodeText>
