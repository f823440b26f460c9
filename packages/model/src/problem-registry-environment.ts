import type { CodeText } from './problem-text.ts'

/** Codes of what the owner of the runner mends. */
export const ENVIRONMENT_PROBLEMS = {
  'environment/read-failed': {
    meaning: 'A file could not be read.',
    fix: 'Make sure that the file exists and that the runner may read it.',
  },
  'environment/write-failed': {
    meaning: 'A file could not be written. Nothing half-written was left behind.',
    fix: 'Make sure that the folder exists, is writable and has space.',
  },
  'environment/variable-missing': {
    meaning: 'A variable that the runner sets is missing or malformed.',
    fix: 'Run this on a GitHub Actions runner, or set the variable as a runner does.',
  },
  'environment/token-malformed': {
    meaning: 'The identity token is not one that a GitHub Actions job gets.',
    fix: 'Use the token of the job: give no `identity-token`, and grant `id-token: write`.',
  },
  'environment/token-expired': {
    meaning: 'The identity token has run out, and it cannot be renewed.',
    fix: 'Give no `identity-token`, so that the job asks for fresh ones; or sign fewer artifacts with one token.',
  },
  'environment/program-missing': {
    meaning: 'A program that is needed is not on this machine.',
    fix: 'Install the program that the message names.',
  },
  'environment/inventory-failed': {
    meaning: 'The inventory of the packages could not be taken. Nothing was written.',
    fix: 'Read the cause in the message; `exclude` passes over files that cannot be read.',
  },
  'environment/inventory-unusable': {
    meaning:
      'The inventory tool was not run to its end here: its place, its memory, its time or the size of its answer stood in the way. Nothing was written.',
    fix: 'Read the message: it names what to change. Where it took too long or too much, `exclude` passes over files.',
  },
  'environment/rebuild-unusable': {
    meaning: 'A rebuild could not be made here: its folder, its source or its machine stood in the way.',
    fix: 'Read the message: it names what to change on the machine. Then run the job again.',
  },
} as const satisfies Record<`environment/${string}`, CodeText>
