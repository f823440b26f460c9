import type { FileToWrite } from '@tier3/model/artifacts'
import { formatChecksumLine } from '@tier3/model/checksum-file'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import type { DocumentPaths } from './document-paths.ts'
import type { SbomPorts } from './ports.ts'
import { DIFF_MARK, replacedDocuments } from './replaced-documents.ts'

/** The documents with a sidecar each. */
export function documentFiles(
  paths: DocumentPaths,
  text: string,
  spdx: string | undefined,
  sha256: SbomPorts['sha256'],
): NonEmpty<FileToWrite> {
  const withSidecar = (path: string, content: string): readonly [FileToWrite, FileToWrite] => {
    // A sidecar names its neighbour, so that `sha256sum -c` works in the folder of the file.
    const name = path.slice(path.lastIndexOf('/') + 1)
    const line = formatChecksumLine({ hex: sha256(formatUtf8(content)), name })
    return [
      { path, content },
      { path: `${path}.sha256`, content: line },
    ]
  }
  const own = withSidecar(paths.cyclonedx, text)
  return spdx === undefined ? own : [...own, ...withSidecar(paths.spdx, spdx)]
}

/**
 * Writes the documents, and the comparison where it has a path: all of them or none, and nothing in the place of what no
 * earlier run wrote. Gives the paths.
 */
export async function writeDocuments(
  documents: NonEmpty<FileToWrite>,
  comparison: { readonly path: string; readonly markdown: string } | undefined,
  { files, sink }: Pick<SbomPorts, 'files' | 'sink'>,
): Promise<Result<readonly string[], readonly Problem[]>> {
  const diff =
    comparison === undefined
      ? []
      : [{ path: comparison.path, content: `${DIFF_MARK}\n${comparison.markdown}` }]
  const [first, ...rest] = documents
  const all: NonEmpty<FileToWrite> = [first, ...rest, ...diff]
  const taken = await replacedDocuments(
    all.map(({ path }) => path),
    files,
  )
  if (taken.length > 0) return failed(taken)
  const written = await sink.writeAll(all)
  return written.ok ? ok(all.map(({ path }) => path)) : written
}
