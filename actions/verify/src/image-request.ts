import { parseImageReference } from '@tier3/model/image-reference'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Config } from './plan.ts'
import type { ImageRequest } from './image-subjects.ts'

/** The image of the inputs; undefined when they name files. */
export function imageRequest(config: Config): Result<ImageRequest | undefined, readonly Problem[]> {
  const { artifacts, 'include-children': includeChildren } = config
  if (artifacts.kind !== 'image') {
    const alone = (['include-children', 'registry-username'] as const).filter((name) =>
      name === 'include-children' ? includeChildren : config[name] !== undefined,
    )
    return alone.length === 0 ? ok(undefined) : failed(alone.map(withoutImage))
  }
  const reference = parseImageReference(artifacts.value)
  const problems = [
    ...(reference.ok ? [] : [malformed(reference.problem)]),
    ...(config.base === undefined ? [] : [withImage('base')]),
  ]
  return reference.ok && problems.length === 0
    ? ok({ kind: 'image', reference: reference.value, includeChildren })
    : failed(problems)
}

const malformed = (reason: string): Problem =>
  problem('input/malformed', {
    attempted: 'read the input "image"',
    current: reason,
    desired: 'it must be registry/name@sha256:<64 hexadecimal characters>, or registry/name:tag',
  })

const withoutImage = (name: string): Problem =>
  problem('input/conflict', {
    attempted: `read the input "${name}"`,
    current: 'no "image" was given',
    desired: 'it belongs to a container image',
    fix: `Remove \`${name}\`, or give the image in \`image\`.`,
  })

const withImage = (name: string): Problem =>
  problem('input/conflict', {
    attempted: `read the input "${name}"`,
    current: 'an "image" was given',
    desired: 'it belongs to files',
    fix: `Remove \`${name}\`.`,
  })
