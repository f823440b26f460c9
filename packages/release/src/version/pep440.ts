/** A version of PEP 440 in parts; equal versions have equal parts. */
export interface Pep440 {
  readonly epoch: number
  /** Without zeros at its end, since 1.0 and 1.0.0 are one version. */
  readonly release: readonly number[]
  readonly pre: readonly [kind: 'a' | 'b' | 'rc', number: number] | undefined
  readonly post: number | undefined
  readonly dev: number | undefined
  readonly local: string | undefined
}

const NUMBER = String.raw`\d{1,15}`
/** Appendix B of PEP 440, with bounds. */
const VERSION = new RegExp(
  `^v?(?:(${NUMBER})!)?(${NUMBER}(?:\\.${NUMBER}){0,20})` +
    `(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(${NUMBER})?)?` +
    `(?:-(${NUMBER})|[-_.]?(post|rev|r)[-_.]?(${NUMBER})?)?` +
    `(?:[-_.]?(dev)[-_.]?(${NUMBER})?)?` +
    String.raw`(?:\+([a-z0-9]{1,60}(?:[-_.][a-z0-9]{1,60}){0,20}))?$`,
)

/** Reads a version in any spelling that PEP 440 allows, `1.2.3-rc.1` included; undefined when it is none. */
export function parsePep440(text: string): Pep440 | undefined {
  const match = text.length > 256 ? null : VERSION.exec(text.trim().toLowerCase())
  if (match === null) return undefined
  const [, epoch, release = '', kind, pre, implicitPost, postWord, post, dev, devNumber, local] = match
  const numbers = release.split('.').map(Number)
  return {
    epoch: Number(epoch ?? 0),
    release: numbers.slice(0, numbers.findLastIndex((number) => number !== 0) + 1),
    pre: kind === undefined ? undefined : [preKind(kind), Number(pre ?? 0)],
    post:
      implicitPost !== undefined
        ? Number(implicitPost)
        : postWord === undefined
          ? undefined
          : Number(post ?? 0),
    dev: dev === undefined ? undefined : Number(devNumber ?? 0),
    local: local?.replace(/[-_]/g, '.'),
  }
}

/** The normal form, but for zeros at the end of the release. */
export function formatPep440({ epoch, release, pre, post, dev, local }: Pep440): string {
  return [
    epoch === 0 ? '' : `${epoch}!`,
    release.length === 0 ? '0' : release.join('.'),
    pre === undefined ? '' : pre.join(''),
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local === undefined ? '' : `+${local}`,
  ].join('')
}

function preKind(word: string): 'a' | 'b' | 'rc' {
  if (word.startsWith('a')) return 'a'
  return word.startsWith('b') ? 'b' : 'rc'
}
