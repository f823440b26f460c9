import { parseReference } from '../reference.ts'
import type { Rule } from '../rule.ts'
import { child } from '../tree.ts'
import { isManifest, jobsOf, stepsOf, triggersOf } from '../workflow-view.ts'

export const selfReference: Rule = {
  id: 'self-reference',
  why: 'a `$/` path that is not there fails at the moment of a release, in the repository of a user.',
  *check(file, project) {
    const steps = stepsOf(file).map(({ uses }) => ({ uses, ofJob: false }))
    const jobs = jobsOf(file).map(({ uses }) => ({ uses, ofJob: true }))
    for (const { uses, ofJob } of [...steps, ...jobs]) {
      const reference = parseReference(uses?.text ?? '')
      if (uses === undefined || reference.kind !== 'self') continue
      const { path } = reference
      if (path.includes('@')) {
        yield {
          at: uses.at,
          message: `${uses.text} has a ref`,
          fix: 'remove it: `$/` is the commit of this file',
        }
      } else if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        yield { at: uses.at, message: `${uses.text} is no plain path`, fix: 'write the path from the root' }
      } else if (ofJob) {
        const callee = project.files.find((one) => one.path === path)
        if (callee === undefined || isManifest(callee) || !triggersOf(callee).has('workflow_call'))
          yield {
            at: uses.at,
            message: `there is no reusable workflow ${path}`,
            fix: 'name one below .github/workflows that is `on: workflow_call`',
          }
      } else if (!project.files.some((one) => one.path === `${path}/action.yml` && child(one.tree, 'runs'))) {
        yield { at: uses.at, message: `there is no ${path}/action.yml`, fix: 'name the folder of an action' }
      }
    }
  },
}
