import { byCodeUnit } from './order.ts'
import type { Purl, PurlParts } from './purl.ts'

/** Parts in the normal form of their type; empty parts are left out. */
export function normalizeParts(parts: PurlParts): Purl {
  const type = parts.type.toLowerCase()
  const rule = (Object.hasOwn(TYPE_RULES, type) ? TYPE_RULES[type] : undefined) ?? {}
  const namespace = (parts.namespace ?? '').split('/').filter(Boolean).join('/')
  const name = rule.lower?.includes('name') === true ? parts.name.toLowerCase() : parts.name
  const version = parts.version ?? ''
  const subpath = (parts.subpath ?? '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/')
  const foldedNamespace = rule.lower?.includes('namespace') === true ? namespace.toLowerCase() : namespace
  const foldedVersion = rule.lower?.includes('version') === true ? version.toLowerCase() : version
  return {
    type,
    ...(foldedNamespace === '' ? {} : { namespace: foldedNamespace }),
    name: rule.replace === undefined ? name : name.replaceAll(rule.replace[0], rule.replace[1]),
    ...(foldedVersion === '' ? {} : { version: foldedVersion }),
    qualifiers: normalizeQualifiers(parts.qualifiers),
    ...(subpath === '' ? {} : { subpath }),
  }
}

/** What the type demands and the parts do not give (ECMA-427, type definitions); undefined when all is well. */
export function typeRuleBroken(purl: Purl): string | undefined {
  if (purl.name === '') return 'it has no name'
  const rule = Object.hasOwn(TYPE_RULES, purl.type) ? TYPE_RULES[purl.type] : undefined
  for (const part of rule?.requires ?? []) {
    if (purl[part] === undefined) return `the type "${purl.type}" needs a ${part}`
  }
  if (rule?.noNamespace === true && purl.namespace !== undefined) {
    return `the type "${purl.type}" has no namespace`
  }
  return undefined
}

function normalizeQualifiers(given: PurlParts['qualifiers']): ReadonlyMap<string, string> {
  const pairs = [...(given ?? [])]
    .filter(([, value]) => value !== '')
    .map(([key, value]) => [key.toLowerCase(), value] as const)
  return new Map(pairs.toSorted(([a], [b]) => byCodeUnit(a, b)))
}

interface TypeRule {
  readonly lower?: readonly ('namespace' | 'name' | 'version')[]
  readonly replace?: readonly [string, string]
  readonly requires?: readonly ('namespace' | 'version')[]
  readonly noNamespace?: true
}

const LOWER = { lower: ['namespace', 'name'] } as const

/** Go modules and crates are told apart by case, so that `golang` and `cargo` do not stand here. */
const TYPE_RULES: { readonly [type: string]: TypeRule } = {
  alpm: LOWER,
  apk: LOWER,
  bitbucket: LOWER,
  bitnami: { lower: ['name'] },
  composer: LOWER,
  cran: { requires: ['version'] },
  deb: LOWER,
  github: LOWER,
  gitlab: LOWER,
  hex: LOWER,
  huggingface: { lower: ['version'] },
  luarocks: { lower: ['version'] },
  maven: { requires: ['namespace'] },
  mlflow: { noNamespace: true },
  npm: LOWER,
  oci: { lower: ['name'], noNamespace: true },
  pub: { lower: ['name'], replace: ['-', '_'] },
  pypi: { ...LOWER, replace: ['_', '-'] },
  qpkg: { lower: ['namespace'] },
  rpm: { lower: ['namespace'] },
  swift: { requires: ['namespace', 'version'] },
}
