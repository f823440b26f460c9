import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Generator } from './registry.ts'

/** Public reusable workflows: their paths are identities in certificates and never change. */
export const PUBLIC_WORKFLOWS: readonly string[] = ['.github/workflows/release.yml']

/** Where our own reusable workflows live, for code that must know itself in a certificate. */
export const ownWorkflows: Generator = ({ root, slug }) =>
  existsSync(join(root, 'packages', 'attestation'))
    ? [
        {
          path: 'packages/attestation/src/own-workflows.gen.ts',
          content: `// Generated from the repository field of package.json and the public reusable workflows. Do not edit.

/** Where our own reusable workflows live; their paths are identities and never change. */
export const OWN_SERVER = 'https://github.com'
export const OWN_REPOSITORY = '${slug}'
export const OWN_WORKFLOWS: readonly string[] = [${PUBLIC_WORKFLOWS.map((path) => `'${path}'`).join(', ')}]
`,
        },
      ]
    : []
