import { appendFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attack } from './attack.ts'
import { withBuild, withInput } from './attack-stage.ts'
import { RELEASE, replaceIn } from './release-run.fixture.ts'

const BUILD = '.github/actions/release-build/action.yml'

const built = (...lines: readonly string[]): NonNullable<Attack['project']> => ({
  edit: (files) => withBuild(files, ...lines),
})

/** Another step in the action that builds, before that of the sample. */
const step = (text: string, more: Record<string, string> = {}): NonNullable<Attack['project']> => ({
  edit(files) {
    replaceIn(files, BUILD, '  steps:\n', `  steps:\n${text}`)
    Object.assign(files, more)
  },
})

/** An action in JavaScript beside the one that builds: only those get at the services of a run. */
const script = (code: string) =>
  step('    - uses: ./source/.github/actions/tool\n', {
    '.github/actions/tool/action.yml':
      'name: tool\ndescription: tool\nruns: {using: node24, main: main.mjs}\n',
    '.github/actions/tool/main.mjs': code,
  })

const repeated = (...lines: readonly string[]): NonNullable<Attack['project']> => ({
  ...built(...lines),
  reproducible: true,
})

const red = (job: string, code?: string) =>
  ({ job, published: false, ...(code === undefined ? {} : { code }) }) as const

