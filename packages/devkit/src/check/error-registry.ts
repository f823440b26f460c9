import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Check } from './check.ts'
import { sourceFiles } from './source-files.ts'

/** Every code of the registry is produced by sources and demanded by a test; a dead code explains nothing. */
export const errorRegistry: Check = {
  name: 'errors',
  run: async (root) => {
    const files = (await sourceFiles(root)).filter(
      (file) => !file.path.startsWith('packages/model/src/problem-registry'),
    )
    // The corpus of attacks is data of tests, in files that are no tests themselves.
    const demands = files.filter(
      (file) => file.isTest || /(?:^|\/)(?:corpus|attacks|cases)\//.test(file.name),
    )
    const produces = files.filter(
      (file) => !demands.includes(file) && !file.path.startsWith('packages/devkit/'),
    )
    return Object.keys(PROBLEM_REGISTRY).flatMap((code) => [
      ...(produces.some((file) => mentions(file.text, code)) ? [] : [`${code} is produced by nothing`]),
      ...(demands.some((file) => mentions(file.text, code)) ? [] : [`${code} is demanded by no test`]),
    ])
  },
}

// The code as a word of its own: tests also write it behind the name of a check.
const mentions = (text: string, code: string): boolean =>
  new RegExp(`(?<![\\w/-])${code.replaceAll('/', '\\/')}(?![\\w/-])`).test(text)
