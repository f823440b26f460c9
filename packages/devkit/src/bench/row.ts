/** A measured value in its unit; medians unless a row says otherwise. */
export interface Quantity {
  readonly value: number
  readonly unit: 's' | 'ms' | 'MiB' | 'certificates' | 'requests'
  /** In words, behind the value: a throughput, how it was scaled. */
  readonly detail?: string
}

/** Ours could not do it at all; a budget for it is missed. */
export interface Failure {
  readonly failed: string
}

/** What ours is compared with in the same run, or why there is nothing to compare with. */
export type Peer =
  | { readonly name: string; readonly quantity: Quantity; readonly missing?: never }
  | { readonly name: string; readonly missing: string; readonly quantity?: never }

/** One line of the table. */
export interface Row {
  readonly what: string
  readonly ours: Quantity | Failure
  readonly peer?: Peer
  /** From the design; absent where it sets none. Undefined `met`: it could not be judged here. */
  readonly budget?: { readonly demand: string; readonly met: boolean | undefined }
}

/** Ours over the peer's; undefined without a peer that was measured in the same unit. */
export const ratioOf = ({ ours, peer }: Row): number | undefined =>
  'failed' in ours ||
  peer?.quantity === undefined ||
  peer.quantity.unit !== ours.unit ||
  peer.quantity.value === 0
    ? undefined
    : ours.value / peer.quantity.value

const DIGITS: Readonly<Record<Quantity['unit'], number>> = {
  s: 2,
  ms: 0,
  MiB: 1,
  certificates: 0,
  requests: 0,
}

export function formatQuantity({ value, unit, detail }: Quantity): string {
  const digits = unit === 's' && value < 1 ? 3 : DIGITS[unit]
  return `${value.toFixed(digits)} ${unit}${detail === undefined ? '' : ` (${detail})`}`
}

const formatPeer = (peer: Peer): string =>
  peer.missing === undefined
    ? `${peer.name} ${formatQuantity(peer.quantity)}`
    : `${peer.name} MISSING: ${peer.missing}`

/** The cells of a row: what, ours, peer, ratio, budget, met. */
export function formatRow(row: Row): readonly string[] {
  const ratio = ratioOf(row)
  const { budget } = row
  return [
    row.what,
    'failed' in row.ours ? `FAILED: ${row.ours.failed}` : formatQuantity(row.ours),
    row.peer === undefined ? '' : formatPeer(row.peer),
    ratio === undefined ? '' : `${ratio.toFixed(2)}x`,
    budget?.demand ?? '',
    budget === undefined ? '' : budget.met === undefined ? '?' : budget.met ? '✓' : '✗',
  ]
}
