import { readdir } from 'node:fs/promises'
import type { Attack, Seeded } from './attack.ts'
import { PROTECTION, TAG, withInput } from './attack-stage.ts'
import { initialised, RELEASE } from './release-run.fixture.ts'
import { sampleProject } from './sample-projects.ts'

const REF = RELEASE.ref

/** Another commit of the same project, on a branch. */
async function anotherCommit({ app, tier3 }: Seeded, branch: string): Promise<string> {
  const files = await initialised(sampleProject('any'), 'auto', tier3)
  return app.commit({ branch, message: 'Another one', files })
}

/** Runs the release of a tag with another name than that of the sample. */
const named =
  (name: (seeded: Seeded) => string): NonNullable<Attack['arrange']> =>
  (seeded) => {
    const tag = name(seeded)
    seeded.app.tag(tag)
    return { ref: `refs/tags/${tag}` }
  }

const context = { job: 'context', published: false } as const

/** Tags that are no release, or none any more. All are red in the first job. */
export const TAG_ATTACKS: readonly Attack[] = [
  {
    name: 'a tag that was moved before the run began',
    why: 'The run would build what nobody looked at, under the name of what was reviewed.',
    async arrange(seeded) {
      const sha = seeded.app.head
      seeded.app.tag(TAG, { commit: await anotherCommit(seeded, 'main') })
      return { sha }
    },
    expected: { ...context, code: 'integrity/tag-moved', says: /the tag moved from/ },
  },
  {
    name: 'a tag that was deleted before the run began',
    why: 'A release of a tag that is gone would make the tag anew, at whatever commit.',
    arrange({ app }) {
      const sha = app.head
      app.state.refs.delete(REF)
      return { sha }
    },
    expected: { ...context, code: 'policy/tag-missing' },
  },
  {
    name: 'a commit that is in no branch',
    why: 'Whoever can push a tag could release what nobody reviewed.',
    async arrange(seeded) {
      seeded.app.tag(TAG, { commit: await anotherCommit(seeded, 'feature') })
      return undefined
    },
    expected: { ...context, code: 'policy/commit-off-branch', says: /none of them does/ },
  },
  {
    name: 'a tag object that was made for another tag',
    why: 'The signed object of one release could stand in for another one.',
    arrange({ app }) {
      app.tag(TAG, { message: 'Release 1.0.0', inner: 'v1.0.0' })
      return undefined
    },
    expected: { ...context, code: 'integrity/tag-renamed', says: /v1\.0\.0/ },
  },
  {
    name: 'a lightweight tag where one must be annotated',
    why: 'Nobody stands for a lightweight tag.',
    project: {
      workflow: 'release-steps.yml',
      edit(files) {
        const text = files[RELEASE.workflow] ?? ''
        files[RELEASE.workflow] = text.replace(
          /(uses: \S+\/actions\/release-context@\S+)\n/,
          '$1\n        with: {tag-type: annotated}\n',
        )
      },
    },
    expected: { ...context, code: 'policy/tag-lightweight' },
  },
  {
    name: 'a moving tag such as v1',
    why: 'A tag that moves with every release names no version, so nothing could be compared with it.',
    arrange: named(() => 'v1'),
    expected: { ...context, code: 'policy/tag-not-release' },
  },
  {
    name: 'a tag that holds a command',
    why: 'A tag name that gets into a shell runs in a job of the release.',
    arrange: named(({ world }) => `v1.2.3-$(touch\${IFS}${world.home.slice(1)}/pwned)`),
    expected: { ...context, code: 'policy/tag-not-release' },
    after: nothingTouched,
  },
  {
    name: 'a tag that closes a string and adds a command',
    why: 'The same by quotes, for scripts that put the name in them.',
    arrange: named(({ world }) => `v1.2.3";touch\${IFS}${world.home.slice(1)}/pwned;"'\`id\``),
    expected: { ...context, code: 'policy/tag-not-release' },
    after: nothingTouched,
  },
  {
    name: 'a tag that holds a workflow expression and a workflow command',
    why: 'An expression in a name could be evaluated a second time, and show the token.',
    arrange: named(() => 'v1.2.3-${{github.token}}::set-output'.replaceAll(':', '%3A')),
    expected: { ...context, code: 'policy/tag-not-release' },
  },
  {
    name: 'a run that is of a branch',
    why: 'Without a tag there is nothing that could be protected or compared.',
    arrange: () => ({ ref: 'refs/heads/main', event: 'workflow_dispatch' }),
    expected: { ...context, code: 'input/missing', says: /tag/ },
    project: {
      edit(files) {
        files[RELEASE.workflow] = (files[RELEASE.workflow] ?? '').replace(
          'on:\n',
          'on:\n  workflow_dispatch:\n',
        )
      },
    },
  },
  {
    name: 'a manifest with another version',
    why: 'The package would say another version than its release.',
    project: {
      edit(files) {
        files['package.json'] = '{"name": "tool", "version": "1.2.4"}\n'
      },
    },
    expected: { ...context, code: 'policy/version-mismatch', says: /1\.2\.4/ },
  },
  {
    name: 'a manifest that is named and not there',
    why: 'A comparison with nothing must not count as one.',
    project: { edit: (files) => withInput(files, 'manifest', 'package.json') },
    expected: { ...context, code: 'policy/version-unstated' },
  },
  {
    name: 'a tag without any rule',
    why: 'Whoever can push could move it once it is released.',
    project: { rulesets: [] },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset without rules',
    why: 'It looks like protection in the settings, and protects nothing.',
    project: { rulesets: [{ ...PROTECTION, rules: [] }] },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset that forbids deletion alone',
    why: 'A tag that can be updated can be moved without being deleted.',
    project: { rulesets: [{ ...PROTECTION, rules: ['deletion', 'non_fast_forward'] }] },
    expected: { ...context, code: 'policy/tag-unprotected', says: /update/ },
  },
  {
    name: 'a ruleset that is disabled',
    why: 'Somebody switched it off for a moment, and it stayed so.',
    project: { rulesets: [{ ...PROTECTION, enforcement: 'disabled' }] },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset that only evaluates',
    why: 'It counts who breaks it, and stops nobody.',
    project: { rulesets: [{ ...PROTECTION, enforcement: 'evaluate' }] },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset that leaves the tag out',
    why: 'The pattern fits at first sight, and the exclusion undoes it.',
    project: {
      rulesets: [
        {
          ...PROTECTION,
          conditions: { ref_name: { include: ['refs/tags/v*'], exclude: ['refs/tags/v1.*'] } },
        },
      ],
    },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset for branches of the same name',
    why: 'A pattern without its target says nothing.',
    project: {
      rulesets: [
        {
          ...PROTECTION,
          target: 'branch',
          conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
        },
      ],
    },
    expected: { ...context, code: 'policy/tag-unprotected' },
  },
  {
    name: 'a ruleset that everybody with write access may bypass, seen by a token that sees it',
    why: 'Rules that do not hold for those who can push are none.',
    project: {
      rulesets: [
        {
          ...PROTECTION,
          bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole', bypass_mode: 'always' }],
        },
      ],
      edit(files) {
        const text = files[RELEASE.workflow] ?? ''
        files[RELEASE.workflow] = `${text}    secrets:\n      rules-token: \${{ secrets.RULES }}\n`
      },
    },
    arrange({ world, app }) {
      const permissions = { administration: 'write', contents: 'read', metadata: 'read' } as const
      return { secrets: { RULES: world.github.tokenFor({ repository: app, permissions }) } }
    },
    expected: { ...context, code: 'policy/tag-unprotected', says: /everyone with the role write/ },
  },
  {
    name: 'a rules-token that sees nothing of the rulesets',
    why: 'Whoever gives a token wants an answer; a hidden one is none.',
    project: {
      edit(files) {
        const text = files[RELEASE.workflow] ?? ''
        files[RELEASE.workflow] = `${text}    secrets:\n      rules-token: \${{ secrets.RULES }}\n`
      },
    },
    arrange({ world, app }) {
      const permissions = { contents: 'read', metadata: 'read' } as const
      return { secrets: { RULES: world.github.tokenFor({ repository: app, permissions }) } }
    },
    expected: { ...context, code: 'policy/tag-unverified' },
  },
]

async function nothingTouched({ world }: Seeded): Promise<void> {
  if ((await readdir(world.home)).includes('pwned')) throw new Error('the tag was run')
}
