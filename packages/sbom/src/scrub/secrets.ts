/** What kind of thing was taken out of a text; the thing itself is never said. */
export type SecretKind = 'url-credentials' | 'secret-parameter' | 'token' | 'private-key' | 'local-path'

export const REDACTED = 'REDACTED'

/**
 * Takes credentials out of one text as it stands (escapes are not undone here): userinfo of URLs, values of secret
 * parameters, tokens of known shapes, private keys. Every pattern is linear: it begins at a literal, and what it can
 * run over without success is bounded.
 */
export function withoutSecrets(text: string, report: (kind: SecretKind) => void): string {
  let clean = text
  const replace = (kind: SecretKind, pattern: RegExp, by: (...groups: string[]) => string): void => {
    clean = clean.replace(pattern, (...groups: string[]) => {
      const replacement = by(...groups)
      if (replacement !== groups[0]) report(kind)
      return replacement
    })
  }
  if (clean.includes('-----BEGIN ')) replace('private-key', PRIVATE_KEY, () => REDACTED)
  if (clean.includes('//')) {
    replace('url-credentials', USER_AND_PASSWORD, (_, marks) => marks ?? '')
    replace('url-credentials', USERINFO, (whole, scheme, user) =>
      keepsUser(scheme, user) ? whole : `${scheme ?? ''}//`,
    )
    replace('token', BOT, () => `/${REDACTED}`)
    replace('token', WEBHOOK, (_, host) => `${host}/${REDACTED}`)
  }
  if (clean.includes('@')) replace('url-credentials', BARE_PASSWORD, (_, before) => before ?? '')
  if (clean.includes('=')) clean = withoutParameters(clean, report)
  if (mayHoldToken(clean)) {
    for (const pattern of TOKENS) replace('token', pattern, () => REDACTED)
    replace('token', AUTHORIZATION, (_, scheme) => `${scheme} ${REDACTED}`)
    if (clean.includes('.eyJ')) replace('token', TOKEN_RUN, withoutWebTokens)
  }
  return clean
}

const PRIVATE_KEY =
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g

