import type { Plugin } from 'esbuild'

/** A plugin that puts other code (CommonJS text) in the place of whole packages. */
export const replacedModules = (codes: { readonly [name: string]: string }): Plugin => ({
  name: 'replaced-modules',
  setup(build) {
    const names = Object.keys(codes).map((name) => name.replace(/[./]/g, '\\$&'))
    build.onResolve({ filter: new RegExp(`^(?:${names.join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'replaced',
    }))
    build.onLoad({ filter: /./, namespace: 'replaced' }, ({ path }) => ({
      contents: codes[path] ?? '',
      loader: 'js',
    }))
  },
})

/**
 * A stand-in for a package whose code is never reached. It can be read, called and constructed while modules are
 * loaded. Once the program has put a list under the global symbol `tier3.absent`, every use adds the package's name
 * to it and throws: callers may swallow the error, not the list.
 */
export const absent = (name: string): string =>
  `module.exports=(${standIn.toString()})(${JSON.stringify(name)})`

// Its text goes into the bundle, so it must not use anything from here.
function standIn(name: string): unknown {
  const use = (): object => {
    const used: unknown = Reflect.get(globalThis, Symbol.for('tier3.absent'))
    if (!Array.isArray(used)) return stand
    used.push(name)
    throw new Error(`${name} is not part of this bundle`)
  }
  const stand: object = new Proxy(function () {}, {
    get: (target, key) =>
      key === 'prototype' ? target.prototype : typeof key === 'symbol' || key === 'then' ? undefined : stand,
    // A bundler copies the names that it sees, and looks for all others on the prototype.
    getPrototypeOf: () => stand,
    apply: use,
    construct: use,
  })
  return stand
}
