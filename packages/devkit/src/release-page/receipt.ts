import { RECEIPT_MEDIA_TYPE } from '@tier3/release/publication/receipt'
import { parseArtifactName } from '@tier3/model/artifact-name'
import type { Json } from '@tier3/model/json'
import type { Result } from '@tier3/model/result'
import { countAt, decodeText, flagAt, formAt, listAt, objectAt, refuse, sha256At, textAt } from './fields.ts'

/** One asset as the receipt of a release has it. */
export interface ReceiptAsset {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly role: 'artifact' | 'manifest' | 'sidecar' | 'signature' | 'companion' | 'statements'
  /** What passed for it: the bundle by file, and `signature` or a predicate type. */
  readonly verifiedBy: readonly { readonly bundle: string; readonly proves: string }[]
}

/** The demand that everything was held against before the release counted. */
export interface ReceiptDemand {
  readonly trustDomain: string
  readonly server: string
  /** `owner/repo/path` of the workflow that must have signed, with `@<ref or commit>` where that was demanded. */
  readonly signer?: string
}

export interface Receipt {
  readonly repository: string
  readonly tag: string
  readonly commit: string
  readonly url: string
  readonly state: 'created' | 'resumed' | 'unchanged' | 'draft'
  readonly immutable: boolean
  readonly prerelease: boolean
  readonly assets: readonly ReceiptAsset[]
  readonly readBack: 'anonymous' | 'token' | 'none'
  readonly level: 0 | 1 | 2 | 3
  readonly demand: ReceiptDemand
  /** ISO 8601 in UTC; when the last thing was done. */
  readonly at?: string
  readonly scorecard?: number
}

/** Reads the receipt that publish-release wrote. Only what is shown is read; the reason names the field. */
export const decodeReceipt = (text: string): Result<Receipt, string> => decodeText(text, 'the receipt', read)

function read(value: Json): Receipt {
  const top = objectAt(value, 'the receipt')
  if (top['mediaType'] !== RECEIPT_MEDIA_TYPE) refuse('mediaType', `is not "${RECEIPT_MEDIA_TYPE}"`)
  const release = objectAt(top['release'], 'release')
  const verification = objectAt(top['verification'], 'verification')
  const transitions = listAt(top, 'transitions', 'receipt').map((one, i) =>
    formAt(objectAt(one, `transitions[${i}]`), 'at', `transitions[${i}]`, TIME),
  )
  const last = transitions.at(-1)
  const scorecard = top['scorecard']
  return {
    repository: formAt(top, 'repository', 'receipt', /^[A-Za-z0-9._-]{1,100}\/[A-Za-z0-9._-]{1,100}$/),
    tag: textAt(top, 'tag', 'receipt'),
    commit: formAt(top, 'commit', 'receipt', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/),
    url: textAt(release, 'url', 'release'),
    state: choiceAt(release['state'], 'release.state', ['created', 'resumed', 'unchanged', 'draft'] as const),
    immutable: flagAt(release, 'immutable', 'release'),
    prerelease: flagAt(release, 'prerelease', 'release'),
    assets: readAssets(listAt(top, 'assets', 'receipt')),
    readBack: choiceAt(verification['readBack'], 'readBack', ['anonymous', 'token', 'none'] as const),
    level: choiceAt(verification['slsaBuildLevel'], 'slsaBuildLevel', [0, 1, 2, 3] as const),
    demand: readDemand(objectAt(objectAt(verification['policy'], 'policy')['demands'], 'demands')),
    ...(last === undefined ? {} : { at: last }),
    ...(scorecard === undefined
      ? {}
      : { scorecard: countAt(objectAt(scorecard, 'scorecard'), 'signedReleases', 'scorecard') }),
  }
}

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/
const ROLES = ['artifact', 'manifest', 'sidecar', 'signature', 'companion', 'statements'] as const

function readAssets(values: readonly Json[]): readonly ReceiptAsset[] {
  const names = new Set<string>()
  return values.map((value, i) => {
    const place = `assets[${i}]`
    const fields = objectAt(value, place)
    const name = textAt(fields, 'name', place)
    const known = parseArtifactName(name)
    if (!known.ok || name.includes('/')) refuse(`${place}.name`, 'is no plain name of a file')
    if (names.has(name)) refuse(`${place}.name`, 'stands twice in the receipt')
    names.add(name)
    return {
      name,
      size: countAt(fields, 'size', place),
      sha256: sha256At(fields, 'digest', place),
      role: choiceAt(fields['role'], `${place}.role`, ROLES),
      verifiedBy: listAt(fields, 'verifiedBy', place).map((one, k) => {
        const at = `${place}.verifiedBy[${k}]`
        const by = objectAt(one, at)
        return { bundle: textAt(by, 'bundle', at), proves: textAt(by, 'proves', at) }
      }),
    }
  })
}

function readDemand(demands: { readonly [key: string]: Json }): ReceiptDemand {
  const common = {
    trustDomain: textAt(demands, 'trustDomain', 'demands'),
    server: formAt(demands, 'server', 'demands', /^https:\/\/[A-Za-z0-9.-]{1,253}$/),
  }
  if (demands['signer'] === undefined) return common
  const signer = objectAt(demands['signer'], 'demands.signer')
  const ref = signer['commit'] ?? signer['ref']
  const workflow = `${textAt(signer, 'repository', 'signer')}/${textAt(signer, 'path', 'signer')}`
  return { ...common, signer: typeof ref === 'string' ? `${workflow}@${ref}` : workflow }
}

function choiceAt<const T extends readonly (string | number)[]>(
  value: Json | undefined,
  place: string,
  among: T,
): T[number] {
  return among.find((one) => one === value) ?? refuse(place, `is not one of ${among.join(', ')}`)
}
