// `raw-cdxgen-worker.ts <folder>`: prints what the library of cdxgen gives for a folder, as it is.
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { CDXGEN } from './raw-cdxgen-location.ts'

interface Made {
  readonly bomJson?: unknown
}
interface Library {
  createBom(folder: string, options: object): Promise<Made>
  postProcess(made: Made, options: object, folder: string): Made
}

const [, , folder = ''] = process.argv
const print = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr)
console.log = console.info = console.error

const load = async <Name extends keyof Library>(file: string): Promise<Pick<Library, Name>> =>
  (await import(pathToFileURL(join(CDXGEN, 'lib', file)).href)) as Pick<Library, Name>
const { createBom } = await load<'createBom'>('cli/index.js')
const { postProcess } = await load<'postProcess'>('stages/postgen/postgen.js')

const options = {
  multiProject: true,
  installDeps: false,
  specVersion: 1.6,
  projectVersion: '',
  lifecycle: 'pre-build',
  autoCompositions: true,
  profile: 'generic',
  noBabel: true,
  deep: false,
  filePath: folder,
}
const { bomJson } = postProcess(await createBom(folder, options), options, folder)
print(JSON.stringify(bomJson ?? null), () => process.exit())
