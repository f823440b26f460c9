import { foreignAction } from '../foreign-actions.ts'
import type { Rule } from '../rule.ts'
import { isPublished, stepsOf } from '../workflow-view.ts'

export const noCache: Rule = {
  id: 'no-cache',
  why: 'any branch can write a cache, and a release that restores one ships what stood in it.',
  *check(file) {
    if (!isPublished(file)) return
    for (const step of stepsOf(file)) {
      const uses = step.uses?.text ?? ''
      const at = step.uses?.at ?? step.node.at
      if (/^actions\/cache(?:\/|@)|[/-](?:rust-)?cache(?:-action)?@/i.test(uses))
        yield { at, message: `${uses} restores files of another run`, fix: 'remove it' }
      for (const [input, initial] of Object.entries(foreignAction(uses)?.caches ?? {})) {
        const given = step.inputs.get(input)
        const isOff = given === undefined ? initial === 'off' : given.text === '' || given.text === 'false'
        if (!isOff)
          yield {
            at: given?.at ?? at,
            message: `${input} of ${uses} restores files of another run${given === undefined ? ' unless it is told not to' : ''}`,
            fix: initial === 'on' ? `write \`${input}: false\`` : `remove ${input}`,
          }
      }
    }
  },
}
