import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMPILED, runReproduce, type Sample } from './reproduce-run.fixture.ts'

const into = (expression: string): string =>
  `mkdir -p dist\n{ echo compiled; cat main.txt; ${expression}; } > dist/app\n`

const isPlain = { app: COMPILED }

/** Compilers that let their surroundings into the output, and the one that must be named. */
const LEAKS: readonly { readonly name: string; readonly compile: string; readonly guilty: string }[] = [
  { name: 'the time of the build', compile: into('date +%s%N'), guilty: 'itself' },
  { name: 'random numbers', compile: into('od -An -N8 -tx8 /dev/urandom'), guilty: 'itself' },
  { name: 'the path of the checkout', compile: into('pwd'), guilty: 'build-path' },
  { name: 'the home folder', compile: into('echo "$HOME"'), guilty: 'home' },
  { name: 'a local time', compile: into('date -d @"$SOURCE_DATE_EPOCH" +%H'), guilty: 'time-zone' },
  {
    name: 'the umask of the machine',
    compile: 'mkdir -p dist\ntar --mtime=@0 --owner=0 --group=0 -cf dist/app main.txt\n',
    guilty: 'umask',
  },
  {
    name: 'the variables of the environment',
    compile: into('env | cut -d= -f1 | grep CAPT || true'),
    guilty: 'environment',
  },
  { name: 'the temporary folder', compile: into('dirname "$(mktemp -u)"'), guilty: 'temporary-folder' },
  { name: 'the PATH', compile: into('echo "$PATH"'), guilty: 'search-path' },
  { name: 'the name of the user', compile: into('echo "$USER"'), guilty: 'user-name' },
]

/** What this machine can vary decides which of these can be found. */
const MACHINE: readonly { readonly name: string; readonly compile: string; readonly guilty: string }[] = [
  { name: 'the number of processors', compile: into('nproc'), guilty: 'processors' },
  { name: 'the name of the host', compile: into('uname -n'), guilty: 'host-name' },
  { name: 'the locale', compile: into("printf '\\303\\244' | wc -m"), guilty: 'locale' },
]

const differing = (compile: string, inputs: Sample['inputs'] = {}): Sample => ({
  compile,
  shipped: isPlain,
  inputs: { 'bisect-builds': '8', ...inputs },
})

describe('reproduce names the variation that makes the difference', () => {
  it.each(LEAKS)('$name: $guilty', async ({ compile, guilty }) => {
    const run = await runReproduce(differing(compile))
    expect(run.outputs['guilty']).toBe(guilty)
    expect(run.codes).toEqual(['policy/not-reproducible'])
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'different'])
    expect(run.diff).toContain('## What makes two builds differ')
    expect(run.left).toEqual([])
  })

  it.each(MACHINE)('$name: $guilty, or says that it was not varied', async ({ compile, guilty }) => {
    const run = await runReproduce(differing(compile))
    const variations = run.body['variations'] as {
      readonly varied: readonly string[]
      readonly same: readonly { readonly name: string; readonly why: string }[]
    }
    const isVaried = variations.varied.includes(guilty)
    const why = variations.same.find(({ name }) => name === guilty)?.why
    expect([run.outputs['guilty'], run.codes, why === undefined]).toEqual(
      isVaried ? [guilty, ['policy/not-reproducible'], true] : ['', ['integrity/not-reproduced'], false],
    )
  })

  it('finds two that are guilty each for itself', async () => {
    const run = await runReproduce(differing(into('pwd; echo "$USER"'), { 'bisect-builds': '20' }))
    expect(run.outputs['guilty']).toBe('build-path, user-name')
  })

  it('stops at the bound and says what is left', async () => {
    const run = await runReproduce(differing(into('echo "$PATH"'), { 'bisect-builds': '2' }))
    expect(run.builds).toEqual(['rebuild-1', 'rebuild-2', 'bisect-1', 'bisect-2'])
    expect((run.outputs['guilty'] ?? '').split(', ')).toContain('search-path')
    expect((run.body['guilt'] as { readonly kind: string }).kind).toBe('among')
  })

  it('looks for nothing with a bound of 0', async () => {
    const run = await runReproduce(differing(into('pwd'), { 'bisect-builds': '0' }))
    expect([run.outputs['guilty'], run.builds.length]).toEqual(['', 2])
  })

  it('names what breaks a build that works only somewhere', async () => {
    const run = await runReproduce({
      compile: `[ "$TZ" = UTC ]\n${into(':')}`,
      inputs: { 'bisect-builds': '8' },
    })
    expect([run.outputs['guilty'], run.exitCode]).toEqual(['time-zone', 1])
    expect(run.codes).toEqual(['policy/rebuild-failed'])
    expect(run.report.findings[0]?.seen).toContain('what breaks it: time-zone')
  })
})

describe('reproduce keeps caches apart', () => {
  it('a counter in the cache of the home folder starts anew', async () => {
    const run = await runReproduce({
      compile: `mkdir -p "$XDG_CACHE_HOME"\necho >> "$XDG_CACHE_HOME/n"\n${into('wc -l < "$XDG_CACHE_HOME/n"')}`,
      shipped: { app: `${COMPILED}1\n` },
    })
    expect([run.outputs['verdict'], run.exitCode]).toEqual(['identical', 0])
  })

  it('a counter in a folder that builds share makes them differ by themselves', async () => {
    const shared = mkdtempSync(join(tmpdir(), 'tier3-shared-'))
    try {
      const run = await runReproduce(differing(`echo >> ${shared}/n\n${into(`wc -l < ${shared}/n`)}`))
      expect(run.outputs['guilty']).toBe('itself')
    } finally {
      rmSync(shared, { recursive: true })
    }
  })
})
