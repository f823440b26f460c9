import { displayText } from '@tier3/model/display'
import type { ComparisonContext, Difference, Unread } from './comparison.ts'
import { textLeaks } from './leaks/scan.ts'
import type { Leak } from './leaks/leak.ts'
import type { ComparisonLimits } from './limits.ts'
import type { Field } from './reading.ts'
import type { PassId } from './passes.ts'

/** Takes down what a comparison finds, made safe to show and bounded. */
export interface Recorder {
  readonly context: ComparisonContext
  readonly limits: ComparisonLimits
  /** The difference, or nothing when there are too many of them already. */
  readonly difference: (path: Path, kind: string, more: DifferenceParts) => readonly Difference[]
  readonly field: (path: Path, left: Field | undefined, right: Field | undefined) => readonly Difference[]
  readonly unread: (path: Path, reasons: readonly string[]) => void
  readonly allUnread: () => readonly Unread[]
  readonly omitted: () => number
  /** Differences so far, those left out as well. */
  readonly count: () => number
}

export type Path = readonly string[]

export interface DifferenceParts {
  readonly left?: string | undefined
  readonly right?: string | undefined
  readonly leftAt?: number | undefined
  readonly rightAt?: number | undefined
  readonly pass?: PassId | undefined
  readonly leaks?: readonly Leak[]
  readonly lines?: readonly string[]
}

const MOST_UNREAD = 50

/** Header values that are free text; a time or a digest in any other is what it should be. */
const TEXTS: ReadonlySet<string> = new Set([
  'gzip.name',
  'gzip.comment',
  'tar.link',
  'tar.owner-name',
  'tar.pax',
  'zip.comment',
  'zip.entry-comment',
  'elf.interpreter',
  'elf.comment',
  'go.setting',
  'pe.debug-path',
  'mach-o.rpath',
  'mach-o.library',
  'mach-o.id',
])

export function recorderOf(context: ComparisonContext, limits: ComparisonLimits): Recorder {
  const unread = new Map<string, Unread>()
  let count = 0
  const difference: Recorder['difference'] = (path, kind, more) => {
    count++
    if (count > limits.differences) return []
    return [
      {
        path: pathText(path),
        kind,
        ...(more.left === undefined ? {} : { left: displayText(more.left, 200) }),
        ...(more.right === undefined ? {} : { right: displayText(more.right, 200) }),
        ...(more.leftAt === undefined ? {} : { leftAt: more.leftAt }),
        ...(more.rightAt === undefined ? {} : { rightAt: more.rightAt }),
        ...(more.pass === undefined ? {} : { pass: more.pass }),
        leaks: more.leaks ?? [],
        lines: more.lines ?? [],
      },
    ]
  }
  return {
    context,
    limits,
    difference,
    field: (path, left, right) => {
      if (left?.value === right?.value && left !== undefined && right !== undefined) return []
      const { kind = '', label } = left ?? right ?? {}
      return difference(label === undefined ? path : [...path, label], kind, {
        left: left?.value ?? 'absent',
        right: right?.value ?? 'absent',
        leftAt: left?.at,
        rightAt: right?.at,
        pass: (left ?? right)?.pass,
        leaks: TEXTS.has(kind) ? textLeaks(left?.value ?? '', right?.value ?? '', context) : [],
      })
    },
    unread: (path, reasons) => {
      for (const reason of reasons) {
        const item = { path: pathText(path), reason: displayText(reason, 200) }
        if (unread.size < MOST_UNREAD) unread.set(`${item.path}\0${item.reason}`, item)
      }
    },
    allUnread: () => [...unread.values()],
    count: () => count,
    omitted: () => Math.max(0, count - limits.differences),
  }
}

/** `a > b > c`; every name safe to show, and none of them able to look like two. */
export const pathText = (path: Path): string =>
  path.map((name) => displayText(name.replaceAll(' > ', ' \\u{003e} '), 120)).join(' > ')
