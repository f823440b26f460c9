// The only file that knows the inventory tool: `worker.mjs <absolute folder>` prints the CycloneDX document of the
// folder's manifests and lockfiles. It runs in a sandbox, since the tool and what it reads are not ours.
// The walls come first: the order of these lines is the order in which the modules run.
import { print } from './worker-walls.ts'
import process from 'node:process'
import { createBom } from 'cdxgen'
import { INVENTORY_FAILED } from '@tier3/sbom/source-tree'
import { STARTED } from './started-mark.ts'
import { withoutPlace } from './without-place.ts'

interface Document {
  readonly [field: string]: unknown
}

/** The tool's names for what is read, with ours. */
const KINDS: { readonly [type: string]: readonly string[] } = {
  js: ['npm'],
  py: ['python'],
  go: ['go'],
  rust: ['cargo'],
  java: ['maven', 'gradle'],
  ruby: ['rubygems'],
  php: ['composer'],
  csharp: ['nuget'],
  github: ['github-actions'],
}

const [, , folder = ''] = process.argv
// From here on a failure is one of the tool over these files; before, nothing was read.
print(STARTED, () => undefined)
const { document, failed } = await readAll(Object.keys(KINDS))

// What the tool does after this (validation, licence texts, annotations) costs more than the reading itself, and none
// of it is kept. Its serial number and its clock would differ between two runs over the same files.
const { serialNumber: _serialNumber, metadata, ...rest } = document
const { timestamp: _timestamp, ...lasting } = (metadata ?? {}) as Document
const properties = failed.map((value) => ({ name: INVENTORY_FAILED, value }))
const told = { ...lasting, ...(properties.length === 0 ? {} : { properties }) }
print(JSON.stringify(withoutPlace({ ...rest, metadata: told }, folder)), () => process.exit())

/**
 * Reads everything at once. One file that the tool stumbles over must not hide all others: then each kind is tried
 * alone, and what fails is left out and named.
 */
async function readAll(types: readonly string[]): Promise<{ document: Document; failed: readonly string[] }> {
  try {
    return { document: await read(types), failed: [] }
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    const stumbling: string[] = []
    for (const type of types) await read([type]).catch(() => stumbling.push(type))
    if (stumbling.length === 0) throw error
    const others = await read(types.filter((type) => !stumbling.includes(type)))
    return { document: others, failed: stumbling.flatMap((type) => KINDS[type] ?? []) }
  }
}

async function read(types: readonly string[]): Promise<Document> {
  // Packages that the bundle leaves out note here that they were called: what the tool gives is not whole then.
  const absent: string[] = []
  Object.assign(globalThis, { [Symbol.for('tier3.absent')]: absent })
  const made = (await createBom(folder, {
    projectType: [...types],
    multiProject: true,
    installDeps: false,
    lifecycle: 'pre-build',
    specVersion: 1.6,
    projectVersion: '',
    profile: 'generic',
    noBabel: true,
    deep: false,
    filePath: folder,
  })) as { readonly bomJson?: Document } | undefined
  if (absent.length > 0) throw new Error(`the inventory needs ${absent.join(', ')}`)
  // What the tool gives for a folder in which it finds nothing is no document.
  return made?.bomJson ?? { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }
}
