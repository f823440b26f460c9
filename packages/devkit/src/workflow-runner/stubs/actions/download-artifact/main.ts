import { join, matchesGlob, resolve } from 'node:path'
import type { Artifact } from '@actions/artifact'
import { artifactClient as client } from '../../artifact-client.ts'
import { annotate, flag, input, main, say, setOutput, variable } from '../../step-kit.ts'

/** The artifacts that the inputs name, and whether it is one by its name. */
async function chosen(): Promise<{ readonly artifacts: readonly Artifact[]; readonly single: boolean }> {
  const [name, ids, pattern] = [input('name'), input('artifact-ids'), input('pattern')]
  if (name !== '' && ids !== '')
    throw new Error("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.")
  if (name !== '') return { artifacts: [(await client.getArtifact(name)).artifact], single: true }
  const { artifacts: all } = await client.listArtifacts({ latest: true })
  if (ids !== '') {
    const wanted = ids.split(',').map((id) => Number(id.trim()))
    if (wanted.some((id) => !Number.isInteger(id)))
      throw new Error(`Invalid artifact ID in '${ids}'. Must be a number.`)
    const artifacts = all.filter(({ id }) => wanted.includes(id))
    if (artifacts.length === 0) throw new Error(`None of the provided artifact IDs were found: ${ids}`)
    return { artifacts, single: artifacts.length === 1 }
  }
  const artifacts = pattern === '' ? all : all.filter((one) => matchesGlob(one.name, pattern))
  return { artifacts, single: false }
}

await main(async () => {
  if (input('github-token') !== '') throw new Error('artifacts of another run cannot be had here')
  const folder = resolve(variable('GITHUB_WORKSPACE'), input('path'))
  const { artifacts, single } = await chosen()
  say(`Found ${artifacts.length} artifact(s)`)
  for (const artifact of artifacts) {
    const path = single || flag('merge-multiple') ? folder : join(folder, artifact.name)
    const { digestMismatch } = await client.downloadArtifact(artifact.id, {
      path,
      ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
    })
    if (digestMismatch === true)
      annotate(
        'warning',
        `Artifact '${artifact.name}': digest validation failed. Expected digest: ${artifact.digest ?? ''}`,
      )
  }
  setOutput('download-path', folder)
})
