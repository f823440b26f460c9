import { failed, ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import type { LockedPackage } from '../lock-facts.ts'
import { entriesOf, field, fieldAt, itemsOf, textField } from './fields.ts'
import { parseImageReference } from './image-reference.ts'
import { packageUrl } from './package-url.ts'
import { mergePackages, type LockReader } from './reading.ts'
import { parseYamlFile, syntaxProblem } from './syntax.ts'

/**
 * What a workflow or action.yml of GitHub uses: actions, reusable workflows, and images: of `docker://`, of containers and of services. All of it runs in the
 * build and none of it ships, so that its scope is `excluded`. Local paths are part of the source itself.
 */
export const readWorkflow: LockReader = (file, text) => {
  const parsed = parseYamlFile(file, text)
  if (!parsed.ok) return parsed
  if (parsed.value.length > 1) return failed(syntaxProblem(file, 'it holds more than one document'))
  const notes = gapNotes(file, 'github-actions')
  const packages: LockedPackage[] = []
  for (const uses of usesOf(parsed.value[0])) {
    if (/^(?:\.|\$)\//.test(uses) || uses === '.') continue
    if (uses.includes('${{')) {
      notes.note('unpinned', uses.startsWith(IMAGE) ? uses.slice(IMAGE.length) : uses)
      continue
    }
    const used = uses.startsWith(IMAGE) ? parseImageReference(uses.slice(IMAGE.length)) : parseUses(uses)
    if (used === undefined) notes.note('unreadable', uses)
    else {
      packages.push({ purl: used.purl, hashes: [], scope: 'excluded' })
      if (!used.isPinned) notes.note('unpinned', uses)
    }
  }
  const exhaustive = !notes.has('unpinned') && !notes.has('unreadable')
  const facts = {
    ecosystem: 'github-actions',
    file,
    packages: mergePackages(packages),
    projects: [],
  } as const
  return ok({ facts: { ...facts, graph: 'direct', exhaustive }, gaps: notes.gaps() })
}

const IMAGE = 'docker://'

/** Each text once: an anchor may repeat the same steps in many jobs. */
function usesOf(document: unknown): Set<string> {
  const uses = new Set<string>()
  const seen = new Set<unknown>()
  const addSteps = (steps: unknown): void => {
    if (seen.has(steps)) return
    seen.add(steps)
    for (const step of itemsOf(steps)) {
      const text = textField(step, 'uses')
      if (text !== undefined) uses.add(text.trim())
    }
  }
  for (const [, job] of entriesOf(field(document, 'jobs'))) {
    const text = textField(job, 'uses')
    if (text !== undefined) uses.add(text.trim())
    addSteps(field(job, 'steps'))
    for (const one of [
      field(job, 'container'),
      ...entriesOf(field(job, 'services')).map(([, service]) => service),
    ]) {
      const image = typeof one === 'string' ? one : textField(one, 'image')
      if (image !== undefined && image.trim() !== '')
        uses.add(`${IMAGE}${image.trim().replace(/^docker:\/\//, '')}`)
    }
  }
  const runs = field(document, 'runs')
  addSteps(field(runs, 'steps'))
  const image = fieldAt(runs, 'image')
  if (typeof image === 'string' && image.startsWith(IMAGE)) uses.add(image.trim())
  return uses
}

/** `owner/repo[/path]@ref`: only a whole commit fixes what runs, tags and branches can be moved. */
function parseUses(text: string): { readonly purl: string; readonly isPinned: boolean } | undefined {
  const match = /^([A-Za-z0-9-]+\/[A-Za-z0-9._-]+)((?:\/[^@\s]+)?)@([^@\s]+)$/.exec(text)
  if (match === null) return undefined
  const [, name = '', path = '', version = ''] = match
  const purl = packageUrl({ type: 'github', name, version, subpath: path.slice(1) || undefined })
  return purl === undefined ? undefined : { purl, isPinned: /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(version) }
}
