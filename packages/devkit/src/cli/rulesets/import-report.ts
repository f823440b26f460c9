import type { Import } from '@tier3/action-ruleset-drift/apply/import-files'
import { displayText } from '@tier3/model/display'
import type { Report } from '@tier3/runner/define/report'

/** Says which files were written, or with `print` what would stand in them. */
export function reportImport({ files, inherited }: Import, print: boolean): Report {
  const changed = files.filter(({ state }) => state !== 'same')
  const lost = files.filter(({ withoutBypass }) => withoutBypass)
  const word = print ? 'would be written' : 'written'
  const lines = [
    ...files.flatMap(({ path, ruleset, state, content }) => [
      `${path}: ${ruleset} (${state})`,
      ...(print
        ? content
            .trimEnd()
            .split('\n')
            .map((line) => `  ${line}`)
        : []),
    ]),
    ...inherited.map((one) => `not written, since it is declared above: ${one}`),
  ].map((line) => displayText(line, 2_000))
  return {
    exitCode: 0,
    title: `${changed.length} of ${files.length} ruleset file${files.length === 1 ? '' : 's'} ${word}`,
    outputs: {
      'files-written': String(print ? 0 : changed.length),
      'files-unchanged': String(files.length - changed.length),
    },
    lines,
    summary: [{ kind: 'code', language: 'text', text: lines.join('\n') }],
    findings: [],
    warnings: lost.map(
      ({ path, ruleset }) =>
        `${path} does not say who can bypass the ${ruleset}: that was not shown to this token. Add "bypass_actors" before it is used; read as it stands it says that nobody can.`,
    ),
    notices: files.length === 0 ? ['There is no own ruleset, so that there is nothing to write.'] : [],
    body: {
      files: files.map(({ path, ruleset, state, withoutBypass, content }) => ({
        path,
        ruleset,
        state,
        withoutBypass,
        ...(print ? { content } : {}),
      })),
      inherited: [...inherited],
      written: !print,
    },
  }
}