/** A password may hold a slash; a number behind the colon is a port, a digest behind the `@` that of an image. */
const USER_AND_PASSWORD =
  /(\/\/)[^\s/@:[\]?#"'<>\\]{0,256}:(?!\d{1,5}(?:[/?#\s"'<>]|$))[^\s@"'<>]{0,512}@(?!sha(?:256|512):)/g

const USERINFO = /((?:\bssh)?:)\/\/([^\s/?#"'<>\\]{1,1024})@(?!sha(?:256|512):)/g

/**
 * Over ssh a name alone opens nothing, when it is one that a system gives its users and no token; `git` is the name that
 * every forge has.
 */
const keepsUser = (scheme = '', user = ''): boolean =>
  user === 'git' || user === 'hg' || (scheme.startsWith('ssh') && /^[a-z_][a-z0-9_.-]{0,31}$/.test(user))

/** `user:password@host.example` without the two slashes, as for `scp`: what stands behind must be the name of a host. */
const BARE_PASSWORD =
  /(^|[^\w.~%+-])(?!(?:mailto|acct|sips?|xmpp):)[\w.~%+-]{1,64}:[^\s@"'<>/]{1,256}@(?=[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.[a-z]{2,24}(?:[:/?#\s"'<>]|$))/gi

const BOT = /\/bot\d{6,12}:[\w-]{30,}/g

const WEBHOOK = /(hooks\.slack\.com|discord(?:app)?\.com\/api\/webhooks)\/(?!REDACTED)[A-Za-z0-9_/-]{8,}/gi

function withoutParameters(text: string, report: (kind: SecretKind) => void): string {
  let clean = ''
  let end = 0
  for (const match of text.matchAll(PARAMETER)) {
    const [whole, mark = '', key = ''] = match
    const start = match.index + whole.length
    const isQuery = mark !== '' && '?&;#'.includes(mark)
    if (match.index < end) continue
    const isSecret =
      SECRET_NAME.test(key) || (isQuery && (SECRET_QUERY.test(key) || isRandom(shortValue(text, start))))
    if (!isSecret) continue
    VALUE.lastIndex = start
    const value = VALUE.exec(text)?.[0] ?? ''
    if (value === '' || value === REDACTED) continue
    report('secret-parameter')
    clean += `${text.slice(end, start)}${REDACTED}`
    end = start + value.length
  }
  return clean + text.slice(end)
}

const PARAMETER = /(^|[?&;#\s"',/:{([])([A-Za-z_][\w.~-]{0,60})=/g
/** No more of a value than a guess needs: a hostile text may begin one at every third character. */
const shortValue = (text: string, start: number): string =>
  /^[^?&#\s"'<>;]*/.exec(text.slice(start, start + 300))?.[0] ?? ''

const VALUE = /[^&#\s"'<>;]*/y

/** Whether the value behind this name, in a query or among the qualifiers of a package URL, is a secret. */
export const isSecretKey = (key: string): boolean => SECRET_NAME.test(key) || SECRET_QUERY.test(key)

/** Names whose value is a secret wherever they stand. */
const SECRET_NAME =
  /(?:token|secret|passw(?:or)?d|passwd|credential|signature|api[-_.]?key|access[-_.]?key|private[-_.]?key|account[-_.]?key|^_auth)/i

/** Names whose value is a secret in the query of a URL; elsewhere they are ordinary words. */
const SECRET_QUERY =
  /^(?:access|auth|authorization|bearer|code|cred|creds|hmac|j?session[-_]?id|jwt|key|key-pair-id|license[-_]key|login|nonce|oauth|otp|pass|passphrase|pat|pin|private|pwd|refresh|sas|session|sid|sig|sign|ticket|tok|user)$/i

/** As no name, version or digest in hexadecimal digits is written: long, with both cases and a digit. */
function isRandom(value: string): boolean {
  const run = /^[\w~-]{20,}/.exec(value)?.[0] ?? ''
  return /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run)
}

/** Whether some token of a known shape may begin in the text. */
export const mayHoldToken = (text: string): boolean => TOKEN_BEGINNING.test(text)

const TOKEN_BEGINNING =
  /gh[pousr]_|github_pat_|gl[a-z]{1,6}-|npm_|A[KS]IA|xox|xapp-|[srp]k[-_]|eyJ|AIza|ya29\.|GOCSPX-|pypi-|dckr_[op]at_|lin_api_|HRKU-|glsa_|PMAK-|ATBB|AKCp|dapi|cio|oy2|dop_v1_|hf_|SG\.|hv[sb]\.|shp[a-z]{2}_|rubygems_|ATATT3|AGE-SECRET|uthorization/i

const TOKENS: readonly RegExp[] = [
  /gh[pousr]_[A-Za-z0-9]{16,}/g,
  /github_pat_[A-Za-z0-9_]{16,}/g,
  /gl(?:pat|ptt|dt|rt|cbt|soat|ffct|imt|agent|oas|ft)-[\w-]{16,}/g,
  /npm_[A-Za-z0-9]{30,}/g,
  /A[KS]IA[A-Z0-9]{16}/g,
  /(?:xox[a-z]|xapp)-[A-Za-z0-9-]{10,}/g,
  /(?<![A-Za-z0-9])sk-(?=[\w-]{0,120}\d)(?=[\w-]{0,120}[A-Z])[\w-]{20,}/g,
  /[srp]k_(?:live|test)_[A-Za-z0-9]{16,}/g,
  /AIza[\w-]{30,}/g,
  /ya29\.[\w-]{20,}/g,
  /GOCSPX-[\w-]{20,}/g,
  /pypi-AgE[\w-]{20,}/g,
  /dckr_[op]at_[\w-]{20,}/g,
  /lin_api_[A-Za-z0-9]{30,}/g,
  /HRKU-[\w-]{20,}/g,
  /glsa_[A-Za-z0-9]{20,}_[a-f0-9]{8}/g,
  /PMAK-[\w-]{20,}/g,
  /(?<![A-Za-z0-9])ATBB[A-Za-z0-9]{28,}/g,
  /(?<![A-Za-z0-9])AKCp[A-Za-z0-9]{50,}/g,
  /(?<![A-Za-z0-9])dapi[a-f0-9]{32}/g,
  /(?<![A-Za-z0-9])cio[A-Za-z0-9]{32}(?![A-Za-z0-9])/g,
  /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9])/g,
  /dop_v1_[a-f0-9]{40,}/g,
  /hf_[A-Za-z0-9]{30,}/g,
  /SG\.[\w-]{16,64}\.[\w-]{16,}/g,
  /hv[sb]\.[\w-]{20,}/g,
  /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{24,}/g,
  /rubygems_[a-f0-9]{40,}/g,
  /ATATT3[\w=-]{20,}/g,
  /AGE-SECRET-KEY-1[A-Z0-9]{20,}/g,
]

const AUTHORIZATION = /(authorization\W{1,4}(?:basic|bearer|token|digest))\s+(?!REDACTED)[\w+/=.~-]{4,}/gi

const TOKEN_RUN = /[\w.-]+/g

/** A JSON web token: two segments that begin a JSON object, then the signature. Taken out with all that follows. */
function withoutWebTokens(run: string): string {
  const second = run.indexOf('.eyJ')
  const first = second < 0 ? -1 : run.lastIndexOf('eyJ', second - 1)
  if (first < 0 || run.slice(first, second).includes('.') || second - first < 8) return run
  return `${run.slice(0, first)}${REDACTED}`
}
