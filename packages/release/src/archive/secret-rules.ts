/** Kinds of credentials that are looked for. */
export type SecretKind =
  | 'private-key'
  | 'github-token'
  | 'gitlab-token'
  | 'npm-token'
  | 'pypi-token'
  | 'rubygems-token'
  | 'crates-token'
  | 'docker-token'
  | 'aws-key'
  | 'google-key'
  | 'slack-token'
  | 'stripe-key'
  | 'web-token'
  | 'registry-auth'
  | 'password'

/** Begins at a literal; what follows decides. */
export interface SecretRule {
  readonly kind: SecretKind
  readonly literals: readonly string[]
  /** Matches from the first character of the literal on, and never runs over more than `within` characters. */
  readonly form: RegExp
  readonly within: number
  /** Only in files of this name. */
  readonly files?: RegExp
  /** The whole of it is one word of `A-Za-z0-9_.-`, and no character of a word stands in front. */
  readonly word: boolean
}

const token = (kind: SecretKind, literals: readonly string[], form: RegExp, within = 128): SecretRule => ({
  kind,
  literals,
  form,
  within,
  word: true,
})

const phrase = (kind: SecretKind, literals: readonly string[], form: RegExp, within = 128): SecretRule => ({
  ...token(kind, literals, form, within),
  word: false,
})

/**
 * Every form is a prefix and a length, as the issuers document them. Checksums, which some tokens have, are not asked for: newer
 * tokens with the same prefix have none, and one letter of a real token changed by hand would slip through. All forms are
 * bounded and begin at a literal, so that no text is slow.
 */
export const SECRET_RULES: readonly SecretRule[] = [
  {
    kind: 'private-key',
    literals: ['-----BEGIN '],
    // Key material must follow: programs that read keys hold the line alone. Line ends may be escaped, as in JSON.
    form: /^-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:\s|\\[nr]){1,8}[A-Z][A-Za-z-]{2,20}: [^\r\n\\]{0,80}){0,4}(?:\s|\\[nr]){1,8}[A-Za-z0-9+/=]{32}/,
    within: 700,
    word: false,
  },
  phrase('private-key', ['PuTTY-User-Key-File-'], /^PuTTY-User-Key-File-[1-3]: [a-z]/),
  token('private-key', ['AGE-SECRET-KEY-1'], /^AGE-SECRET-KEY-1[0-9A-Z]{58}/),
  token('github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /^gh[pousr]_[A-Za-z0-9_.-]{36}/),
  token('github-token', ['github_pat_'], /^github_pat_[A-Za-z0-9_]{60}/),
  token('gitlab-token', ['glpat-', 'gldt-', 'glrt-', 'glptt-'], /^gl(?:pat|dt|rt|ptt)-[\w-]{20}/),
  token('npm-token', ['npm_'], /^npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/),
  token('pypi-token', ['pypi-AgE'], /^pypi-AgE[\w-]{50}/),
  token('rubygems-token', ['rubygems_'], /^rubygems_[a-f0-9]{48}(?![A-Za-z0-9])/),
  token('crates-token', ['cio'], /^cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/),
  token('docker-token', ['dckr_pat_', 'dckr_oat_'], /^dckr_[po]at_[\w-]{27}/),
  token('aws-key', ['AKIA', 'ASIA'], /^A[KS]IA[A-Z2-7]{16}(?![A-Za-z0-9])/),
  token('google-key', ['AIza'], /^AIza[\w-]{35}(?![\w-])/),
  token('google-key', ['GOCSPX-'], /^GOCSPX-[\w-]{28}/),
  token(
    'slack-token',
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxe-', 'xoxr-', 'xoxs-'],
    /^xox[abeprs]-(?:\d-)?[A-Za-z0-9]{10,40}-[A-Za-z0-9-]{10}/,
  ),
  phrase(
    'slack-token',
    ['hooks.slack.com/services/'],
    /^hooks\.slack\.com\/services\/T\w{8,12}\/B\w{8,12}\/\w{24}/,
  ),
  token('stripe-key', ['sk_live_', 'rk_live_'], /^[sr]k_live_[A-Za-z0-9]{24}/),
  // Header and payload of a signed JSON web token, each an object, and the beginning of a signature (RFC 7515).
  token('web-token', ['eyJ'], /^eyJ[\w-]{12,1000}\.eyJ[\w-]{12,2000}\.[\w-]{32}/, 3100),
  phrase(
    'registry-auth',
    [':_authToken', ':_password'],
    /^:_(?:authToken|password)\s{0,4}=\s{0,4}["']?(?!\$)[\w+/=.-]{16}/,
  ),
  {
    kind: 'password',
    literals: ['password', 'passwd', 'secret', 'PASSWORD', 'PASSWD', 'SECRET', 'Password', 'Secret'],
    // Long, with both cases and a digit: no word, path, variable or placeholder is written so.
    form: /^(?:password|passwd|secret(?:_?access)?(?:_?key)?)["']?\s{0,8}[:=]\s{0,8}["']?(?=[^\s"']{0,64}[a-z])(?=[^\s"']{0,64}[A-Z])(?=[^\s"']{0,64}\d)[\w+/=!@#%^*.-]{16,64}(?=["'\s,;]|$)/i,
    within: 160,
    files: /(?:^|[/.])(?:env|ini|cfg|conf|config|properties|toml|ya?ml|credentials|netrc|tfvars)$/i,
    word: false,
  },
]

/** Texts of the right form that issuers print in their documentation, and that have no variety: nobody's secret. */
export function isPlaceholder(text: string): boolean {
  const body = text.replace(/^[A-Za-z]{2,8}[_-]/, '')
  return (
    /EXAMPLE|example|placeholder|redacted|x{8}|X{8}|\*{4}/.test(text) ||
    // The token that the standard's own site shows.
    text.includes('.eyJzdWIiOiIxMjM0NTY3ODkwIi') ||
    new Set(body).size < 8
  )
}

export const isSecretKind = (text: string): text is SecretKind =>
  SECRET_RULES.some(({ kind }) => kind === text)
