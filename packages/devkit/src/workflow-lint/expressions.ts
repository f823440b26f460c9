import { type Branch, scalars } from './tree.ts'

/** One expression of a file, without its `${{ }}`. */
export interface Expression {
  readonly text: string
  readonly branch: Branch
}

/** Every expression below: those in `${{ }}`, and conditions, which need none. */
export function* expressionsIn(tree: Branch): Generator<Expression> {
  for (const { key, branch } of scalars(tree)) {
    const found = [...branch.text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, text = '']) => text)
    if (found.length === 0 && key === 'if') found.push(branch.text)
    for (const text of found) yield { text, branch }
  }
}

/** `steps.<id>.outputs.<name>` in an expression. */
export const stepOutputs = (text: string): readonly (readonly [string, string])[] =>
  [...text.matchAll(/(?<![\w.-])steps\.([\w-]+)\.outputs\.([\w-]+)/g)].map(
    ([, id = '', name = '']) => [id, name] as const,
  )

/** `inputs.<name>` in an expression. */
export const inputNames = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w.-])inputs\.([\w-]+)/g)].map(([, name = '']) => name)
