import { join } from 'node:path'
import { ROOT } from '../gen/project.ts'

/** Where the package lies that `workspace` owns; its internals are no part of what it exports. */
export const CDXGEN = join(ROOT, 'packages', 'workspace', 'node_modules', 'cdxgen')

/** The program that its users start. */
export const CDXGEN_PROGRAM = join(CDXGEN, 'bin', 'cdxgen.js')
