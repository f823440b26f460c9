import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { git } from '../sbom-corpus/git-repository.ts'
import { below, COMPILED, runReproduce, withoutCommand, type Reproduced } from './reproduce-run.fixture.ts'

/** Runs with a folder outside of the checkout that all builds can reach by its path. */
async function withShared(use: (folder: string) => Promise<Reproduced>): Promise<Reproduced> {
  const folder = mkdtempSync(join(tmpdir(), 'tier3-shared-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const HONEST = 'mkdir -p dist\n{ echo compiled; cat main.txt; } > dist/app\n'

/** What folders of caches hold: of each the first is a result or a credential. */
const SHARED = [
  'g/caches/build-cache-1/result',
  'g/gradle.properties',
  'g/daemon/8.5/registry.bin',
  'g/caches/modules-2/a.jar',
  'c/credentials.toml',
  'c/registry/cache/a.crate',
  'p/wheels/a.whl',
  'p/http-v2/a',
]

/** The same content, with another time in the header. */
function gzipAt(seconds: number): Buffer {
  const bytes = gzipSync('same')
  bytes.writeUInt32LE(seconds, 4)
  return bytes
}

function putBytes(folder: { readonly workspace: string }, files: Readonly<Record<string, Buffer>>): void {
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.workspace, name)), { recursive: true })
    writeFileSync(join(folder.workspace, name), bytes)
  }
}

const seen = (run: Reproduced): string => run.report.findings[0]?.seen ?? ''

