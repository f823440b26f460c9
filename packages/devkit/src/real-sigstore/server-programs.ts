import { findNamedProgram } from '../interop/named-program.ts'

/** Stock servers of Sigstore, each named by a variable. */
export interface ServerPrograms {
  readonly fulcio: string
  readonly timestampServer: string
  readonly rekorTiles: string
  readonly tesseract: string
}

const VARIABLES = {
  fulcio: 'TIER3_FULCIO',
  timestampServer: 'TIER3_TIMESTAMP_SERVER',
  rekorTiles: 'TIER3_REKOR_TILES',
  tesseract: 'TIER3_TESSERACT',
} as const

/** All of them, or why there are none: an instance is not whole without one. */
export function findServerPrograms(environment: NodeJS.ProcessEnv): ServerPrograms | { missing: string } {
  const find = (name: keyof typeof VARIABLES) => findNamedProgram(environment, VARIABLES[name])
  const [fulcio, timestampServer, rekorTiles, tesseract] = [
    find('fulcio'),
    find('timestampServer'),
    find('rekorTiles'),
    find('tesseract'),
  ]
  const missing = [fulcio, timestampServer, rekorTiles, tesseract].flatMap((one) => one.missing ?? [])
  if (
    fulcio.missing !== undefined ||
    timestampServer.missing !== undefined ||
    rekorTiles.missing !== undefined ||
    tesseract.missing !== undefined
  )
    return { missing: missing.join('; ') }
  return {
    fulcio: fulcio.path,
    timestampServer: timestampServer.path,
    rekorTiles: rekorTiles.path,
    tesseract: tesseract.path,
  }
}
