import { REDACTED, type SecretKind } from './secrets.ts'

/**
 * Takes absolute paths of the machine out of one text: below one of the given folders they become relative, elsewhere
 * they are redacted. They tell user names and how the machine is laid out, and differ from run to run.
 */
export function withoutLocalPaths(
  text: string,
  folders: readonly string[],
  report: (kind: SecretKind) => void,
): string {
  if (!text.includes('/') && !text.includes('\\')) return text
  let clean = text
  for (const folder of folders) clean = relativeTo(folder, clean, report)
  for (const pattern of ABSOLUTE) {
    clean = clean.replace(pattern, () => {
      report('local-path')
      return REDACTED
    })
  }
  return clean
}

function relativeTo(folder: string, text: string, report: (kind: SecretKind) => void): string {
  let clean = text
  for (const spelling of new Set([folder, folder.replaceAll('\\', '/'), folder.replaceAll('\\', '\\\\')])) {
    if (spelling.length < 2 || !clean.includes(spelling)) continue
    report('local-path')
    for (const prefix of [`file://${spelling}`, `file:///${spelling}`, spelling]) {
      clean = clean.replaceAll(`${prefix}/`, '').replaceAll(`${prefix}\\`, '').replaceAll(prefix, '.')
    }
  }
  return clean
}

const ABSOLUTE: readonly RegExp[] = [
  /file:\/{1,3}[^\s"'<>]*/gi,
  // A path of a URL stands behind a host, so that its slash follows a letter or a digit.
  /(?<![\w.~%-]|:\/)\/(?:home|Users|root|tmp|private|var\/folders|var\/tmp|github|__w|builds|workspaces?|mnt|Volumes|opt|srv|var\/lib|usr\/src|export\/home|codebuild|drone|azp|agent\/_work|cygdrive|[a-z]\/Users|runner)\/[^\s"'<>,;)]*/g,
  /(?<![A-Za-z0-9])[A-Za-z]:(?:\\{1,2}|\/(?!\/))[^\n"<>|]*/g,
  /(?<![\\\w])\\\\[\w.-]+\\[^\n"<>|]*/g,
]
