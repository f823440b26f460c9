/** A locale that sorts, writes numbers and dates, or encodes in another way than `C.UTF-8`, of those installed. */
export function otherLocale(installed: readonly string[]): string | undefined {
  const named = installed.filter((name) => /^[A-Za-z0-9_.@-]{1,40}$/.test(name))
  const utf8 = named.filter((name) => /\.utf-?8$/i.test(name) && !name.startsWith('C.'))
  for (const language of PREFERRED) {
    const found = utf8.find((name) => name.startsWith(language))
    if (found !== undefined) return found
  }
  // The plain C locale has the order of C.UTF-8 and another character set.
  return utf8[0] ?? (named.includes('C') || named.includes('POSIX') ? 'C' : undefined)
}

/** Languages whose order of letters, decimal sign and dates are far from those of English. */
const PREFERRED = ['et_EE', 'fr_FR', 'de_DE', 'sv_SE', 'ja_JP', 'en_US'] as const

/** What a second locale does not show. */
export const localeLoss = (installed: readonly string[]): string | undefined =>
  otherLocale(installed) === 'C'
    ? 'no locale of a language is installed: only the character set is different in the second build, not the order of letters, numbers and dates'
    : undefined
