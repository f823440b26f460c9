/**
 * GitHub carries 1 MB of outputs per job, counted in UTF-16: half as many characters. What is left is for the other
 * steps of the job.
 */
export const OUTPUT_CHARACTERS = 400_000

/**
 * Paths as an output, one per line. A path that holds a line break itself is left out, and said so: the step that reads the list
 * would take it for two, and use a path that somebody made up in a file name.
 */
export function listPaths(
  output: string,
  paths: readonly string[],
  instead: string,
): { readonly text: string; readonly notices: readonly string[] } {
  const listed = paths.filter((path) => !/[\r\n]/.test(path))
  const notice = `a path with a line break is left out of the output "${output}"; use ${instead}`
  return { text: listed.join('\n'), notices: listed.length < paths.length ? [notice] : [] }
}

/**
 * Leaves outputs empty that would not fit, the longest first, and says so: GitHub fails a job whose outputs are too
 * large, after everything was done. `instead` names where the same can be read.
 */
export function fitOutputs<N extends string>(
  outputs: Readonly<Record<N, string>>,
  instead: string,
): { readonly outputs: Readonly<Record<N, string>>; readonly notices: readonly string[] } {
  const fitting: { -readonly [K in N]: string } = { ...outputs }
  const notices: string[] = []
  let left = OUTPUT_CHARACTERS
  // Names of a record are its own keys, which the compiler takes for any text.
  const shortestFirst = (Object.keys(outputs) as N[]).toSorted(
    (a, b) => outputs[a].length - outputs[b].length,
  )
  for (const name of shortestFirst) {
    if (outputs[name].length <= left) left -= outputs[name].length
    else {
      fitting[name] = ''
      notices.push(`the output "${name}" would be too large and is left empty; use ${instead}`)
    }
  }
  return { outputs: fitting, notices }
}
