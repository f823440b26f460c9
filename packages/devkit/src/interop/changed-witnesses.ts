import { BOTH, timestampCases, type RefusalCase } from './refusal-case.ts'
import { changed, exhibit, flipped, material, withLogEntry, withProof } from './tampering.ts'

/** Honest bundles whose log entry or timestamp was changed by somebody who has no key. */
export const CHANGED_WITNESSES: readonly RefusalCase[] = [
  {
    name: 'a dropped log entry',
    carried: BOTH,
    make: changed((bundle) => material(bundle, { tlogEntries: [] })),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'the log entry of another signature',
    carried: BOTH,
    make: changed((bundle, tools, carried) =>
      material(bundle, { tlogEntries: exhibit(tools, carried).verificationMaterial.tlogEntries }),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'the same log entry twice',
    carried: BOTH,
    make: changed((bundle) => {
      const { tlogEntries } = bundle.verificationMaterial
      return material(bundle, { tlogEntries: [...tlogEntries, ...tlogEntries] })
    }),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed promise of the log',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(bundle, (entry) => ({
        ...entry,
        inclusionPromise: {
          signedEntryTimestamp: flipped(entry.inclusionPromise?.signedEntryTimestamp ?? ''),
        },
      })),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed time of the log entry',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(bundle, (entry) => ({
        ...entry,
        integratedTime: String(Number(entry.integratedTime) + 1),
      })),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed place in the log',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(bundle, (entry) => ({ ...entry, logIndex: String(Number(entry.logIndex) + 1) })),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed root in the inclusion proof',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(
        bundle,
        withProof(({ rootHash }) => ({ rootHash: flipped(rootHash) })),
      ),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed hash in the inclusion proof',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(
        bundle,
        withProof(({ hashes }) => ({ hashes: hashes.map(flipped) })),
      ),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a changed checkpoint',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(
        bundle,
        withProof(({ checkpoint }) => ({
          checkpoint: { envelope: checkpoint?.envelope.replace(/\n\d+\n/, '\n999999\n') ?? '' },
        })),
      ),
    ),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
  {
    name: 'a dropped inclusion proof',
    carried: BOTH,
    make: changed((bundle) =>
      withLogEntry(bundle, (entry) => {
        const { inclusionProof: _, ...rest } = entry
        return rest
      }),
    ),
    ours: 'integrity/bundle-malformed',
    cosign: 'refuses',
  },
  {
    name: 'a dropped promise where nothing else says the time',
    carried: BOTH,
    make: (tools, carried) => ({
      text: JSON.stringify(
        withLogEntry(exhibit(tools, carried, { witness: { timestamp: false } }), (entry) => {
          const { inclusionPromise: _, ...rest } = entry
          return rest
        }),
      ),
    }),
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  {
    name: 'a dropped timestamp on Rekor v2, which says no time itself',
    carried: BOTH,
    make: (tools, carried) => {
      const bundle = exhibit(tools, carried, { witness: { rekor: 2 } })
      const { timestampVerificationData: _, ...rest } = bundle.verificationMaterial
      return { text: JSON.stringify({ ...bundle, verificationMaterial: rest }) }
    },
    ours: 'integrity/signing-time',
    cosign: 'refuses',
  },
  ...timestampCases({
    name: 'the timestamp of another signature',
    carried: BOTH,
    make: changed((bundle, tools, carried) => {
      const { timestampVerificationData } = exhibit(tools, carried).verificationMaterial
      return timestampVerificationData === undefined
        ? bundle
        : material(bundle, { timestampVerificationData })
    }),
    ours: 'integrity/signing-time',
  }),
  {
    name: 'a trusted root of another instance',
    carried: BOTH,
    make: (tools, carried) => ({
      text: JSON.stringify(exhibit(tools, carried)),
      trustedRoot: tools.foreignRoot,
    }),
    ours: 'integrity/log-entry',
    cosign: 'refuses',
  },
]
