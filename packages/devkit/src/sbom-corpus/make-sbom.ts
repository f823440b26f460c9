import { createHash } from 'node:crypto'
import { makeDocument } from '@tier3/action-sbom/make-document'
import type { SbomPorts } from '@tier3/action-sbom/ports'
import { describeProblem, type Problem } from '@tier3/model/problem'
import { createArtifactSource } from '@tier3/workspace/artifact-source'
import { createFileSink } from '@tier3/workspace/file-sink'
import { createFileSource } from '@tier3/workspace/file-source'
import { createCdxgenInventory } from '@tier3/workspace/inventory/cdxgen-inventory'
import { createGitSourceTree } from '@tier3/workspace/source-tree-git'

/** Our SBOM could not be made, for these reasons. */
export class SbomRefused extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map((one) => `${one.code}: ${describeProblem(one)}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Our SBOM of the commit that a repository has checked out: with the action's own parts, the real readers and the real
 * inventory, under an identity and a version of ours that never change. Throws `SbomRefused`.
 */
export async function makeSbom(folder: string): Promise<string> {
  const place = { workspace: folder }
  const ports: SbomPorts = {
    tree: createGitSourceTree(place),
    inventory: createCdxgenInventory(),
    artifacts: createArtifactSource(place),
    files: createFileSource(place),
    sink: createFileSink(place),
    releases: undefined,
    sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    sourceDateEpoch: undefined,
  }
  const made = await makeDocument(
    {
      source: { kind: 'commit', path: '.', ref: undefined, exclude: [] },
      identity: {
        type: 'application',
        name: undefined,
        version: '1.0.0',
        tag: undefined,
        tagVersion: undefined,
        repository: 'example/fixture',
        purl: undefined,
        producer: { name: 'Example', url: 'https://github.com/example' },
        serverUrl: 'https://github.com',
      },
      buildBoms: [],
      files: [],
      specVersion: '1.6',
      producer: { name: 'tier3', version: '0.0.0' },
      epoch: undefined,
    },
    ports,
    () => undefined,
  )
  if (!made.ok) throw new SbomRefused(made.problem)
  return made.value.text
}
