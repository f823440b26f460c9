import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { build } from 'esbuild'
import { EMPTY_INVENTORY_DATA, INVENTORY_DATA } from './inventory-data.ts'
import { formatLicenses, packageFolder } from './licenses.ts'
import { absent, replacedModules } from './replaced-modules.ts'

/** Folder below dist/ of the inventory worker. */
export const INVENTORY_FOLDER = 'cdxgen'
/** Project that has to be compiled before. */
export const INVENTORY_PROJECT = 'packages/workspace'

// Packages that the tool asks for by name and lives without.
const OPTIONAL = ['@cdxgen/cdx-hbom', '@cdxgen/safer-exec', '@appthreat/atom']

const REPLACED: { readonly [name: string]: string } = {
  // For the network, archives, web pages and program text: nothing of it is read here, and they are half of the code.
  ...Object.fromEntries(
    ['@babel/parser', '@babel/traverse', 'cheerio', 'edn-data', 'node-stream-zip', 'tar', 'undici'].map(
      (name) => [name, absent(name)],
    ),
  ),
  // The order of a language is that of the machine's Unicode data, and takes longer to load than everything else.
  '@isaacs/string-locale-compare': 'module.exports=()=>(a,b)=>a<b?-1:a>b?1:0',
  // Of the reader of YAML: it compares each key of a map with all others, which a large lockfile makes a matter of minutes.
  './util-map-includes.js': `const type=Symbol.for('yaml.node.type'),scalar=Symbol.for('yaml.scalar'),known=new WeakMap()
const plain=(key)=>typeof key==='object'&&key!==null&&key[type]===scalar?key.value:key
exports.mapIncludes=({options:{uniqueKeys}},items,search)=>{
  if(uniqueKeys===false)return false
  if(typeof uniqueKeys==='function')return items.some(({key})=>uniqueKeys(key,search))
  let seen=known.get(items)
  if(seen===undefined)known.set(items,seen={count:0,keys:new Set()})
  for(;seen.count<items.length;seen.count++)seen.keys.add(plain(items[seen.count].key))
  return seen.keys.has(plain(search))
}`,
}

/**
 * Writes the inventory worker, the data it reads and the licences of both below `output`. The tool looks for its data in
 * `data`, three folders above its own code, so that the code has to lie as deep as in its package.
 */
export async function buildInventory(root: string, output: string): Promise<number> {
  const target = join(output, INVENTORY_FOLDER)
  const workspace = join(root, INVENTORY_PROJECT)
  const tool = await realpath(join(workspace, 'node_modules', 'cdxgen'))
  const { code, modules } = await bundleWorker(
    root,
    join(workspace, '.build', 'inventory', 'cdxgen-worker.js'),
  )
  await mkdir(join(target, 'lib', 'cdxgen'), { recursive: true })
  await mkdir(join(target, 'data'))
  await writeFile(join(target, 'lib', 'cdxgen', 'worker.mjs'), code)
  for (const name of [...INVENTORY_DATA, ...EMPTY_INVENTORY_DATA]) {
    const data: unknown = JSON.parse(await readFile(join(tool, 'data', name), 'utf8'))
    const kept = EMPTY.includes(name) ? (Array.isArray(data) ? [] : {}) : data
    await writeFile(join(target, 'data', name), `${JSON.stringify(kept)}\n`)
  }
  await writeFile(join(target, 'package.json'), await manifestOf(tool))
  await writeFile(join(target, 'licenses.txt'), await formatLicenses(modules, BUNDLER))
  return code.length
}

async function bundleWorker(
  root: string,
  entry: string,
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: 'worker.mjs',
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    // The oldest that the action may be run with from the command line.
    target: 'node20',
    legalComments: 'none',
    logLevel: 'silent',
    external: OPTIONAL,
    plugins: [replacedModules(REPLACED)],
    // What is written for `require` finds none in a module.
    banner: {
      js: "import{createRequire as tier3Require}from'node:module';const require=tier3Require(import.meta.url);",
    },
  })
  const [file] = outputFiles
  const [meta] = Object.values(metafile.outputs)
  if (file === undefined || meta === undefined) throw new Error('the inventory worker was not bundled')
  const modules = Object.keys(meta.inputs).filter((path) => !path.includes(':'))
  return { code: file.text, modules: modules.map((path) => join(root, path)).toSorted() }
}

/** The tool reads its own name and version from the package.json above its code. */
async function manifestOf(tool: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(tool, 'package.json'), 'utf8')) as {
    readonly [field: string]: unknown
  }
  return `${JSON.stringify({ name, version, license, private: true, type: 'module' }, undefined, 2)}\n`
}

const EMPTY: readonly string[] = EMPTY_INVENTORY_DATA
const BUNDLER = packageFolder(fileURLToPath(import.meta.resolve('esbuild')))
