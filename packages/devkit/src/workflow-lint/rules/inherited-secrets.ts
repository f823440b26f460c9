import type { Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { jobsOf } from '../workflow-view.ts'

export const inheritedSecrets: Rule = {
  id: 'inherited-secrets',
  why: 'a called workflow gets every secret of the repository, also those that it has no business with.',
  *check(file) {
    for (const job of jobsOf(file)) {
      const secrets = child(job.node, 'secrets')
      if (secrets?.text === 'inherit')
        yield {
          at: secrets.at,
          message: `job ${job.id} hands over all secrets`,
          fix: 'name those that it needs',
        }
    }
  },
}
