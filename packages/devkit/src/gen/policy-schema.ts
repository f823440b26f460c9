import { policySchema as schemaOf } from '@tier3/verification/policy-file/policy-schema'
import type { Generator } from './registry.ts'

/** JSON Schema of policy files, for editors. */
export const policySchema: Generator = ({ slug }) => [
  {
    path: 'docs/schemas/tier3.policy.schema.json',
    content: `${JSON.stringify(schemaOf(slug), null, 2)}\n`,
  },
]
