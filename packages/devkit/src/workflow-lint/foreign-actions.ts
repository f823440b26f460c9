import type { Needs } from './lint-project.ts'
import { SETUP_ACTIONS } from './foreign-setup-actions.ts'

/** What was reviewed of an action of somebody else: the commits that may be used, and its interface at them. */
export interface ForeignAction {
  /** `owner/name`, with the folder of the action behind it. */
  readonly name: string
  /** Versions by commit, the newest last: the tag that stood at the commit when it was reviewed. */
  readonly releases: Readonly<Record<string, string>>
  readonly inputs: readonly string[]
  readonly required?: readonly string[]
  readonly outputs: readonly string[]
  /** Permissions of the job that it needs. */
  readonly permissions?: Needs
  /** Inputs that put files of other runs into this one, and whether they do so unless told otherwise. */
  readonly caches?: Readonly<Record<string, 'on' | 'off'>>
  /** Why it may not run in a job that can get an identity token: it executes what stands in the repository. */
  readonly runsCallerCode?: string
  /** Why it may stand beside a checkout in a job that can get an identity token. */
  readonly readsCheckoutOnly?: string
}

/** Every action of others that we use or show. A further one, or a further version, is a line here and a review. */
export const FOREIGN_ACTIONS: readonly ForeignAction[] = [
  {
    name: 'actions/checkout',
    releases: { '93cb6efe18208431cddfb8368fd83d5badbf9bfd': 'v5.0.1' },
    inputs: [
      'repository',
      'ref',
      'token',
      'ssh-key',
      'ssh-known-hosts',
      'ssh-strict',
      'ssh-user',
      'persist-credentials',
      'path',
      'clean',
      'filter',
      'sparse-checkout',
      'sparse-checkout-cone-mode',
      'fetch-depth',
      'fetch-tags',
      'show-progress',
      'lfs',
      'submodules',
      'set-safe-directory',
      'github-server-url',
    ],
    outputs: ['ref', 'commit'],
    permissions: { contents: 'read' },
  },
  {
    name: 'actions/upload-artifact',
    releases: { b7c566a772e6b6bfb58ed0dc250532a479d7789f: 'v6.0.0' },
    inputs: [
      'name',
      'path',
      'if-no-files-found',
      'retention-days',
      'compression-level',
      'overwrite',
      'include-hidden-files',
    ],
    required: ['path'],
    outputs: ['artifact-id', 'artifact-url', 'artifact-digest'],
  },
  {
    name: 'actions/download-artifact',
    releases: { '37930b1c2abaa49bbe596cd826c3c89aef350131': 'v7.0.0' },
    inputs: [
      'name',
      'artifact-ids',
      'path',
      'pattern',
      'merge-multiple',
      'github-token',
      'repository',
      'run-id',
    ],
    outputs: ['download-path'],
  },
  ...SETUP_ACTIONS,
  {
    name: 'ossf/scorecard-action',
    releases: { '4eaacf0543bb3f2c246792bd56e8cdeffafb205a': 'v2.4.3' },
    inputs: [
      'results_file',
      'results_format',
      'repo_token',
      'publish_results',
      'file_mode',
      'internal_publish_base_url',
      'internal_default_token',
    ],
    required: ['results_file', 'results_format'],
    outputs: [],
    permissions: { contents: 'read' },
    readsCheckoutOnly:
      'it reads the files of the repository, and its service takes no results from a job that runs any',
  },
  {
    name: 'github/codeql-action/upload-sarif',
    releases: { '95e58e9a2cdfd71adc6e0353d5c52f41a045d225': 'v4.35.2' },
    inputs: [
      'sarif_file',
      'checkout_path',
      'ref',
      'sha',
      'token',
      'matrix',
      'category',
      'wait-for-processing',
    ],
    outputs: ['sarif-id'],
    permissions: { 'security-events': 'write' },
  },
  {
    name: 'docker/login-action',
    releases: { '5e57cd118135c172c3672efd75eb46360885c0ef': 'v3.6.0' },
    inputs: ['registry', 'username', 'password', 'ecr', 'logout', 'registry-auth'],
    outputs: [],
  },
  {
    name: 'docker/setup-buildx-action',
    releases: { e468171a9de216ec08956ac3ada2f0791b6bd435: 'v3.11.1' },
    inputs: [
      'version',
      'driver',
      'driver-opts',
      'buildkitd-flags',
      'buildkitd-config',
      'buildkitd-config-inline',
      'platforms',
      'install',
      'use',
      'name',
      'endpoint',
      'append',
      'cache-binary',
      'cleanup',
      'keep-state',
    ],
    outputs: ['name', 'driver', 'platforms', 'nodes'],
    caches: { 'cache-binary': 'on' },
  },
  {
    name: 'docker/build-push-action',
    releases: { '263435318d21b8e681c14492fe198d362a7d2c83': 'v6.18.0' },
    inputs: [
      'add-hosts',
      'allow',
      'annotations',
      'attests',
      'build-args',
      'build-contexts',
      'builder',
      'cache-from',
      'cache-to',
      'call',
      'cgroup-parent',
      'context',
      'file',
      'labels',
      'load',
      'network',
      'no-cache',
      'no-cache-filters',
      'outputs',
      'platforms',
      'provenance',
      'pull',
      'push',
      'sbom',
      'secrets',
      'secret-envs',
      'secret-files',
      'shm-size',
      'ssh',
      'tags',
      'target',
      'ulimit',
      'github-token',
    ],
    outputs: ['imageid', 'digest', 'metadata'],
    caches: { 'cache-from': 'off', 'cache-to': 'off' },
    runsCallerCode: 'it executes the Dockerfile',
  },
  {
    name: 'goreleaser/goreleaser-action',
    releases: { e435ccd777264be153ace6237001ef4d979d3a7a: 'v6.4.0' },
    inputs: ['distribution', 'version', 'args', 'workdir', 'install-only'],
    outputs: ['artifacts', 'metadata'],
    runsCallerCode: 'it executes the hooks of .goreleaser.yaml',
  },
  {
    name: 'softprops/action-gh-release',
    releases: { a06a81a03ee405af7f2048a818ed3f03bbf83c7b: 'v2.5.0' },
    inputs: [
      'body',
      'body_path',
      'name',
      'tag_name',
      'draft',
      'prerelease',
      'preserve_order',
      'files',
      'working_directory',
      'overwrite_files',
      'fail_on_unmatched_files',
      'repository',
      'token',
      'target_commitish',
      'discussion_category_name',
      'generate_release_notes',
      'append_body',
      'make_latest',
    ],
    outputs: ['url', 'id', 'upload_url', 'assets'],
    permissions: { contents: 'write' },
  },
]

/** The reviewed action of a `uses:`, whatever commit it names. */
export const foreignAction = (uses: string): ForeignAction | undefined =>
  FOREIGN_ACTIONS.find(({ name }) => name === uses.split('@')[0]?.toLowerCase())
