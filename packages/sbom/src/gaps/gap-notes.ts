import { quoted } from '@tier3/model/display'
import { withoutSecrets } from '../locks/clean-url.ts'
import type { Ecosystem, Gap } from '../lock-facts.ts'

/** Names that one gap lists before it only counts. */
const NAMED = 5

const UNSETTLED = {
  unpinned: {
    meaning: (names: string) => `No exact version is fixed for ${names}.`,
    fix: 'Fix an exact version or digest, or lock it with the package manager.',
  },
  unreadable: {
    meaning: (names: string) => `What stands for ${names} cannot be read.`,
    fix: 'Mend what is named, or make the lockfile again.',
  },
  link: {
    meaning: (names: string) => `${names} lies outside what was read, so its needs are not known.`,
    fix: 'Keep it in this repository with a manifest of its own, or publish and lock it.',
  },
} as const

/** Collects what one file leaves open; a gap per kind names the first and counts the others. */
export interface GapNotes {
  note(kind: keyof typeof UNSETTLED, name: string): void
  has(kind: keyof typeof UNSETTLED): boolean
  gaps(): Gap[]
}

export function gapNotes(file: string, ecosystem: Ecosystem): GapNotes {
  const noted = new Map<keyof typeof UNSETTLED, Set<string>>()
  return {
    note(kind, name) {
      const names = noted.get(kind) ?? new Set()
      noted.set(kind, names.add(name))
    },
    has: (kind) => noted.has(kind),
    gaps: () =>
      [...noted].map(([kind, names]) => {
        const { meaning, fix } = UNSETTLED[kind]
        return { kind, ecosystem, file, meaning: meaning(listed([...names])), fix }
      }),
  }
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => quoted(withoutSecrets(name), 100))
  const more = names.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** The gap of a lockfile that lists packages without saying which needs which. */
export const withoutGraph = (file: string, ecosystem: Ecosystem): Gap => ({
  kind: 'lock-without-graph',
  ecosystem,
  file,
  meaning: 'The file lists packages, but not which of them needs which.',
  fix: 'Pass a BOM that the build makes in `sbom-inputs`, if the graph matters.',
})
