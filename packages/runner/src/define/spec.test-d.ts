import { flag, integer, path, text } from './codec.ts'
import {
  atMostOne,
  defaulted,
  defineSpec,
  exactlyOne,
  optional,
  required,
  secret,
  type ConfigOf,
  type SecretsOf,
} from './spec.ts'

const spec = defineSpec({
  name: 'probe',
  title: 'probe',
  description: 'Probe.',
  icon: 'check',
  color: 'blue',
  permissions: {},
  inputs: {
    name: required(text, ''),
    count: defaulted(integer(1, 9), '3', ''),
    note: optional(text, ''),
    what: exactlyOne({ files: optional(path, ''), deep: optional(flag, '') }),
    extra: atMostOne({ more: optional(flag, '') }),
    token: secret('', { variable: 'TOKEN' }),
  },
  outputs: {},
  reportSchema: {},
})

type Config = ConfigOf<typeof spec>
declare const config: Config

config.name satisfies string
config.count satisfies number
// @ts-expect-error an optional input may be missing
config.note satisfies string
// @ts-expect-error a secret is not part of the config, so it cannot enter a plan or a report
void config.token
// @ts-expect-error an input that the spec does not have
void config.nothing
// @ts-expect-error an optional group may be missing
void config.extra.kind

switch (config.what.kind) {
  case 'files':
    config.what.value satisfies string
    break
  case 'deep':
    config.what.value satisfies boolean
    break
  default:
    config.what satisfies never
}

// @ts-expect-error a config cannot be written to
config.name = 'other'

declare const secrets: SecretsOf<typeof spec>
secrets.token satisfies string | undefined
// @ts-expect-error what is no secret is not among the secrets
void secrets.name
