import { displayText } from '@tier3/model/display'
import { latin1, startsWith } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import { plainMember, withHoles, type Field, type Member, type Part, type Reading } from '../reading.ts'

export const isWasm = (bytes: Uint8Array): boolean => startsWith(bytes, [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

const NAMES =
  'custom type import function table memory global export start element code data data-count tag'.split(' ')

/** Reads the sections of a WebAssembly module (core specification 5.5), custom ones by name. */
export function readWasm({ bytes }: Part, budget: Budget): Reading {
  const members: Member[] = []
  const unread: string[] = []
  const seen = new Map<string, number>()
  let at = 8
  while (at < bytes.length) {
    const id = bytes[at] ?? 0
    const size = leb(bytes, at + 1)
    if (size === undefined || size.end + size.value > bytes.length || !budget.entry()) {
      unread.push(`the sections cannot be read behind byte ${at}`)
      break
    }
    const raw = bytes.subarray(size.end, size.end + size.value)
    const custom = id === 0 ? customName(raw) : undefined
    const base = id === 0 ? `custom ${custom ?? '?'}` : (NAMES[id] ?? `number ${id}`)
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    members.push(plainMember(count === 1 ? base : `${base} #${count}`, raw, size.end, { noun: 'section' }))
    at = size.end + size.value
  }
  const producers = members.find(({ name }) => name === 'custom producers')
  const fields: Field[] = [
    { kind: 'wasm.sections', value: displayText(members.map(({ name }) => name).join(', '), 600) },
  ]
  if (producers !== undefined) {
    const text = latin1(producers.raw.subarray(0, 400)).replace(/[^\x20-\x7e]+/g, ' ')
    fields.push({ kind: 'wasm.producers', value: displayText(text, 300), at: producers.at })
  }
  return { format: 'wasm', fields, members, atoms: withHoles(bytes, []), unread }
}

function customName(raw: Uint8Array): string | undefined {
  const length = leb(raw, 0)
  if (length === undefined || length.value > 200 || length.end + length.value > raw.length) return undefined
  return latin1(raw.subarray(length.end, length.end + length.value))
}

function leb(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let i = 0; i < 5; i++) {
    const byte = bytes[start + i]
    if (byte === undefined) return undefined
    value += (byte & 127) * 2 ** (7 * i)
    if (byte < 128) return { value, end: start + i + 1 }
  }
  return undefined
}
