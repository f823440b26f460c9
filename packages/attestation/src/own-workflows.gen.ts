// Generated from the repository field of package.json and the public reusable workflows. Do not edit.

/** Where our own reusable workflows live; their paths are identities and never change. */
export const OWN_SERVER = 'https://github.com'
export const OWN_REPOSITORY = 'OWNER/tier3'
export const OWN_WORKFLOWS: readonly string[] = ['.github/workflows/release.yml']
