import { chmodSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { git } from '../sbom-corpus/git-repository.ts'
import { below, COMPILED, runReproduce, withoutCommand } from './reproduce-run.fixture.ts'

const INTO = (text: string): string => `mkdir -p dist\n{ echo compiled; cat main.txt; } > dist/app\n${text}\n`

describe('reproduce of an honest build', () => {
  it('finds equal bytes, and shows that it would have seen others', async () => {
    const run = await runReproduce()
    expect(run.codes).toEqual([])
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toEqual({
      verdict: 'identical',
      files: '1',
      guilty: '',
      sensitive: 'yes',
      'diff-path': '',
      'predicate-path': '',
      'predicate-type': '',
      'changed-paths': '',
    })
    expect(run.builds).toEqual(['rebuild-1', 'rebuild-2', 'sensitivity'])
    expect(run.left).toEqual([])
    expect(run.body['slsaBuildReproduced']).toBe(false)
    expect(run.shown).toContain('this is not SLSA_BUILD_REPRODUCED')
  })

  it('bytes that ship and that the commit does not build', async () => {
    const run = await runReproduce({ shipped: { app: 'something else\n' } })
    expect([run.codes, run.exitCode, run.outputs['verdict']]).toEqual([
      ['integrity/not-reproduced'],
      1,
      'different',
    ])
    expect(run.builds).toEqual(['rebuild-1', 'rebuild-2'])
    expect(run.diff).toContain('# What differs')
  })

  it('the same content in another container is equivalent, and passes only when accepted', async () => {
    const compile =
      'mkdir -p dist\ntar --mtime=@0 --owner=0 --group=0 --mode=644 -cf dist/app.tar main.txt\ngzip -n dist/app.tar\n'
    const shipped = { 'app.tar.gz': 'placeholder' }
    const prepare = async (folder: {
      put(path: string, text: string | Uint8Array): void
      workspace: string
    }) => {
      const { execFileSync } = await import('node:child_process')
      const tar = execFileSync(
        'tar',
        ['--mtime=@5', '--owner=7', '--group=7', '--mode=644', '-cf', '-', 'main.txt'],
        { cwd: folder.workspace },
      )
      folder.put('ship/app.tar.gz', execFileSync('gzip', ['-n'], { input: tar }))
    }
    const strict = await runReproduce({ compile, shipped, prepare })
    expect([strict.codes, strict.outputs['verdict'], strict.exitCode]).toEqual([
      ['policy/rebuild-equivalent'],
      'equivalent',
      1,
    ])
    const loose = await runReproduce({ compile, shipped, prepare, inputs: { accept: 'equivalent' } })
    expect([loose.codes, loose.outputs['verdict'], loose.exitCode]).toEqual([[], 'equivalent', 0])
    expect(loose.report.title).toContain('equivalent to the rebuilds, and not identical')
  })

  it('files without a partner, on either side, unless they are ignored', async () => {
    const sample = { compile: INTO('echo x > dist/more'), shipped: { app: COMPILED, 'app.sha256': 'x' } }
    const run = await runReproduce(sample)
    expect(run.codes).toEqual(['policy/rebuild-uncovered', 'policy/rebuild-uncovered'])
    expect(run.report.findings.map(({ subject }) => subject)).toEqual(['ship/app.sha256', 'dist/more'])
    const ignored = await runReproduce({ ...sample, inputs: { ignore: '*.sha256\nmore' } })
    expect([ignored.codes, ignored.body['ignored']]).toEqual([[], ['ship/app.sha256']])
  })

  it('two outputs of one name: refused', async () => {
    const run = await runReproduce({
      compile: INTO('mkdir -p dist/sub; cp dist/app dist/sub/app'),
      inputs: { outputs: 'dist/**' },
    })
    expect([run.codes, run.exitCode]).toEqual([['input/duplicate-name'], 2])
  })
})

describe('reproduce builds in a place of its own', () => {
  it('no token, no variable of the runner, and a fixed time', async () => {
    const run = await runReproduce({
      compile: INTO('env'),
      inputs: { env: 'WANTED\nGIVEN=of its own' },
      variables: { GITHUB_TOKEN: 'ghs_secret', ACTIONS_RUNTIME_TOKEN: 'secret', WANTED: 'of the job' },
    })
    const names = (run.logs['rebuild-1.log'] ?? '').split('\n').map((line) => line.split('=')[0] ?? '')
    expect(names.filter((name) => /^(?:GITHUB|ACTIONS|RUNNER|INPUT)_|TOKEN/.test(name))).toEqual([])
    expect(run.logs['rebuild-1.log']).toContain('SOURCE_DATE_EPOCH=1767323045\n')
    expect(run.logs['rebuild-1.log']).toContain('WANTED=of the job\n')
    expect(run.logs['rebuild-1.log']).toContain('GIVEN=of its own\n')
    expect(run.logs['rebuild-1.log']).toContain('CI=true\n')
    expect(run.exitCode).toBe(0)
  })

  it.each(['GITHUB_TOKEN', 'NPM_AUTH_TOKEN', 'HOME', 'CARGO_TARGET_DIR', 'LD_PRELOAD'])(
    'refuses to let %s through',
    async (name) => {
      const run = await runReproduce({ inputs: { env: name } })
      expect([run.codes, run.exitCode]).toEqual([['input/malformed'], 2])
    },
  )

  it('a clone has the tags, the address without its token, and no credential', async () => {
    const run = await runReproduce({
      compile: INTO('git describe --tags; git config --list --local; git status --porcelain'),
      prepare: async ({ workspace }) => {
        await git(workspace, 'tag', 'v1.2.3')
        await git(
          workspace,
          'remote',
          'add',
          'origin',
          'https://x-access-token:ghs_secret@github.com/octo/app',
        )
        await git(workspace, 'config', 'http.extraheader', 'AUTHORIZATION: basic secret')
      },
    })
    const log = run.logs['sensitivity.log'] ?? ''
    expect(log).toContain('v1.2.3')
    expect(log).toContain('remote.origin.url=https://github.com/octo/app\n')
    expect(`${log}${run.shown}`).not.toMatch(/ghs_secret|extraheader/)
    // The change on purpose is not seen by git.
    expect(log).not.toContain(' M main.txt')
    expect(run.outputs['sensitive']).toBe('yes')
  })

  it('builds the commit, and not what earlier steps left in the folder', async () => {
    const run = await runReproduce({ prepare: (folder) => folder.put('main.txt', 'changed\n') })
    expect(run.outputs['verdict']).toBe('identical')
  })

  it('an archive has no repository', async () => {
    const run = await runReproduce({ compile: INTO('! [ -e .git ]'), inputs: { export: 'archive' } })
    expect([run.codes, run.outputs['verdict'], run.outputs['sensitive']]).toEqual([[], 'identical', 'yes'])
  })

  it('a shallow checkout is enough', async () => {
    const run = await runReproduce({
      prepare: async ({ temp, workspace }) => {
        await git(workspace, 'commit', '--quiet', '--allow-empty', '--message', 'More')
        await git(temp, 'clone', '--quiet', '--depth', '1', `file://${workspace}`, `${temp}/tier3`)
        const { renameSync, rmSync } = await import('node:fs')
        rmSync(`${workspace}/.git`, { recursive: true })
        renameSync(`${temp}/tier3/.git`, `${workspace}/.git`)
        rmSync(`${temp}/tier3`, { recursive: true })
      },
    })
    expect([run.codes, run.outputs['verdict']]).toEqual([[], 'identical'])
  })

  it('each build gets a copy of a shared cache, and the report says so', async () => {
    const run = await runReproduce({
      compile: INTO('cat "$PIP_CACHE_DIR/package"; echo more >> "$PIP_CACHE_DIR/package"'),
      inputs: { share: 'PIP_CACHE_DIR=cache' },
      prepare: (folder) => folder.put('cache/package', 'once\n'),
    })
    expect([run.codes, run.logs['rebuild-2.log']]).toEqual([[], 'once\n'])
    expect(run.shown).toContain('each build got a copy of a cache of the job')
  })
})

describe('reproduce and builds that are hostile or broken', () => {
  it('commands in a log do not reach the runner', async () => {
    const run = await runReproduce({
      compile: INTO("printf '::set-output name=a::b\\n##[error]x\\r\\n\\033[31mred\\n'"),
    })
    expect(run.logs['rebuild-1.log']).toContain('::set-output')
    expect(run.log.split('\n').filter((line) => /^\s*::/.test(line))).toEqual([])
    expect(run.log).toContain('rebuild-1 | ::set-output name=a::b')
    expect(run.log).toContain('rebuild-1 | red')
  })

  it('a build that fails shows the end of its log', async () => {
    const run = await runReproduce({ compile: 'echo first; echo no such package >&2; exit 7\n' })
    expect([run.codes, run.exitCode]).toEqual([['policy/rebuild-failed'], 1])
    expect(run.report.findings[0]?.seen).toContain('ended with the code 7')
    expect(run.report.findings[0]?.seen).toContain('no such package')
    expect(run.left).toEqual([])
  })

  it('a build that takes too long is ended with all that it started', async () => {
    const run = await runReproduce({
      compile: 'setsid sleep 654321 &\nsleep 654321\n',
      inputs: { 'build-timeout': '1s' },
    })
    expect(run.report.findings[0]?.seen).toContain('took longer than 1 seconds')
    const { execFileSync } = await import('node:child_process')
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('sleep 654321')
  })

  it('a server that a build leaves behind is ended, also with another group and environment', async () => {
    const run = await runReproduce({
      compile: INTO('env -i setsid sleep 654322 > /dev/null 2>&1 &\nsleep 0.3\necho compiled; cat main.txt'),
    })
    const { execFileSync } = await import('node:child_process')
    expect(execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })).not.toContain('sleep 654322')
    expect(run.exitCode).toBe(0)
  })

  it('a build that is killed from outside leaves it unknown', async () => {
    const run = await runReproduce({ compile: 'kill -KILL $$\n' })
    expect([run.codes, run.exitCode, run.outputs['verdict']]).toEqual([
      ['environment/rebuild-unusable'],
      3,
      'indeterminate',
    ])
  })

  it('what ships must not change under the comparison', async () => {
    const run = await runReproduce({
      compile: INTO('echo changed > "$(cat where)" || true'),
      files: { where: '/dev/null' },
      prepare: async (folder) => {
        folder.put('where', below(folder, 'ship/app'))
        await git(folder.workspace, 'commit', '--quiet', '--all', '--message', 'Where it is')
      },
    })
    expect([run.codes, run.exitCode]).toEqual([['integrity/file-changed'], 1])
  })

  it('programs of the repository on the PATH do not make the export', async () => {
    const before = process.env['PATH']
    try {
      const run = await runReproduce({
        inputs: { export: 'archive' },
        prepare: (folder) => {
          folder.put('tools/tar', '#!/bin/sh\nexit 1\n')
          chmodSync(below(folder, 'tools/tar'), 0o755)
          process.env['PATH'] = `${below(folder, 'tools')}:${before}`
        },
      })
      expect([run.codes, run.exitCode]).toEqual([[], 0])
    } finally {
      process.env['PATH'] = before
    }
  })

  it('read-only folders of a build are removed', async () => {
    const run = await runReproduce({
      compile: INTO('mkdir -p "$HOME/go/pkg"; touch "$HOME/go/pkg/x"; chmod -R a-w "$HOME/go"'),
    })
    expect([run.codes, run.left]).toEqual([[], []])
  })
})

