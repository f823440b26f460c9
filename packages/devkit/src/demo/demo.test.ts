import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, type BrowserPage } from '../browser/browser-page.ts'
import { findChromium } from '../browser/chromium-program.ts'
import { runProgram } from '../bundle/child-process.ts'
import { ROOT } from '../gen/project.ts'
import { findCosign } from '../interop/cosign-binary.ts'
import { ATTACKS } from './attacks.ts'
import { programOf } from './command-line.ts'
import { chooseEntries } from './entries.ts'

const cosign = findCosign(process.env)
const chromium = findChromium(process.env)

let out = ''
let told = ''
let page = ''

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'tier3-demo-'))
  const main = join(ROOT, 'packages/devkit/src/demo/main.ts')
  const run = await runProgram(process.execPath, [main, out], { cwd: ROOT, env: process.env })
  told = run.stdout
  if (run.status !== 0) throw new Error(`the demo ended with ${run.status}:\n${run.stdout}\n${run.stderr}`)
  page = await readFile(join(out, 'index.html'), 'utf8')
}, 600_000)
afterAll(() => rm(out, { recursive: true, force: true }))

/** The commands of the page as a reader copies them. */
const commands = (): readonly string[] =>
  [...page.matchAll(/<pre><code>([^<]*)<\/code><\/pre>/g)].map(([, text = '']) =>
    text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))),
  )

/** Runs a command of the page in the folder of the files, as its reader does. */
async function runByHand(
  command: string,
  before = '',
): Promise<readonly [status: number | null, said: string]> {
  const entry = join(ROOT, programOf(await chooseEntries(ROOT))[1] ?? '')
  const setup = [
    `tier3() { '${process.execPath}' '${entry}' "$@"; }`,
    `cosign() { '${cosign.path ?? 'cosign'}' "$@"; }`,
    before,
  ]
  const env = { ...process.env, HOME: out, GIT_CONFIG_GLOBAL: '/dev/null' }
  const run = await runProgram('bash', ['-c', [...setup, command].join('\n')], {
    cwd: join(out, 'release'),
    env,
  })
  return [run.status, run.stdout + run.stderr]
}

const starting = (program: string): readonly string[] => commands().filter((one) => one.startsWith(program))

describe('the demo', () => {
  it('the demo refuses every attack with its code', () => {
    for (const { by, code, story } of ATTACKS) {
      expect(told).toContain(`✓ ${story}: refused by ${by} `)
      expect(told).toContain(`│ ${code}: `)
    }
  })

  it('the demo tells each job in words, in an order that its needs allow', () => {
    const asked = [
      'is this tag a release? yes: v1.2.3 at ',
      'build it: 2 files',
      'the same bytes again? identical',
      'sign and attest: ',
      'publish it: 13 assets, immutable',
      'would a stranger believe it? verified, SLSA Build L3',
    ]
    const places = asked.map((text) => told.indexOf(text))
    expect(places).not.toContain(-1)
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
  })

  it('the page shows commands of every tool', () => {
    const programs = commands().map((one) => one.split(' ')[0])
    expect([...new Set(programs)].toSorted()).toEqual(['cosign', 'gh', 'git', 'sha256sum', 'tier3'])
  })

  it('sha256sum passes as it stands on the page', async () => {
    expect(starting('sha256sum')).toHaveLength(1)
    for (const command of starting('sha256sum')) expect((await runByHand(command))[0]).toBe(0)
  })

  it('tier3 verify passes as it stands on the page, and refuses another commit', async () => {
    const [command = ''] = starting('tier3 verify')
    expect(await runByHand(command)).toEqual([0, expect.stringContaining('3 artifacts verified')])
    const other = command.replace(
      /--source-digest [0-9a-f]{40}/,
      `--source-digest ${'0'.repeat(40)} --bundles '*.json*'`,
    )
    expect((await runByHand(other))[0]).toBe(1)
  })

  it('git clone gets the commit that the page names', async () => {
    const [command = ''] = starting('git clone')
    // The repository is on no server; where it would be is answered by the clone that the demo made.
    const served = `export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0='url.${out}/source.insteadOf' GIT_CONFIG_VALUE_0=https://github.com/octo/greet`
    expect((await runByHand(`(cd "$(mktemp -d -p '${out}')" && ${command})`, served))[0]).toBe(0)
  })

  it('cosign passes as it stands on the page, and refuses another signer', async ({ skip }) => {
    if (cosign.missing !== undefined) skip(cosign.missing)
    const all = starting('cosign')
    expect(all).toHaveLength(3)
    for (const command of all) {
      expect(await runByHand(command)).toEqual([0, expect.stringMatching(/Verified OK/)])
      const [status] = await runByHand(
        command.replace(/(--certificate-identity \S+?)@\S+/, '$1@refs/heads/main'),
      )
      expect(status).not.toBe(0)
    }
  }, 120_000)
})