describe('reproduce cannot pass in vain', () => {
  it('a build that copies its output from a shared folder the second time: insensitive', async () => {
    const run = await withShared((shared) =>
      runReproduce({
        compile: `mkdir -p dist\n[ -e ${shared}/app ] || { echo compiled; cat main.txt; } > ${shared}/app\ncp ${shared}/app dist/app\n`,
      }),
    )
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-insensitive'], 1])
    expect([run.outputs['verdict'], run.outputs['sensitive']]).toEqual(['indeterminate', 'no'])
  })

  it.each([
    ['keeps the old time', 'cp -p SHARED/app dist/app', 'changed before the build started'],
    ['is a hard link', 'ln SHARED/app dist/app', 'link to an output of the build rebuild-1'],
    ['is a symbolic link', 'ln -s SHARED/app dist/app', 'leads to'],
  ])('an output that %s: stale', async (_, copy, why) => {
    const run = await withShared((shared) => {
      const made = `{ echo compiled; cat main.txt; } > ${shared}/app; touch ${shared}/app`
      return runReproduce({
        compile: `mkdir -p dist\n[ -e ${shared}/app ] || { ${made}; }\n${copy.replaceAll('SHARED', shared)}\n`,
      })
    })
    expect([run.codes[0], run.exitCode, run.outputs['verdict']]).toEqual([
      'integrity/rebuild-stale',
      1,
      'different',
    ])
    expect(seen(run)).toContain(why)
  })

  it('outputs that git tracks: stale', async () => {
    const run = await runReproduce({ files: { 'dist/app': COMPILED } })
    expect([run.codes, run.exitCode]).toEqual([['integrity/rebuild-stale'], 1])
    expect(seen(run)).toContain('git tracks it')
    expect(run.builds).toEqual(['rebuild-1'])
  })

  it('an output that is a link to what ships: stale', async () => {
    const linked = await runReproduce({
      compile: 'mkdir -p dist\nln "$(cat where)" dist/app || ln -s "$(cat where)" dist/app\n',
      files: { where: '/nowhere' },
      prepare: async (folder) => {
        folder.put('where', below(folder, 'ship/app'))
        await git(folder.workspace, 'commit', '--quiet', '--all', '--message', 'Where it is')
      },
    })
    expect([linked.codes[0], linked.exitCode]).toEqual(['integrity/rebuild-stale', 1])
    expect(seen(linked)).toContain('link to a file that ships')
  })

  it('a build that ignores its input: insensitive', async () => {
    const run = await runReproduce({
      compile: 'mkdir -p dist\necho same > dist/app\n',
      shipped: { app: 'same\n' },
    })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-insensitive'], 1])
    expect(run.report.findings[0]?.subject).toBe('a line at the end of main.txt')
  })

  it('a change that the build does not survive: insensitive, and says so', async () => {
    const run = await runReproduce({
      compile: '[ "$(wc -l < main.txt)" = 1 ]\nmkdir -p dist\n{ echo compiled; cat main.txt; } > dist/app\n',
    })
    expect(run.codes).toEqual(['policy/rebuild-insensitive'])
    expect(seen(run)).toContain('ended with the code 1')
  })

  it('a build that does nothing: failed', async () => {
    const run = await runReproduce({ compile: 'true\n' })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-failed'], 1])
    expect(seen(run)).toContain('ended well and made nothing')
  })

  it('outputs that are all ignored: nothing was compared', async () => {
    const run = await runReproduce({ inputs: { ignore: 'dist/*' } })
    expect([run.codes, run.exitCode, run.outputs['verdict']]).toEqual([
      ['policy/rebuild-uncovered'],
      1,
      'different',
    ])
  })

  it('without a proof the verdict says so', async () => {
    const run = await runReproduce({ inputs: { sensitivity: 'off' } })
    expect([run.exitCode, run.outputs['sensitive'], run.builds.length]).toEqual([0, 'not shown', 2])
    expect(run.report.title).toContain('not shown to be sensitive')
    expect(
      run.annotations.some(
        ({ level, message }) => level === 'warning' && message.includes('not shown to be able to fail'),
      ),
    ).toBe(true)
  })

  it('an output that only one of the rebuilds makes: uncovered', async () => {
    const run = await runReproduce({
      compile: `${HONEST}[ "$TZ" != UTC ] || echo more > dist/more\n`,
      shipped: { app: COMPILED, more: 'more\n' },
    })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-uncovered'], 1])
    expect(run.report.findings[0]?.subject).toBe('dist/more')
  })

  it('a change that reaches only what is ignored: insensitive', async () => {
    const run = await runReproduce({
      compile: 'mkdir -p dist\necho same > dist/app\ncp main.txt dist/app.sum\n',
      shipped: { app: 'same\n' },
      inputs: { ignore: '*.sum' },
    })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-insensitive'], 1])
  })

  it('an ignored output that is never the same does not keep the proof from being made', async () => {
    const run = await runReproduce({
      compile: 'mkdir -p dist\necho same > dist/app\ndate +%N > dist/app.log\n',
      shipped: { app: 'same\n' },
      inputs: { ignore: '*.log' },
    })
    expect([run.codes, run.exitCode, run.outputs['guilty']]).toEqual([['policy/rebuild-insensitive'], 1, ''])
  })

  it('a change that only renames an output: insensitive', async () => {
    const run = await runReproduce({
      compile: 'mkdir -p dist\necho same > "dist/app-$(wc -l < main.txt | tr -d " ")"\n',
      shipped: { 'app-1': 'same\n' },
    })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-insensitive'], 1])
  })

  it('where equivalent passes, another time in a header is no proof', async () => {
    const run = await runReproduce({
      compile:
        'mkdir -p dist\nprintf same > f\ntouch -d "@$(date +%N | tail -c 6)" f\ngzip -c f > dist/app.gz\n',
      shipped: {},
      inputs: { accept: 'equivalent' },
      prepare: (folder) => putBytes(folder, { 'ship/app.gz': gzipAt(7) }),
    })
    expect([run.codes, run.outputs['sensitive']]).toEqual([['policy/rebuild-insensitive'], 'no'])
    expect(seen(run)).toContain('equivalent to those without the change')
  })

  it('an output of several that the change does not reach: says so', async () => {
    const run = await runReproduce({
      compile: `${HONEST}echo same > dist/more\n`,
      shipped: { app: COMPILED, more: 'same\n' },
    })
    expect([run.codes, run.exitCode]).toEqual([[], 0])
    expect(run.report.notices).toEqual(['the change on purpose did not reach the output "dist/more"'])
  })

  it('a build that puts other bytes of the same size and time in the place of what ships: told', async () => {
    const run = await runReproduce({
      compile: `${HONEST}f=$(cat where)\nt=$(stat -c %y "$f")\nprintf 'compiled\\nHELLO\\n' > "$f"\ntouch -d "$t" "$f"\n`,
      files: { where: '/nowhere' },
      prepare: async (folder) => {
        folder.put('where', below(folder, 'ship/app'))
        await git(folder.workspace, 'commit', '--quiet', '--all', '--message', 'Where it is')
      },
    })
    expect([run.codes, run.exitCode]).toEqual([['integrity/file-changed'], 1])
  })

  it('results of earlier builds and credentials in a shared folder do not reach a build', async () => {
    const run = await runReproduce({
      compile: `${HONEST}(cd "$GRADLE_USER_HOME/.." && find . -type f | sort)\n`,
      inputs: { share: 'GRADLE_USER_HOME=g\nCARGO_HOME=c\nPIP_CACHE_DIR=p' },
      prepare: (folder) => {
        for (const path of SHARED) folder.put(path, 'x')
      },
    })
    expect([run.codes, run.exitCode]).toEqual([[], 0])
    expect(run.logs['rebuild-1.log']).toBe(
      './CARGO_HOME/registry/cache/a.crate\n./GRADLE_USER_HOME/caches/modules-2/a.jar\n./PIP_CACHE_DIR/http-v2/a\n',
    )
  })

  it('nothing that could be changed: asks for a path before any build', async () => {
    const run = await runReproduce({ inputs: { sensitivity: 'auto' } })
    expect([run.codes, run.exitCode]).toEqual([['input/change-unknown'], 2])
  })
})

