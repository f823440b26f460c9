import type { Stage } from '../corpus/stage.ts'
import type { ConsumerOptions, Evidence } from './consumer.ts'
import { FORMS, keySigned, openBundle, optionsOf, releaseAttestation } from './forms.ts'
import type { Clock } from './structure-ends.ts'

/** Honest evidence in one form, with a consumer's demand that it meets. */
export interface Base {
  readonly name: string
  readonly clock: Clock
  readonly evidence: Evidence
  readonly options: ConsumerOptions
}

/** What stands in the log alone has the log's time, unless the form keeps the timestamp too. */
const KEEPS_TIMESTAMP = /^(?:bundle|npm|RubyGems)/

export function basesOf(stage: Stage): readonly Base[] {
  const { text: release, options: ofRelease } = releaseAttestation(stage)
  const { text: envelope, options: ofKey } = keySigned(stage)
  return [
    ...FORMS.map((form) => {
      const bundle = openBundle(form.of === 'message' ? stage.sign() : stage.attest())
      const clock = KEEPS_TIMESTAMP.test(form.name) ? ('both' as const) : ('log' as const)
      return { name: form.name, clock, evidence: form.make(bundle), options: optionsOf(form, bundle) }
    }),
    { name: 'Rekor v2', clock: 'authority', evidence: stage.attest({ witness: { rekor: 2 } }), options: {} },
    {
      name: 'timestamp alone',
      clock: 'authority',
      evidence: stage.attest({ witness: { rekor: 'none' }, ctLog: null }),
      options: { demand: { trustDomain: 'github' } },
    },
    { name: 'key-signed envelope', clock: 'log', evidence: envelope, options: ofKey },
    { name: 'release attestation', clock: 'authority', evidence: release, options: ofRelease },
  ]
}
