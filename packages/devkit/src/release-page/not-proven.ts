import { markup, type Html } from './html.ts'
import type { ReleaseFacts } from './release-facts.ts'

interface Gap {
  readonly gap: string
  readonly why: string
}

const ALWAYS: readonly Gap[] = [
  {
    gap: 'That the software is good.',
    why: 'A verified file comes from that commit by that workflow. Both may be malicious.',
  },
  {
    gap: 'That the SBOM lists everything.',
    why: 'It lists what manifests and lockfiles of the commit name. What a build adds beside them is not seen.',
  },
  {
    gap: 'That the tag was protected.',
    why: 'The workflow looked before it built. No file of the release carries what it saw; its log does.',
  },
  {
    gap: 'That the release was not withdrawn.',
    why: 'There is no list of revoked attestations: an old release verifies for ever.',
  },
]

/** What nobody should read out of a release, so that nobody does. */
export function notProven(facts: ReleaseFacts): Html {
  const { level } = facts.receipt.says
  const gaps: readonly Gap[] = [
    ...ALWAYS,
    ...(level < 3
      ? [
          {
            gap: 'That the build is isolated from the identity.',
            why: 'No certificate says so of this workflow, so that the level stays below 3.',
          },
        ]
      : []),
    facts.reproduction?.says.verdict === 'identical'
      ? {
          gap: 'That it builds the same everywhere.',
          why: 'It was built again on the platform that it was built on, by the same workflow.',
        }
      : {
          gap: 'That it can be built again with the same bytes.',
          why: 'No report says that a second build was identical.',
        },
    {
      gap: 'Anything by this page.',
      why: 'It shows what the receipt and the reports say. It hashed files at most; the commands above are the proof.',
    },
  ]
  return markup`<section aria-labelledby="not-proven">
    <h2 id="not-proven">What is not proven</h2>
    <ul class="gaps">
      ${gaps.map(({ gap, why }) => markup`<li><b>${gap}</b> ${why}</li> `)}
    </ul>
  </section> `
}
