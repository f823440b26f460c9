import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { describeArtifactSource } from './contracts/artifact-source.contract.ts'
import { describeFileSink } from './contracts/file-sink.contract.ts'
import { describeFileSource } from './contracts/file-source.contract.ts'

function makeFolder() {
  const workspace = mkdtempSync(join(realpathSync(tmpdir()), 'tier3-contract-'))
  return {
    workspace,
    put(path: string, content: string): void {
      const target = join(workspace, path)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    },
    remove: (path: string): void => rmSync(join(workspace, path)),
    contents(): Readonly<Record<string, string>> {
      const entries = readdirSync(workspace, { recursive: true, withFileTypes: true })
      const files = entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
      return Object.fromEntries(files.map((file) => [relative(workspace, file), readFileSync(file, 'utf8')]))
    },
    dispose: (): void => rmSync(workspace, { recursive: true, force: true }),
  }
}

describeArtifactSource('createArtifactSource', () => {
  const folder = makeFolder()
  return { ...folder, source: createArtifactSource(folder) }
})
describeFileSource('createFileSource', () => {
  const folder = makeFolder()
  return { ...folder, source: createFileSource(folder) }
})
describeFileSink('createFileSink', () => {
  const folder = makeFolder()
  return { ...folder, sink: createFileSink(folder) }
})
