import { readdir, rm } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { ROOT } from '../gen/project.ts'
import { ATTACKS } from './attacks.ts'
import { mustSucceed, programOf } from './command-line.ts'
import { chooseEntries, type Entries } from './entries.ts'
import { missingPrograms } from './needed-programs.ts'
import { runRelease } from './release-run.ts'
import { openStage, REPOSITORY, TAG, takeIn, type Stage } from './stage.ts'
import { createStory, type Story } from './story.ts'
import { checkSbom, downloadRelease, verifyFolder } from './stranger.ts'
import { writePage } from './write-page.ts'

/** Runs the whole pipeline for a sample repository, verifies its release as a stranger, and lets attacks fail. */
async function runDemo(story: Story, out: string): Promise<boolean> {
  const started = performance.now()
  const entries = await chooseEntries(ROOT)
  story.say('A whole release on this machine, with nothing but loopback: a GitHub and a Sigstore of our own.')
  if (entries.kind === 'source') story.say(`It runs the sources and not the bundles: ${entries.why}.`)
  const stage = await openStage(out, entries)
  try {
    await prepare(stage, story)
    story.chapter(`The release: the tag ${TAG} is pushed, and .github/workflows/release.yml runs`)
    await runRelease(stage, story)
    await consume(stage, story)
    const refused = await attack(stage, story)
    tellWhatIsLeft(stage, entries, story, (performance.now() - started) / 1000)
    return refused
  } finally {
    await stage.world.close()
  }
}

async function prepare(stage: Stage, story: Story): Promise<void> {
  story.chapter(`The repository: ${REPOSITORY} takes tier3 in`)
  await story.step(
    'tier3 init',
    () => takeIn(stage),
    ({ report }) => `${report.title}: a workflow of 30 lines, and the build as one script`,
  )
  await story.step(
    'push it, and protect its tags',
    () => stage.publish(REPOSITORY, stage.project),
    ({ head }) => `commit ${head.slice(0, 12)}; nobody can move or delete ${TAG}`,
  )
}

async function consume(stage: Stage, story: Story): Promise<void> {
  story.chapter('A stranger downloads it, and trusts nobody')
  await story.step(
    'download',
    () => downloadRelease(stage),
    (count) => `${count} files, without a token`,
  )
  story.say('The demand, which comes from the stranger alone:')
  story.quote([
    `built from ${REPOSITORY} at ${TAG}`,
    `signed by ${short(stage.signer)}`,
    'provenance and signature must hold',
  ])
  await story.step(
    'tier3 verify',
    () => mustSucceed(verifyFolder(stage, stage.stranger, 'verify')),
    ({ report }) =>
      `${report.outputs['verified']} files ${report.outputs['verdict']}, SLSA Build L${report.outputs['level']}`,
  )
  const sbom = (await readdir(stage.stranger)).find((name) => name.endsWith('.cdx.json'))
  if (sbom === undefined) throw new Error('the release has no SBOM')
  await story.step(
    'make the SBOM again from the source',
    () => checkSbom(stage, sbom),
    ({ report }) => `the same bytes, ${short(report.outputs['sbom-digest'] ?? '')}`,
  )
  await story.step(
    'write it all on one page',
    () => writePage(stage),
    () => 'index.html: what is proven, by which file, and how to check it by hand',
  )
}

/** All at once: they do not touch each other. */
async function attack(stage: Stage, story: Story): Promise<boolean> {
  story.chapter(`${ATTACKS.length} attacks`)
  const steps = story.parallel()
  const results = await Promise.all(
    ATTACKS.map(async (one) => {
      const started = performance.now()
      steps.started(one.story, one.story)
      const { by, reasons } = await one.attempt(stage)
      const reason = by === one.by ? reasons.find(({ code }) => code === one.code) : undefined
      const outcome = reason === undefined ? `NOT REFUSED for its reason, by ${by}` : `refused by ${by}`
      steps.ended(one.story, outcome, reason !== undefined, performance.now() - started)
      const { code, says } = reason ?? reasons[0] ?? { code: 'no code', says: 'no reason' }
      story.quote([`${code}: ${short(says)}`])
      return reason !== undefined
    }),
  )
  return results.every(Boolean)
}

function tellWhatIsLeft({ out, signer }: Stage, entries: Entries, story: Story, seconds: number): void {
  const folder = relative(process.cwd(), out) || '.'
  story.chapter('Do not take our word for it')
  story.say(`Open ${pathToFileURL(join(out, 'index.html')).href}`)
  story.say(`Its commands run in ${folder}/release/; tier3 stands for: ${programOf(entries).join(' ')}`)
  story.say('All at once, from the root of this repository:')
  for (const line of ['', ...verifyByHand(entries, signer, relative(ROOT, out)), '']) story.say(line)
  story.say(`${folder}/reports/ has what each step saw. Done in ${seconds.toFixed(0)} s.`)
}

/** The stranger's verification as a command to copy. */
const verifyByHand = (entries: Entries, signer: string, out: string): readonly string[] => [
  `${programOf(entries).join(' ')} verify --base ${out}/release \\`,
  `  --checksums ${out}/release/SHA256SUMS --repository ${REPOSITORY} --source-ref refs/tags/${TAG} \\`,
  `  --predicate-types provenance --predicate-types signature --signer-workflow ${signer} \\`,
  `  --trust-domain custom --trusted-root ${out}/sigstore/trusted_root.json`,
]

/** `demo-out/`, emptied; or the folder that was named, which must be new or empty: nothing of anybody is deleted. */
async function emptyFolder(named: string | undefined): Promise<string> {
  const out = resolve(named ?? join(ROOT, 'demo-out'))
  if (named === undefined) await rm(out, { recursive: true, force: true })
  const there = await readdir(out).catch(() => [])
  if (there.length > 0) throw new Error(`${out} is not empty`)
  return out
}

const short = (text: string): string => text.replace(/([0-9a-f]{12})[0-9a-f]{28,52}/g, '$1…')

// Node says of its own type stripping that it is an experiment; nobody who reads the story can do anything about it.
process.removeAllListeners('warning')
process.on('warning', ({ message, name }) => {
  if (name !== 'ExperimentalWarning') process.stderr.write(`${name}: ${message}\n`)
})

const missing = missingPrograms(process.env['PATH'] ?? '')
if (missing.length > 0) {
  process.stdout.write(
    `The jobs of the release need ${missing.join(' and ')}, which this machine does not have.\n`,
  )
  process.exitCode = 2
} else {
  const refused = await runDemo(createStory(), await emptyFolder(process.argv[2]))
  if (!refused) process.stdout.write('\n✗ An attack was not refused for its reason.\n')
  process.exitCode = refused ? 0 : 1
}
