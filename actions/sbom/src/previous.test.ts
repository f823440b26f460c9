import { ok } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { formatCycloneDx } from '@tier3/sbom/cyclonedx/format'
import { sampleComponent, sampleDocument } from '@tier3/sbom/validate/sample.fixture'
import { describe, expect, it } from 'vitest'
import type { SbomPorts } from './ports.ts'
import { readPrevious } from './previous.ts'

const SECRET = 'Zq9SecretZq9Secret1x'

const filesWith = (text: string): Pick<SbomPorts, 'files' | 'releases'> => ({
  files: {
    read: () => Promise.resolve(ok(formatUtf8(text))),
    glob: () => Promise.resolve(ok([])),
    list: () => Promise.resolve(ok([])),
  },
  releases: undefined,
})

describe('readPrevious', () => {
  it('readPrevious leaves out the credentials that another tool left in its document', async () => {
    const address = `https://bob:${SECRET}@h.example/x`
    const document = sampleDocument({
      root: sampleComponent({ ref: 'root', name: `ghp_${SECRET}${SECRET}`, version: address }),
      tools: [sampleComponent({ ref: 'tool', type: 'application', name: `ghp_${SECRET}${SECRET}` })],
      components: [
        sampleComponent({
          ref: 'x',
          name: address,
          purl: `pkg:npm/x@1.0.0?download_url=${encodeURIComponent(address)}`,
          licenses: [{ kind: 'name', name: `/home/${SECRET}/LICENSE` }],
        }),
      ],
    })
    const previous = await readPrevious(
      'old.cdx.json',
      undefined,
      'tool',
      filesWith(formatCycloneDx(document, '1.6')),
    )
    expect(previous).toMatchObject({ ok: true, value: { kind: 'document' } })
    expect(JSON.stringify(previous)).not.toContain(SECRET)
  })
})
