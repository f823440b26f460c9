import type { JsonObject } from '@tier3/model/json'
import { TRUST_DOMAINS } from '../trust-domain.ts'
import { WAIVABLE_CODES } from '../waive-checks.ts'
import { RULE_FIELDS } from './normal-policy.ts'
import { POLICY_PRESETS, PRESET_PREFIX } from './presets.ts'
import { SBOM_PROFILES } from './decode-demands.ts'
import { choice, list, object, oneOrMore, ref, text } from './schema-parts.ts'
import { SUMMARY_SCHEMA } from './summary-schema.ts'

const glob = text(
  'A pattern over the whole name: `*` is any run without `/`, `**` any run, `?` one character.',
)
const level = { enum: [1, 2, 3], description: 'A level of the SLSA Build track.' }
const moment = text('A day, or a time in UTC.', {
  pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}:\\d{2}Z)?$',
})
const version = text('A version of Semantic Versioning.', { examples: ['1.2.3'] })

const rule = object(
  {
    'id?': text('Name of the rule; a file that extends this one can take parts of it back by it.', {
      pattern: '^[a-z0-9][a-z0-9-]{0,60}$',
    }),
    match: oneOrMore(glob, 'The artifacts that the rule speaks of. Every rule that matches counts.'),
    'optional?': { type: 'boolean', description: 'Whether there may be no such artifact. Default: false.' },
    'source?': object(
      {
        repository: ref('repository'),
        'id?': ref('id'),
        'owner-id?': ref('id'),
        'former-names?': list(
          ref('repository'),
          'Names that the repository had before; only together with `id`.',
        ),
        'refs?': oneOrMore(ref('ref'), 'One of these must have been built.'),
        'commits?': oneOrMore(ref('commit'), 'One of these must have been built.'),
      },
      'The repository that the artifact must be built from.',
    ),
    'signers?': list(
      ref('signer'),
      'Workflows, one of which must have signed. Default: any workflow of the source.',
    ),
    'events?': oneOrMore(
      text('The name of an event.', { pattern: '^[a-z][a-z_]{0,63}$', examples: ['push'] }),
      'Events that may have started the build. Default: push, release, workflow_dispatch, create.',
    ),
    'runner?': choice('Where the build must have run. Default: github-hosted.', 'github-hosted', 'any'),
    'name?': choice('Whether the artifact must be attested under its name. Default: exact.', 'exact', 'any'),
    'attestations?': list(
      object(
        {
          type: oneOrMore(
            text('`provenance`, `cyclonedx`, `spdx`, `signature`, or the URI of a predicate type.'),
            'One of these types.',
          ),
          'at-least?': {
            type: 'integer',
            minimum: 1,
            maximum: 100,
            description: 'How many distinct signers must vouch. Default: 1.',
          },
        },
        'A proof that must be there.',
      ),
      'What must be attested. Default: provenance.',
    ),
    'level?': object(
      {
        'at-least': level,
        'builders?': list(
          object(
            { signer: ref('signer'), builder: text('A pattern over the builder id.'), level },
            'A signer with a builder id, and the level that both together are trusted for.',
          ),
          'Who is trusted for which level. Default: what is known of the workflows of tier3.',
        ),
      },
      'The lowest SLSA Build level.',
    ),
    'parameters?': {
      type: 'object',
      description:
        'All external parameters that the build may have had, by their path, such as `inputs.target`.',
      additionalProperties: {
        anyOf: [
          { type: 'string', description: 'The value.' },
          {
            ...object(
              {
                'any-of?': list({ type: 'string' }, 'The values, one of which it must have.'),
                'glob?': oneOrMore(text('A pattern over the value.'), 'Patterns, one of which must match.'),
                'optional?': { type: 'boolean', description: 'Whether it may be absent. Default: false.' },
              },
              'The values that it may have.',
            ),
            anyOf: [{ required: ['any-of'] }, { required: ['glob'] }],
          },
        ],
      },
    },
    'sbom?': object(
      {
        'format?': choice('The format. Default: any.', 'cyclonedx', 'spdx', 'any'),
        'profile?': choice('Minimum elements that it must have.', ...SBOM_PROFILES),
      },
      'An attested SBOM that must be there.',
    ),
    'signature?': {
      type: 'boolean',
      description: 'Whether a signature over the artifact itself must be there.',
    },
    'freshness?': {
      ...object(
        {
          'max-age?': text('How long ago it may have been signed.', {
            pattern: '^[1-9]\\d{0,8}[smhd]$',
            examples: ['90d'],
          }),
          'not-before?': moment,
        },
        'When the artifact must have been signed.',
      ),
      anyOf: [{ required: ['max-age'] }, { required: ['not-before'] }],
    },
    'version?': object(
      {
        ref: text('The source ref, with `{version}` in it.', { examples: ['refs/tags/v{version}'] }),
        'name?': text('The name of the artifact, with `{version}` in it; a pattern.', {
          pattern: '\\{version\\}',
        }),
        'not-below?': version,
        'series?': text('Under which name the highest version is recorded. Default: the source repository.'),
      },
      'Guards against an older artifact under a newer name.',
    ),
    'summary?': SUMMARY_SCHEMA,
  },
  'What is demanded of artifacts of some names.',
)

