declare module 'spdx-expression-parse' {
  type Node =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: Node; readonly conjunction: 'and' | 'or'; readonly right: Node }

  /** Throws on what is no licence expression. */
  export default function parse(source: string): Node
}
