import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from '../bundle/child-process.ts'
import { UNWRITTEN } from '../gen/action-readme.ts'
import { ownSlug } from '../gen/project.ts'
import type { Check } from './check.ts'

interface Rule {
  readonly pattern: RegExp
  readonly why: string
  /** Files it is about; all when missing. */
  readonly files?: RegExp
}

const SOURCE = /\.(?:ts|mts|mjs|js)$/
const RULES: readonly Rule[] = [
  { pattern: /\b(?:TODO|FIXME)\b/, why: 'unfinished work belongs into an issue' },
  {
    pattern: /\bas any\b|\bas unknown as\b|@ts-ignore|@ts-nocheck/,
    why: 'it switches the compiler off',
    files: SOURCE,
  },
  { pattern: /registry\.(?:npmjs|yarnpkg)|proxy\.golang\.org/, why: 'it is the host of a registry' },
  { pattern: /(?:^|[\s'"`(=:])\/(?:work|home|Users|root)\/\w/, why: 'it is a path of one machine' },
  { pattern: new RegExp(UNWRITTEN), why: 'this part of a document is not written', files: /\.md$/ },
]

/** Words that must not stand in files of the repository, and our own address outside of its one place. */
export const forbiddenWords: Check = {
  name: 'words',
  run: async (root) => {
    const slug = await ownSlug(root)
    const listed = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
    })
    if (listed.status !== 0) return [`git cannot list the files: ${listed.stderr.trim()}`]
    const findings: string[] = []
    for (const path of listed.stdout.split('\0').filter((one) => one !== '' && !isExempt(one))) {
      if (!existsSync(join(root, path))) continue
      findings.push(...wordFindings(path, await readFile(join(root, path), 'utf8'), slug))
    }
    return findings
  },
}

// Bundles and generated data hold the words of others, and these rules and their test hold all of them.
const isExempt = (path: string): boolean =>
  /^dist\/|^pnpm-lock\.yaml$|\.gen\.json$|(?:^|\/)LICENSE|\/check\/forbidden-words/.test(path)

/** What is wrong with the words of one file, one line each. */
export function wordFindings(path: string, text: string, slug: string): readonly string[] {
  const rules = RULES.filter(({ files }) => files === undefined || files.test(path))
  const findings: string[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const place = `${path}:${index + 1}`
    for (const { pattern, why } of rules) {
      const found = pattern.exec(line)?.[0]
      if (found !== undefined) findings.push(`${place} has "${found.trim()}": ${why}`)
    }
    if (line.includes(slug) && !mayNameSlug(path)) {
      findings.push(`${place} names ${slug}; only package.json does, everything else is generated from it`)
    }
  }
  return findings
}

// Documents and templates name it in `uses:` lines, which the generator keeps right.
const mayNameSlug = (path: string): boolean =>
  path === 'package.json' || /\.gen\.|\.test\.ts$|\.md$|\.ya?ml$|^docs\/schemas\//.test(path)
