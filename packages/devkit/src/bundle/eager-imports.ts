import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Files beside the bundle by the request that they stand for: what few runs need is not even read by the others. */
export interface LateImports {
  readonly [request: string]: string
}

/**
 * Makes the bundler keep what is imported with `import()` inside the one file, still run only when it is asked for. It
 * would write a numbered file for each otherwise, in third-party code too. The bundler has no setting for this, so the
 * first of its loaders is wrapped to mark every such import on the way in.
 */
export function keepLazyImportsInside(late: LateImports = {}): void {
  const require = createRequire(import.meta.url)
  const path = join(dirname(require.resolve('@vercel/ncc')), 'loaders', 'relocate-loader.js')
  const loader = require(path) as Loader
  const wrapped: Loader = function (this: unknown, source, ...rest) {
    return loader.call(this, Buffer.isBuffer(source) ? markBytes(source, late) : source, ...rest)
  }
  const module = require.cache[path]
  if (module === undefined) throw new Error('the loader of the bundler is not where it was expected')
  module.exports = Object.assign(wrapped, loader)
}

type Loader = (this: unknown, source: unknown, ...rest: readonly unknown[]) => unknown

// Loaders get bytes; what is no text (a native add-on) has no imports to mark and stays as it is.
function markBytes(source: Buffer, late: LateImports): Buffer {
  const text = source.toString('utf8')
  const marked = markEager(markLate(text, late))
  return marked === text ? source : Buffer.from(marked)
}

/**
 * Marks imports of modules by a fixed name. Lines of comments are left alone; the mark is a line comment, so that it
 * ends no block comment that got past this, and breaks a string that only looks like an import loudly.
 */
export const markEager = (source: string): string =>
  source.replace(/^(?!\s*(?:\*|\/\*|\/\/)).*\bimport\(\s*['"].*$/gm, (line) =>
    line.replace(/\bimport\(\s*(?=['"])/g, 'import( // webpackMode: "eager"\n'),
  )

/** Lets an import of a module that is bundled as a file of its own lead to that file. */
export const markLate = (source: string, late: LateImports): string =>
  source.replace(
    /\bimport\(\s*(?:\/\*[^*]*\*\/)?\s*(['"])([^'"]+)\1\s*\)/g,
    (whole, _quote: string, request: string) => {
      const file = Object.hasOwn(late, request) ? late[request] : undefined
      return file === undefined ? whole : `import(/* webpackIgnore: true */ './${file}')`
    },
  )
