import { assetTable } from './asset-table.ts'
import { claimList, digest } from './claim-list.ts'
import { contents, pipeline } from './closing.ts'
import { alert, heading } from './heading.ts'
import { markup, type Html } from './html.ts'
import { notProven } from './not-proven.ts'
import { mismatches, type Quoted, type ReleaseFacts } from './release-facts.ts'
import { STYLE } from './style.ts'
import { plural } from './wording.ts'

/** Nothing is loaded, nothing runs: what stands in a hostile name stays text even where escaping had a hole. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** How a page of this kind is told from any other file. */
export const GENERATOR = 'tier3 page'

/**
 * One release as one HTML file for people: what is claimed, what proves it, and how to check it by hand. It shows what
 * receipt and reports say and verifies nothing. All facts are hostile; none gets out of its element.
 */
export function releasePage(facts: ReleaseFacts): string {
  const { repository, tag } = facts.receipt.says
  return `<!doctype html>\n${
    markup`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="${GENERATOR}" />
        <meta name="referrer" content="no-referrer" />
        <title>${repository} ${tag}: what is proven of this release</title>
        <style>
          ${{ html: STYLE }}
        </style>
      </head>
      <body>
        ${heading(facts)}
        <main>
          ${alert(facts)}${claimList(facts)}${pipeline(facts)}${assetTable(facts)}${contents(facts)}${notProven(facts)}
        </main>
        ${footer(facts)}
      </body>
    </html> `.html
  }`
}

function footer(facts: ReleaseFacts): Html {
  const { files, provenance, receipt, reproduction, sbom, verification } = facts
  const sources = [receipt, verification, reproduction, provenance, sbom].filter((one) => one !== undefined)
  const wrong = mismatches(facts).length
  return markup`<footer>
    <p>Made from ${sources.map((one, i) => markup`${i === 0 ? '' : ', '}${source(one)}`)}.</p>
    <p>
      ${
        files === undefined
          ? 'No file of the release was looked at.'
          : wrong === 0
            ? `${plural(files.length, 'file was', 'files were')} hashed, and nothing else was verified.`
            : `${plural(files.length, 'file was', 'files were')} hashed: ${plural(wrong, 'does', 'do')} not fit.`
      }
      Digests are shown by their first 12 characters; the rest shows when you point at them.
    </p>
  </footer> `
}

const source = ({ file, sha256 }: Quoted<unknown>): Html => markup`<code>${file}</code>${digest(sha256)}`
