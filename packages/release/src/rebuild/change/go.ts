import type { ChangePlan, ChangeSource } from './change.ts'
import { MARK, MARK_NAME } from './mark.ts'

const MOST = 50

/** A new file in each program, with an initializer that has an effect: the linker cannot leave it out. */
export function planGoChange(source: ChangeSource): ChangePlan | undefined {
  if (!source.paths.includes('go.mod')) return undefined
  const folders = new Set<string>()
  for (const path of source.paths) {
    if (!path.endsWith('.go') || path.endsWith('_test.go') || PASSED_OVER.test(path)) continue
    const text = source.text(path)
    if (text === undefined || /^\/\/go:build\s+ignore/m.test(text) || !/^package[ \t]+main\b/m.test(text))
      continue
    folders.add(path.slice(0, path.lastIndexOf('/') + 1))
  }
  const edits = [...folders].slice(0, MOST).map((folder) => ({
    path: `${folder}${MARK_NAME}.go`,
    content: `package main\n\nfunc init() { println(${JSON.stringify(MARK)}) }\n`,
  }))
  return edits.length === 0 ? undefined : { edits, says: edits.map(({ path }) => `the new file ${path}`) }
}

const PASSED_OVER = /(?:^|\/)(?:vendor|testdata|[._][^/]*)\//
