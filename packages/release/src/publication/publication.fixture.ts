import type { Release, ReleaseAsset, ReleaseSummary } from '@tier3/model/release'
import type { ExpectedAsset } from './asset-plan.ts'
import { withMark, type Purpose } from './run-mark.ts'

export const PURPOSE: Purpose = { repository: 'octo/app', tag: 'v1.0.0', commit: 'a'.repeat(40) }
export const hex = (digit: string): string => digit.repeat(64)

export const file = (name: string, digit = '1', size = 5): ExpectedAsset => ({
  name,
  size,
  sha256: hex(digit),
})

let ids = 100
export const asset = (name: string, digit = '1', changes: Partial<ReleaseAsset> = {}): ReleaseAsset => ({
  id: (ids += 1),
  name,
  size: 5,
  state: 'uploaded',
  digest: { algorithm: 'sha256', hex: hex(digit) },
  contentType: 'application/octet-stream',
  ...changes,
})

export const starter = (name: string): ReleaseAsset =>
  asset(name, '1', { state: 'starter', size: 0, digest: undefined })

/** A draft with the mark of the purpose, unless the changes say otherwise. */
export const summary = (id: number, changes: Partial<ReleaseSummary> = {}): ReleaseSummary => ({
  id,
  tag: PURPOSE.tag,
  name: 'One',
  draft: true,
  prerelease: false,
  immutable: false,
  publishedAt: undefined,
  body: withMark('Notes', PURPOSE),
  ...changes,
})

export const release = (assets: readonly ReleaseAsset[], changes: Partial<Release> = {}): Release => ({
  ...summary(1),
  assets,
  ...changes,
})
