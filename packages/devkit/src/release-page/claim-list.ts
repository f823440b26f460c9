import { claimsOf, type Claim } from './claims.ts'
import { handChecks, type HandCheck } from './hand-checks.ts'
import { markup, lines, type Html } from './html.ts'
import type { ReleaseFacts } from './release-facts.ts'
import { short } from './wording.ts'

/** One row per claim: in plain words, by which file, and the command that checks it. */
export function claimList(facts: ReleaseFacts): Html {
  const checks = handChecks(facts)
  const claims = claimsOf(facts, checks)
  const { fetch, everything } = checks
  return markup`<section aria-labelledby="claims">
    <h2 id="claims">What is claimed, what proves it, and how to check it yourself</h2>
    <p>
      Get the files, and check all of them at once. Or go through the claims one by one with tools that others
      made; run their commands in the folder of the files.
    </p>
    <div class="start">
      ${
        fetch &&
        markup`<div>
          <h3>Get the files</h3>
          ${commandBlock(fetch)}
        </div> `
      }${
        everything &&
        markup`<div>
          <h3>Check all at once, with tier3</h3>
          ${commandBlock(everything)}
        </div> `
      }
    </div>
    <ol class="claims">
      ${claims.map(row)}
    </ol>
  </section> `
}

const row = ({ checks, claim, detail, proof }: Claim): Html =>
  markup`<li>
    <div>
      <h3>${claim}</h3>
      <p>${detail}</p>
      ${
        proof &&
        markup`<p class="proof">
          <code>${proof.file}</code>${proof.sha256 === undefined ? '' : digest(proof.sha256)}
          <span class="kind">${proof.kind}</span>
        </p>`
      }
    </div>
    <div class="commands">${checks.map(commandBlock)}</div>
  </li> `

/** Short, with all of it on demand. */
export const digest = (sha256: string): Html =>
  markup` <code class="digest" title="sha256:${sha256}">${short(sha256)}…</code>`

const commandBlock = (check: HandCheck): Html => markup`<pre><code>${lines(check.lines)}</code></pre>`
