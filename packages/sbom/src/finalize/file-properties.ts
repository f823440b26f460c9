import type { Component, Property } from '../document.ts'
import type { FileKind } from '../source/file-kind.ts'
import type { ReleasedFile } from './input.ts'

/** Words of BSI's property taxonomy for CycloneDX (TR-03183-2 v2.1.0, 8.2): for yes, and for no. */
const WORDS = {
  executable: ['executable', 'non-executable'],
  archive: ['archive', 'no archive'],
  structured: ['structured', 'unstructured'],
} as const satisfies { readonly [trait in keyof FileKind]-?: readonly [string, string] }

const TRAITS = ['executable', 'archive', 'structured'] as const

const nameOf = (trait: string): string => `bsi:component:${trait}`

/** The name of the file without its folders, and of what kind it is, as far as that is known. */
export const fileProperties = ({ name, kind = {} }: ReleasedFile): readonly Property[] => [
  { name: nameOf('filename'), value: name.slice(name.search(/[^/\\]*$/)) },
  ...TRAITS.flatMap((trait) => {
    const has = kind[trait]
    return has === undefined ? [] : [{ name: nameOf(trait), value: WORDS[trait][has ? 0 : 1] }]
  }),
]

/** The kind that a document says a file to be of: what `fileProperties` wrote. */
export function statedKind({ properties }: Component): FileKind {
  const traits = TRAITS.flatMap((trait) => {
    const value = properties.find(({ name }) => name === nameOf(trait))?.value
    const [yes, no] = WORDS[trait]
    return value === yes || value === no ? [[trait, value === yes] as const] : []
  })
  return Object.fromEntries(traits)
}
