import { displayText } from '@tier3/model/display'
import type { TagJudgement } from './tag-judgement.ts'

/** Why the tag is or is not protected: one line for each rule, what does not count, and the result. */
export function describeTag(ref: string, judgement: TagJudgement): readonly string[] {
  const { result, rules, passedOver, creation, information, losses, reasons } = judgement
  const shown = (text: string): string => displayText(text, 300)
  return [
    ...rules.map(({ type, state, unverified, carriers }) => {
      const list = carriers.map(({ name, why }) => `"${shown(name)}": ${shown(why)}`)
      const seen = unverified === true ? ' as far as was shown' : ''
      return `${type}: ${state}${seen}${list.length === 0 ? '' : ` (${list.join('; ')})`}`
    }),
    ...passedOver.map(({ name, why }) => `does not count: "${shown(name)}": ${shown(why)}`),
    `creation: ${creation.answer} (${shown(creation.why)})`,
    ...information,
    ...losses,
    `${result}: ${shown(ref)}${reasons.length === 0 ? '' : `: ${reasons.map(({ demand }) => demand).join('; ')}`}`,
  ]
}
