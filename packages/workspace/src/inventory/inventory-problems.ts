import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'

/** cdxgen failed over these files: the only one of these problems that other readers may make up for. */
export const failedOverFiles = (cause: string): Problem =>
  of('environment/inventory-failed', 'cdxgen failed on these files', END, cause)

/** cdxgen could not be run to its end here, whatever the files say. */
export const unusable = (current: string, cause = ''): Problem =>
  of('environment/inventory-unusable', current, END, cause)

/** A path that the permission model would read as a pattern, or as several: the tool would not be locked in. */
export const ambiguousPlace = (path: string): Problem =>
  of(
    'environment/inventory-unusable',
    `the path ${quoted(path)} has "*" or "," in it, with which the tool cannot be locked in`,
    'the program and the temporary folder must be elsewhere',
  )

/** Nothing of the files was read: the copies that the tool is to see could not be made. */
export const notStaged = (cause: string): Problem =>
  of(
    'environment/write-failed',
    'the files could not be copied to a folder of their own',
    'the temporary folder must be writable and have space',
    cause,
  )

/** The inventory worker is not where this program was installed. */
export const workerMissing = (): Problem =>
  of(
    'environment/program-missing',
    'the inventory worker is not beside this program',
    'all of `dist/` must be there',
  )

/** The Node that runs this cannot be started again. */
export const nodeMissing = (cause: string): Problem =>
  of(
    'environment/program-missing',
    'Node could not be started',
    'the Node that runs this must be usable',
    cause,
  )

const END = 'cdxgen must read them to the end'

const of = (code: ProblemCode, current: string, desired: string, cause = ''): Problem =>
  problem(code, {
    attempted: 'take the inventory of the manifests and lockfiles',
    current,
    desired,
    ...(cause === '' ? {} : { cause }),
  })
