import type { JobResult } from '../workflow-runner/result.ts'

/** What a job asks or does, and what came of it, for people. */
export interface JobWords {
  readonly asks: string
  answer(job: JobResult): string
}

/** Outputs of all steps of a job in one; the later wins. */
const said = (job: JobResult): { readonly [name: string]: string } =>
  Object.assign({}, ...job.steps.map(({ outputs }) => outputs)) as { readonly [name: string]: string }

const short = (hex: string | undefined): string => (hex ?? '').slice(0, 12)

/** The lines of a checksum file that a job vouched for. */
const vouched = (job: JobResult): number =>
  Object.entries(job.outputs)
    .filter(([name]) => name.startsWith('subjects'))
    .flatMap(([, text]) => Buffer.from(text, 'base64').toString('utf8').split('\n'))
    .filter((line) => line !== '').length

const files = (count: number): string => `${count} file${count === 1 ? '' : 's'}`

const WORDS: { readonly [id: string]: JobWords } = {
  context: {
    asks: 'is this tag a release?',
    answer: ({ outputs }) =>
      `yes: ${outputs['tag']} at ${short(outputs['commit'])}, and a ruleset keeps it from being moved`,
  },
  notes: {
    asks: 'what is new in it?',
    answer: (job) => `the section ${said(job)['section']} of CHANGELOG.md`,
  },
  build: {
    asks: 'build it',
    answer: (job) =>
      `${files(vouched(job))}, made without an identity; their digests leave the job on a way of their own`,
  },
  rebuild: {
    asks: 'build it again',
    answer: () =>
      'another folder, home, time zone, language and user; and once more with a change on purpose',
  },
  gather: {
    asks: 'are these the files that were built?',
    answer: (job) => `yes, ${files(vouched(job))} and no other`,
  },
  reproduce: {
    asks: 'the same bytes again?',
    answer: (job) =>
      `${said(job)['verdict']}; the change on purpose was ${said(job)['sensitive'] === 'yes' ? 'noticed' : 'NOT noticed'}`,
  },
  sbom: {
    asks: 'what is it made of?',
    answer: (job) => `${said(job)['component-count']} components, read from the lockfile`,
  },
  seal: {
    asks: 'sign and attest',
    answer: (job) =>
      `${files(Number(said(job)['count']))} signed, SLSA Build L${job.outputs['level']}; the only job with an identity`,
  },
  publish: {
    asks: 'publish it',
    answer: (job) =>
      `${said(job)['assets']} assets, ${said(job)['immutable'] === 'true' ? 'immutable' : 'not immutable'}, read back and verified`,
  },
  verify: {
    asks: 'would a stranger believe it?',
    answer: ({ outputs }) => `${outputs['verdict']}, SLSA Build L${outputs['level']}`,
  },
}

/** The words for a job by its path, such as `release / build (any, ubuntu-24.04)`; the last id where none is known. */
export function wordsFor(path: string): JobWords {
  const id =
    path
      .split(' / ')
      .map((one) => one.replace(/ \(.*$/, ''))
      .at(-1) ?? path
  return WORDS[id] ?? { asks: id, answer: ({ result }) => result }
}
