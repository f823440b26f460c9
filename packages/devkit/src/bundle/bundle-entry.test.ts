import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runProgram } from './child-process.ts'

let root = ''
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tier3-bundle-entry-'))
})
afterAll(() => rm(root, { recursive: true, force: true }))

/** Bundles `main.js` of a tree of files in a folder, and runs the result. */
async function bundle(folder: string, files: { readonly [file: string]: string }) {
  const tree = join(root, folder)
  for (const [file, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    await mkdir(dirname(join(tree, file)), { recursive: true })
    await writeFile(join(tree, file), text)
  }
  const result = join(tree, 'result.json')
  const script = join(import.meta.dirname, 'bundle-entry.ts')
  const outcome = await runProgram(process.execPath, [script, join(tree, 'main.js'), result], { cwd: tree })
  if (outcome.status !== 0) return { error: outcome.stderr.replaceAll(tree, '') }
  const { code, modules } = JSON.parse(await readFile(result, 'utf8')) as { code: string; modules: string[] }
  await mkdir(join(tree, 'out'))
  await writeFile(join(tree, 'out', 'index.js'), code)
  const run = await runProgram(process.execPath, [join(tree, 'out', 'index.js')], { cwd: root })
  return { code, modules: modules.map((path) => path.replace(tree, '')), printed: run.stdout + run.stderr }
}

const FILES = {
  'main.js': `import { a } from 'pack/x'
const { late } = await import('./late.js')
console.log(a, late)
`,
  'late.js': "console.log('late'); export const late = await import('./later.cjs').then((m) => m.default)",
  'later.cjs': "module.exports = 'later'",
  'node_modules/pack/package.json':
    '{"name":"pack","version":"1.0.0","exports":{"./*":{"production":"./built/*.js","default":"./src/*.ts"}}}',
  'node_modules/pack/built/x.js': "export const a = 'built'",
  'node_modules/pack/src/x.ts': "export const a: string = 'source'",
}

describe('bundle-entry', () => {
  it('bundle-entry keeps lazy imports in the one file, and takes compiled code of packages', async () => {
    const { modules, printed } = await bundle('one', FILES)
    expect(printed).toBe('late\nbuilt later\n')
    expect(modules).toEqual(['/late.js', '/later.cjs', '/main.js', '/node_modules/pack/built/x.js'])
  })

  it('bundle-entry writes no path of this machine into a bundle', async () => {
    const { code } = await bundle('paths', FILES)
    // Long lines are broken inside of texts, too: a backslash in front of the break stands for nothing.
    expect(code?.replaceAll('\\\n', '')).toContain('const a="built"')
    expect(code).not.toContain(root)
  })

  it('bundle-entry refuses a bundle that needs a file beside it, and says which', async () => {
    const { error } = await bundle('asset', {
      'main.js': "console.log(new URL('./data.txt', import.meta.url))",
      'data.txt': 'x',
    })
    expect(error).toContain('cannot bundle /main.js: it is not one closed file')
  })

  it('bundle-entry leaves a module that is not installed to be missed at run time, where optional ones are caught', async () => {
    const { printed } = await bundle('missing', {
      'main.js': "await import('not-installed').catch(() => console.log('caught'))",
    })
    expect(printed).toBe('caught\n')
  })
})
