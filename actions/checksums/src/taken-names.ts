import type { ArtifactSource, FileSource } from '@tier3/model/artifacts'
import { parseChecksumFile } from '@tier3/model/checksum-file'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { parseUtf8 } from '@tier3/model/utf8'
import type { WritePlan } from './plan.ts'

const LIMIT = 64 * 1024 * 1024

/** Problems for manifests that would replace a file which is no checksum file: `manifest: app.tgz` must not cost app.tgz. */
export async function takenNames(
  plan: WritePlan,
  ports: { readonly artifacts: ArtifactSource; readonly files: FileSource },
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const name of Object.values(plan.manifests)) {
    const found = await ports.artifacts.locate(name, plan.base)
    if (!found.ok) problems.push(found.problem)
    else if (found.value !== undefined && found.value.size > 0) {
      const bytes = await ports.files.read(found.value.path, LIMIT)
      if (!bytes.ok) problems.push(bytes.problem)
      else if (!isChecksumFile(bytes.value, name)) problems.push(taken(name))
    }
  }
  return problems
}

function isChecksumFile(bytes: Uint8Array, name: string): boolean {
  const text = parseUtf8(bytes)
  return text !== undefined && parseChecksumFile(text, name).ok
}

const taken = (name: string): Problem =>
  problem('input/conflict', {
    attempted: `write the checksum file ${quoted(name)}`,
    current: 'a file of that name is there, and it is no checksum file',
    desired: 'nothing but a checksum file may be replaced',
    fix: 'Choose another name in `manifest`.',
  })
