import { Metadata, MetadataKind } from '@tufjs/models'
import { describe, expect, it } from 'vitest'
import githubTufRoot from '../../../sigstore/src/github-tuf-root.json' with { type: 'json' }

describe('the initial root of GitHub', () => {
  it('is signed by the threshold of its own keys', () => {
    const metadata = Metadata.fromJSON(MetadataKind.Root, structuredClone(githubTufRoot))
    expect(() => metadata.verifyDelegate('root', metadata)).not.toThrow()
    expect([metadata.signed.version, metadata.signed.roles['root']?.threshold]).toEqual([3, 3])
  })

  it('is refused when a key of it is another one', () => {
    const [key = ''] = githubTufRoot.signed.roles.root.keyids
    const changed = JSON.parse(
      JSON.stringify(githubTufRoot).replaceAll(key, '0'.repeat(64)),
    ) as typeof githubTufRoot
    const other = { ...changed, signatures: githubTufRoot.signatures }
    const metadata = Metadata.fromJSON(MetadataKind.Root, other)
    expect(() => metadata.verifyDelegate('root', metadata)).toThrow('root was signed by 0/3 keys')
  })
})
