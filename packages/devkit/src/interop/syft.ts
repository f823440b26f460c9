import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runProgram } from '../bundle/child-process.ts'

/**
 * Packages of development are left out unless asked for; nothing is fetched, and no newer version looked for. An empty
 * PATH keeps it from asking other programs.
 */
export const syftEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: '',
  HOME: home,
  SYFT_JAVASCRIPT_INCLUDE_DEV_DEPENDENCIES: 'true',
  SYFT_CHECK_FOR_APP_UPDATE: 'false',
})

export const syftArguments = (folder: string, output: string): readonly string[] => [
  'scan',
  `dir:${folder}`,
  '--quiet',
  '--output',
  `cyclonedx-json@1.6=${output}`,
]

/** The CycloneDX 1.6 text that syft makes of a folder. */
export async function runSyft(path: string, folder: string): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'tier3-syft-'))
  try {
    const output = join(home, 'syft.cdx.json')
    const run = await runProgram(path, syftArguments(folder, output), {
      cwd: home,
      env: syftEnvironment(home),
    })
    if (run.status !== 0) throw new Error(`syft ended with ${run.status}: ${run.stderr}`)
    return await readFile(output, 'utf8')
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
