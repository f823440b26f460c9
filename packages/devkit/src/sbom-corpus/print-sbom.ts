// `print-sbom.ts <folder>`: writes our SBOM of a repository to standard output, or the codes of what hinders it to
// standard error, for tests that look at a process from outside.
import process from 'node:process'
import { makeSbom, SbomRefused } from './make-sbom.ts'

const [, , folder = ''] = process.argv
try {
  process.stdout.write(await makeSbom(folder))
} catch (error) {
  if (!(error instanceof SbomRefused)) throw error
  process.stderr.write(`${error.problems.map(({ code }) => code).join('\n')}\n`)
  process.exitCode = 1
}