describe('reproduce writes a predicate for attest', () => {
  it('of the form test-result v0.1', async () => {
    let predicate = ''
    const run = await runReproduce({
      inputs: { 'predicate-path': 'result.json' },
      variables: { GITHUB_REPOSITORY: 'octo/app', GITHUB_RUN_ID: '7' },
      after: (folder) => {
        predicate = readFileSync(below(folder, 'result.json'), 'utf8')
      },
    })
    expect(run.outputs['predicate-type']).toBe('https://in-toto.io/attestation/test-result/v0.1')
    expect(JSON.parse(predicate)).toMatchObject({
      result: 'PASSED',
      url: 'https://github.com/octo/app/actions/runs/7',
      configuration: [{ name: 'source', uri: 'git+https://github.com/octo/app' }, { name: 'rebuild' }],
      passedTests: ['reproduced: ship/app', 'sensitivity'],
      warnedTests: [],
      failedTests: [],
    })
  })

  it('never when the step does not pass', async () => {
    const run = await runReproduce({ shipped: { app: 'x' }, inputs: { 'predicate-path': 'result.json' } })
    expect(run.outputs['predicate-path']).toBe('')
  })
})

describe('reproduce changes a checkout on purpose', () => {
  it('prints what it changed, and git does not see it', async () => {
    let [text, status] = ['', 'unknown']
    const run = await runReproduce({
      files: { 'package.json': '{"name": "app", "version": "1.0.0"}\n' },
      inputs: withoutCommand({ change: '.', shipped: '' }),
      after: async (folder) => {
        text = readFileSync(below(folder, 'package.json'), 'utf8')
        status = await git(folder.workspace, 'status', '--porcelain', '--', 'package.json')
      },
    })
    expect([run.codes, run.exitCode, run.outputs['changed-paths']]).toEqual([[], 0, 'package.json'])
    expect(JSON.parse(text)).toEqual({
      name: 'app',
      version: '1.0.0',
      description: expect.stringContaining('on purpose'),
    })
    expect(run.log).toContain('changed on purpose: the description in package.json')
    expect(status).toBe('')
  })
})
