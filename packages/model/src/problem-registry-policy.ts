import type { CodeText } from './problem-text.ts'

/** Codes of what the owner of the release decides. */
export const POLICY_PROBLEMS = {
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
  'policy/level': {
    meaning:
      'The artifact is verified, and its provenance supports a lower SLSA Build level than the policy demands.',
    fix: 'Release with the reusable workflow release.yml at a commit, which gives level 3; or accept the lower level in `min-level`.',
  },
  'policy/workflow-inputs': {
    meaning: 'The provenance records other inputs of the workflow than the policy accepts, or none.',
    fix: 'Find out who gave the workflow that input; if it is right, list it in `workflow-inputs`.',
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
  'policy/denied': {
    meaning: 'The policy denies this artifact, or the run that made it, by name.',
    fix: 'Do not use the artifact; the reason stands in the policy.',
  },
  'policy/unlisted': {
    meaning:
      'No rule of the policy speaks of the artifact, and what nobody demanded anything of is not accepted.',
    fix: 'Find out where the file comes from; if it belongs to the release, give it a rule in `artifacts`.',
  },
  'policy/rule-unmatched': {
    meaning: 'A rule of the policy demands an artifact that is not there.',
    fix: 'Find out why it is missing; if the release may go without it, set `optional: true` in the rule.',
  },
  'policy/undemanded': {
    meaning: 'The rules that speak of the artifact do not say what repository it must be built from.',
    fix: 'Name the repository in `source` of one of the rules.',
  },
  'policy/threshold': {
    meaning:
      'Fewer signers vouch for the artifact than the policy demands; two bundles of one signer count once.',
    fix: 'Have the missing attestation made by another signer, or lower `at-least`.',
  },
  'policy/parameters': {
    meaning: 'The build had an external parameter that the policy does not list, or one with another value.',
    fix: 'Find out who gave the build that parameter; if it is right, list it in `parameters`.',
  },
  'policy/freshness': {
    meaning: 'The artifact was signed before the policy allows, or too long ago.',
    fix: 'Release again, or allow a longer time in `freshness`.',
  },
  'policy/summary-verifier': {
    meaning:
      'A verification summary is of another verifier, or signed by somebody else, than the policy believes.',
    fix: 'Do not use the artifact on its word. If that verifier is right, name the pair of its signer and id.',
  },
  'policy/summary-resource': {
    meaning: 'A verification summary is for another resource than the artifact is used as.',
    fix: 'Ask the verifier which URI its summaries have for this artifact; if that is right, demand that URI.',
  },
  'policy/summary-result': {
    meaning: 'A verification summary says that the artifact failed.',
    fix: 'Do not use the artifact; the verifier can tell why it failed.',
  },
  'policy/summary-policy': {
    meaning: 'A verification summary is of another policy than is accepted.',
    fix: 'Compare both policies; if that one is right, add its digest.',
  },
  'policy/version-disagrees': {
    meaning:
      'The version of the tag, of the ref it was built from and of the name of the artifact are not the same.',
    fix: 'Do not use the artifact: an older one may have been renamed. Correct `version` only if the names are right.',
  },
  'policy/downgrade': {
    meaning: 'The artifact is older than one that was accepted before.',
    fix: 'Get the newer one; to go back on purpose, lower the recorded version by hand.',
  },
  'policy/test-failed': {
    meaning: 'A case of a policy test ended in another verdict, or in other codes, than it says.',
    fix: 'Find out whether the policy or the case is wrong; the message says what came out.',
  },
  'policy/waiver-expired': {
    meaning: 'A waiver that would let the artifact pass has expired.',
    fix: 'Mend what was waived, or have its owner renew the waiver after review.',
  },
  'policy/sbom-profile': {
    meaning: 'The SBOM misses elements that the demanded profile requires.',
    fix: 'Give what the message names, or demand a profile that the inputs can meet.',
  },
  'policy/sbom-license': {
    meaning: 'A component has a licence that is not accepted, or none that is known.',
    fix: 'Replace the component, or accept its licence after review.',
  },
  'policy/sbom-components': {
    meaning: 'The SBOM lists fewer components than demanded. An empty list is never a success.',
    fix: 'Commit the lockfiles, or set `min-components: 0` when there really is nothing to list.',
  },
  'policy/lock-missing': {
    meaning: 'A manifest has no lockfile, so nobody knows which versions will be used.',
    fix: 'Commit the lockfile, pass a BOM of the build in `sbom-inputs`, or exclude the manifest.',
  },
  'policy/sbom-incomplete': {
    meaning: 'The SBOM does not list everything, or not how it hangs together.',
    fix: 'Close the gaps that the message names, or do not demand completeness.',
  },
  'policy/ruleset-weaker': {
    meaning: 'What is live protects less than what is declared.',
    fix: 'Apply the declared ruleset; when the change is wanted, declare it after review.',
  },
  'policy/ruleset-stricter': {
    meaning: 'What is live protects more than what is declared.',
    fix: 'Declare the stricter form, or set `mode: at-least` to accept it.',
  },
  'policy/ruleset-changed': {
    meaning: 'What is live differs from what is declared, and neither is the stricter one.',
    fix: 'Apply the declared ruleset, or declare the live form after review.',
  },
  'policy/ruleset-cosmetic': {
    meaning: 'What is live is spelled in another way than what is declared, and protects the same.',
    fix: 'Nothing has to be done; declare the live form to silence this.',
  },
  'policy/ruleset-missing': {
    meaning: 'A declared ruleset is not live.',
    fix: 'Apply the declared ruleset, or remove its file after review.',
  },
  'policy/ruleset-extra': {
    meaning: 'A live ruleset is not declared. It cannot weaken anything, and nobody reviewed it.',
    fix: 'Import it into a file, or set `allow-extra: true`.',
  },
  'policy/ruleset-hidden': {
    meaning: 'Something that decides the verdict was not shown to this token. Hidden is not empty.',
    fix: 'Give the token of an App with the permission Administration: write, or set `bypass: unverified-ok` to accept the loss.',
  },
  'policy/ruleset-effective': {
    meaning: 'The rules that GitHub says are in force are not those that the rulesets add up to.',
    fix: 'Run the check again; when it stays, read the rulesets of the organization and the enterprise.',
  },
  'policy/ruleset-dangling-actor': {
    meaning: 'A ruleset lets an actor bypass who is no longer there.',
    fix: 'Take the actor out of the list; when its App or team comes back, so does its bypass.',
  },
  'policy/tag-unprotected': {
    meaning: 'A rule that must protect the tag does not: nobody has it in force, or somebody can pass by it.',
    fix: 'Add the ruleset that the report holds; rulesets add up, so nothing that exists has to change.',
  },
  'policy/tag-unverified': {
    meaning: 'Whether the tag is protected could not be told, since something was not shown or not read.',
    fix: 'Give the token of an App with the permission Administration: write, which is shown who can bypass; or set `bypass: unverified-ok` to accept the loss.',
  },
  'policy/tag-creation': {
    meaning: 'A rule for the creation of tags stops the actor that makes the release, or may stop it.',
    fix: 'Let that actor alone bypass the ruleset with the rule `creation`, or make the release as an actor that may.',
  },
  'policy/release-mutable': {
    meaning: 'The tag has no immutable release: its assets can be changed after they were verified.',
    fix: 'Switch on immutable releases in the settings of the repository, and publish the release after that.',
  },
  'policy/tag-not-release': {
    meaning: 'The tag does not name a version, or is none of the tags that the policy takes for releases.',
    fix: 'Release from a tag such as `v1.2.3` or `v1.2.3-rc.1`, or name the form of your tags in `tag-pattern`.',
  },
  'policy/tag-missing': {
    meaning: 'The tag is not there, or not any more.',
    fix: 'Push the tag, and find out who deleted it if it was there before.',
  },
  'policy/tag-lightweight': {
    meaning: 'The tag is lightweight: nobody stands for it, and nothing records when it was made.',
    fix: 'Make the next tag with `git tag -a`, or set `tag-type: any`.',
  },
  'policy/tag-unsigned': {
    meaning: 'The tag has no signature that GitHub could verify.',
    fix: 'Make the next tag with `git tag -s` and a key that GitHub knows, or do not demand it in `tag-type`.',
  },
  'policy/commit-unsigned': {
    meaning: 'The commit has no signature that GitHub could verify.',
    fix: 'Sign commits with a key that GitHub knows, or set `require-signed-commit: false`.',
  },
  'policy/commit-off-branch': {
    meaning:
      'The tagged commit is in none of the branches that releases are made from, so it may be unreviewed.',
    fix: 'Tag a commit of the branch, or name the branch in `branches`.',
  },
  'policy/version-mismatch': {
    meaning: 'The version in the tag is not the version in a manifest.',
    fix: 'Set the version in the manifest, commit it, and make a new tag; or name the right file in `manifest`.',
  },
  'policy/version-unstated': {
    meaning: 'No manifest states the version in a way that can be read without running anything.',
    fix: 'Name the file in `manifest`, as `path` or `path:pattern`; or set `manifest: none` when the tag alone has it.',
  },
  'policy/already-released': {
    meaning: 'There is a published release of the tag.',
    fix: 'Raise the version and make a new tag, or set `require-unreleased: false` to resume.',
  },
  'policy/context-unknown': {
    meaning: 'Whether this is a release could not be told, since something was not shown or not read.',
    fix: 'Do what the message says of what was not answered, and run the job again.',
  },
  'policy/release-missing': {
    meaning: 'The repository has no published release of the tag that was to be verified.',
    fix: 'Check the tag and the repository; a draft is not published, and a prerelease is found by its tag only.',
  },
  'policy/release-foreign': {
    meaning: 'There is a release or a draft of this tag that was not made by a run for this tag and commit.',
    fix: 'Look at the one that the message names; delete it by hand if it is a leftover, and run the job again.',
  },
  'policy/release-incomplete': {
    meaning:
      'The files of the release do not describe each other completely, so a consumer could not verify all of them.',
    fix: 'Have the missing file made by the step before, and name it in `files`; or take what is not delivered out of `require`.',
  },
  'policy/tag-used-up': {
    meaning:
      'An immutable release had this tag and was deleted. GitHub never allows that name for a release again.',
    fix: 'Release under a new tag, with a new version.',
  },
  'policy/forbidden-path': {
    meaning: 'A file that must not ship, or has no business in a release, would go into the archive.',
    fix: 'Exclude the file with `!` in `files`; when it is meant to ship, name it in `allow`.',
  },
  'policy/secret-text': {
    meaning: 'A file that would go into the archive holds a text of the form of a credential.',
    fix: 'Take it out of the file and revoke it; a harmless one, such as a test key, is named in `allow-secrets`.',
  },
  'policy/preset-unmet': {
    meaning: 'The rules in force do not reach the chosen preset.',
    fix: 'Add the rulesets of the preset, or choose a preset that the repository can meet.',
  },
  'policy/not-reproducible': {
    meaning: 'The same commit, built twice, gives different bytes.',
    fix: 'Mend what the report names as the cause; it says how, for each ecosystem.',
  },
  'policy/rebuild-equivalent': {
    meaning: 'The rebuild has the same content as the file that ships, and not the same bytes.',
    fix: 'Make the container deterministic, as the report says; or set `accept: equivalent` to let it pass under that name.',
  },
  'policy/rebuild-failed': {
    meaning: 'A rebuild failed, or made nothing, so there is nothing to compare what ships with.',
    fix: 'Read the end of the log in the message; the whole log is kept as a file.',
  },
  'policy/rebuild-insensitive': {
    meaning:
      'An input was changed on purpose and the comparison did not turn red, so that its green proves nothing.',
    fix: 'Name a tracked file in `sensitivity` that must change the outputs; if it does not, the build takes them from elsewhere.',
  },
  'policy/rebuild-uncovered': {
    meaning: 'The files that ship are not the files that the build makes: one has no partner.',
    fix: 'Name the file in `outputs` or `shipped`, or take it out of the comparison with `ignore`.',
  },
  'policy/version-yanked': {
    meaning: 'The changelog says that this version was yanked, so it must not be released again.',
    fix: 'Release a new version; when the notes of a yanked one are wanted, set `allow-yanked: true`.',
  },
} as const satisfies Record<`policy/${string}`, CodeText>
