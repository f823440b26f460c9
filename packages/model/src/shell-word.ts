/**
 * A word for a POSIX shell command line that people copy: in single quotes unless it is plainly harmless. Control
 * characters cannot be shown truthfully on one line, so that a name with them gives undefined.
 */
export function formatShellWord(text: string): string | undefined {
  // oxlint-disable-next-line no-control-regex -- control characters are what must be found
  if (/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/.test(text)) return undefined
  return /^[A-Za-z0-9_./:@=+,-]+$/.test(text) && !text.startsWith('-')
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`
}