/** What a build does that must not be released, or must not be able to do. */
export const BUILD_ATTACKS: readonly Attack[] = [
  {
    name: 'a build that restores a cache',
    why: 'What another run wrote into a cache would become part of the release.',
    project: step('    - uses: actions/cache@v4\n      with: {path: out, key: x}\n'),
    expected: { ...red('build', 'policy/build-cache'), says: /uses a cache/ },
  },
  {
    name: 'a build whose set-up step has a cache of its own',
    why: 'The same, where it is easily overlooked.',
    stops: true,
    project: step('    - uses: actions/setup-node@v4\n      with:\n        cache: npm\n'),
    expected: red('build', 'policy/build-cache'),
  },
  {
    name: 'a build that asks for an identity in its shell',
    why: 'Whoever gets the token signs as the pipeline.',
    stops: true,
    project: built('test -n "${ACTIONS_ID_TOKEN_REQUEST_URL-}" || { echo no identity here; exit 41; }'),
    expected: { ...red('build'), says: /exit code 41/ },
  },
  {
    name: 'a build that asks the token service with the token of the artifact store',
    why: 'An action in JavaScript holds a token of the run, which the service could take for enough.',
    project: script(`
      const token = process.env.ACTIONS_RUNTIME_TOKEN
      const [, , job] = JSON.parse(Buffer.from(token.split('.')[1], 'base64url')).scp.split(':')
      const url = process.env.ACTIONS_RESULTS_URL + 'idtoken/' + job + '?audience=sigstore'
      const answer = await fetch(url, { headers: { authorization: 'Bearer ' + token } })
      console.log('identity: ' + answer.status)
      process.exitCode = answer.ok ? 0 : 42
    `),
    expected: { ...red('build'), says: /exit code 42/ },
  },
  {
    name: 'a build that publishes by itself',
    why: 'A release could stand there before anything of it was looked at.',
    stops: true,
    project: step(
      `    - shell: bash
      env: {TOKEN: "\${{ github.token }}"}
      run: |
        cat >"$RUNNER_TEMP/publish.mjs" <<'END'
        const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, TOKEN: token } = process.env
        const answer = await fetch(api + '/repos/' + repository + '/releases', {
          method: 'POST',
          headers: { authorization: 'bearer ' + token, 'content-type': 'application/json' },
          body: JSON.stringify({ tag_name: 'v1.2.3' }),
        })
        process.exitCode = answer.status === 403 ? 43 : 0
        END
        node "$RUNNER_TEMP/publish.mjs"
`,
    ),
    expected: { ...red('build'), says: /exit code 43/ },
  },
  {
    name: 'a build that masks its voucher',
    why: 'GitHub drops an output that holds something masked, and no demand must not mean that all is well.',
    stops: true,
    project: built(
      'sum=$(sha256sum "$1/tool-$VERSION.txt")',
      `printf '::add-mask::%s\\n' "$(printf '%s  tool-%s.txt\\n' "\${sum%% *}" "$VERSION" | base64 -w0)"`,
    ),
    expected: { ...red('gather', 'input/malformed'), says: /output `subjects`/ },
  },
  {
    name: 'a build that puts other programs, variables and outputs in front of those of later steps',
    why: 'What it leaves behind must end with its machine, and reach no other job.',
    arrange: ({ world }) => ({ machineEnv: { FAKE_LOG: join(world.home, 'fake.log') } }),
    project: built(
      'mkdir -p "$RUNNER_TEMP/fake"',
      'for name in node jq sha256sum base64 find tr cut git bash; do',
      `  real=$(command -v "$name")`,
      `  printf '#!/bin/sh\\necho "$GITHUB_JOB $0" >>"$FAKE_LOG"\\nexec %s "$@"\\n' "$real" >"$RUNNER_TEMP/fake/$name"`,
      'done',
      'chmod +x "$RUNNER_TEMP"/fake/*',
      'echo "$RUNNER_TEMP/fake" >>"$GITHUB_PATH"',
      'echo "exit 45" >"$RUNNER_TEMP/evil.sh"',
      'printf "BASH_ENV=%s\\nGITHUB_SHA=evil\\nINPUT_FILES=evil\\n" "$RUNNER_TEMP/evil.sh" >>"$GITHUB_ENV"',
      'echo "subjects=ZXZpbA==" >>"$GITHUB_OUTPUT"',
      'echo "::set-output name=subjects::ZXZpbA=="',
    ),
    expected: { result: 'success', published: true },
    async after({ world, app }) {
      const used = await readFile(join(world.home, 'fake.log'), 'utf8').catch(() => '')
      const jobs = used.split('\n').filter((line) => line !== '' && !line.startsWith('build '))
      if (jobs.length > 0) throw new Error(`other jobs ran its programs: ${jobs.join(', ')}`)
      const [release] = app.state.releases.values()
      const asset = release?.assets.find(({ name }) => name === 'tool-1.2.3.txt')
      if (asset?.bytes.toString() !== 'hello\n1.2.3\n') throw new Error('another file was released')
    },
  },
  {
    name: 'a build that makes nothing',
    why: 'A release without files must not look like one.',
    stops: true,
    project: built('rm -r "$1"; mkdir "$1"'),
    expected: red('build', 'input/unmatched-glob'),
  },
  {
    name: 'a build that ships a file of the machine by a link',
    why: 'What lies on the runner would be published as part of the release.',
    stops: true,
    project: built('ln -s /etc/hostname "$1/machine.txt"'),
    expected: red('build', 'input/path-escape'),
  },
  {
    name: 'a file that changes after it was vouched for',
    why: 'Something that the build left running swaps the file before it is handed on.',
    stops: true,
    arrange: () => ({
      hooks: {
        async beforeStep({ job, name }) {
          if (job.id !== 'build' || !name.includes('upload-artifact')) return
          await appendFile(`${job.workspace}/built/tool-1.2.3.txt`, 'evil\n')
        },
      },
    }),
    expected: { ...red('gather', 'integrity/digest-mismatch'), says: /tool-1\.2\.3\.txt/ },
  },
  {
    name: 'two targets that make one file name',
    why: 'One would silently take the place of the other.',
    project: {
      edit(files) {
        withInput(
          files,
          'targets',
          '[{"name":"a","runner":"ubuntu-24.04"},{"name":"b","runner":"ubuntu-24.04"}]',
        )
        withBuild(files, 'echo "$TARGET" >>"$1/tool-$VERSION.txt"')
      },
    },
    expected: { ...red('gather', 'input/duplicate-name'), says: /made twice/ },
  },
  {
    name: 'an artifact of another job under a name of the pipeline',
    why: 'Every job of the run can write to its artifacts, those beside the pipeline, too.',
    stops: true,
    project: {
      edit(files) {
        const text = files[RELEASE.workflow] ?? ''
        files[RELEASE.workflow] = text
          .replace(
            'jobs:\n',
            `jobs:
  beside:
    runs-on: ubuntu-24.04
    permissions: {}
    steps:
      - run: echo evil >evil.txt
      - uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        with: {name: tier3-built-zzz, path: evil.txt}
`,
          )
          .replace('  release:\n', '  release:\n    needs: beside\n')
      },
    },
    expected: { ...red('gather', 'integrity/file-unexpected'), says: /evil\.txt/ },
  },
  {
    name: 'a build that makes a file with the name of the SBOM',
    why: 'Two documents of one name: nobody would know which one was sealed.',
    project: built('echo "{}" >"$1/${GITHUB_REPOSITORY#*/}-1.2.3.cdx.json"'),
    expected: { ...red('seal', 'input/duplicate-name'), unsigned: true },
  },
  {
    name: 'a build that makes a checksum manifest',
    why: 'It could list other digests than those of the pipeline, or be taken for its own.',
    project: built('echo "$(printf 0%.0s {1..64})  tool.txt" >"$1/SHA256SUMS"'),
    expected: {
      ...red('seal'),
      code: ['integrity/file-missing', 'integrity/file-unexpected'],
      unsigned: true,
    },
  },
  {
    name: 'a build that makes an attestation',
    why: 'It would stand beside those of the pipeline, and say what the build likes.',
    stops: true,
    project: built('echo "{}" >"$1/provenance.intoto.jsonl"'),
    expected: { ...red('gather', 'integrity/file-unexpected'), says: /provenance\.intoto\.jsonl/ },
  },
  {
    name: 'a file whose name GitHub would change',
    why: 'Its checksum and attestation would fit no file of the release.',
    stops: true,
    project: built('echo x >"$1/a \\$(id) b.txt"'),
    expected: { ...red('gather', 'input/asset-name'), says: /would not keep the name/ },
  },
  {
    name: 'a changelog without the section',
    why: 'A release would say nothing of what it changes.',
    project: { edit: (files) => replaceIn(files, 'CHANGELOG.md', '[1.2.3]', '[1.2.4]') },
    expected: { ...red('notes', 'input/changelog-missing'), says: /1\.2\.3/ },
  },
  {
    name: 'a build that takes the time in',
    why: 'Nobody could build it again and compare.',
    project: repeated('date +%s%N >>"$1/tool-$VERSION.txt"'),
    expected: red('reproduce', 'integrity/not-reproduced'),
  },
  {
    name: 'a build that takes chance in',
    why: 'The same, and no variation explains it.',
    project: repeated('head -c 8 /dev/urandom | od -An -tx1 >>"$1/tool-$VERSION.txt"'),
    expected: red('reproduce', 'integrity/not-reproduced'),
  },
  {
    name: 'a build that takes its folder in',
    why: 'The file says where it was built, and is another one elsewhere.',
    project: repeated('pwd >>"$1/tool-$VERSION.txt"'),
    expected: { ...red('reproduce', 'integrity/not-reproduced'), says: /tool-1\.2\.3\.txt/ },
  },
  {
    name: 'a build that does not use its source',
    why: 'Two equal files prove nothing when they come from elsewhere.',
    project: repeated('echo prepared >"$1/tool-$VERSION.txt"'),
    expected: red('reproduce', 'policy/rebuild-insensitive'),
  },
  {
    name: 'a build that fails the second time',
    why: 'Nothing was compared then.',
    project: repeated('case "$PWD" in */longer/*) exit 44;; esac'),
    expected: { ...red('rebuild'), says: /exit code 44/ },
  },
]