/** JSON Schema of a policy file, for editors; the reader is stricter in what a schema cannot say. */
export const policySchema = (slug: string): JsonObject => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `https://github.com/${slug}/docs/schemas/tier3.policy.schema.json`,
  $comment: 'Generated by `pnpm gen`; do not edit.',
  title: 'tier3 policy',
  ...object(
    {
      version: { const: 1, description: 'Version of the form of this file.' },
      'description?': text('What the policy is for.'),
      'extends?': oneOrMore(
        text('A file, relative to this one, or a preset.', {
          examples: Object.keys(POLICY_PRESETS).map((name) => PRESET_PREFIX + name),
        }),
        'Policies that count as well.',
      ),
      'trust-domain?': choice('The Sigstore instance to believe. Default: public-good.', ...TRUST_DOMAINS),
      'issuers?': list(text('URL of an issuer.'), 'Issuers of identity tokens. Default: that of the server.'),
      'server?': text('The server of GitHub. Default: https://github.com.'),
      'key-signed-types?': oneOrMore(
        text('`provenance`, `cyclonedx`, `spdx`, `signature`, or the URI of a predicate type.'),
        'What the keys that `verify` is given may sign in place of a workflow. Default: nothing.',
      ),
      'unlisted?': choice(
        'What becomes of an artifact that no rule lists. Default: refuse.',
        'refuse',
        'ignore',
      ),
      'artifacts?': list(rule, 'The rules.'),
      'override?': list(
        object(
          {
            rule: text('The id of a rule in a file that this one extends.'),
            fields: list(
              choice('A part of the rule.', ...RULE_FIELDS),
              'Parts of the rule that do not count.',
            ),
            reason: text('Why.'),
          },
          'Takes back a part of a rule.',
        ),
        'What is taken back of the policies that this one extends.',
      ),
      'denied?': list(
        {
          ...object(
            {
              'digest?': text('Digest of an artifact.', { examples: [`sha256:${'0'.repeat(64)}`] }),
              'run?': text('URL of a workflow run.'),
              reason: text('Why.'),
            },
            'An artifact or a run that is refused.',
          ),
          oneOf: [{ required: ['digest'] }, { required: ['run'] }],
        },
        'What is refused whatever proof it has.',
      ),
      'waivers?': list(
        object(
          {
            codes: list(choice('A code.', ...WAIVABLE_CODES), 'Codes that do not count.'),
            match: oneOrMore(glob, 'The artifacts that it is for.'),
            owner: text('Who answers for it.'),
            reason: text('Why.'),
            expires: moment,
          },
          'An exception for a time.',
        ),
        'Exceptions. One that has expired does not count.',
      ),
    },
    'What is demanded of artifacts before anything uses them.',
  ),
  anyOf: [{ required: ['artifacts'] }, { required: ['extends'] }],
  $defs: {
    repository: text('owner/name', { pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,98}/[A-Za-z0-9._-]{1,100}$' }),
    id: {
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', pattern: '^[1-9][0-9]{0,19}$' },
      ],
      description: 'Numeric id, which survives renames.',
    },
    ref: text('A full ref, or a pattern.', { pattern: '^refs/(?:heads|tags|pull)/' }),
    commit: text('A full commit id.', { pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' }),
    signer: object(
      {
        workflow: text('owner/repo/.github/workflows/<file>.yml', {
          pattern: '^[^/@]+/[^/@]+/\\.github/workflows/[A-Za-z0-9._ -]{1,200}\\.ya?ml$',
        }),
        'refs?': oneOrMore(ref('ref'), 'Refs that the workflow may have been used at.'),
        'commits?': oneOrMore(ref('commit'), 'Commits that the workflow may be of.'),
      },
      'A workflow; at one of the refs or one of the commits, where there are any.',
    ),
  },
})
