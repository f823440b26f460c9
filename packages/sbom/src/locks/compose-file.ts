import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, textField } from './fields.ts'
import { parseImageReference } from './image-reference.ts'
import { fillVariables } from './image-variables.ts'
import { mergePackages, type LockReader } from './reading.ts'
import { parseYamlFile, syntaxProblem } from './syntax.ts'

/** The images that the services of a compose file run. One with `build` is made here: its `image` is a name of our own. */
export const readComposeFile: LockReader = (file, text) => {
  const parsed = parseYamlFile(file, text)
  if (!parsed.ok) return parsed
  if (parsed.value.length > 1) return failed(syntaxProblem(file, 'it holds more than one document'))
  const notes = gapNotes(file, 'container')
  const packages: LockedPackage[] = []
  for (const [, service] of entriesOf(field(parsed.value[0], 'services'))) {
    const said = textField(service, 'image')
    if (said === undefined || field(service, 'build') !== undefined) continue
    const name = fillVariables(said, new Map())
    const image = name === undefined ? undefined : parseImageReference(name)
    if (image === undefined) notes.note(name === undefined ? 'unpinned' : 'unreadable', said)
    else {
      packages.push({ purl: image.purl, hashes: [] })
      if (!image.isPinned) notes.note('unpinned', said)
    }
  }
  const exhaustive = !notes.has('unpinned') && !notes.has('unreadable')
  const facts = { ecosystem: 'container', file, packages: mergePackages(packages), projects: [] } as const
  return ok({ facts: { ...facts, graph: 'direct', exhaustive }, gaps: notes.gaps() })
}
