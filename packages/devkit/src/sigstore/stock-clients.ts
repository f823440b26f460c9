import { createRequire } from 'node:module'

import type * as bundle from '../../../sigstore/node_modules/@sigstore/bundle/dist/index.js'
import type * as protobuf from '../../../sigstore/node_modules/@sigstore/protobuf-specs/dist/index.js'
import type * as sign from '../../../sigstore/node_modules/@sigstore/sign/dist/index.js'
import type * as tuf from '../../../sigstore/node_modules/@sigstore/tuf/dist/index.js'
import type * as verify from '../../../sigstore/node_modules/@sigstore/verify/dist/index.js'

/**
 * The JavaScript Sigstore libraries, for tests of the instance: they belong to the package `sigstore`, so they are
 * resolved from there.
 */
const load = createRequire(new URL('../../../sigstore/package.json', import.meta.url))

// The require function is untyped; each module's own declarations say what it gives.
export const signLibrary = load('@sigstore/sign') as typeof sign
export const verifyLibrary = load('@sigstore/verify') as typeof verify
export const bundleLibrary = load('@sigstore/bundle') as typeof bundle
export const protobufLibrary = load('@sigstore/protobuf-specs') as typeof protobuf
export const tufLibrary = load('@sigstore/tuf') as typeof tuf
