import { markup, type Html } from './html.ts'
import { mismatches, type ReleaseFacts } from './release-facts.ts'
import { formatTime, plural, short } from './wording.ts'

/** What release this is, and the four answers that people look for first. */
export function heading(facts: ReleaseFacts): Html {
  const { at, commit, prerelease, repository, state, tag, url } = facts.receipt.says
  const published =
    state === 'draft' ? 'Kept as a draft' : prerelease ? 'Published as a prerelease' : 'Published'
  return markup`<header>
    <p class="over">${state === 'draft' ? 'Report of a draft' : 'Report of a release'}</p>
    <h1>${repository} <span>${tag}</span></h1>
    <p class="lead">
      ${published}${at === undefined ? '' : markup` <b>${formatTime(at)}</b>`}, from commit
      <code title="${commit}">${short(commit)}</code>. ${page(url)}
    </p>
    <dl class="tiles">
      ${tiles(facts).map(
        ({ name, says, value }) =>
          markup`<div>
            <dt>${name}</dt>
            <dd class="value">${value}</dd>
            <dd>${says}</dd>
          </div> `,
      )}
    </dl>
  </header> `
}

/** Only addresses of web pages become links. */
const page = (url: string): Html =>
  /^https:\/\/[^\s"<>]+$/.test(url) ? markup`<a href="${url}" rel="noreferrer">${url}</a>` : markup`${url}`

interface Tile {
  readonly name: string
  readonly value: string
  readonly says: string
}

function tiles(facts: ReleaseFacts): readonly Tile[] {
  const { reproduction, sbom, verification } = facts
  const { assets, immutable, level, readBack, state } = facts.receipt.says
  return [
    {
      name: 'SLSA Build level',
      value: `Level ${level}`,
      says: verification?.says.levelReasons.join(' ') || LEVELS[level],
    },
    {
      name: 'Built twice',
      value: reproduction === undefined ? 'not known' : reproduction.says.verdict,
      says:
        reproduction === undefined
          ? 'No report of a second build was given.'
          : reproduction.says.sensitive === 'yes'
            ? 'A change on purpose was noticed.'
            : 'Nobody showed that a change is noticed.',
    },
    {
      name: 'Made of',
      value: sbom === undefined ? 'not known' : plural(sbom.says.components, 'component'),
      says: sbom === undefined ? 'No SBOM was given.' : sbom.says.format,
    },
    {
      name: state === 'draft' ? 'Draft' : 'Published',
      value: state === 'draft' ? 'not published' : immutable ? 'immutable' : 'can be changed',
      says:
        readBack === 'none'
          ? plural(assets.length, 'asset')
          : `${plural(assets.length, 'asset')}, read back ${readBack === 'anonymous' ? 'without a token' : 'with a token'}.`,
    },
  ]
}

const LEVELS = [
  'No provenance was verified.',
  'The signing job did not run on a hosted runner.',
  'Signed on a hosted runner; nothing shows that the build could not reach the signing identity.',
  'Built and attested by a tier3 reusable workflow, in jobs of its own, on a hosted runner.',
] as const

/** Files that are not what the receipt says, before anything else. */
export function alert(facts: ReleaseFacts): Html | undefined {
  const wrong = mismatches(facts)
  if (wrong.length === 0) return undefined
  return markup`<div class="alert" role="alert">
    <h2>${plural(wrong.length, 'file is', 'files are')} not what the receipt says</h2>
    <ul>
      ${wrong.map(({ name, why }) => markup`<li>${name}: ${why}</li> `)}
    </ul>
  </div> `
}
