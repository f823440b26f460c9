import { formatUtf8 } from '@tier3/model/utf8'
import type { Hash } from '../hash.ts'
import { readLocks } from './read-locks.ts'

/**
 * For tests: reads a tree given as texts and writes what was found as lines. `purl scope license hashes > needs` for a
 * package, `local …` for a project, `gap kind file: meaning`, and `code file:line current` for a problem.
 */
export function readSample(files: Readonly<Record<string, string>>): readonly string[] {
  const report = readLocks(Object.entries(files).map(([path, text]) => ({ path, content: formatUtf8(text) })))
  if (!report.ok) {
    return report.problem.map(({ code, at, current }) => `${code} ${at?.file}:${at?.line ?? ''} ${current}`)
  }
  const { facts, projects, gaps } = report.value
  return [
    ...facts.flatMap(({ file, graph, exhaustive, packages }) => [
      `${file} ${graph} ${exhaustive ? 'exhaustive' : 'partial'}`,
      ...packages.map(({ purl, scope, license, hashes, dirhash, dependsOn }) =>
        line(purl, [scope, license, ...hashes.map(showHash), dirhash], dependsOn),
      ),
    ]),
    ...projects.map(({ ecosystem, folder, name, license, purl, dependsOn }) =>
      line(`local ${ecosystem} "${folder}" ${purl ?? name ?? '-'}`, [license], dependsOn),
    ),
    ...gaps.map(({ kind, file, meaning }) => `gap ${kind} ${file}: ${meaning}`),
  ]
}

const line = (
  start: string,
  words: readonly (string | undefined)[],
  needs: readonly string[] | undefined,
): string =>
  [start, ...words, ...(needs === undefined ? [] : ['>', ...needs])]
    .filter((word) => word !== undefined)
    .join(' ')

const showHash = ({ algorithm, content }: Hash): string => `${algorithm}:${content.slice(0, 4)}`
