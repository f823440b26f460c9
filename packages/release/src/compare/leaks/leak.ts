/** What of a build's surroundings can get into its output. */
export const LEAK_KINDS = [
  'build-path',
  'home',
  'user',
  'host',
  'encoded-path',
  'temporary-name',
  'build-time',
  'time',
  'time-zone',
  'uuid',
  'random-hex',
] as const
export type LeakKind = (typeof LEAK_KINDS)[number]

/** A trace of the surroundings that stands on one side only; the text is safe to show. */
export interface Leak {
  readonly kind: LeakKind
  readonly side: 'left' | 'right'
  readonly text: string
}
