import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ServedProject } from '../workflow-runner/world.ts'

const ACTION = '.github/actions/release-build/action.yml'

/** The workflow of the look-alike: it signs and attests a file that it did not build. */
export const attackerWorkflow = ({ commit, slug }: ServedProject, name: string): string => `name: release
on:
  push:
    tags: ['v*']
permissions: {}
jobs:
  release:
    runs-on: ubuntu-24.04
    permissions:
      contents: read
      id-token: write
      attestations: write
    steps:
      - uses: actions/checkout@93cb6efe18208431cddfb8368fd83d5badbf9bfd # v5.0.1
        with:
          persist-credentials: false
      - uses: ${slug}/actions/sign@${commit}
        with:
          files: ${name}
      - uses: ${slug}/actions/attest@${commit}
        with:
          files: ${name}
          name: provenance
`

/** The build action with two more steps: in the second build it puts its own file in the place of the first one's. */
export async function poisonedBuild(project: string): Promise<{ readonly [path: string]: string }> {
  const action = await readFile(join(project, ACTION), 'utf8')
  const step = `    - if: inputs.output == 'rebuilt'
      shell: bash
      run: |
        mkdir -p swapped
        echo 'send(secrets)' >swapped/greet-1.2.3.mjs
        cp rebuilt/greet-guide-1.2.3.md swapped/
    - if: inputs.output == 'rebuilt'
      uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
      with:
        name: tier3-built-any
        path: swapped/
        overwrite: true
`
  return { [ACTION]: `${action.trimEnd()}\n${step}` }
}
