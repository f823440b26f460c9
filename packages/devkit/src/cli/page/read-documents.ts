import { pathBelow } from '@tier3/model/artifact-name'
import { displayText, quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { decodeReproduction, decodeVerification } from '../../release-page/action-report.ts'
import { decodeReceipt, type Receipt } from '../../release-page/receipt.ts'
import type { HashedFile, Quoted, ReleaseFacts } from '../../release-page/release-facts.ts'
import { readProvenance, summarizeSbom } from '../../release-page/release-files.ts'
import type { PagePorts, PageTask } from './page-command.ts'

const LARGEST = 64 * 1024 * 1024

type Documents = Omit<ReleaseFacts, 'files' | 'trustedRoot'>

/** Reads all documents that were given. Provenance and SBOM are read from files whose bytes the receipt knows, only. */
export async function readDocuments(
  { files: folder, receipt: receiptPath, reproduction, verification }: PageTask,
  files: readonly HashedFile[],
  ports: PagePorts,
): Promise<Result<Documents, Problem>> {
  const receipt = await readDocument(receiptPath, decodeReceipt, ports)
  if (!receipt.ok) return receipt
  const asked = async <T>(path: string | undefined, decode: (text: string) => Result<T, string>) =>
    path === undefined ? ok(undefined) : readDocument(path, decode, ports)
  const inFolder = (is: (name: string) => boolean): string | undefined => {
    const name = intact(receipt.value.says, files).find(is)
    return folder === undefined || name === undefined ? undefined : pathBelow(folder, name)
  }
  const rebuilt = await asked(reproduction, decodeReproduction)
  if (!rebuilt.ok) return rebuilt
  const verified = await asked(verification, decodeVerification)
  if (!verified.ok) return verified
  const provenance = await asked(
    inFolder((name) => /^provenance.*\.intoto\.jsonl$/.test(name)),
    (text) => readProvenance(text, 'provenance'),
  )
  if (!provenance.ok) return provenance
  const sbom = await asked(
    inFolder((name) => name.endsWith('.cdx.json')),
    summarizeSbom,
  )
  if (!sbom.ok) return sbom
  return ok({
    receipt: receipt.value,
    ...(rebuilt.value === undefined ? {} : { reproduction: rebuilt.value }),
    ...(verified.value === undefined ? {} : { verification: verified.value }),
    ...(provenance.value === undefined ? {} : { provenance: provenance.value }),
    ...(sbom.value === undefined ? {} : { sbom: sbom.value }),
  })
}

/** Names of the files that are what the receipt says: nothing of another file may stand on the page. */
const intact = ({ assets }: Receipt, files: readonly HashedFile[]): readonly string[] =>
  assets
    .filter((asset) => files.some(({ name, sha256 }) => name === asset.name && sha256 === asset.sha256))
    .map(({ name }) => name)

async function readDocument<T>(
  path: string,
  decode: (text: string) => Result<T, string>,
  { files, sha256 }: PagePorts,
): Promise<Result<Quoted<T>, Problem>> {
  const bytes = await files.read(path, LARGEST)
  if (!bytes.ok) return bytes
  const text = parseUtf8(bytes.value)
  const decoded = text === undefined ? failed('it is not well-formed UTF-8') : decode(text)
  if (!decoded.ok)
    return failed(
      problem('input/malformed', {
        attempted: `read ${quoted(path)}`,
        current: displayText(decoded.problem),
        desired: 'it must be the document that the input asks for',
      }),
    )
  return ok({ file: path.slice(path.lastIndexOf('/') + 1), sha256: sha256(bytes.value), says: decoded.value })
}
