import type { JsonObject } from '@tier3/model/json'
import { list, object, oneOrMore, ref, text } from './schema-parts.ts'

const verifier: JsonObject = {
  ...object(
    {
      'id?': text('`verifier.id`, compared whole. Default: the identity of the signing workflow.', {
        examples: ['https://verifier.example/v1'],
      }),
      'signer?': ref('signer'),
      'repository?': ref('repository'),
      'key?': text('Name of a key in `keys` that signs in place of a workflow; needs `id`.'),
    },
    'A signer with the id of its verifier: both together are believed. `signer` needs refs or commits; `repository` is the one whose run verified, by default that of the workflow.',
  ),
  oneOf: [{ required: ['signer'] }, { required: ['key', 'id'] }],
}

/** JSON Schema of `summary` in a rule. */
export const SUMMARY_SCHEMA: JsonObject = {
  ...object(
    {
      verifiers: list(verifier, 'Who is believed.'),
      resource: text('URI of the artifact, with `{name}`, `{sha256}` or `{tag}` in it.', {
        examples: ['https://github.com/acme/app/releases/download/{tag}/{name}'],
      }),
      'at-least?': { enum: [1, 2, 3], description: 'Level of the SLSA Build track that was verified.' },
      'levels?': oneOrMore(
        text('A result such as SLSA_SOURCE_LEVEL_2.'),
        'Further results that were verified.',
      ),
      'policies?': oneOrMore(
        text('Digest of a policy.', { examples: [`sha256:${'0'.repeat(64)}`] }),
        'Policies, one of which was applied.',
      ),
      'max-age?': text('How long ago it may have been verified.', {
        pattern: '^[1-9]\\d{0,8}[smhd]$',
        examples: ['90d'],
      }),
    },
    'A verification summary that is believed in place of what a build would show; beside it stand `name` and nothing else.',
  ),
  anyOf: [{ required: ['at-least'] }, { required: ['levels'] }],
}
