import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import process from 'node:process'
import { ROOT } from '../gen/project.ts'
import { ATTACKS, runAttack } from './attacks.ts'
import { cosignCommand, overLines, ownCommand } from './commands.ts'
import { packCli } from './package-cli.ts'
import { downloadAsset, publishRelease } from './release-client.ts'
import {
  demand,
  demoStep,
  mustSucceed,
  RELEASE,
  SBOM,
  sbomInputs,
  sigstoreInputs,
  type Inputs,
} from './steps.ts'
import { createStory, type Story } from './story.ts'
import { createWorld, REPOSITORY, TAG, WORKFLOW, type World } from './world.ts'

/** Releases a real artifact with the bundled actions, verifies it as a stranger, and lets three attacks fail. */
async function runDemo(story: Story): Promise<boolean> {
  const out = join(ROOT, 'demo-out')
  story.say('tier3 releases its own command line, on this machine, with nothing but loopback.')
  story.chapter('The stage: a GitHub and a Sigstore of our own')
  await using world = await story.step(
    'start both on 127.0.0.1',
    () => createWorld(out),
    ({ github, sigstore }) => `GitHub at ${github.url}, Sigstore at ${sigstore.url}`,
  )
  const artifact = await release(world, story)
  await consume(world, story, artifact)
  const refused = await attack(world, story, artifact)
  story.chapter('Do not take our word for it')
  story.say('From the folder of this repository, with our own command line:')
  for (const line of ['', ...overLines(ownCommand(world)), '']) story.say(line)
  story.say('And with any Sigstore client, here cosign 3:')
  for (const line of ['', ...overLines(cosignCommand(world, artifact)), '']) story.say(line)
  story.say(
    `Every file of this story is in ${relative(process.cwd(), out) || '.'}/; reports/ has what each step checked.`,
  )
  return refused
}

async function release(world: World, story: Story): Promise<string> {
  story.chapter(`The release: ${REPOSITORY} ${TAG}`)
  const folder = join(world.checkout, RELEASE)
  const tarball = await story.step(
    'pack',
    () => packCli(ROOT, folder),
    (path) => basename(path),
  )
  const artifact = basename(tarball)
  const step = (where: string, action: string, inputs: Inputs, report?: string) => () =>
    mustSucceed(demoStep(world, where, action, inputs, world.releaseJob, report))
  await story.step(
    'sbom',
    step('checkout', 'sbom', sbomInputs(artifact)),
    (r) =>
      `${r.outputs['component-count']} components and the package, from commit ${world.commit.slice(0, 12)}`,
  )
  const assets = join('checkout', RELEASE)
  await story.step(
    'checksums',
    step(assets, 'checksums', { files: '*', sidecars: 'false' }),
    (r) => `${r.outputs['count']} files in ${r.outputs['manifest']}`,
  )
  // The SBOM and the checksum file are signed and attested like every file of the release.
  const all = { files: '*', ...sigstoreInputs(world) }
  await story.step(
    'sign',
    step(assets, 'sign', all),
    (r) => `${r.outputs['count']} files, by ${r.outputs['certificate-identity']}`,
  )
  await story.step(
    'attest',
    step(assets, 'attest', all),
    (r) =>
      `SLSA provenance, Build L${r.outputs['slsa-build-level']}, kept at ${r.outputs['attestation-url']}`,
  )
  await story.step(
    'attest the SBOM',
    step(
      assets,
      'attest',
      { ...sigstoreInputs(world), files: artifact, 'sbom-path': SBOM, name: 'sbom' },
      'attest-sbom',
    ),
    (r) => `${basename(r.outputs['bundle-paths'] ?? '')} says what ${artifact} is made of`,
  )
  const api = { url: world.github.apiUrl, repository: REPOSITORY, token: world.releaseToken }
  const files = (await readdir(folder)).toSorted().map((name) => join(folder, name))
  const published = await story.step(
    'publish',
    () => publishRelease(api, TAG, files),
    (r) => `${r.assets.length} assets, release is immutable`,
  )
  const stranger = join(world.out, 'stranger')
  await mkdir(stranger)
  for (const asset of published.assets) {
    await writeFile(join(stranger, asset.name), await downloadAsset(asset.browser_download_url))
  }
  return artifact
}

async function consume(world: World, story: Story, artifact: string): Promise<void> {
  story.chapter('A stranger downloads it, and trusts nobody')
  story.say('No token, no account: only the files, the trusted root, and a demand:')
  story.quote([
    `built from ${REPOSITORY}`,
    `signed by ${WORKFLOW}@refs/tags/*`,
    'provenance and signature must both hold',
  ])
  const inputs = { files: '*', ...demand(world) }
  const result = await story.step(
    'verify',
    () => mustSucceed(demoStep(world, 'stranger', 'verify', inputs, {})),
    (r) => `${r.outputs['verified']} files ${r.outputs['verdict']}, SLSA Build L${r.outputs['level']}`,
  )
  if (result.outputs['verdict'] !== 'verified') throw new Error('the release was not verified')
  const about = { ...demand(world), files: artifact, 'predicate-types': 'cyclonedx' }
  await story.step(
    'verify what it is made of',
    () => mustSucceed(demoStep(world, 'stranger', 'verify', about, {}, 'verify-sbom')),
    () => `the SBOM of ${artifact} is attested by the same workflow`,
  )
  await copyFile(join(world.out, 'stranger', SBOM), join(world.checkout, SBOM))
  await story.step(
    'make the SBOM again from the source',
    () =>
      mustSucceed(
        demoStep(world, 'checkout', 'sbom', { check: SBOM, repository: REPOSITORY }, {}, 'sbom-check'),
      ),
    (r) => `the same bytes, ${shorten(r.outputs['sbom-digest'] ?? '')}`,
  )
}

async function attack(world: World, story: Story, artifact: string): Promise<boolean> {
  story.chapter('Three attacks')
  let refused = true
  for (const one of ATTACKS) {
    const result = await story.step(
      one.story,
      () => runAttack(world, one, artifact),
      (r) => (r.exitCode === 1 ? `refused (${r.outputs['verdict']})` : `NOT REFUSED (exit ${r.exitCode})`),
    )
    const errors = result.annotations.filter(({ level }) => level === 'error')
    const reason = errors.find(({ title }) => title === one.code)
    story.quote([`${one.code}: ${shorten(reason?.message.split('\n')[0] ?? 'this reason was not given')}`])
    refused &&= result.exitCode === 1 && result.outputs['verdict'] === 'rejected' && reason !== undefined
  }
  return refused
}

const shorten = (text: string): string => text.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '$1…')

const refusedAll = await runDemo(createStory())
if (!refusedAll) process.stdout.write('\n✗ An attack was not refused for its reason.\n')
process.exitCode = refusedAll ? 0 : 1
