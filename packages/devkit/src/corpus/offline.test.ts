import { Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createForge } from '../sigstore/forge.ts'
import { runScene } from './run-scene.ts'
import { BUNDLE, createStage, SIDECAR } from './stage.ts'

const forge = createForge()

/** Counts connections to anywhere, and lets none happen. */
function countConnections(): { readonly count: () => number } {
  let count = 0
  // oxlint-disable-next-line typescript/unbound-method -- put back as it was
  const { connect } = Socket.prototype
  Socket.prototype.connect = function refuse(): never {
    count += 1
    throw new Error('there is no network')
  }
  onTestFinished(() => {
    Socket.prototype.connect = connect
  })
  return { count: () => count }
}

describe('verify without network and token', () => {
  it.each([
    ['bundles that are named', {}, false],
    ['bundles beside the artifact', { bundles: 'auto' }, false],
    [
      'bundles and a signature beside it',
      { bundles: 'auto', 'predicate-types': 'provenance\nsignature' },
      true,
    ],
  ] as const)('%s suffice, and no connection is made', async (_, inputs, signed) => {
    const stage = createStage(forge, 'offline')
    const { count } = countConnections()
    const files = { [BUNDLE]: stage.attest(), ...(signed ? { [SIDECAR]: stage.sign() } : {}) }
    const { exitCode, outputs } = await runScene(stage, { files, inputs })
    expect({ exitCode, verdict: outputs['verdict'], connections: count() }).toEqual({
      exitCode: 0,
      verdict: 'verified',
      connections: 0,
    })
  })

  it('a rejection of named bundles asks nobody either', async () => {
    const stage = createStage(forge, 'offline')
    const { count } = countConnections()
    const { exitCode } = await runScene(
      stage,
      stage.beside(stage.attest({ claims: { repository: 'evil/app' } })),
    )
    expect([exitCode, count()]).toEqual([1, 0])
  })

  it('what local bundles do not prove is asked for, and without a network stays open', async () => {
    const stage = createStage(forge, 'offline')
    const { count } = countConnections()
    const { exitCode, outputs } = await runScene(stage, { inputs: { bundles: 'auto' } })
    expect([exitCode, outputs['verdict']]).toEqual([3, 'indeterminate'])
    expect(count()).toBeGreaterThan(0)
  })
})
