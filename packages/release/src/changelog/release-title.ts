import { headingWords } from './heading-text.ts'
import { dateIn, leadingDate, type FoundDate } from './release-date.ts'
import { versionKey, type VersionKey } from './version-key.ts'

/** What a heading says of a release. */
export interface ReleaseTitle {
  readonly kind: 'release'
  /** As it stands there, without a `v`. */
  readonly version: string
  readonly key: VersionKey
  /** The package in front of the version, as it stands there. */
  readonly package?: string
  readonly date?: FoundDate
  readonly yanked: boolean
  /** It names a version, and says that it is not released yet. */
  readonly unreleased: boolean
  /** There is nothing behind the version but a date and such marks. */
  readonly strict: boolean
}

export type Title = ReleaseTitle | { readonly kind: 'unreleased' }

const NUMBER = String.raw`(?:\d{1,9}!)?\d[0-9A-Za-z.+_~-]{0,250}`
const WORDS = String.raw`(?:(?:version|release|rel|ver|changes in|changes for|what[’']s new in)[:.]?\s*){0,3}`
/** `v1.2.3`, `Version 1.2.3`, `Release v1.2.3`. */
const BARE = new RegExp(`^${WORDS}v?\\.? ?(${NUMBER})`, 'i')
/** `pkg@1.2.3`, `@scope/pkg@1.2.3`, `pkg-v1.2.3`, `pkg/v1.2.3`, `pkg v1.2.3`, `pkg: 1.2.3`. */
const NAMED = new RegExp(
  `^(@?[A-Za-z][\\w.-]{0,100}(?:/[A-Za-z][\\w.-]{0,100}){0,5}?)(?:@v?|[-_/]v?(?=\\d)|[-_/]v(?=\\d)|:? ${WORDS}v?)(${NUMBER})`,
  'i',
)

/** Reads the text of a heading; undefined when it names no release. */
export function parseReleaseTitle(heading: string, packageName?: string): Title | undefined {
  const words = headingWords(heading)
  if (/^unreleased(?![\w-])/i.test(words)) return { kind: 'unreleased' }
  // a date comes first: `2024.01.31 - 1.2.3` would be a version, too
  const date = leadingDate(words)
  const behind = date === undefined ? '' : words.slice(date.written.length).replace(/^[\s:,/|–—-]+/, '')
  const dated = named(behind, packageName) ?? titleOf(behind)
  if (date !== undefined && dated !== undefined) return { ...dated, date: dated.date ?? date }
  return named(words, packageName) ?? titleOf(words)
}

/** A package whose name no general form knows, such as one with spaces. */
function named(words: string, packageName: string | undefined): ReleaseTitle | undefined {
  if (packageName === undefined || !words.startsWith(packageName)) return undefined
  const behind = words.slice(packageName.length)
  const rest = /^(?:@|[-_/ ]|: ?)(?=v?\d|[A-Za-z])/.exec(behind)?.[0]
  const title = rest === undefined ? undefined : titleOf(behind.slice(rest.length))
  return title === undefined || title.package !== undefined ? undefined : { ...title, package: packageName }
}

function titleOf(words: string): ReleaseTitle | undefined {
  const bare = BARE.exec(words)
  if (bare?.[1] !== undefined) return release(bare[1], words.slice(bare[0].length), undefined)
  const match = NAMED.exec(words)
  const [all, name, version] = match ?? []
  if (all === undefined || name === undefined || version === undefined) return undefined
  return release(version, words.slice(all.length), name)
}

function release(run: string, behind: string, name: string | undefined): ReleaseTitle | undefined {
  const [, before, stamp] = /^(\d+(?:\.\d+)+)[-_]((?:19|20)\d{2}-\d{2}-\d{2})$/.exec(run) ?? []
  const version = (before ?? run).replace(/[.+_~-]+$/, '')
  const key = versionKey(version)
  const rest = `${stamp ?? ''}${run.slice((before ?? run).length + (stamp === undefined ? 0 : stamp.length + 1))}${behind}`
  if (key === undefined || !/^(?:$|[\s([:,/|–—-]|\d)/.test(rest)) return undefined
  // "1." in front of words counts them, and "2024" or "2024-01" is a year
  if (key.parts === 1 && (run !== version || /^(?:19|20)\d\d$/.test(version))) return undefined
  const date = dateIn(rest)
  const left = date === undefined ? rest : rest.slice(0, date.at) + rest.slice(date.at + date.written.length)
  const marked = /\(\s*(?:yanked|withdrawn)\s*\)/i
  const unmarked = left.replace(marked, ' ').replace(/\((?:\s|released|on)*\)/gi, ' ')
  // Runs of marks become one space first: patterns of the same marks side by side would try every way to share a run.
  const bare = unmarked.replace(/[\s:,/|–—()-]+/g, ' ').trim()
  const alone = (word: string): boolean => new RegExp(`^(?:${word})[ .!]*$`, 'i').test(bare)
  const isYanked = marked.test(left) || alone('yanked|withdrawn')
  const unreleased =
    alone('development|in progress|work in progress|upcoming') ||
    /^[\s:,/|–—()-]*(?:unreleased|not yet released|not released yet|in development)(?![\w-])/i.test(unmarked)
  return {
    kind: 'release',
    version,
    key,
    ...(name === undefined ? {} : { package: name }),
    ...(date === undefined ? {} : { date }),
    yanked: isYanked,
    unreleased,
    strict:
      isYanked ||
      unreleased ||
      alone('(?:(?:released?|on|of|date|from|published|latest|current|stable|lts) ?){0,4}'),
  }
}
