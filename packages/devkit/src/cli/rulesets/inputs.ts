import { parseDigest } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { failed, ok } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { repository, type Codec } from '@tier3/runner/define/codec'
import { exactlyOne, optional, secret, type ConfigOf, type Spec } from '@tier3/runner/define/spec'

const organizationName: Codec<string> = {
  form: 'organization',
  parse: (value) =>
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(value)
      ? ok(value)
      : failed(`it is ${quoted(value)}, not the name of an organization`),
}

/** `sha256:<hex>`. */
export const planDigestText: Codec<string> = {
  form: 'sha256:<hex>',
  parse: (value) => {
    const digest = parseDigest(value)
    if (!digest.ok) return failed(digest.problem)
    return digest.value.algorithm === 'sha256' ? ok(`sha256:${digest.value.hex}`) : failed('it is no sha256')
  },
}

/** Inputs that all of the commands have. */
export const OWNER_INPUTS = {
  owner: exactlyOne({
    repository: optional(repository, 'The repository whose own rulesets are meant.'),
    organization: optional(organizationName, 'The organization whose own rulesets are meant.'),
  }),
} as const

export const TOKEN_INPUT = {
  token: secret(
    'Token of an App or a person with the permission Administration: write, which alone is shown who can bypass. `permissions:` cannot grant it to a job.',
    { variable: 'GITHUB_TOKEN' },
  ),
} as const

type OwnerChoice = ConfigOf<Spec<typeof OWNER_INPUTS>>['owner']

export const ownerOfChoice = (choice: OwnerChoice): RulesetOwner =>
  choice.kind === 'repository' ? { repository: choice.value } : { organization: choice.value }
