// Bundles one entry in a process of its own, since the bundler keeps state between runs:
// `node bundle-entry.ts <entry> <file for the result> [<late imports as JSON>]`. Module ids are made from paths relative to the current folder,
// so it must be started in the repository's root.
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import ncc, { type WebpackModule } from '@vercel/ncc'
import { transform } from 'esbuild'
import type { BundledCode } from './bundled-code.ts'
import { keepLazyImportsInside, type LateImports } from './eager-imports.ts'

const [entry = '', output = '', late = '{}'] = process.argv.slice(2)
keepLazyImportsInside(JSON.parse(late) as LateImports)
const { code, assets, stats } = await ncc(entry, {
  cache: false,
  esm: true,
  minify: false,
  quiet: true,
  sourceMap: false,
}).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))

const { compilation } = stats
const beside = Object.keys(assets).filter((name) => name !== 'package.json')
if (beside.length > 0) {
  fail(
    `it is not one closed file, it needs ${beside.join(', ')}\n${lazyImports().join('\n')}\n` +
      'A module must be imported by its fixed name, and a file that is read at run time must be imported instead',
  )
}
if (compilation.warnings.length > 0) {
  fail(`the bundler warns:\n${compilation.warnings.map((warning) => warning.message).join('\n')}`)
}
const modules = [...compilation.modules].flatMap(resourcesOf)
// White space and comments go (licences stand in licenses.txt); names stay, so that a stack trace and a reader find their way.
const compact = await transform(code, {
  charset: 'utf8',
  format: 'esm',
  legalComments: 'none',
  lineLimit: 160,
  minifyWhitespace: true,
  target: 'node24',
})
if (compact.warnings.length > 0) fail(compact.warnings.map(({ text }) => text).join('\n'))
const result: BundledCode = { code: compact.code, modules: [...new Set(modules)].toSorted() }
await writeFile(output, JSON.stringify(result))

function resourcesOf(module: WebpackModule): readonly string[] {
  const inner = [...(module.modules ?? [])].flatMap(resourcesOf)
  return module.resource === undefined ? inner : [module.resource.replace(/\?.*$/, ''), ...inner]
}

function lazyImports(): readonly string[] {
  return [...compilation.chunks].flatMap((chunk) =>
    [...chunk.groupsIterable].flatMap((group) =>
      group.origins
        .filter(({ request }) => request !== undefined && request !== entry)
        .map(({ module, request }) => `  chunk ${chunk.id}: import('${request}') in ${module?.resource}`),
    ),
  )
}

// Only the message: the bundler is minified, and its stack shows lines of many thousand characters.
function fail(message: string): never {
  console.error(`cannot bundle ${entry}: ${message}`)
  process.exit(1)
}
