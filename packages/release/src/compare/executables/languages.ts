import { displayText } from '@tier3/model/display'
import { latin1, viewOf } from '../bytes.ts'
import type { Field, Hole, Member } from '../reading.ts'

const SEARCHED = 1024 * 1024

/** What compilers of Go and Rust leave in sections of programs of any format. */
export function languageFields(members: readonly Member[]): readonly Field[] {
  const fields: Field[] = []
  const info = members.find(({ name }) => /(?:^\.|__)go[._]buildinfo$/.test(name))
  if (info !== undefined) fields.push(...goFields(info))
  const comment = members.find(({ name }) => name === '.comment')
  const rust = /rustc version [\w.() -]{1,60}/.exec(
    latin1((comment?.raw ?? new Uint8Array(0)).subarray(0, 4096)),
  )?.[0]
  if (rust !== undefined) fields.push({ kind: 'rust.compiler', value: rust, at: comment?.at ?? 0 })
  return fields
}

/** The build information of Go (`debug/buildinfo`, the inline form of Go 1.18 and later). */
function goFields({ raw, at }: Member): readonly Field[] {
  const view = viewOf(raw)
  if (view.text(0, 14) !== '\xff Go buildinf:' || ((raw[15] ?? 0) & 2) === 0) return []
  const version = varText(raw, 32)
  const settings = version === undefined ? undefined : varText(raw, version.end)
  if (version === undefined || settings === undefined) return []
  // The settings stand between two marks of 16 bytes.
  const lines = settings.text.slice(16, -16).split('\n').slice(0, 300)
  const seen = new Set<string>()
  return [
    { kind: 'go.version', value: displayText(version.text, 60), at: at + 32 },
    ...lines.flatMap((line): readonly Field[] => {
      const parts = /^(path|mod|dep|=>|build)\t(.*)$/.exec(line)
      if (parts === null) return []
      const [, what = '', rest = ''] = parts
      const name = what === 'build' ? (rest.split('=')[0] ?? '') : `${what} ${rest.split('\t')[0] ?? ''}`
      const label = displayText(name, 120)
      if (seen.has(label)) return []
      seen.add(label)
      const value = what === 'build' ? rest.slice(name.length + 1) : rest
      return [{ kind: 'go.setting', label, value: displayText(value, 200), at: version.end + at }]
    }),
  ]
}

function varText(
  raw: Uint8Array,
  start: number,
): { readonly text: string; readonly end: number } | undefined {
  let length = 0
  let at = start
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = raw[at++]
    if (byte === undefined) return undefined
    length += (byte & 127) * 2 ** shift
    if (byte < 128) {
      if (length > SEARCHED || at + length > raw.length) return undefined
      return { text: latin1(raw.subarray(at, at + length)), end: at + length }
    }
  }
  return undefined
}

/** Where the build identifier of Go stands besides its note: at the start of the code, behind a mark. */
export function goBuildIds(bytes: Uint8Array, id: string): readonly Hole[] {
  const mark = `\xff Go build ID: "`
  const text = latin1(bytes.subarray(0, SEARCHED))
  const at = text.indexOf(`${mark}${id}"`)
  return id === '' || at < 0 ? [] : [{ at: at + mark.length, length: id.length, pass: 'elf-build-id' }]
}
