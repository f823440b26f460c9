import { digest } from './claim-list.ts'
import { isCycloneDx, isProvenance } from './claim-types.ts'
import { markup, type Html } from './html.ts'
import type { ReceiptAsset } from './receipt.ts'
import { mainAssets, mismatches, type ReleaseFacts } from './release-facts.ts'
import { formatSize, plural } from './wording.ts'

/** The files that people want, each with what signed and attested it; what stands beside a file is named in its row. */
export function assetTable(facts: ReleaseFacts): Html {
  const { assets } = facts.receipt.says
  const shown = mainAssets(assets)
  const wrong = new Map(mismatches(facts).map(({ name, why }) => [name, why]))
  const beside = assets.length - shown.length
  return markup`<section aria-labelledby="files">
    <h2 id="files">Files</h2>
    <table role="table">
      <caption>
        ${plural(shown.length, 'file')}${
          beside === 0
            ? ''
            : `, and ${plural(beside, 'checksum file or signature', 'checksum files and signatures')} beside them`
        }.
        ${
          facts.files === undefined
            ? 'Nobody hashed them for this page: the digests are those of the receipt.'
            : wrong.size === 0
              ? `Their bytes were hashed again for this page: all ${assets.length} are those of the receipt.`
              : 'Their bytes were hashed again for this page, and do not fit the receipt.'
        }
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${COLUMNS.map(
            (name, i) =>
              markup`<th role="columnheader" scope="col" class="${i === 1 ? 'number' : ''}">${name}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map((asset) => row(asset, wrong.get(asset.name)))}
      </tbody>
    </table>
  </section> `
}

const COLUMNS = ['name', 'size', 'sha256', 'signed by', 'attested by'] as const

function row(asset: ReceiptAsset, wrong: string | undefined): Html {
  const { name, role, sha256, size, verifiedBy } = asset
  const signatures = verifiedBy.filter(({ proves }) => proves === 'signature').map(({ bundle }) => bundle)
  const statements = verifiedBy
    .filter(({ proves }) => proves !== 'signature')
    .map(({ bundle, proves }) => `${bundle} (${kindOf(proves)})`)
  const itself = role === 'statements' ? 'itself signed, line by line' : 'nobody'
  const cells = [
    markup`${formatSize(size)}`,
    markup`${digest(sha256)}`,
    markup`${signatures.length === 0 ? itself : signatures.join(', ')}`,
    markup`${statements.length === 0 ? '–' : statements.join(', ')}`,
  ]
  return markup`<tr role="row">
    <th role="rowheader" scope="row" data-label="${COLUMNS[0]}">
      <span><code>${name}</code>${wrong === undefined ? '' : markup` <strong>${wrong}</strong>`}</span>
    </th>
    ${cells.map(
      (cell, i) =>
        markup`<td role="cell" data-label="${COLUMNS[i + 1] ?? ''}" class="${i === 0 ? 'number' : ''}">
          <span>${cell}</span>
        </td>`,
    )}
  </tr> `
}

const kindOf = (type: string): string =>
  isProvenance(type) ? 'provenance' : isCycloneDx(type) ? 'SBOM' : type
