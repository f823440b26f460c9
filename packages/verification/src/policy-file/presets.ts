import { OWN_REPOSITORY, OWN_WORKFLOWS } from '@tier3/attestation/own-workflows.gen'
import type { JsonObject } from '@tier3/model/json'
import type { LocatedJson } from '@tier3/model/located-json'
import { DEFAULT_EVENTS } from '../policy.ts'

/** In front of the name of a preset in `extends`. */
export const PRESET_PREFIX = 'preset:'

/** Policies that are built in, to be extended. Each speaks of everything, lists nothing, and names no source. */
export const POLICY_PRESETS: { readonly [name: string]: JsonObject } = {
  'hosted-runners': {
    version: 1,
    unlisted: 'ignore',
    artifacts: [
      {
        id: 'hosted-runners',
        match: '**',
        optional: true,
        runner: 'github-hosted',
        events: [...DEFAULT_EVENTS],
        name: 'exact',
      },
    ],
  },
  'tier3-release': {
    version: 1,
    unlisted: 'ignore',
    artifacts: [
      {
        id: 'tier3-release',
        match: '**',
        optional: true,
        signers: OWN_WORKFLOWS.map((path) => ({ workflow: `${OWN_REPOSITORY}/${path}` })),
        runner: 'github-hosted',
        name: 'exact',
        level: { 'at-least': 3 },
      },
    ],
  },
}

/** A preset as a document; undefined when there is none of that name. */
export function presetDocument(name: string): LocatedJson | undefined {
  const value = name.startsWith(PRESET_PREFIX) ? name.slice(PRESET_PREFIX.length) : ''
  const preset = Object.hasOwn(POLICY_PRESETS, value) ? POLICY_PRESETS[value] : undefined
  return preset === undefined ? undefined : { file: name, value: preset, lineOf: () => 1 }
}
