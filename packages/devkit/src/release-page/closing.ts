import { parseRepoSlug, sameRepo } from '@tier3/model/repo-slug'
import { OWN_REPOSITORY } from '@tier3/attestation/own-workflows.gen'
import { markup, type Html } from './html.ts'
import { VARIED } from './pipeline-jobs.ts'
import { pipelinePicture } from './pipeline-picture.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { inWords, plural } from './wording.ts'

/** Whether the release came through our own release workflow, whose jobs are known. */
export function isOwnPipeline({ receipt }: Pick<ReleaseFacts, 'receipt'>): boolean {
  const signer = receipt.says.demand.signer ?? ''
  const own = parseRepoSlug(OWN_REPOSITORY)
  const [path = ''] = signer.split('@')
  const [owner = '', name = '', ...rest] = path.split('/')
  const slug = parseRepoSlug(`${owner}/${name}`)
  return (
    own.ok && slug.ok && sameRepo(own.value, slug.value) && rest.join('/') === '.github/workflows/release.yml'
  )
}

/** The jobs, and why none of them can both run foreign code and sign. */
export function pipeline(facts: ReleaseFacts): Html | undefined {
  if (!isOwnPipeline(facts)) return undefined
  return markup`<section aria-labelledby="pipeline">
    <h2 id="pipeline">Why the build cannot sign</h2>
    <p>
      The code of the repository runs only in jobs that hold no identity and can write nothing. The one job
      that can sign runs none of it, and takes a file only with the digest that the build handed over on a way
      of its own.
    </p>
    <figure>${pipelinePicture('across')} ${pipelinePicture('down')}</figure>
    <ul class="key">
      <li><i class="guest"></i>dashed: runs the code of the repository; no identity</li>
      <li><i class="signer"></i>bold: holds the identity; runs none of that code</li>
      <li><i></i>plain: neither</li>
    </ul>
  </section> `
}

/** What it is made of, and what a second build gave. */
export function contents(facts: ReleaseFacts): Html {
  return markup`<div class="twice">
    <section aria-labelledby="made-of">
      <h2 id="made-of">What it is made of</h2>
      ${sbomPart(facts)}
    </section>
    <section aria-labelledby="twice">
      <h2 id="twice">Built twice</h2>
      ${rebuildPart(facts)}
    </section>
  </div> `
}

const MOST_LICENSES = 8

function sbomPart({ sbom }: ReleaseFacts): Html {
  if (sbom === undefined) return markup`<p>No SBOM was given to this page.</p> `
  const { aggregates, components, excluded, licenses } = sbom.says
  const rest = licenses.slice(MOST_LICENSES)
  const partial = aggregates.filter((one) => one !== 'complete')
  return markup`<p>
      ${plural(components, 'component')}${
        excluded === 0 ? '' : `, and ${excluded} that only ${excluded === 1 ? 'builds' : 'build'} it`
      },
      in <code>${sbom.file}</code>.${licenses.length === 0 ? '' : ' Licences as they are declared:'}
    </p>
    <dl class="counts">
      ${licenses.slice(0, MOST_LICENSES).map(
        ([license, count]) =>
          markup`<dt>${count}</dt>
            <dd>${license}</dd> `,
      )}${
        rest.length === 0
          ? ''
          : markup`<dt>${rest.reduce((sum, [, count]) => sum + count, 0)}</dt>
              <dd>${plural(rest.length, 'other licence')}</dd> `
      }
    </dl>
    ${
      partial.length === 0
        ? ''
        : markup`<p class="note">
            It calls some of its own lists ${inWords(partial.map((one) => one.replaceAll('_', ' ')))}.
          </p> `
    }`
}

function rebuildPart(facts: ReleaseFacts): Html {
  const { reproduction } = facts
  if (reproduction === undefined) return markup`<p>No report of a second build was given to this page.</p> `
  const { files, sensitive, sensitivityWhy, varied, verdict } = reproduction.says
  const known = varied.length > 0 ? varied : isOwnPipeline(facts) ? VARIED : []
  return markup`<p>
      ${plural(files.length, 'file')} against
      ${plural(Math.max(0, ...files.map(({ rebuilds }) => rebuilds)), 'further build')}: ${verdict}.
    </p>
    <dl class="counts">
      <dt>varied</dt>
      <dd>${known.length === 0 ? 'the report does not say' : inWords(known)}</dd>
      <dt>sensitive</dt>
      <dd>${sensitive}: ${sensitivityWhy}</dd>
    </dl>
    <p class="note">
      A comparison that cannot fail proves nothing, so one input was changed on purpose to see it fail. All
      builds ran on one platform.
    </p> `
}
