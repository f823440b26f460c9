import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Document } from './documents.ts'
import { fencedBlocks, withoutBlocks } from './fenced-blocks.ts'

const CODE = /^(?:input|permission|environment|service|integrity|policy|internal)\/[a-z0-9-]+$/
// Workflows and rulesets are the reader's own.
const PATH =
  /^(?:actions|packages|docs|\.ci|\.github(?!\/(?:actions\/|workflows\/|rulesets(?:\/|$))))\/[A-Za-z0-9._/*-]+$/

export interface Known {
  readonly root: string
  /** Scripts of the root package.json. */
  readonly scripts: readonly string[]
  /** `packageManager` of the root package.json. */
  readonly packageManager: string
}

/** Error codes, paths and scripts that a document names and that are not there. */
export function deadMentions(known: Known, document: Document): readonly string[] {
  const findings: string[] = []
  for (const [index, line] of withoutBlocks(document.text).split('\n').entries()) {
    for (const [, word = ''] of line.matchAll(/`([^`]+)`/g)) {
      const reason = deadWord(known.root, word)
      if (reason !== undefined) findings.push(`${document.path}:${index + 1} names ${word}: ${reason}`)
    }
  }
  for (const word of commandsOf(document.text)) {
    const reason = deadCommand(known, word)
    if (reason !== undefined) findings.push(`${document.path} says "${word}": ${reason}`)
  }
  return findings
}

function deadWord(root: string, word: string): string | undefined {
  if (CODE.test(word)) return Object.hasOwn(PROBLEM_REGISTRY, word) ? undefined : 'there is no such code'
  if (!PATH.test(word)) return undefined
  // A name with a star stands for several: its folder must be there.
  const star = word.indexOf('*')
  const path = star < 0 ? word : word.slice(0, word.lastIndexOf('/', star))
  return existsSync(join(root, path)) ? undefined : 'there is no such file'
}

/** What stands behind `npm`, `pnpm` and `npx pnpm@` in code marks and in blocks of shell. */
function commandsOf(text: string): readonly string[] {
  const inline = [...withoutBlocks(text).matchAll(/`([^`]+)`/g)].map(([, word = '']) => word)
  const blocks = fencedBlocks(text).filter(({ words }) => words[0] === 'sh')
  const code = [...inline, ...blocks.flatMap((block) => block.text.split('\n'))]
  return code.flatMap((line) =>
    [...line.matchAll(/(?:^|\s)((?:npm run|npm|npx|pnpm) [@\w.:-]+)/g)].map(([, command = '']) => command),
  )
}

function deadCommand({ scripts, packageManager }: Known, command: string): string | undefined {
  const [, word = ''] = /([^ ]+)$/.exec(command) ?? []
  if (command.startsWith('npx')) {
    return !word.startsWith('pnpm@') || word === packageManager
      ? undefined
      : `the package manager is ${packageManager}`
  }
  if (command === 'npm run' || word === 'install') return undefined
  return scripts.includes(word) ? undefined : 'there is no such script'
}