describe('reproduce with rebuilds of other machines', () => {
  const inputs = withoutCommand({ rebuilt: 'one\ntwo', changed: 'other' })
  const files = { 'one/app': COMPILED, 'two/app': COMPILED, 'other/app': 'other\n' }
  const put =
    (all: Readonly<Record<string, string>>) => (folder: { put(path: string, text: string): void }) => {
      for (const [path, text] of Object.entries(all)) folder.put(path, text)
    }

  it('equal bytes, and a change that was seen', async () => {
    const run = await runReproduce({ inputs, prepare: put(files) })
    expect([run.codes, run.exitCode, run.outputs['verdict'], run.outputs['sensitive']]).toEqual([
      [],
      0,
      'identical',
      'yes',
    ])
  })

  it.each([
    ['one that differs', { ...files, 'two/app': 'x' }, 'policy/not-reproducible'],
    ['all differ in the same way', { ...files, 'one/app': 'x', 'two/app': 'x' }, 'integrity/not-reproduced'],
    ['a change that nobody saw', { ...files, 'other/app': COMPILED }, 'policy/rebuild-insensitive'],
    ['an output that does not ship', { ...files, 'two/more': 'x' }, 'policy/rebuild-uncovered'],
  ])('%s', async (_, put_, code) => {
    const run = await runReproduce({ inputs, prepare: put(put_) })
    expect([run.codes, run.exitCode]).toEqual([[code], 1])
  })

  it('a rebuild that is what ships itself: stale', async () => {
    const run = await runReproduce({
      inputs,
      prepare: (folder) => {
        put(files)(folder)
        rmSync(below(folder, 'one/app'))
        linkSync(below(folder, 'ship/app'), below(folder, 'one/app'))
      },
    })
    expect([run.codes, run.outputs['verdict']]).toEqual([['integrity/rebuild-stale'], 'different'])
  })

  it('where equivalent passes, another time in a header is no change', async () => {
    const run = await runReproduce({
      inputs: { ...withoutCommand({ rebuilt: 'one', changed: 'other' }), accept: 'equivalent' },
      shipped: {},
      prepare: (folder) =>
        putBytes(folder, { 'ship/a.gz': gzipAt(1), 'one/a.gz': gzipAt(2), 'other/a.gz': gzipAt(3) }),
    })
    expect([run.codes, run.outputs['sensitive']]).toEqual([['policy/rebuild-insensitive'], 'no'])
    expect(seen(run)).toContain('equivalent to those that ship')
  })

  it('a file that is in no folder', async () => {
    const run = await runReproduce({ inputs, shipped: { app: COMPILED, more: 'x' }, prepare: put(files) })
    expect([run.codes, run.report.findings[0]?.subject]).toEqual([['policy/rebuild-uncovered'], 'ship/more'])
  })

  it('no changed build, and the proof not given up: refused', async () => {
    const run = await runReproduce({ inputs: { ...inputs, changed: '' }, prepare: put(files) })
    expect([run.codes, run.exitCode]).toEqual([['input/missing'], 2])
  })
})

it('writes nothing over a file that no earlier run wrote', async () => {
  const run = await runReproduce({
    inputs: { 'diff-path': 'notes.md' },
    prepare: (folder) => writeFileSync(below(folder, 'notes.md'), 'mine'),
  })
  expect([run.codes, run.exitCode]).toEqual([['input/conflict'], 2])
})
