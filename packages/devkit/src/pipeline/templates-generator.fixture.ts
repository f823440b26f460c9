import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { foreignWorkflow } from '../workflow-lint/foreign-workflows.ts'
import type { World } from '../workflow-runner/world.ts'

export const STUBS = join(import.meta.dirname, 'templates-stubs')

const REPOSITORY = 'slsa-framework/slsa-github-generator'
const PATH = '.github/workflows/generator_generic_slsa3.yml'
export const GENERATOR = { workflow: `${REPOSITORY}/${PATH}`, ref: 'refs/tags/v2.1.0' } as const

const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f'

/** The generator of the SLSA framework with its real interface, at its tag, and with an identity of its own. */
export async function addGenerator(world: World): Promise<void> {
  const outline = parse(foreignWorkflow(`${GENERATOR.workflow}@v2.1.0`)?.outline ?? '') as {
    readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  }
  const { generator, 'upload-assets': upload, final } = outline.jobs
  const name = '${{ inputs.provenance-name }}'
  const workflow = {
    ...outline,
    jobs: {
      generator: {
        ...generator,
        outputs: { 'provenance-name': name },
        steps: [
          {
            uses: `slsa-framework/generator-double@${'0'.repeat(40)}`,
            with: {
              'base64-subjects': '${{ inputs.base64-subjects }}',
              output: name,
              signer: `${GENERATOR.workflow}@${GENERATOR.ref}`,
            },
          },
          { uses: UPLOAD, with: { name, path: name, 'if-no-files-found': 'error' } },
        ],
      },
      'upload-assets': { ...upload, needs: 'generator', if: 'inputs.upload-assets' },
      final: { ...final, needs: 'generator' },
    },
  }
  const repository = await world.addRepository({ slug: REPOSITORY, files: { [PATH]: stringify(workflow) } })
  repository.tag('v2.1.0')
}
