import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The text as the formatter of the repository would leave it; texts of files it ignores come back as they are. */
export async function formatText(root: string, path: string, content: string): Promise<string> {
  const child = spawn(join(root, 'node_modules', '.bin', 'oxfmt'), [`--stdin-filepath=${path}`], {
    cwd: root,
  })
  const output = text(child.stdout)
  const errors = text(child.stderr)
  child.stdin.end(content)
  const [status] = await new Promise<[number | null]>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve([code]))
  })
  if (status !== 0) throw new Error(`oxfmt cannot format ${path}: ${await errors}`)
  return output
}
