import type { LintedFile } from './lint-project.ts'

/** Places that GitHub fills in when a starter workflow is taken, each with something that it could be. */
const PLACES: Readonly<Record<string, string>> = {
  '$default-branch': 'main',
  '$protected-branches': 'main',
  '$cron-daily': "'17 4 * * *'",
  '$cron-weekly': "'17 4 * * 1'",
}
const PLACE = /\$(?:default-branch|protected-branches|cron-daily|cron-weekly)\b/g

/** Places of templates in a text. */
export const placesIn = (text: string): readonly string[] => text.match(PLACE) ?? []

/** The text of a file as it stands in a repository that took it; nothing moves to another line. */
export const filledText = ({ role, text }: LintedFile): string =>
  role === 'template' ? text.replaceAll(PLACE, (place) => PLACES[place] ?? place) : text