describe('the page in a browser', () => {
  let shown: BrowserPage | undefined
  const open = async (skip: (note: string) => never): Promise<BrowserPage> => {
    if (chromium.path === undefined) return skip(chromium.missing)
    shown ??= await openPage(chromium.path, pathToFileURL(join(out, 'index.html')).href)
    return shown
  }
  afterAll(() => shown?.[Symbol.asyncDispose]())

  it('the page fits on one sheet of A4', async ({ skip }) => {
    const pdf = Buffer.from(await (await open(skip)).pdf()).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it.for([
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
    { width: 400, scheme: 'light' },
    { width: 400, scheme: 'dark' },
  ] as const)(
    'the page fits into $width pixels, $scheme, with text that can be read',
    async ({ scheme, width }, { skip }) => {
      const at = await open(skip)
      await at.look({ width, scheme })
      expect(await at.evaluate('document.documentElement.scrollWidth')).toBe(width)
      expect(await at.evaluate(OVERFLOWING)).toEqual([])
      // WCAG 2.2, 1.4.3: text needs a contrast of 4.5 with what is behind it.
      expect(await at.evaluate(PALE)).toEqual([])
    },
  )

  it('the page has its headings in order, a name for each table and picture, and a language', async ({
    skip,
  }) => {
    const at = await open(skip)
    expect(
      await at.evaluate(`[...document.querySelectorAll('h1,h2')].map((one) => one.textContent)`),
    ).toEqual([
      'octo/greet v1.2.3',
      'What is claimed, what proves it, and how to check it yourself',
      'Why the build cannot sign',
      'Files',
      'What it is made of',
      'Built twice',
      'What is not proven',
    ])
    expect(await at.evaluate(`[document.documentElement.lang, document.title]`)).toEqual([
      'en',
      'octo/greet v1.2.3: what is proven of this release',
    ])
    expect(
      await at.evaluate(`[...document.querySelectorAll('table')].every((one) => one.caption !== null)`),
    ).toBe(true)
    expect(
      await at.evaluate(
        `[...document.querySelectorAll('svg')].every((one) => one.querySelector('title').textContent !== '')`,
      ),
    ).toBe(true)
  })

  it('the page loads nothing, and the browser complains about nothing', async ({ skip }) => {
    const { complaints, fetched } = await open(skip)
    expect([complaints, fetched]).toEqual([[], []])
  })
})

/** Elements that stick out of the window. */
const OVERFLOWING = `[...document.querySelectorAll('body *')]
  .filter((one) => one.getClientRects().length > 0 && !one.closest('thead, svg'))
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
  .map((one) => one.outerHTML.slice(0, 80))`

/** Texts whose contrast with what is behind them is below 4.5. */
const PALE = `(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number)
  const light = (colour) => {
    const [r, g, b] = parts(colour).slice(0, 3).map((one) => one / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = (one) => {
    for (let at = one; at !== null; at = at.parentElement) {
      const box = at.matches('.job') ? getComputedStyle(at.querySelector('rect')).fill : getComputedStyle(at).backgroundColor
      if (parts(box)[3] !== 0) return box
    }
    return 'rgb(255, 255, 255)'
  }
  return [...document.querySelectorAll('body *')]
    .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '') && one.getClientRects().length > 0 && one.tagName !== 'title')
    .flatMap((one) => {
      const style = getComputedStyle(one)
      const [a, b] = [light(one.closest('svg') ? style.fill : style.color), light(behind(one))].sort()
      const ratio = (b + 0.05) / (a + 0.05)
      return ratio >= 4.5 ? [] : [ratio.toFixed(2) + ' ' + one.textContent.trim().slice(0, 40)]
    })
})()`
