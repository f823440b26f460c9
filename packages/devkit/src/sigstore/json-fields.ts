/** A request body that is not what the service takes; answered with status 400. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest'
}

/** Typed, checked access to the fields of a decoded JSON request. */
export interface Fields {
  object(name: string): Fields
  list(name: string): Fields[]
  has(name: string): boolean
  text(name: string): string
  flag(name: string): boolean
  /** A non-negative integer, as a JSON number or a string of decimal digits. */
  integer(name: string): bigint
  base64(name: string): Buffer
  base64List(name: string): Buffer[]
}

/** Parses UTF-8 JSON and demands an object; throws {@link BadRequest}. */
export function parseFields(body: Buffer | string): Fields {
  try {
    return fieldsOf(JSON.parse(body.toString()), '')
  } catch (error) {
    if (error instanceof BadRequest) throw error
    throw new BadRequest('body is not JSON')
  }
}

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadRequest(`${path || 'body'} is not an object`)
  const record: Readonly<Record<string, unknown>> = { ...value }
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`)
  const text = (name: string): string => {
    const member = record[name]
    if (typeof member !== 'string') throw new BadRequest(`${at(name)} is not a string`)
    return member
  }
  return {
    object: (name) => fieldsOf(record[name], at(name)),
    list(name) {
      const member = record[name]
      if (!Array.isArray(member)) throw new BadRequest(`${at(name)} is not a list`)
      return member.map((item: unknown, index) => fieldsOf(item, `${at(name)}[${index}]`))
    },
    has: (name) => record[name] !== undefined && record[name] !== null,
    text,
    flag(name) {
      const member = record[name]
      if (typeof member !== 'boolean') throw new BadRequest(`${at(name)} is not a boolean`)
      return member
    },
    integer(name) {
      const member = record[name]
      const digits = typeof member === 'number' ? BigInt(Math.trunc(member)).toString() : member
      if (typeof digits !== 'string' || !/^\d{1,40}$/.test(digits))
        throw new BadRequest(`${at(name)} is not an integer`)
      return BigInt(digits)
    },
    base64: (name) => decodeBase64(text(name), at(name)),
    base64List(name) {
      const member = record[name]
      if (!Array.isArray(member)) throw new BadRequest(`${at(name)} is not a list`)
      return member.map((item: unknown, index) => decodeBase64(item, `${at(name)}[${index}]`))
    },
  }
}

function decodeBase64(encoded: unknown, path: string): Buffer {
  if (typeof encoded !== 'string' || !/^[A-Za-z0-9+/]*={0,2}$/.test(encoded) || encoded.length % 4 !== 0) {
    throw new BadRequest(`${path} is not base64`)
  }
  return Buffer.from(encoded, 'base64')
}
