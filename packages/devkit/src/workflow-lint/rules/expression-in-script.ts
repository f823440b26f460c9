import type { Rule } from '../rule.ts'
import { child, scalars } from '../tree.ts'
import { stepsOf } from '../workflow-view.ts'

export const expressionInScript: Rule = {
  id: 'expression-in-script',
  why: 'the text of an expression becomes code: a tag, a title or a branch name runs as a command.',
  *check(file) {
    const found = stepsOf(file).flatMap((step) => {
      const isScript = step.uses?.text.startsWith('actions/github-script@') === true
      return [step.run, child(step.node, 'shell'), isScript ? step.inputs.get('script') : undefined]
    })
    const shells = [...scalars(file.tree)].filter(({ key }) => key === 'shell').map(({ branch }) => branch)
    for (const branch of new Set([...found, ...shells])) {
      if (branch?.text.includes('${{') !== true) continue
      yield {
        at: branch.at,
        message: 'an expression stands in a script',
        fix: 'give it in `env:` and read the variable',
      }
    }
  },
}
