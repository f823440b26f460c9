import { randomUUID } from 'node:crypto'
import { constants } from 'node:fs'
import { mkdir, open, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** Where reports begin: enough of a file to tell a report of ours from anything else. */
const HEAD = /^\{\s*"mediaType":\s*"application\/vnd\.tier3\.report\+json;/

/**
 * Writes a report whole or not at all. A relative path stays in the workspace, by `..` and by links; an existing file is
 * replaced only when it is a report, too: `report-path: app.tgz` must not cost app.tgz, in a dry run least of all.
 */
export async function writeReportFile(
  json: string,
  reportPath: string,
  workspace: string,
): Promise<Result<string, Problem>> {
  const path = resolve(workspace, reportPath)
  const partial = `${path}.${randomUUID()}.partial`
  try {
    await mkdir(dirname(path), { recursive: true })
    if (!isAbsolute(reportPath) && !(await isInside(dirname(path), workspace)))
      return failed(escape(reportPath))
    if (!(await isReplaceable(path))) return failed(taken(path))
    await writeFile(partial, json, { flag: 'wx' })
    await rename(partial, path)
    return ok(path)
  } catch (error) {
    // What cannot even be looked at was not left behind; the first error is the one to report.
    await rm(partial, { force: true }).catch(() => {})
    return failed(
      problem('environment/write-failed', {
        attempted: `write the report ${path}`,
        current: error instanceof Error ? error.message : 'it failed',
        desired: 'the report must be written',
      }),
    )
  }
}

/** A new name for a report that nobody gave a place to. */
export const temporaryReport = (temp: string, action: string): string =>
  join(temp, 'tier3', `${action}-${randomUUID()}.json`)

async function isInside(folder: string, workspace: string): Promise<boolean> {
  const way = relative(await realpath(workspace), await realpath(folder))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

async function isReplaceable(path: string): Promise<boolean> {
  // Without waiting: a pipe has no reader, and would hold the run up for ever.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (file === undefined) return true
  try {
    const status = await file.stat()
    if (!status.isFile()) return false
    const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0)
    return status.size === 0 || HEAD.test(buffer.subarray(0, bytesRead).toString('latin1'))
  } finally {
    await file.close()
  }
}

const escape = (path: string): Problem =>
  problem('input/path-escape', {
    attempted: `write the report ${path}`,
    current: 'the path leads out of the workspace',
    desired: 'a relative path must stay in it',
    fix: 'Give `report-path` a path in the workspace, or an absolute one.',
  })

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write the report ${path}`,
    current: 'a file of that name is there, and it is no report',
    desired: 'nothing but a report may be replaced',
    fix: 'Give `report-path` another name.',
  })
