import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openBuildLog } from './build-log.ts'

const folder = mkdtempSync(join(tmpdir(), 'tier3-build-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

function logged(name: string, chunks: readonly string[], limit = 1000) {
  const told: string[] = []
  const log = openBuildLog(join(folder, name), limit, (line) => told.push(line))
  for (const chunk of chunks) log.write(Buffer.from(chunk))
  const end = log.close()
  return { ...end, told, file: readFileSync(log.path, 'utf8') }
}

describe('openBuildLog', () => {
  it('tells lines whole, however they arrive', () => {
    expect(logged('parts', ['on', 'e\ntw', 'o\r\nlast']).told).toEqual(['one', 'two', 'last'])
  })

  it('shows what is hostile as text, and keeps the file as it was', () => {
    const { file, told } = logged('hostile', ['\u001b[31mred\u001b[0m \u202e\u0007x\n'])
    expect(told).toEqual(['red \\u{202e}\\u{0007}x'])
    expect(file).toBe('\u001b[31mred\u001b[0m \u202e\u0007x\n')
  })

  it('keeps the beginning in the file and the end behind it', () => {
    const { dropped, file, tail } = logged('long', ['0123456789\n', 'abcdefghij\n', 'the end\n'], 12)
    expect([dropped, tail]).toEqual([18, ['0123456789', 'abcdefghij', 'the end']])
    expect(file).toBe(
      '0123456789\na\n[18 bytes of the log were not kept; it ended with:]\n0123456789\nabcdefghij\nthe end\n',
    )
  })

  it('tells no more than people read, and remembers the last lines', () => {
    const { tail, told } = logged('many', [Array.from({ length: 2000 }, (_, i) => `${i}\n`).join('')])
    expect([told.length, told.at(-1)]).toEqual([501, '(the rest stands in the log file)'])
    expect([tail.length, tail.at(-1)]).toEqual([40, '1999'])
  })

  it('a line without end does not fill the memory', () => {
    const { tail } = logged(
      'endless',
      Array.from({ length: 100 }, () => 'x'.repeat(1000)),
    )
    expect(tail[0]?.length).toBeLessThanOrEqual(2000)
  })
})
