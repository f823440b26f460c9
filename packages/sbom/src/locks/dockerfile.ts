import { ok } from '@tier3/model/result'
import { gapNotes } from '../gaps/gap-notes.ts'
import { instructionsOf } from './dockerfile-lines.ts'
import { folderOf } from './folder.ts'
import { parseImageReference } from './image-reference.ts'
import { fillVariables } from './image-variables.ts'
import { localProject, mergePackages, type LockReader } from './reading.ts'

/** The images that a Dockerfile builds on or copies from. Its own stages are none, and neither is `scratch`. */
export const readDockerfile: LockReader = (file, text) => {
  const notes = gapNotes(file, 'container')
  const stages = new Set<string>()
  const args = new Map<string, string>()
  const found = new Map<string, boolean>()
  const take = (said: string): void => {
    const name = fillVariables(said, args)
    if (name === undefined) notes.note('unpinned', said)
    else if (name === '') notes.note('unpinned', said === '' ? 'an image' : said)
    else if (name !== 'scratch' && !stages.has(name.toLowerCase())) {
      const image = parseImageReference(name)
      if (image === undefined) notes.note('unreadable', name)
      else {
        found.set(image.purl, image.isPinned)
        if (!image.isPinned) notes.note('unpinned', name)
      }
    }
  }
  // A number behind `from` is that of a stage.
  const takeFrom = (said: string): void => (/^\d+$/.test(said) ? undefined : take(said))
  const { instructions, isWhole } = instructionsOf(text)
  if (!isWhole) notes.note('unreadable', 'a here-document without an end')
  let isBeforeFirstStage = true
  for (const { verb, rest } of instructions) {
    const words = rest.split(/\s+/).filter((word) => word !== '')
    if (verb === 'ARG' && isBeforeFirstStage) {
      for (const word of words) setArgument(word, args)
    } else if (verb === 'FROM') {
      isBeforeFirstStage = false
      const [image = '', as, alias] = words.filter((word) => !word.startsWith('--'))
      take(image)
      if (as?.toUpperCase() === 'AS' && alias !== undefined) stages.add(alias.toLowerCase())
    } else if (verb === 'COPY' || verb === 'ADD') {
      const from = words.find((word) => word.startsWith('--from='))
      if (from !== undefined) takeFrom(from.slice('--from='.length))
    } else if (verb === 'RUN') {
      for (const word of words.filter((one) => one.startsWith('--mount='))) {
        const from = /[=,]from=([^,\s]+)/.exec(word)?.[1]
        if (from !== undefined) takeFrom(from)
      }
    }
  }
  const packages = mergePackages([...found.keys()].map((purl) => ({ purl, hashes: [] })))
  const dependsOn = packages.map(({ purl }) => purl)
  const projects = [localProject({ ecosystem: 'container', folder: folderOf(file), dependsOn })]
  const exhaustive = !notes.has('unpinned') && !notes.has('unreadable')
  return ok({
    facts: { ecosystem: 'container', file, packages, projects, graph: 'direct', exhaustive },
    gaps: notes.gaps(),
  })
}

function setArgument(word: string, args: Map<string, string>): void {
  const equals = word.indexOf('=')
  if (equals < 1) return
  const value = fillVariables(word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2'), args)
  if (value !== undefined) args.set(word.slice(0, equals), value)
}
