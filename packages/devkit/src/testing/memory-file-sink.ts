import { resolve } from 'node:path'
import type { FileSink } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { isInside } from '@tier3/workspace/containment'
import { memoryProblem } from './memory-problem.ts'
import { isBelowMemoryFile, isMemoryFolder, type MemoryFile, type MemoryFiles } from './memory-files.ts'

/** Writes into a workspace in memory: all files or none, as the real one does. */
export function createMemoryFileSink(held: MemoryFiles): FileSink {
  return {
    writeAll(files) {
      const targets = collect(files.map(({ path }) => resolveTarget(held, path)))
      if (!targets.ok) return Promise.resolve(targets)
      const after = new Map<string, MemoryFile>(held.files)
      for (const [index, path] of targets.value.entries()) {
        after.set(path, { bytes: new Uint8Array(Buffer.from(files[index]?.content ?? '')) })
      }
      const problems: Problem[] = []
      if (new Set(targets.value).size < targets.value.length) {
        problems.push(memoryProblem('input/duplicate-name', 'write two files to one path'))
      } else if (targets.value.some((path) => isBelowMemoryFile({ ...held, files: after }, path))) {
        problems.push(memoryProblem('environment/write-failed', 'write below a file'))
      } else for (const [path, file] of after) held.files.set(path, file)
      return Promise.resolve(problems.length > 0 ? failed(problems) : ok(undefined))
    },
  }
}

function resolveTarget(held: MemoryFiles, text: string): Result<string, Problem> {
  const attempted = `write ${quoted(text)}`
  if (text === '' || text.endsWith('/') || text.includes('\0')) {
    return failed(memoryProblem('input/not-a-file', attempted))
  }
  const path = resolve(held.workspace, text)
  if (!isInside(held.workspace, path)) return failed(memoryProblem('input/path-escape', attempted))
  return isMemoryFolder(held, path) ? failed(memoryProblem('input/not-a-file', attempted)) : ok(path)
}
