import type { SourceFile } from '@tier3/sbom/source-tree'

/** Files of a tree for an inventory, from their texts. */
export const sourceFiles = (texts: { readonly [path: string]: string }): readonly SourceFile[] =>
  Object.entries(texts).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }))

const DIGEST = Buffer.alloc(64, 7).toString('base64')

/** An npm project with one locked dependency, `left-pad`. */
export const NPM_PROJECT = {
  'package.json': JSON.stringify({ name: 'app', version: '1.0.0', dependencies: { 'left-pad': '^1.3.0' } }),
  'package-lock.json': JSON.stringify({
    name: 'app',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', version: '1.0.0', dependencies: { 'left-pad': '^1.3.0' } },
      'node_modules/left-pad': {
        version: '1.3.0',
        resolved: 'https://registry.example/left-pad/-/left-pad-1.3.0.tgz',
        integrity: `sha512-${DIGEST}`,
        license: 'WTFPL',
      },
    },
  }),
}
