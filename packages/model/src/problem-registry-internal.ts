import type { CodeText } from './problem-text.ts'

/** Codes of what we mend. */
export const INTERNAL_PROBLEMS = {
  'internal/invariant': {
    meaning: 'tier3 met a state that it holds to be impossible. It stopped before doing anything further.',
    fix: 'Please report this with the log of the run.',
  },
} as const satisfies Record<`internal/${string}`, CodeText>
