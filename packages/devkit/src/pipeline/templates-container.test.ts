import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { makeFolder } from '../actions-tests/release-stage.fixture.ts'
import { STARTER_FILES } from '../cli/init/starter-files.gen.ts'
import { sampleProject } from './sample-projects.ts'
import { STUBS } from './templates-generator.fixture.ts'
import { describeRelease } from './templates-suite.fixture.ts'

const PATH = [join(STUBS, 'engine'), dirname(process.execPath), process.env['PATH'] ?? ''].join(':')
const BUILD = 'release-build/container/action.yml'

describe('release-container.yml, with a stand-in for the engine', () => {
  describeRelease({
    kind: 'container',
    level: 3,
    artifacts: ['app-1.2.3-linux-amd64.oci.tar', 'app-1.2.3-linux-arm64.oci.tar'],
    world: { stubs: [STUBS] },
    run: { machineEnv: { PATH } },
  })
})

describe('the build of a container image', () => {
  const { runs } = parse(STARTER_FILES[BUILD] ?? '') as {
    readonly runs: { readonly steps: readonly { readonly run?: string }[] }
  }
  const script = runs.steps.find(({ run }) => run !== undefined)?.run ?? ''

  it('asks for an archive without times and without a cache, of the platform that the target names', () => {
    for (const option of ['--no-cache', '--provenance=false', '--sbom=false', 'rewrite-timestamp=true'])
      expect(script).toContain(option)
    const said = spawnSync(
      'bash',
      ['-euo', 'pipefail', '-c', `docker() { printf '%s\\n' "$@"; }\n${script}`],
      {
        env: { TARGET: 'linux-arm64', VERSION: '1.2.3', OUTPUT: '/out' },
        encoding: 'utf8',
      },
    ).stdout.split('\n')
    expect(said).toContain('linux/arm64')
    expect(said).toContain('type=oci,dest=/out/app-1.2.3-linux-arm64.oci.tar,rewrite-timestamp=true')
  })

  it('has the same bytes twice with a real engine', (context) => {
    const { error, stdout, stderr } = spawnSync('docker', ['buildx', 'inspect'], { encoding: 'utf8' })
    if (!/^Driver:\s+docker-container$/m.test(stdout))
      context.skip(
        `the sample would be built twice by \`docker buildx build\` and compared: ${error?.message ?? `${stdout}${stderr}`.trim()}`,
      )
    using folder = makeFolder({ ...sampleProject('container') })
    const build = (name: string): Buffer => {
      const OUTPUT = join(folder.temp, name)
      mkdirSync(OUTPUT)
      const own = { OUTPUT, TARGET: 'linux-amd64', VERSION: '1.2.3', SOURCE_DATE_EPOCH: '1750000000' }
      const options = { cwd: folder.workspace, env: { ...process.env, ...own } }
      expect(spawnSync('bash', ['-euo', 'pipefail', '-c', script], options).status).toBe(0)
      return readFileSync(join(OUTPUT, 'app-1.2.3-linux-amd64.oci.tar'))
    }
    expect(build('once').equals(build('again'))).toBe(true)
  })
})
