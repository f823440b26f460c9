import { join } from 'node:path'
import type { Face } from '@tier3/runner/run/face'
import { runWired } from '@tier3/runner/run/run-loop'
import { wiredPage } from '../cli/page/wire.ts'
import type { Stage } from './stage.ts'

/** Writes `index.html` about the release that the stranger has, as `tier3 page` does. */
export async function writePage({ out, reports, trustedRoot }: Stage): Promise<void> {
  const inputs: { readonly [name: string]: string } = {
    receipt: 'release-receipt.json',
    files: 'release',
    reproduction: 'reports/reproduce.json',
    verification: 'reports/verify.json',
    'trusted-root': trustedRoot,
    output: 'index.html',
    'report-path': join(reports, 'page.json'),
  }
  const said: string[] = []
  const face: Face = {
    kind: 'cli',
    input: (name) => inputs[name] ?? '',
    variable: () => undefined,
    mask: () => {},
    say: (line) => void said.push(line),
    progress: () => {},
    annotate: ({ message }) => void said.push(message),
    setOutput: () => {},
    summary: async () => false,
    emitReport: () => {},
  }
  const code = await runWired(wiredPage, face, { workspace: out, temp: out, unique: 'page' })
  if (code !== 0) throw new Error(`the page ended with ${code}:\n${said.join('\n')}`)
}
