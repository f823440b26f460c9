import { quoted } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Report } from '@tier3/runner/define/report'
import { mismatches, type Mismatch, type ReleaseFacts } from '../../release-page/release-facts.ts'

const CAVEAT =
  'the page shows what the receipt and the reports say; nothing was verified but the digests of the files'

/** Where the page is, and which files are not what the receipt says. */
export function reportPage(output: string, facts: ReleaseFacts): Report {
  const wrong = mismatches(facts)
  const hashed = facts.files?.length ?? 0
  return {
    exitCode: wrong.length === 0 ? 0 : 1,
    title:
      wrong.length === 0
        ? 'page written'
        : `page written; ${wrong.length} file${wrong.length === 1 ? ' is' : 's are'} not what the receipt says`,
    outputs: { page: output, 'files-hashed': String(hashed), mismatches: String(wrong.length) },
    lines: [
      `wrote ${output}`,
      facts.files === undefined ? 'no file was hashed' : `hashed ${hashed} file${hashed === 1 ? '' : 's'}`,
      CAVEAT,
    ],
    summary: [{ kind: 'text', text: `Wrote ${output}: ${CAVEAT}.` }],
    findings: wrong.map(finding),
    notices:
      facts.files === undefined
        ? ['no folder of files was given: the page shows digests that nobody counted']
        : [],
    body: {
      page: output,
      receipt: { sha256: facts.receipt.sha256 },
      filesHashed: hashed,
      mismatches: wrong.map(({ name, why }) => ({ name, why })),
    },
  }
}

const CODES = {
  'other bytes': 'integrity/digest-mismatch',
  missing: 'integrity/file-missing',
  'not in the receipt': 'integrity/file-unexpected',
} as const

const finding = ({ name, why }: Mismatch): Finding => ({
  code: CODES[why],
  subject: name,
  demand: 'the folder holds exactly the assets of the receipt, byte for byte',
  seen: why,
  fix: `Download the release again into an empty folder. When ${quoted(name)} is still not what the receipt says, do not use it.`,
})
