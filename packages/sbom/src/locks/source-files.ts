import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { byCodeUnit } from '../order.ts'
import type { SourceFile } from '../source-tree.ts'
import { parseGoStatements, type GoStatement } from './go-mod.ts'
import { parseJsonFile, parseTomlFile, syntaxProblem } from './syntax.ts'
import { parseXmlFile, type XmlElement } from './xml.ts'

/** The manifests and lockfiles at hand. A manifest is parsed once, and what cannot be parsed is remembered. */
export interface SourceFiles {
  readonly paths: readonly string[]
  has(path: string): boolean
  /** Text without a byte order mark; bytes that are not UTF-8 are a problem. */
  read(path: string): Result<string, Problem>
  /** Text of a manifest; undefined when it is not there or cannot be read. */
  text(path: string): string | undefined
  /** The manifest as a value; undefined when it is not there or cannot be read. */
  json(path: string): unknown
  toml(path: string): unknown
  xml(path: string): XmlElement | undefined
  /** Statements of a go.mod or go.work. */
  go(path: string): readonly GoStatement[] | undefined
  /** Manifests that were asked for and could not be read, with the reason. */
  unreadable(): ReadonlyMap<string, Problem>
}

export function sourceFiles(files: readonly SourceFile[]): SourceFiles {
  const contents = new Map(files.map((file) => [file.path, file.content]))
  const broken = new Map<string, Problem>()

  const read = (path: string): Result<string, Problem> => {
    const content = contents.get(path)
    if (content === undefined) return failed(syntaxProblem(path, 'it is not there'))
    const text = parseUtf8(content)
    if (text === undefined) return failed(syntaxProblem(path, 'it is not UTF-8'))
    return ok(text.startsWith('\ufeff') ? text.slice(1) : text)
  }
  const kept = <T>(path: string, result: Result<T, Problem>): T | undefined => {
    if (result.ok) return result.value
    broken.set(path, result.problem)
    return undefined
  }
  const text = (path: string): string | undefined => (contents.has(path) ? kept(path, read(path)) : undefined)
  const cached = <T>(parse: (file: string, source: string) => Result<T, Problem>) => {
    const values = new Map<string, T | undefined>()
    return (path: string): T | undefined => {
      if (!values.has(path)) {
        const source = text(path)
        values.set(path, source === undefined ? undefined : kept(path, parse(path, source)))
      }
      return values.get(path)
    }
  }
  return {
    paths: [...contents.keys()].toSorted(byCodeUnit),
    has: (path) => contents.has(path),
    read,
    text,
    json: cached(parseJsonFile),
    toml: cached(parseTomlFile),
    xml: cached(parseXmlFile),
    go: cached(parseGoStatements),
    unreadable: () => broken,
  }
}
