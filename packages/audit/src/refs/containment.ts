import { isAmbiguous, readPatterns, refPrefix, type Answer, type Coverage } from './coverage.ts'
import { isMatch, startPlaces, stepPlaces, type Places } from './pattern-automaton.ts'
import { mayEnd, PART_START, stepRef, type RefState } from './ref-grammar.ts'
import type { RefPattern } from './ref-pattern.ts'
import { sampleCharacters } from './sample-characters.ts'

/** Whether one coverage holds another; with `no`, a shortest ref that is in the inner one alone. */
export type Containment =
  | { readonly answer: 'yes' }
  | { readonly answer: 'no'; readonly sample: string }
  | { readonly answer: 'unknown'; readonly why: string }

/** Places looked at before the question is given up: hostile patterns must not stop a run. */
const MOST_STEPS = 1_000_000

/**
 * Whether every ref of `inner` is in one of `outers`, whatever the default branch is or will be. All patterns are read
 * together, a character at a time, in search of a ref that only `inner` covers; the search is exact, and bounded.
 */
export function containsCoverage(outers: readonly Coverage[], inner: Coverage): Containment {
  const same = outers.filter(({ target }) => target === inner.target)
  for (const coverage of [inner, ...same]) {
    if (isAmbiguous(coverage)) {
      return { answer: 'unknown', why: 'a ruleset with `exclude` and no `include` is not defined' }
    }
    const [unread] = readPatterns([...coverage.include, ...coverage.exclude]).unread
    if (unread !== undefined) return { answer: 'unknown', why: `the pattern "${unread}" is not defined` }
  }
  const asOther = searchSample(same, inner, false)
  if (inner.target === 'tag' || asOther.answer === 'no') return asOther
  const asDefault = searchSample(same, inner, true)
  return asDefault.answer === 'yes' ? asOther : asDefault
}

/** `yes` or `no` for two coverages that are the same set of refs. */
export function sameCoverage(a: Coverage, b: Coverage): Answer {
  const answers = [containsCoverage([a], b).answer, containsCoverage([b], a).answer]
  return answers.includes('no') ? 'no' : answers.includes('unknown') ? 'unknown' : 'yes'
}

interface Side {
  readonly include: readonly RefPattern[]
  readonly exclude: readonly RefPattern[]
  /** Whether the token `~DEFAULT_BRANCH` is on the list and the ref is the default branch. */
  readonly included: boolean
  readonly excluded: boolean
}

interface State {
  readonly text: string
  readonly ref: RefState
  readonly places: readonly Places[]
}

function searchSample(outers: readonly Coverage[], inner: Coverage, isDefault: boolean): Containment {
  const sides = [inner, ...outers].map((coverage) => sideOf(coverage, isDefault))
  const [mine, ...others] = sides
  // An inner side that is only a token is decided as soon as the ref is any branch at all.
  if (mine === undefined || (mine.include.length === 0 && !mine.included)) return { answer: 'yes' }
  const patterns = sides.flatMap(({ include, exclude }) => [...include, ...exclude])
  const characters = sampleCharacters(patterns)
  const seen = new Set<string>()
  let steps = 0
  let states: readonly State[] = [startState(inner, patterns)]
  while (states.length > 0) {
    const next: State[] = []
    for (const state of states) {
      const key = `${state.ref.last} ${state.ref.lock} ${state.places.map((p) => p.join(',')).join(';')}`
      if (seen.has(key)) continue
      seen.add(key)
      steps += characters.length * state.places.reduce((sum, places) => sum + places.length + 1, 0)
      if (steps > MOST_STEPS) return { answer: 'unknown', why: 'the patterns are too many to compare' }
      if (mayEnd(state.ref) && isOutside(state.places, mine, others)) {
        return { answer: 'no', sample: state.text }
      }
      if (!mine.included && state.places.slice(0, mine.include.length).every((p) => p.length === 0)) continue
      for (const character of characters) next.push(...stepState(state, character, patterns))
    }
    states = next
  }
  return { answer: 'yes' }
}

function sideOf(coverage: Coverage, isDefault: boolean): Side {
  const include = readPatterns(coverage.include)
  const exclude = readPatterns(coverage.exclude)
  return {
    include: include.patterns,
    exclude: exclude.patterns,
    included: isDefault && include.defaultBranch,
    excluded: isDefault && exclude.defaultBranch,
  }
}

function startState(inner: Coverage, patterns: readonly RefPattern[]): State {
  const text = refPrefix(inner.target)
  const places = patterns.map((pattern) => {
    let reached = startPlaces(pattern)
    for (const character of text) reached = stepPlaces(pattern, reached, character.charCodeAt(0))
    return reached
  })
  return { text, ref: PART_START, places }
}

function stepState(state: State, character: string, patterns: readonly RefPattern[]): readonly State[] {
  const ref = stepRef(state.ref, character)
  if (ref === undefined) return []
  const code = character.codePointAt(0) ?? 0
  const places = patterns.map((pattern, index) => stepPlaces(pattern, state.places[index] ?? [], code))
  return [{ text: state.text + character, ref, places }]
}

/** Whether the ref read so far is covered by the first side and by none of the others. */
function isOutside(places: readonly Places[], mine: Side, others: readonly Side[]): boolean {
  let at = 0
  const covered = [mine, ...others].map((side) => {
    const matches = (patterns: readonly RefPattern[]): boolean => {
      const start = at
      at += patterns.length
      return patterns.some((pattern, index) => isMatch(pattern, places[start + index] ?? []))
    }
    const included = matches(side.include) || side.included
    const excluded = matches(side.exclude) || side.excluded
    return included && !excluded
  })
  return covered[0] === true && !covered.slice(1).includes(true)
}
