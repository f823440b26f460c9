import { afterAll, beforeAll, expect, it } from 'vitest'
import { codesOf, jobOf, redJobs, shownOf } from './result.ts'
import { runText } from './workflow-run.fixture.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
  await world.addTier3({ entries: 'source' })
})
afterAll(() => world.close())

const text = (permissions: string, identity = '$REPO/.github/workflows/ci.yml@refs/heads/main') =>
  world.pin(`on: push
permissions: {}
jobs:
  sign:
    runs-on: ubuntu-24.04
    permissions: ${permissions}
    steps:
      - run: mkdir release && echo hello > release/app.txt
      - uses: OWNER/tier3/actions/sign@<commit>
        with: {files: release/*.txt, base: release}
      - uses: OWNER/tier3/actions/verify@<commit>
        with:
          files: release/app.txt
          base: release
          bundles: release/app.txt.sigstore.json
          repository: \${{ github.repository }}
          signer-workflow: ${identity.replace('$REPO', '${{ github.repository }}')}
          predicate-types: signature
`)

it('the public instance is the embedded one for signing and for verifying, with nothing said about it', async () => {
  const before = world.sigstore.counts.certificates
  const run = await runText(world, text('{id-token: write, contents: read}'))
  expect(redJobs(run)).toEqual([])
  expect(world.sigstore.counts.certificates).toBe(before + 1)
  expect(jobOf(run, 'sign').log).toContain('trust domain: public-good')
  expect(shownOf(run)).not.toContain('netguard')
})

it('what the runner knows of the failing step is its problem code', async () => {
  const denied = await runText(world, text('{contents: read}'))
  expect(codesOf(denied)).toEqual(['permission/id-token'])
  const stranger = await runText(
    world,
    text('{id-token: write}', 'evil/app/.github/workflows/ci.yml@refs/heads/main'),
  )
  expect(redJobs(stranger)[0]?.step).toContain('actions/verify')
  expect(codesOf(stranger).length).toBeGreaterThan(0)
})
