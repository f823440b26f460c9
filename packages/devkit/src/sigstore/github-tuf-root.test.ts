import { Metadata, MetadataKind } from '@tufjs/models'
import { describe, expect, it } from 'vitest'
import githubTufRoot from '../../../sigstore/src/github-tuf-root.json' with { type: 'json' }

describe('the initial root of GitHub', () => {
  it('is signed by the threshold of its own keys', () => {
    const metadata = Metadata.fromJSON(MetadataKind.Root, structuredClone(githubTufRoot) as never)
    expect(() => metadata.verifyDelegate('root', metadata)).not.toThrow()
    expect([metadata.signed.version, metadata.signed.roles['root']?.threshold]).toEqual([3, 3])
  })

  it('is refused when a key of it is another one', () => {
    const [key = ''] = githubTufRoot.signed.roles.root.keyids
    const changed = structuredClone(githubTufRoot) as unknown as {
      signed: { keys: { [id: string]: { scheme: string } } }
    }
    const held = changed.signed.keys[key]
    if (held === undefined) throw new Error('the root has no such key')
    held.scheme = 'another'
    const metadata = Metadata.fromJSON(MetadataKind.Root, changed as never)
    expect(() => metadata.verifyDelegate('root', metadata)).toThrow()
  })
})
