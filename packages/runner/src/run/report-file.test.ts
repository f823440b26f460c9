import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatReport, REPORT_MEDIA_TYPE } from './report-document.ts'
import { writeReportFile } from './report-file.ts'

const report = formatReport({
  mediaType: REPORT_MEDIA_TYPE,
  action: 'probe',
  dryRun: false,
  exitCode: 0,
  title: 'done',
  problems: [],
  findings: [],
  notices: [],
  outputs: {},
})

describe('writeReportFile', () => {
  let root = ''
  let workspace = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'tier3-report-'))
    workspace = join(root, 'ws')
    mkdirSync(workspace)
    mkdirSync(join(root, 'out'))
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))
  const write = async (path: string) => {
    const written = await writeReportFile(report, path, workspace)
    return written.ok ? 'ok' : written.problem.code
  }

  it('writes into new folders, and replaces a report of before', async () => {
    expect([await write('a/b/r.json'), await write('a/b/r.json')]).toEqual(['ok', 'ok'])
    expect(readFileSync(join(workspace, 'a/b/r.json'), 'utf8')).toBe(report)
    expect(readdirSync(join(workspace, 'a/b'))).toEqual(['r.json'])
  })

  it('writes to an absolute path, which somebody chose', async () => {
    expect(await write(join(root, 'out/r.json'))).toBe('ok')
  })

  it.each(['../out/r.json', '../../r.json', 'link/r.json'])(
    'does not leave the workspace by %s',
    async (path) => {
      symlinkSync('../out', join(workspace, 'link'))
      expect(await write(path)).toBe('input/path-escape')
      expect(existsSync(join(root, 'out/r.json'))).toBe(false)
    },
  )

  it.each(['the artifact', '{"mediaType":"other"}', `x${report}`])('does not replace %j', async (content) => {
    writeFileSync(join(workspace, 'app.tgz'), content)
    expect(await write('app.tgz')).toBe('input/conflict')
    expect(readFileSync(join(workspace, 'app.tgz'), 'utf8')).toBe(content)
    expect(readdirSync(workspace)).toEqual(['app.tgz'])
  })

  it('does not write over a folder or a pipe, and does not wait for one', async () => {
    mkdirSync(join(workspace, 'folder'))
    execFileSync('mkfifo', [join(workspace, 'pipe')])
    expect([await write('folder'), await write('pipe')]).toEqual(['input/conflict', 'input/conflict'])
  })
})
