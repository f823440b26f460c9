/**
 * Cuts GitHub's OpenAPI description down to the operations that the emulated GitHub serves.
 *
 * Run by hand when the description is renewed; nothing here runs in tests or on the network:
 *
 *   npm pack @octokit/openapi@23.0.2          (29 MB; in a directory of its own)
 *   tar xzf octokit-openapi-23.0.2.tgz package/generated/api.github.com.json
 *   node packages/devkit/src/openapi/subset.ts package/generated/api.github.com.json 23.0.2
 */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type JsonObject = { readonly [key: string]: Json }

/** Paths kept, as OpenAPI templates; everything that is served now or by a module that is planned. */
const KEPT: readonly RegExp[] = [
  /^\/(meta|rate_limit)$/,
  /^\/repos\/\{owner\}\/\{repo\}$/,
  /^\/repos\/\{owner\}\/\{repo\}\/releases(\/(latest|generate-notes|tags\/\{tag\}|\{release_id\}(\/assets)?|assets\/\{asset_id\}))?$/,
  /^\/repos\/\{owner\}\/\{repo\}\/git\/(ref|refs|matching-refs|tags|commits|trees|blobs)(\/\{[a-z_]+\})?$/,
  /^\/repos\/\{owner\}\/\{repo\}\/(tags|commits|commits\/\{ref\}|branches|branches\/\{branch\}|contents\/\{path\})$/,
  /^\/repos\/\{owner\}\/\{repo\}\/compare\/\{basehead\}$/,
  /^\/repos\/\{owner\}\/\{repo\}\/branches\/\{branch\}\/protection$/,
  /^\/(repos\/\{owner\}\/\{repo\}|orgs\/\{org\}|users\/\{username\})\/attestations(\/\{subject_digest\})?$/,
  /^\/(repos\/\{owner\}\/\{repo\}|orgs\/\{org\})\/rulesets(\/\{ruleset_id\}(\/history(\/\{version_id\})?)?)?$/,
  /^\/orgs\/\{org\}\/repos$/,
  /^\/repos\/\{owner\}\/\{repo\}\/rules\/branches\/\{branch\}$/,
  /^\/repos\/\{owner\}\/\{repo\}\/immutable-releases$/,
  /^\/(repos\/\{owner\}\/\{repo\}|orgs\/\{org\})\/actions\/oidc\/customization\/sub$/,
  /^\/repos\/\{owner\}\/\{repo\}\/actions\/(runs\/\{run_id\}\/)?artifacts$/,
  /^\/repos\/\{owner\}\/\{repo\}\/issues(\/\{issue_number\}(\/comments)?)?$/,
]
const DROPPED_KEYS = new Set(['example', 'examples', 'externalDocs', 'tags', 'x-github', 'x-octokit'])
const DROPPED_TEXT = new Set(['description', 'summary', 'title'])

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Drops prose and examples. Keys directly below `properties` are names, so they all stay. */
function strip(value: Json, namesOfProperties = false): Json {
  if (Array.isArray(value)) return value.map((item: Json) => strip(item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      namesOfProperties ||
      !(
        DROPPED_KEYS.has(key) ||
        key === 'x-github-breaking-changes' ||
        (DROPPED_TEXT.has(key) && typeof inner === 'string')
      ),
  )
  return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner, key === 'properties')]))
}

function resolve(document: JsonObject, pointer: string): Json {
  let here: Json | undefined = document
  for (const key of pointer.split('/').slice(1)) here = isObject(here) ? here[key] : undefined
  if (here === undefined) throw new Error(`the description has no ${pointer}`)
  return here
}

/** The kept paths and every component that they reach. */
function cut(document: JsonObject, version: string): JsonObject {
  const allPaths = document['paths']
  if (!isObject(allPaths)) throw new Error('the description has no paths')
  const paths = Object.fromEntries(
    Object.entries(allPaths)
      .filter(([path]) => KEPT.some((kept) => kept.test(path)))
      .map(([path, operations]) => [path, strip(operations)]),
  )
  const components: Record<string, Record<string, Json>> = {}
  const queue = [JSON.stringify(paths)]
  for (let text = queue.pop(); text !== undefined; text = queue.pop()) {
    for (const match of text.matchAll(/"\$ref":"(#\/components\/([^/"]+)\/([^"]+))"/g)) {
      const [, pointer = '', kind = '', name = ''] = match
      const group = (components[kind] ??= {})
      if (group[name] !== undefined) continue
      const component = strip(resolve(document, pointer))
      group[name] = component
      queue.push(JSON.stringify(component))
    }
  }
  return { openapi: '3.0.3', info: { title: 'GitHub REST API, subset', version }, paths, components }
}

const [source, version] = process.argv.slice(2)
if (source === undefined || version === undefined)
  throw new Error('usage: subset.ts <api.github.com.json> <version>')
const parsed: Json = JSON.parse(await readFile(source, 'utf8'))
if (!isObject(parsed)) throw new Error('the description is not a JSON object')
const target = fileURLToPath(new URL('./github.subset.gen.json', import.meta.url))
const text = `${JSON.stringify(cut(parsed, version))}\n`
await writeFile(target, text)
process.stdout.write(`${target}: ${Math.round(text.length / 1000)} kB\n`)
