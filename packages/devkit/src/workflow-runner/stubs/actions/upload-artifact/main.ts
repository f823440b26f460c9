import { artifactClient as client } from '../../artifact-client.ts'
import { annotate, flag, input, lines, main, say, setOutput, variable } from '../../step-kit.ts'
import { findFiles } from './found-files.ts'

const NO_FILES = ['warn', 'error', 'ignore']

await main(async () => {
  const name = input('name')
  const patterns = lines('path')
  if (patterns.length === 0) throw new Error('Input required and not supplied: path')
  const whenNone = input('if-no-files-found')
  if (!NO_FILES.includes(whenNone))
    throw new Error(
      `Unrecognized if-no-files-found input. Provided: ${whenNone}. Available options: ${NO_FILES.join(', ')}`,
    )
  const { files, root } = findFiles(variable('GITHUB_WORKSPACE'), patterns, flag('include-hidden-files'))
  if (files.length === 0) {
    const text = `No files were found with the provided path: ${patterns.join('\n')}. No artifacts will be uploaded.`
    if (whenNone === 'error') throw new Error(text)
    if (whenNone === 'warn') annotate('warning', text)
    else say(text)
    return
  }
  if (flag('overwrite')) {
    try {
      await client.deleteArtifact(name)
    } catch (error) {
      say(`Skipping deletion of '${name}': ${String(error)}`)
    }
  }
  const retention = input('retention-days')
  const uploaded = await client.uploadArtifact(name, [...files], root, {
    compressionLevel: Number(input('compression-level')),
    ...(retention === '' ? {} : { retentionDays: Number(retention) }),
  })
  const id = String(uploaded.id ?? '')
  say(
    `Artifact ${name} has been successfully uploaded! Final size is ${uploaded.size} bytes. Artifact ID is ${id}`,
  )
  setOutput('artifact-id', id)
  setOutput('artifact-digest', uploaded.digest ?? '')
  const [server, repository, run] = ['GITHUB_SERVER_URL', 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID'].map(variable)
  setOutput('artifact-url', `${server}/${repository}/actions/runs/${run}/artifacts/${id}`)
})
