/** Inputs that a decoder once failed on. They are run again with every test. */
export const FOUND: readonly { readonly name: string; readonly about: string; readonly input: string }[] = [
  {
    name: 'purl',
    about: 'a text within the bound whose canonical form is beyond it',
    input: `pkg:npm/a@1?a=${'#'.repeat(4000)}`,
  },
  {
    name: 'purl',
    about: 'a short text of characters that take nine each in the canonical form',
    input: `pkg:pypi/${'\ufffd/'.repeat(1000)}a`,
  },
]
