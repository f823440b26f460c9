// The part of the bundler's interface that is used; the package brings no types.
declare module '@vercel/ncc' {
  export interface WebpackModule {
    readonly resource?: string
    /** The modules that were merged into this one. */
    readonly modules?: Iterable<WebpackModule>
  }
  export interface WebpackChunk {
    readonly id: number | string
    readonly groupsIterable: Iterable<{
      readonly origins: readonly { readonly module?: WebpackModule; readonly request?: string }[]
    }>
  }
  export interface Bundle {
    readonly code: string
    readonly assets: { readonly [name: string]: unknown }
    readonly stats: {
      readonly compilation: {
        readonly modules: Iterable<WebpackModule>
        readonly chunks: Iterable<WebpackChunk>
        readonly warnings: readonly Error[]
      }
    }
  }
  export default function ncc(
    entry: string,
    options: {
      readonly cache: boolean
      readonly esm: boolean
      readonly minify: boolean
      readonly quiet: boolean
      readonly sourceMap: boolean
    },
  ): Promise<Bundle>
}
